"""``replykit drafts`` and ``release``: what waits, what a person does with it, and what goes out."""

import json
import socketserver
import sys
import threading
from pathlib import Path

import pytest

MAIL = "From: Karin <k@example.com>\nSubject: Paketet\nMessage-ID: <{}@b>\n\nPaketet har inte kommit. Var är det?\n"


@pytest.fixture
def draft(replykit):
    """Make a waiting draft and give its id."""

    def make(number=1):
        ran = replykit("draft", "--format", "json", "--again", stdin=MAIL.format(number).encode())
        return json.loads(ran.out)["id"]

    return make


def state(replykit, draft_id):
    return json.loads(replykit("drafts", "show", draft_id, "--format", "json").out)["state"]


def test_nothing_waits(replykit):
    ran = replykit("drafts")
    assert (ran.status, ran.out) == (0, "")
    assert "replykit draft mail.eml" in ran.err


def test_the_list_shows_what_waits(replykit, draft):
    draft_id = draft()
    out = replykit("drafts").out
    assert draft_id in out
    assert "k@example.com" in out
    assert json.loads(replykit("drafts", "--format", "json").out)["id"] == draft_id


@pytest.mark.parametrize(
    ("acts", "after"),
    [
        (["hold"], "held"),
        (["hold", "resume"], "waiting"),
        (["cancel"], "cancelled"),
        (["send-now"], "waiting"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, list) else value,
)
def test_what_a_person_does(replykit, draft, acts, after):
    draft_id = draft()
    for act in acts:
        assert replykit("drafts", act, draft_id).status == 0
    assert state(replykit, draft_id) == after


def test_what_is_sent_or_cancelled_cannot_be_touched(replykit, draft):
    draft_id = draft()
    replykit("drafts", "cancel", draft_id)
    ran = replykit("drafts", "hold", draft_id)
    assert (ran.status, ran.err) == (2, f"replykit: draft {draft_id} is cancelled; it cannot be held\n")


def test_an_edited_draft_is_checked_again_and_cools_anew(replykit, draft, home):
    draft_id = draft()
    before = json.loads(replykit("drafts", "show", draft_id, "--format", "json").out)
    (home / "new.txt").write_text("Hej Karin,\n\nDetta är ditt eget fel. [fyll i: namn]\n", encoding="utf-8")
    assert replykit("drafts", "edit", draft_id, "--file", "new.txt", "--delay", "3h").status == 0
    after = json.loads(replykit("drafts", "show", draft_id, "--format", "json").out)
    assert after["body"] == "Hej Karin,\n\nDetta är ditt eget fel. [fyll i: namn]"
    assert "unfilled-blank" in after["blocked_by"]
    assert {finding["category"] for finding in after["findings"]} >= {"blame-customer", "missing-thanks"}
    assert after["release_at"] > before["release_at"]


def editor(home, monkeypatch, script):
    """Make an editor of a shell script; ``$1`` is the file."""
    path = home / "editor"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(path))


def test_a_text_that_came_too_late_is_kept(replykit, draft, home, monkeypatch):
    draft_id = draft()
    editor(home, monkeypatch, f"{sys.executable} -m replykit.cli.app drafts cancel {draft_id}; echo 'Mina ord' >> $1")
    ran = replykit("drafts", "edit", draft_id)
    assert ran.status == 2
    kept = Path(ran.err.split("your text is kept in ")[1].strip())
    assert kept.read_text(encoding="utf-8").endswith("Mina ord")
    kept.unlink()


def test_two_edits_do_not_undo_each_other(replykit, draft, home, monkeypatch):
    draft_id = draft()
    editor(
        home, monkeypatch, f"{sys.executable} -m replykit.cli.app drafts edit {draft_id} --subject Nytt; echo x >> $1"
    )
    assert replykit("drafts", "edit", draft_id).status == 0
    document = json.loads(replykit("drafts", "show", draft_id, "--format", "json").out)
    assert document["subject"] == "Nytt"
    assert document["body"].endswith("x")


def test_a_draft_with_a_blank_cannot_be_sent(replykit, draft, home):
    draft_id = draft()
    (home / "new.txt").write_text("Hej [namn]\n")
    replykit("drafts", "edit", draft_id, "--file", "new.txt")
    ran = replykit("drafts", "send-now", draft_id)
    assert ran.status == 2
    assert f"replykit drafts edit {draft_id}" in ran.err


class Server(socketserver.ThreadingTCPServer):
    """A mail server that takes everything and remembers it."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.taken = []


class Conversation(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 here\r\n")
        for line in self.rfile:
            verb = line[:4].upper().strip()
            if verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                lines = iter(self.rfile.readline, b".\r\n")
                self.server.taken.append(b"".join(lines))
            answers = {b"EHLO": b"250-here\r\n250 8BITMIME\r\n", b"QUIT": b"221 bye\r\n"}
            self.wfile.write(answers.get(verb, b"250 ok\r\n"))
            if verb == b"QUIT":
                return


@pytest.fixture
def server(home):
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        settings = home / "settings.yaml"
        settings.write_text(settings.read_text().replace("port: 9", f"port: {server.server_address[1]}"))
        yield server
        server.shutdown()
        thread.join()


def test_a_draft_goes_when_its_time_has_come_and_only_once(replykit, draft, server):
    first, second = draft(1), draft(2)
    assert replykit("release").err == "nothing to send\n"
    replykit("drafts", "send-now", second)
    assert f"{second}: would be sent to k@example.com" in replykit("release", "--dry-run").err
    assert server.taken == []
    ran = replykit("release")
    assert (ran.status, ran.err) == (0, f"{second}: sent\n")
    assert replykit("release").err == "nothing to send\n"
    (mail,) = server.taken
    assert b"From: Cykelboden <anna@cykelboden.example>" in mail
    assert b"In-Reply-To: <2@b>" in mail
    assert (state(replykit, first), state(replykit, second)) == ("held", "sent")


def test_release_without_settings_says_what_is_missing(replykit, draft, home):
    draft_id = draft()
    replykit("drafts", "send-now", draft_id)
    (home / "settings.yaml").write_text("shop:\n  signer: Anna\n")
    ran = replykit("release")
    assert ran.status == 2
    assert "no mail address to send from" in ran.err
    assert state(replykit, draft_id) == "waiting"
