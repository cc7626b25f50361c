"""Cues: words that are weak evidence each, and enough together."""

import pytest
from rulekit import engine_from, mistakes_in

from replykit.analysis.signs import read_signs
from replykit.lint.linter import lint

RULES = """
    classes:
      negation: {sv: [inte]}
      barrier: {sv: [men]}
    markers:
      sign-off: {about: x, sv: ["^ mvh"]}
      thanks: {about: x, sv: [tack]}
    rules:
      by-ear: {category: policy, advice: A17, message: {en: x}}
    signs:
      topics:
        late-delivery: {sv: [försenat]}
    cues:
      rule/by-ear: {sv: ["regler* =0.6", "enligt =0.5", "punkt ..1 fyra =0.7", "gärna =-0.5"]}
      marker/thanks: {sv: ["glad =0.5", "skrev =0.5"]}
      topics/late-delivery: {sv: ["paket* =0.5", "väntat =0.6", "tack =-0.4"]}
"""


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param("Så är reglerna.", [], id="one is not enough"),
        pytest.param("Enligt reglerna går det ej.", ["Enligt reglerna"], id="two are"),
        pytest.param("Enligt reglerna hjälper jag gärna.", [], id="evidence against"),
        pytest.param("Enligt oss. Reglerna finns.", [], id="in one sentence only"),
        pytest.param("Enligt lag och punkt nummer fyra.", ["Enligt lag och punkt nummer fyra"], id="a pair"),
        pytest.param('Du skrev "enligt reglerna".', [], id="quoted"),
    ],
)
def test_a_rule_by_cues(tmp_path, text, spans):
    findings = lint(text, engine_from(tmp_path, RULES), language="sv", tell="en")
    assert [finding.match for finding in findings] == spans


@pytest.mark.parametrize(("text", "shown"), [("Jag är glad att du skrev.", True), ("Jag är glad.", False)])
def test_a_marker_by_cues(tmp_path, text, shown):
    from replykit.rules.document import read_document

    assert bool(engine_from(tmp_path, RULES).read(read_document(text)).marker("thanks")) is shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Paketet? Jag har väntat.", True, id="over the whole mail"),
        pytest.param("Tack, jag har väntat på paketet.", False, id="evidence against"),
        pytest.param("Paketet är försenat.", True, id="a phrase is enough by itself"),
    ],
)
def test_a_sign_by_cues(tmp_path, text, shown):
    engine = engine_from(tmp_path, RULES, layer="scan")
    assert bool(read_signs(text, "", engine).get("topics")) is shown


def test_cues_of_nothing_are_told(tmp_path):
    assert mistakes_in(tmp_path, RULES + "      rule/by-eye: {sv: [x]}\n") == ["0.yaml: cues: there is no 'rule/by-eye'"]
