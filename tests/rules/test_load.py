"""A rules file is read whole, and its mistakes are told all at once with line, rule and nearest right word."""

import pytest
from rulekit import mistakes_in, rules_from

GOOD = """
    rules:
      no-cheers:
        category: hostile
        advice: A06
        message: {en: No cheers.}
        sv: [tjo]
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("a: [", "0.yaml:2: the file is not YAML", id="no YAML"),
        pytest.param("schema: replykit/rules/9", "schema 'replykit/rules/9' is not known", id="newer schema"),
        pytest.param("ruels: {}", "0.yaml:1: file: 'ruels' is not known here; did you mean 'rules'?", id="section"),
        pytest.param("rules:\n  a: {}", "0.yaml:2: a: 'category' is missing", id="missing key"),
        pytest.param(GOOD.replace("hostile", "hostil"), "did you mean 'hostile'?", id="category"),
        pytest.param(GOOD + "        severty: error\n", "8: no-cheers: 'severty' is not known here; did", id="key"),
        pytest.param(GOOD + "        severity: grave\n", "known are error, warning, hint", id="severity"),
        pytest.param(GOOD.replace("[tjo]", "['(tjo']"), "7: no-cheers: '(' is never closed", id="phrase"),
        pytest.param(GOOD.replace("[tjo]", "tjo"), "'sv' must be a list of phrases", id="phrases"),
        pytest.param(GOOD.replace("sv: [tjo]", "severity: hint"), "it could never find anything", id="empty rule"),
        pytest.param(GOOD + "        markers: [thnks]\n", "no marker 'thnks'", id="marker"),
        pytest.param(GOOD.replace("[tjo]", "['<carrier> x']"), "there is no class <carrier>", id="class"),
        pytest.param("classes:\n  a: {sv: ['<b>']}\n  b: {sv: ['<a>']}", "in a circle", id="circle"),
        pytest.param(GOOD + "      no-cheers: {}\n", "'no-cheers' stands here twice", id="twice"),
        pytest.param("signs:\n  topics:\n    late: {sv: [sen]}", "'late' is not known here", id="sign"),
        pytest.param(GOOD + "        most: few\n", "'most' must be a number", id="number"),
        pytest.param("- a", "keys with values are expected", id="a list"),
    ],
)
def test_mistakes(tmp_path, text, told):
    found = mistakes_in(tmp_path, text)
    assert any(told in mistake for mistake in found), found


def test_all_mistakes_are_told_at_once(tmp_path):
    text = GOOD.replace("[tjo]", "['(tjo', 'a |']") + "        severty: error\n        kind: prase\n"
    lines = [mistake.split(":")[1] for mistake in mistakes_in(tmp_path, text)]
    assert sorted(lines) == ["7", "7", "8", "9"]


def test_an_empty_file_is_no_mistake(tmp_path):
    assert rules_from(tmp_path, "").rules == {}


def test_a_norwegian_list_is_no_truth_value(tmp_path):
    rules = rules_from(tmp_path, GOOD + "        no: [heisann]\n")
    assert rules.rules["no-cheers"].phrases == {"sv": ("tjo",), "no": ("heisann",)}


def test_a_shop_adds_overrides_and_disables(tmp_path):
    shop = """
    disable: [no-cheers]
    classes: {we: {sv: [undertecknad]}}
    rules:
      other: {category: policy, advice: A17, message: {en: x}, sv: [regel]}
    """
    ours = GOOD + "    classes: {we: {sv: [vi]}}\n"
    rules = rules_from(tmp_path, ours.replace("      other", "      other"), shop)
    assert list(rules.rules) == ["other"]
    assert rules.classes["we"]["sv"] == ("vi", "undertecknad")


def test_what_is_not_there_cannot_be_disabled(tmp_path):
    assert mistakes_in(tmp_path, GOOD, "disable: [no-cheer]\n") == [
        "1.yaml:1: disable: there is no rule 'no-cheer'; did you mean 'no-cheers'?"
    ]
