"""``replykit lint``: formats, choices, statuses, positions."""

import json

import pytest

GOOD = """Hej Karin,

Tack för att du skrev till oss. Din regnjacka kom för sent, och jag är ledsen för att du fick vänta så länge.

Jag skickar en ny jacka i morgon, tisdag 24 november.

Ring mig gärna på 08-123 45 67.

Anna Lind, Cykelboden
"""
BAD = GOOD.replace("Jag skickar", "Enligt vår policy är det ditt eget fel. Jag skickar")


def lint(replykit, text, *options):
    ran = replykit("lint", "--format", "json", *options, stdin=text.encode())
    return ran.status, json.loads(ran.out)


def test_a_good_reply_is_left_alone(replykit):
    status, document = lint(replykit, GOOD)
    assert (status, document["findings"]) == (0, [])


def test_the_document_has_just_the_fixed_names(replykit):
    status, document = lint(replykit, BAD)
    assert status == 1
    assert list(document) == ["schema", "source", "language", "text", "findings", "summary"]
    assert (document["schema"], document["source"], document["language"]) == ("replykit/lint/1", "-", "sv")
    finding = document["findings"][0]
    assert list(finding) == [
        "rule", "category", "severity", "start", "end", "line", "column", "match", "message", "suggestion",
        "replacement", "advice",
    ]  # fmt: skip
    assert {f["category"] for f in document["findings"]} == {"policy", "blame-customer"}
    assert sum(document["summary"].values()) == len(document["findings"])


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: "\ufeff" + text, id="byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda text: text.replace("Hej Karin", "Hej 😀👩‍👧 Karin"), id="emoji"),
        pytest.param(lambda text: __import__("unicodedata").normalize("NFD", text), id="NFD"),
        pytest.param(lambda text: text.replace("Enligt", "Åh ja, æøå ÅÄÖ. Enligt"), id="letters"),
    ],
)
def test_offsets_point_into_the_untouched_input(replykit, change):
    text = change(BAD)
    _, document = lint(replykit, text)
    assert document["text"] == text
    spans = [f for f in document["findings"] if f["start"] is not None]
    assert {f["category"] for f in spans} >= {"policy", "blame-customer"}
    for finding in spans:
        assert text[finding["start"] : finding["end"]] == finding["match"]
        line = text.split("\n")[finding["line"] - 1].removeprefix("\ufeff" if finding["line"] == 1 else "")
        assert line[finding["column"] - 1 :].startswith(finding["match"].split("\n")[0].rstrip("\r"))


def test_people_see_where_why_and_how(replykit):
    ran = replykit("lint", stdin=BAD.encode())
    assert ran.status == 1
    assert "-:5:" in ran.out
    assert "^^^^" in ran.out
    assert "Skriv hellre: " in ran.out


def test_many_files_are_one_document_a_line(replykit, home):
    for name in ("a.txt", "b.txt"):
        (home / name).write_text(GOOD, encoding="utf-8")
    ran = replykit("lint", "--format", "json", "a.txt", "b.txt")
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    "files",
    [(), ("-",), ("bad.txt",), ("bad.txt", "good.txt"), ("none.txt", "good.txt"), ("good.txt",), ("",), (".",)],
    ids=repr,
)
def test_a_call_without_options_does_what_one_with_the_defaults_does(replykit, home, files):
    (home / "bad.txt").write_text(BAD, encoding="utf-8")
    (home / "good.txt").write_text(GOOD, encoding="utf-8")
    assert replykit("lint", *files, stdin=BAD.encode()) == replykit(
        "lint", "--format", "text", *files, stdin=BAD.encode()
    )


@pytest.mark.parametrize(
    ("options", "status"),
    [
        pytest.param([], 1, id="default"),
        pytest.param(["--ignore", "policy", "--ignore", "blame-customer"], 0, id="ignored"),
        pytest.param(["--select", "vague-time"], 0, id="another selected"),
        pytest.param(["--select", "policy"], 1, id="selected"),
    ],
)
def test_rules_can_be_chosen(replykit, options, status):
    assert replykit("lint", *options, stdin=BAD.encode()).status == status


@pytest.mark.parametrize(
    ("level", "severity", "status"),
    [("error", "warning", 0), ("warning", "warning", 1), ("hint", "hint", 1), ("warning", "hint", 0)],
)
def test_the_fail_level(replykit, home, level, severity, status):
    settings = home / "settings.yaml"
    settings.write_text(settings.read_text() + f"lint:\n  severity:\n    policy: {severity}\n")
    ran = replykit("lint", "--select", "policy", "--fail-on", level, stdin=BAD.encode())
    assert ran.status == status


def test_a_shop_adds_overrides_and_disables_rules(replykit, home):
    (home / "own.yaml").write_text(
        "rules:\n  no-cheers:\n    category: hostile\n    advice: A06\n    message: {en: No cheers here.}\n"
        "    sv: [tjingeling]\n    examples: {sv: {bad: ['«Tjingeling»'], good: [Hej]}}\n",
        encoding="utf-8",
    )
    settings = home / "settings.yaml"
    settings.write_text(settings.read_text() + "rules: own.yaml\n")
    _, document = lint(replykit, GOOD.replace("Ring mig", "Tjingeling! Ring mig"))
    assert [(f["rule"], f["match"]) for f in document["findings"]] == [("no-cheers", "Tjingeling")]


def test_github_lines(replykit, home):
    (home / "a.txt").write_text(BAD, encoding="utf-8")
    lines = replykit("lint", "--format", "github", "a.txt").out.splitlines()
    assert lines
    levels = ("::error file=a.txt,line=5,", "::warning file=a.txt,line=5,", "::notice file=a.txt,line=5,")
    assert all(line.startswith(levels) for line in lines)


def test_sarif(replykit):
    document = json.loads(replykit("lint", "--format", "sarif", stdin=BAD.encode()).out)
    assert document["version"] == "2.1.0"
    results = document["runs"][0]["results"]
    assert {r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in results} == {5}
    assert {r["ruleId"] for r in results} <= {r["id"] for r in document["runs"][0]["tool"]["driver"]["rules"]}


def test_fix_puts_only_safe_replacements_in(replykit, home):
    (home / "a.txt").write_text(GOOD.replace("i morgon,", "inte förrän"), encoding="utf-8")
    ran = replykit("lint", "--fix", "a.txt")
    assert ran.status == 0, ran.err
    assert "redan tisdag" in (home / "a.txt").read_text(encoding="utf-8")


def test_what_fix_leaves_is_told_and_decides_the_status(replykit, home):
    (home / "a.txt").write_text(BAD, encoding="utf-8")
    before = json.loads(replykit("lint", "--format", "json", "a.txt").out)
    ran = replykit("lint", "--fix", "--format", "json", "a.txt")
    left = json.loads(ran.out)
    assert ran.status == 1
    assert [f["rule"] for f in left["findings"]] == [f["rule"] for f in before["findings"] if not f["replacement"]]
    assert replykit("lint", "--fix", "--select", "missing-thanks", "a.txt").status == 0


def test_a_text_from_standard_input_is_printed_mended_and_what_is_left_beside_it(replykit):
    ran = replykit("lint", "--fix", stdin=BAD.encode())
    assert ran.out == BAD
    assert "1 |" in ran.err or ":1:" in ran.err
    assert ran.status == 1


def test_moves_are_shown(replykit):
    out = replykit("lint", "--moves", stdin=GOOD.encode()).out
    assert any(line.startswith("thanks") for line in out.splitlines())


def test_a_rule_is_explained(replykit):
    rule = lint(replykit, BAD)[1]["findings"][0]["rule"]
    ran = replykit("lint", "--explain", rule)
    assert ran.status == 0
    assert rule in ran.out
    assert ran.out == replykit("rules", "show", rule).out


INCOMING = """From: Karin Ek <karin@example.com>
Subject: Order 10234
Message-ID: <1@example.com>

Hej! Min regnjacka, order 10234, har inte kommit. Den kostade 499 kr. Var är den?

Karin
"""


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        pytest.param(("Karin,", "Karin,"), None, id="as it is"),
        pytest.param(("Hej Karin", "Hej Stefan"), "wrong-name", id="name"),
        pytest.param(("regnjacka", "regnjacka (order 10243)"), "wrong-order", id="order"),
        pytest.param(("regnjacka", "regnjacka (order 10234)"), None, id="right order"),
        pytest.param(("en ny jacka", "en ny jacka och 300 kr"), "unknown-amount", id="amount"),
        pytest.param(("en ny jacka", "en ny jacka för 499 kr"), None, id="right amount"),
    ],
)
def test_with_the_mail_at_hand_slips_are_errors(replykit, home, change, rule):
    (home / "mail.eml").write_text(INCOMING, encoding="utf-8")
    _, document = lint(replykit, GOOD.replace(*change), "--incoming", "mail.eml")
    assert [f["rule"] for f in document["findings"]] == ([rule] if rule else [])


def test_a_reply_in_another_language_than_the_mail_is_told(replykit, home):
    body = "Hei! Jakken min har ikke kommet, og jeg har ventet i tre uker. Hvor er den?\n"
    mail = INCOMING.partition("\n\n")[0] + "\n\n" + body
    (home / "mail.eml").write_text(mail, encoding="utf-8")
    _, document = lint(replykit, GOOD, "--incoming", "mail.eml")
    assert "wrong-language" in [f["rule"] for f in document["findings"]]


def test_fix_keeps_a_link_a_link(replykit, home):
    (home / "a.txt").write_text(GOOD.replace("i morgon,", "inte förrän"), encoding="utf-8")
    (home / "link.txt").symlink_to("a.txt")
    replykit("lint", "--fix", "link.txt")
    assert (home / "link.txt").is_symlink()
    assert "redan tisdag" in (home / "a.txt").read_text(encoding="utf-8")
