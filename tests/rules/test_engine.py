"""What keeps a phrase that matched quiet: negation, question, quotation, other phrases and markers."""

import pytest
from rulekit import engine_from

from replykit.rules.document import read_document

BASE = """
    classes:
      negation: {sv: [inte, aldrig]}
      barrier: {sv: [men]}
    markers:
      late: {about: x, sv: ["(försenat|sent)", "har <negation> kommit"]}
      kept: {about: x, negated: keep, sv: [fel]}
      asked: {about: x, question: only, sv: [när]}
      told: {about: x, question: drop, sv: [idag]}
      said: {about: x, quoted: keep, sv: [usch]}
      unsaid: {about: x, sv: [blä]}
      blame: {about: x, sv: [posten slarvade], unless: {sv: [vårt ansvar]}}
      excuse: {about: x, unless-markers: [kept], sv: [sjuk]}
      cause: {about: x, unless-earlier: [owned], sv: [berodde på]}
      owned: {about: x, sv: [vårt ansvar]}
"""


@pytest.mark.parametrize(
    ("marker", "text", "found"),
    [
        pytest.param("late", "Paketet är försenat", ["försenat"], id="plain"),
        pytest.param("late", "Paketet är inte försenat", [], id="negated before"),
        pytest.param("late", "Jag är inte arg men paketet är försenat", ["försenat"], id="negation in another clause"),
        pytest.param("late", "Nej aldrig, det är försenat", ["försenat"], id="negation before a comma"),
        pytest.param("late", "Inte ett ord fast vi vet att det är försenat", ["försenat"], id="negation far off"),
        pytest.param("late", "Paketet har inte kommit", ["har inte kommit"], id="the phrase names the negation"),
        pytest.param("kept", "Det är inte fel", ["fel"], id="negation does not matter here"),
        pytest.param("asked", "När kommer det?", ["När"], id="question wanted"),
        pytest.param("asked", "Ring när det kommer", [], id="question missed"),
        pytest.param("told", "Kommer det idag?", [], id="question unwanted"),
        pytest.param("unsaid", 'Du skrev "blä" till oss', [], id="quoted"),
        pytest.param("said", 'Du skrev "usch" till oss', ["usch"], id="quoted words kept"),
        pytest.param("blame", "Posten slarvade, men det är vårt ansvar", [], id="taken back in the sentence"),
        pytest.param("blame", "Posten slarvade. Det är vårt ansvar", ["Posten slarvade"], id="not by the next one"),
        pytest.param("excuse", "Vi var sjuka. Anna var sjuk", ["sjuk"], id="marker elsewhere"),
        pytest.param("excuse", "Anna var sjuk, det blev fel", [], id="marker in the sentence"),
        pytest.param("cause", "Det är vårt ansvar. Det berodde på lagret", [], id="owned before"),
        pytest.param("cause", "Det berodde på lagret. Det är vårt ansvar", ["berodde på"], id="owned after"),
    ],
)
def test_guards(tmp_path, marker, text, found):
    reading = engine_from(tmp_path, BASE).read(read_document(text))
    assert [text[m.start : m.end] for m in reading.marker(marker)] == found


def test_a_sentence_said_twice_is_found_twice(tmp_path):
    text = "Paketet är försenat. Paketet är försenat."
    reading = engine_from(tmp_path, BASE).read(read_document(text))
    assert [match.start for match in reading.marker("late")] == [11, 32]
