"""How each kind of rule decides."""

import pytest
from rulekit import engine_from

from replykit.lint.linter import lint

MARKERS = """
    classes:
      negation: {sv: [inte]}
      barrier: {sv: [men]}
    markers:
      sorry: {about: x, sv: [ledsen]}
      but: {about: x, sv: [men]}
      bad: {about: x, sv: [tyvärr]}
      good: {about: x, sv: [skickar]}
      thanks: {about: x, sv: [tack]}
      time: {about: x, sv: [idag]}
      sign-off: {about: x, sv: ["^ mvh"]}
      signed: {about: x, sv: [zzz]}
    rules:
      r:
        category: %s
        advice: A01
        message: {en: x}
"""


def found(tmp_path, text, rule, category="policy"):
    rules = MARKERS % category + "".join(f"        {line}\n" for line in rule.splitlines())
    findings = lint(text, engine_from(tmp_path, rules), language="sv", tell="en")
    return [(f.match, f.replacement) if f.replacement is not None else f.match for f in findings]


@pytest.mark.parametrize(
    ("rule", "text", "spans"),
    [
        pytest.param("sv: [policy]", "Vår policy är policy.", ["policy", "policy"], id="phrase"),
        pytest.param("markers: [bad]", "Tyvärr.", ["Tyvärr"], id="phrase by marker"),
        pytest.param(
            "kind: substitution\nsv: [inte förrän]\nreplace: {sv: redan}",
            "Den kommer inte förrän idag. Inte förrän då.",
            [("inte förrän", "redan"), ("Inte förrän", "Redan")],
            id="substitution keeps the case",
        ),
        pytest.param(
            "kind: undone\nmarkers: [sorry]\nthen: [but]", "Jag är ledsen för det, men så är det.",
            ["ledsen för det, men"], id="undone in the sentence",
        ),
        pytest.param(
            "kind: undone\nmarkers: [sorry]\nthen: [but]", "Jag är ledsen. Men så är det.",
            ["ledsen. Men"], id="undone by the next",
        ),
        pytest.param(
            "kind: undone\nmarkers: [sorry]\nthen: [but]", "Jag är ledsen. Du är snäll. Men så är det.", [],
            id="not undone later",
        ),
        pytest.param("kind: undone\nmarkers: [sorry]\nthen: [but]", "Men jag är ledsen.", [], id="but before"),
        pytest.param("kind: order\nmarkers: [bad]\nthen: [good]", "Tyvärr. Vi skickar.", ["Tyvärr"], id="order"),
        pytest.param("kind: order\nmarkers: [bad]\nthen: [good]", "Vi skickar. Tyvärr.", [], id="right order"),
        pytest.param("kind: order\nmarkers: [bad]\nthen: [good]", "Tyvärr.", [], id="nothing good to come"),
        pytest.param("kind: unanswered\nmarkers: [bad]\nthen: [good]\nmost: 1", "Tyvärr. Så. Ja. Vi skickar.",
                     ["Tyvärr"], id="unanswered"),
        pytest.param(
            "kind: unanswered\nmarkers: [bad]\nthen: [good]\nmost: 1", "Tyvärr. Vi skickar.", [], id="answered",
        ),
        pytest.param("kind: missing\nmarkers: [thanks]", "Hej.", [None], id="missing"),
        pytest.param("kind: missing\nmarkers: [thanks]", "Hej. Ja. Nej. Tack.", [], id="there"),
        pytest.param("kind: missing\nmarkers: [thanks]\nwhere: first 2", "Hej. Ja. Nej. Tack.", [None], id="too late"),
        pytest.param("kind: missing\nmarkers: [time]\nneeds: [good]", "Vi skickar.", [None], id="needed"),
        pytest.param("kind: missing\nmarkers: [time]\nneeds: [good]", "Hej.", [], id="not needed"),
        pytest.param("kind: typography\nwhat: exclamations\nmost: 2", "Hej!!!", ["!!!"], id="a pile"),
        pytest.param("kind: typography\nwhat: exclamations\nmost: 2", "A! B! C!", ["!"], id="too many"),
        pytest.param("kind: typography\nwhat: exclamations\nmost: 2", "A! B!", [], id="few"),
        pytest.param("kind: typography\nwhat: capitals", "DU HAR INTE LÄST", ["DU HAR INTE LÄST"], id="capitals"),
        pytest.param("kind: typography\nwhat: capitals", "IKEA och SJ", [], id="names"),
    ],
)  # fmt: skip
def test_kinds(tmp_path, rule, text, spans):
    assert found(tmp_path, text, rule) == spans


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hej.\n\nMvh Anna\nPolicybolaget policy", id="signature"),
        pytest.param('Du skrev "er policy" till oss.', id="quotation"),
        pytest.param("Tack.\n\n> er policy är dum\n", id="quoted line"),
        pytest.param("Tack.\n\nDen 3 mars 2026 kl. 10:12 skrev Karin <k@example.com>:\n> policy\n", id="quoted mail"),
    ],
)
def test_what_is_not_the_writers_own_is_left_alone(tmp_path, text):
    assert found(tmp_path, text, "sv: [policy]") == []


def test_one_finding_a_span_the_gravest(tmp_path):
    rules = (
        MARKERS % "policy"
        + "        sv: [vår policy]\n"
        + """
      s: {category: closes-door, severity: error, advice: A17, message: {en: y}, sv: [vår policy]}
    """
    )
    findings = lint("Vår policy.", engine_from(tmp_path, rules), language="sv", tell="en")
    assert [(f.rule, f.severity) for f in findings] == [("s", "error")]


@pytest.mark.parametrize(("text", "severity"), [("Vår policy.", "error"), ("Våra rutiner.", "hint")])
def test_a_weak_phrase_is_worth_a_look_only(tmp_path, text, severity):
    rules = MARKERS % "policy" + "        severity: error\n        sv: [policy, rutiner =0.5]\n"
    findings = lint(text, engine_from(tmp_path, rules), language="sv", tell="en")
    assert [finding.severity for finding in findings] == [severity]
