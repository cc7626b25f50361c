"""Bad input gets one clear line and the right status, and loses nothing."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

MAIL = b"From: Karin <k@example.com>\nSubject: Hej\nMessage-ID: <a@b>\n\nPaketet har inte kommit. Var \xc3\xa4r det?\n"


def one_line(ran, status):
    assert ran.status == status, ran
    assert ran.out == ""
    assert ran.err.startswith("replykit: ")
    assert "Traceback" not in ran.err
    assert len(ran.err.splitlines()) <= 2


@pytest.mark.parametrize("command", ["draft", "lint", "scan"])
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b" \n\r\n\t", id="blank"),
        pytest.param(bytes(range(256)) * 40, id="binary"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"\x00" * 500, id="picture"),
    ],
)
def test_what_is_no_text(replykit, command, data):
    one_line(replykit(command, stdin=data), 2)


@pytest.mark.parametrize("command", ["draft", "lint", "scan"])
def test_what_is_too_large(replykit, home, command):
    big = home / "big.eml"
    with big.open("wb") as file:
        file.write(MAIL)
        file.truncate(50_000_000)
    one_line(replykit(command, big), 2)


@pytest.mark.parametrize("command", ["draft", "lint", "scan"])
def test_what_is_not_there(replykit, command):
    one_line(replykit(command, "nowhere.eml"), 2)


@pytest.mark.parametrize(
    ("arguments", "data"),
    [
        pytest.param(["draft", "--by", "sometime"], MAIL, id="no date"),
        pytest.param(["draft", "--delay", "soonish"], MAIL, id="no delay"),
        pytest.param(["draft", "--to", "nobody"], MAIL, id="no address"),
        pytest.param(["draft", "--to", "a@b.example\nBcc: x@y.example"], MAIL, id="a header smuggled in"),
        pytest.param(["draft", "--template", "nothing"], MAIL, id="no template"),
        pytest.param(["lint", "--ignore", "polcy"], b"Hej", id="no rule"),
        pytest.param(["lint", "--explain", "polcy"], b"", id="nothing to explain"),
        pytest.param(["lint"], b"Die Lieferung ist leider noch nicht da und wir bedauern das.", id="German"),
        pytest.param(["drafts", "show", "zzzz"], b"", id="no draft"),
        pytest.param(["drafts", "cancel", "zzzz"], b"", id="no draft to cancel"),
    ],
)
def test_what_cannot_be_meant(replykit, arguments, data):
    one_line(replykit(*arguments, stdin=data), 2)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("shop: [", "not YAML", id="broken"),
        pytest.param("shpo:\n  name: x\n", "did you mean 'shop'", id="mistyped section"),
        pytest.param("shop:\n  nmae: x\n", "did you mean 'name'", id="mistyped key"),
        pytest.param("smtp:\n  port: many\n", "must be a number", id="no number"),
        pytest.param("shop:\n  zone: Europe/Ankeborg\n", "no time zone", id="no zone"),
        pytest.param("- a\n", "key: value", id="a list"),
    ],
)
def test_broken_settings(replykit, home, text, told):
    (home / "settings.yaml").write_text(text)
    ran = replykit("draft", stdin=MAIL)
    assert (ran.status, ran.out) == (2, "")
    assert told in ran.err
    assert "settings.yaml" in ran.err


def test_all_mistakes_of_the_settings_are_told_at_once(replykit, home):
    (home / "settings.yaml").write_text("shop:\n  nmae: x\nsmtp:\n  port: many\n")
    lines = replykit("draft", stdin=MAIL).err.splitlines()
    assert [line.rsplit("settings.yaml:")[-1].split(":")[0] for line in lines[:2]] == ["2", "4"]


def test_a_broken_rules_file_names_line_and_rule(replykit, home):
    (home / "own.yaml").write_text("rules:\n  my-rule:\n    categry: policy\n    sv: ['(a']\n")
    (home / "settings.yaml").write_text("rules: own.yaml\n")
    ran = replykit("lint", stdin=b"Hej Karin, tack")
    assert ran.status == 2
    assert "own.yaml:3: my-rule: 'categry' is not known here; did you mean 'category'?" in ran.err
    assert "own.yaml:4: my-rule: '(' is never closed" in ran.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_database_that_cannot_be_written(replykit, home):
    (home / "data").mkdir()
    (home / "data").chmod(0o500)
    one_line(replykit("draft", stdin=MAIL), 3)


def test_a_database_that_is_none(replykit, home):
    (home / "data").mkdir()
    (home / "data" / "drafts.db").write_bytes(b"not a database, but long enough to look at" * 40)
    ran = replykit("draft", stdin=MAIL)
    assert ran.status == 3
    assert "Traceback" not in ran.err


def test_no_mail_server(replykit, home):
    """Nothing is lost when nobody answers: the draft waits on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = home / "settings.yaml"
    settings.write_text(settings.read_text().replace("port: 9", f"port: {port}"))
    made = replykit("draft", stdin=MAIL)
    assert made.status == 0
    draft_id = made.err.split("replykit drafts edit ")[1].split()[0]
    assert replykit("drafts", "send-now", draft_id).status == 0
    ran = replykit("release")
    assert ran.status == 4
    assert '"state": "waiting"' in replykit("drafts", "show", draft_id, "--format", "json").out


def test_a_strangers_text_cannot_command_the_terminal(replykit):
    body = "Paketet \x1b[31mhar [bold]inte[/bold] kommit\x07. Var är det?\n"
    evil = f"From: E <e@example.com>\nSubject: \x1b[2Jx\n\n{body}"
    for command in (["scan"], ["draft", "--dry-run"], ["draft"], ["drafts"]):
        ran = replykit(*command, stdin=evil.encode())
        assert ran.status == 0
        assert "\x1b" not in ran.out + ran.err
        assert "\x07" not in ran.out + ran.err
    assert "[bold]inte[/bold]" in replykit("scan", stdin=evil.encode()).out


@pytest.mark.parametrize("command", [["lint"], ["lint", "--moves"], ["lint", "--fix"], ["scan"]])
def test_one_that_cannot_be_read_does_not_keep_the_others_from_it(replykit, home, command):
    (home / "a.eml").write_bytes(MAIL)
    ran = replykit(*command, "a.eml", "nowhere.eml", "a.eml")
    assert ran.status == 2
    assert ran.err if "--fix" in command else ran.out
    assert "there is no file nowhere.eml" in ran.err


@pytest.mark.parametrize("options", [["--fix"], ["--moves"], ["a.txt"]])
def test_a_draft_is_linted_alone(replykit, options):
    assert replykit("lint", "--draft", "k7f3", *options).status == 2


def test_several_recipients_are_refused(replykit):
    one_line(replykit("draft", "--to", "A <a@b.example>, c@d.example", stdin=MAIL), 2)


@pytest.mark.parametrize(
    "editor",
    [pytest.param("rm", id="gone"), pytest.param("printf '\\377' >", id="no text"), pytest.param("false", id="failed")],
)
def test_an_editor_that_leaves_no_text_changes_nothing(replykit, home, monkeypatch, editor):
    script = home / "editor"
    script.write_text(f'#!/bin/sh\n{editor} "$1"\n')
    script.chmod(0o755)
    draft = json.loads(replykit("draft", "--format", "json", stdin=MAIL).out)
    monkeypatch.setenv("VISUAL", str(script))
    ran = replykit("drafts", "edit", draft["id"])
    assert ran.status in (2, 3)
    assert ran.err.startswith("replykit: ")
    assert json.loads(replykit("drafts", "show", draft["id"], "--format", "json").out)["body"] == draft["body"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("option", ["--version", "--help"])
def test_an_output_that_cannot_be_written_is_told(home, option):
    with open("/dev/full", "w") as full:
        ran = subprocess.run([sys.executable, "-m", "replykit.cli.app", option], stdout=full, stderr=subprocess.PIPE)
    assert ran.returncode == 3
    assert ran.stderr.decode().splitlines() == ["replykit: the output cannot be written: No space left on device"]


def test_talk_stays_out_of_the_results_when_nobody_listens(home):
    (home / "a.eml").write_bytes(MAIL)
    call = f"{sys.executable} -m replykit.cli.app draft --dry-run --format json a.eml 2>&-"
    ran = subprocess.run(call, shell=True, stdout=subprocess.PIPE, check=True)
    assert json.loads(ran.stdout)["schema"] == "replykit/draft/1"


def test_what_was_typed_in_another_encoding_is_told(replykit):
    one_line(replykit("draft", "--subject", "\udcff", "--format", "json", stdin=MAIL), 2)


def test_a_subject_stays_on_one_line(replykit):
    ran = replykit("draft", "--subject", "a\nBcc: x@y.example", "--format", "json", stdin=MAIL)
    assert json.loads(ran.out)["subject"] == "a Bcc: x@y.example"


def test_a_cache_that_is_no_folder_is_passed_over(replykit, home, monkeypatch):
    (home / "cache").write_text("")
    monkeypatch.setenv("REPLYKIT_CACHE", str(home / "cache"))
    assert replykit("scan", stdin=MAIL).status == 0
