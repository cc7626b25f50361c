"""Kill a release with SIGKILL at every point: no mail is lost, none goes out twice.

No clock decides anything here: the server, or the run itself, says when the point is reached and waits there.
"""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from draftkit import NOW, build, make_draft
from smtpkit import TAKE_AND_DROP, ScriptedServer

from replykit.config import Smtp
from replykit.delivery.smtp import SmtpTransport
from replykit.model import State
from replykit.releasing import LEASE, ReleaseReport, Terms, release
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from replykit.store.sql import SqlStore

COUNT = 3
PATIENCE = 30.0
TERMS = Terms(sender="shop@shop.example")

# Where the run is killed, and what the draft it was at becomes in the end.
INSIDE = {"claimed": "sent", "text-written": "sent", "fenced": "uncertain", "answered": "uncertain"}
AT_THE_SERVER = {
    "CONNECT": "sent",
    "EHLO": "sent",
    "MAIL": "sent",
    "RCPT": "sent",
    "DATA": "sent",
    "BODY": "sent or uncertain",  # the server sees the text before or after the run sets the fence
    "DOT": "uncertain",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    opened = open_store(path, below=random.Random(1).randrange)
    for number in range(COUNT):
        opened.add(make_draft(number))
    yield opened
    opened.close()


def run(store: SqlStore, server: ScriptedServer, now: datetime) -> ReleaseReport:
    way = SmtpTransport(Smtp(host="127.0.0.1", port=server.port, security="none"))
    return release(store, way, build, TERMS, clock=lambda: now)


@contextmanager
def child(path: Path, server: ScriptedServer, point: str = "none") -> Iterator[subprocess.Popen[str]]:
    """Start a release in a process of its own, and see that nothing of it stays."""
    script = str(Path(__file__).with_name("killed_run.py"))
    arguments = [sys.executable, script, str(path), str(server.port), point, NOW.isoformat()]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


class Gate:
    """Stop the server's first connection at a step until the test has done its part."""

    def __init__(self, step: str) -> None:
        self._step = step
        self.reached = threading.Event()
        self.open = threading.Event()

    def __call__(self, connection: int, step: str) -> None:
        if connection == 1 and step == self._step:
            self.reached.set()
            assert self.open.wait(PATIENCE)


def check(store: SqlStore, server: ScriptedServer, victim: str, report: ReleaseReport) -> None:
    """Hold the invariant, and the victim's own end, against what the server has accepted."""
    assert all(count == 1 for count in server.accepted.values())
    drafts = store.drafts()
    assert len(drafts) == COUNT
    ends = sorted(draft.state.value for draft in drafts)
    assert ends in [sorted([end, *["sent"] * (COUNT - 1)]) for end in victim.split(" or ")]
    for draft in drafts:
        assert draft.state is State.UNCERTAIN or server.accepted[draft.message_id] == 1
    assert [draft.state for draft in report.uncertain] == [State.UNCERTAIN] * ends.count("uncertain")


@pytest.mark.parametrize("overlapped", [False, True], ids=["alone", "overlapped"])
@pytest.mark.parametrize("point", INSIDE)
def test_killed_inside(store: SqlStore, path: Path, point: str, overlapped: bool) -> None:
    with ScriptedServer() as server:
        with child(path, server, point) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "here\n"
            if overlapped:
                run(store, server, NOW)
        report = run(store, server, NOW + LEASE)
        check(store, server, INSIDE[point], report)


@pytest.mark.parametrize("overlapped", [False, True], ids=["alone", "overlapped"])
@pytest.mark.parametrize("step", AT_THE_SERVER)
def test_killed_at_the_server(store: SqlStore, path: Path, step: str, overlapped: bool) -> None:
    gate = Gate(step)
    with ScriptedServer(on=gate) as server:
        with child(path, server):
            assert gate.reached.wait(PATIENCE)
            if overlapped:
                run(store, server, NOW)
        gate.open.set()
        report = run(store, server, NOW + LEASE)
    check(store, server, AT_THE_SERVER[step], report)


def test_killed_after_the_server_took_it(store: SqlStore, path: Path) -> None:
    """The mail was delivered and nobody was told: it must not go again."""
    gate = Gate("DOT")
    with ScriptedServer({"DOT": [TAKE_AND_DROP]}, on=gate) as server:
        with child(path, server):
            assert gate.reached.wait(PATIENCE)
        gate.open.set()
        for hours in (1, 2, 3):
            report = run(store, server, NOW + hours * LEASE)
    check(store, server, "uncertain", report)
    assert len(server.accepted) == COUNT


def test_two_runs_at_once_share_the_work(store: SqlStore, path: Path) -> None:
    for number in range(COUNT, 40):
        store.add(make_draft(number))
    with ScriptedServer() as server, child(path, server) as one, child(path, server) as two:
        assert (one.wait(PATIENCE), two.wait(PATIENCE)) == (0, 0)
    assert len(store.drafts([State.SENT])) == 40
    assert list(server.accepted.values()) == [1] * 40
