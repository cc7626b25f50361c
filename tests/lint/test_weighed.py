"""What weights add to the phrases of a lint: findings without a phrase, doubt about phrases, and moves."""

import pytest

from replykit.lint.linter import lint, read_reply
from replykit.lint.weighed import givens, weigh_reply
from replykit.records import Severity
from replykit.rules.compile import compile_rules
from replykit.rules.engine import Engine
from replykit.rules.load import load_rules
from replykit.weighing.table import Table, pack

RULES = """
schema: replykit/rules/1
markers:
  weighed-thanks: {about: found by weights}
  thanks: {about: thanks, sv: ["tack"]}
rules:
  policy-says:
    category: policy
    severity: error
    advice: A17
    message: {en: m}
    sv: ["enligt villkoren", "policy", "regler =0.5"]
  policy-weighed: {category: policy, kind: weighed, severity: error, advice: A17, message: {en: m}}
  piled: {category: policy, kind: typography, what: exclamations, severity: error, advice: A06, message: {en: m}}
  no-thanks:
    category: missing-thanks
    kind: missing
    severity: error
    advice: A01
    message: {en: m}
    markers: [thanks, weighed-thanks]
"""

TABLE = """\
#bias\tpolicy=-1\tthanks=-1
paragrafer\tpolicy=9
paragraf*\tpolicy=0
punkt\tpolicy=4
snällt\tpolicy=-7
snallt\tpolicy=-11
oss\tpolicy=-44
glad\tthanks=9
=found/policy\tpolicy=8
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory):
    path = tmp_path_factory.mktemp("rules") / "rules.yaml"
    path.write_text(RULES, encoding="utf-8")
    return compile_rules(load_rules(path), "sv", "lint")


@pytest.fixture(scope="module")
def found(rules):
    engine = Engine(rules, Table(pack(TABLE.splitlines())))

    def told(text):
        findings = lint(text, engine, language="sv", tell="en")
        return [(f.rule, f.severity.value, f.match) for f in findings if f.category == "policy"]

    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # No phrase, but the words weigh enough: for sure, hardly, not at all.
        ("Vi har paragrafer här.", [("policy-weighed", "error", "paragrafer")]),
        ("Det finns punkt ett.", [("policy-weighed", "hint", "punkt")]),
        ("Det är snällt här.", []),
        # A phrase points: the weights keep it, make it a hint, or take it away.
        ("Det är enligt villkoren så.", [("policy-says", "error", "enligt villkoren")]),
        ("Det är snällt enligt villkoren.", [("policy-says", "hint", "enligt villkoren")]),
        ("Glad för oss att policy finns.", []),
        # What the eye sees is sure, whatever the words.
        ("Glad för oss!!!", [("piled", "error", "!!!")]),
        # A weak phrase needs words that bear it out.
        ("Det finns regler.", []),
        ("Det finns regler och paragrafer.", [("policy-says", "hint", "regler")]),
        # Somebody else's words are quoted.
        ("”Vi har paragrafer här.”", []),
    ],
)
def test_phrases_and_weights_together(found, text, expected):
    assert found(text) == expected


def test_a_sentence_is_weighed_by_itself(found):
    assert found("Vi har paragrafer. Det är snällt.") == [("policy-weighed", "error", "paragrafer")]


def test_without_weights_the_phrases_decide(rules):
    findings = lint("Glad för oss att policy finns. Vi har paragrafer.", Engine(rules), language="sv", tell="en")
    assert [(f.rule, f.severity) for f in findings] == [
        ("policy-says", Severity.ERROR),
        ("no-thanks", Severity.ERROR),
    ]


def test_a_move_found_by_weight_is_not_missing(rules):
    engine = Engine(rules, Table(pack(TABLE.splitlines())))
    told = {
        text: {f.rule for f in lint(text, engine, language="sv", tell="en")} for text in ("Vi är glada.", "Så glad!")
    }
    assert told == {"Vi är glada.": {"no-thanks"}, "Så glad!": set()}


def test_what_is_given_of_each_sentence(rules):
    engine = Engine(rules)
    reading = read_reply("Tack. Hej. Enligt policy. Jo. Nej. Ja.", engine)
    pointed = lint(reading.document.text, engine, language="sv", tell="en")
    assert givens(reading, pointed) == [
        {"marker/thanks": 0.4, "place/first": 0.4},
        {"before/thanks": 0.2, "place/first": 0.4},
        {"found/policy": 0.4, "place/middle": 0.4},
        {"place/middle": 0.4},
        {"place/last": 0.4},
        {"place/last": 0.4},
    ]


def test_pointed_at_and_weighed_go_with_the_sentences(rules):
    reading = read_reply("Tack. Enligt policy. Hej.", Engine(rules))
    pointed = lint(reading.document.text, Engine(rules), language="sv", tell="en")
    weighed = weigh_reply(reading, pointed, Table(pack(TABLE.splitlines())))
    assert weighed.pointed_at == (frozenset(), frozenset({"policy"}), frozenset())
    assert len(weighed.weighed) == 3
