"""A release against a real store and a server that fails at every point."""

from __future__ import annotations

import os
import random
import signal
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from draftkit import NOW, build, make_draft
from smtpkit import DROP, SILENCE, TAKE_AND_DROP, ScriptedServer

from replykit.config import Smtp
from replykit.delivery.smtp import SmtpTransport, Timeouts
from replykit.errors import DeliveryError, StoreError
from replykit.model import Draft, State
from replykit.ports import Act, Lease, Result
from replykit.releasing import LEASE, ReleaseReport, Terms, preview, release, stopping_on_signals
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from replykit.store.sql import SqlStore

TERMS = Terms(sender="shop@shop.example")
QUICK = Timeouts(command=0.3, data=0.3, block=5, dot=0.3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(tmp_path / "drafts.db", below=random.Random(1).randrange)
    yield opened
    opened.close()


def run(
    store: SqlStore,
    server: ScriptedServer,
    *,
    now: datetime = NOW,
    build: Callable[[Draft, datetime], bytes] = build,
    terms: Terms = TERMS,
    **more: Any,
) -> ReleaseReport:
    way = SmtpTransport(Smtp(host="127.0.0.1", port=server.port, security="none"), QUICK)
    return release(store, way, build, terms, clock=lambda: now, **more)


def fill(store: SqlStore, count: int = 3) -> list[Draft]:
    """Add drafts that are due one after the other."""
    return [store.add(make_draft(n, release_at=NOW - timedelta(minutes=60 - n))).draft for n in range(1, count + 1)]


def states(store: SqlStore) -> list[str]:
    return [store.find(f"<mail-{n}@example.com>").state.value for n in range(1, len(store.drafts()) + 1)]  # type: ignore[union-attr]


def test_all_that_is_due_goes_and_nothing_else(store: SqlStore) -> None:
    fill(store, 3)
    store.add(make_draft(4, release_at=NOW + timedelta(seconds=1)))
    with ScriptedServer() as server:
        report = run(store, server)
        assert list(server.accepted.values()) == [1, 1, 1]
        assert server.connections == 1
        assert run(store, server).outcomes == []
        assert server.connections == 1
    assert [outcome.state for outcome in report.outcomes] == [State.SENT] * 3
    assert states(store) == ["sent", "sent", "sent", "waiting"]
    sent = store.drafts([State.SENT])[0]
    assert (sent.sent_at, sent.attempts, sent.reason) == (NOW, 1, None)
    assert store.last_run() == (NOW, "nothing to send")


# What each fault, met by the second of three drafts, leaves behind: its state, and what stands in its reason.
FAULTS = [
    ("MAIL", "421 full", "sent", None),
    ("MAIL", "450 later", "waiting", "450 later"),
    ("MAIL", "451 later", "waiting", "451 later"),
    ("MAIL", "552 too large", "failed", "552 too large"),
    ("MAIL", DROP, "sent", None),
    ("MAIL", SILENCE, "sent", None),
    ("MAIL", "what?", "waiting", "-1"),
    ("RCPT", "421 full", "sent", None),
    ("RCPT", "450 greylisted", "waiting", "450 greylisted"),
    ("RCPT", "550 unknown", "failed", "550 unknown"),
    ("RCPT", "554 no", "failed", "554 no"),
    ("RCPT", DROP, "sent", None),
    ("DATA", "421 full", "sent", None),
    ("DATA", "451 later", "waiting", "451 later"),
    ("DATA", "554 no", "failed", "554 no"),
    ("DATA", "250 what?", "waiting", "250 what?"),
    ("DATA", DROP, "sent", None),
    ("DOT", "421 full", "waiting", "421 full"),
    ("DOT", "451 later", "waiting", "451 later"),
    ("DOT", "550 spam", "failed", "550 spam"),
    ("DOT", "554 spam", "failed", "554 spam"),
    ("DOT", DROP, "uncertain", "the connection was lost before the server answered (at the final dot)"),
    ("DOT", SILENCE, "uncertain", "the connection was lost before the server answered (at the final dot)"),
    (
        "DOT",
        TAKE_AND_DROP,
        "uncertain",
        "the connection was lost before the server answered (at the final dot)",
    ),
    ("DOT", "what?", "uncertain", "-1"),
    ("DOT", "354 more", "uncertain", "354 more"),
]


@pytest.mark.parametrize(
    ("step", "fault", "state", "reason"), FAULTS, ids=[f"{step}-{fault}" for step, fault, *_ in FAULTS]
)
@pytest.mark.parametrize("features", [[], ["PIPELINING"]], ids=str)
def test_a_fault_touches_one_draft_only(
    store: SqlStore, features: list[str], step: str, fault: str, state: str, reason: str | None
) -> None:
    second = fill(store)[1]
    normal = {"MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 ok", "DOT": "250 ok"}[step]
    with ScriptedServer({step: [normal, fault]}, features=features) as server:
        report = run(store, server)
        assert states(store) == ["sent", state, "sent"]
        assert (store.get(second.id).reason or "").startswith(reason or "")
        assert bool(store.get(second.id).reason) is bool(reason)
        # A day later, whatever waited has gone, and nothing has gone twice.
        run(store, server, now=NOW + timedelta(hours=24))
        assert max(server.accepted.values()) == 1
    assert report.stopped_by is None
    assert states(store)[1] == ("sent" if state == "waiting" else state)
    assert [draft.state for draft in report.uncertain] == [State.UNCERTAIN] * (state == "uncertain")


def test_the_same_bytes_go_out_on_every_try(store: SqlStore) -> None:
    fill(store, 1)
    dates = []

    def dated(draft: Draft, date: datetime) -> bytes:
        dates.append(date)
        return build(draft, date)

    with ScriptedServer({"RCPT": ["450 later"], "DOT": ["451 later"]}) as server:
        for hours in (0, 1, 2, 3):
            run(store, server, now=NOW + timedelta(hours=hours), build=dated)
        assert server.commands.count("DOT") == 2
    # Built for the try that met no dot, and for the one that did; then kept.
    assert dates == [NOW, NOW]
    assert states(store) == ["sent"]


def test_tries_are_used_up(store: SqlStore) -> None:
    draft = fill(store, 1)[0]
    now = NOW
    with ScriptedServer({"RCPT": ["450 later"] * 9}) as server:
        for _ in range(3):
            run(store, server, now=now, terms=Terms(sender="a@b.example", max_attempts=3))
            now = store.get(draft.id).release_at
    failed = store.get(draft.id)
    assert (failed.state, failed.attempts, failed.reason) == (State.FAILED, 3, "450 later; tried 3 times")


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ({"CONNECT": [DROP]}, "hung up before it was ready"),
        ({"CONNECT": ["554 no"]}, "does not want to talk: 554 no"),
        ({"MAIL": ["550 not yours"]}, "the mail server takes no mail from shop@shop.example: 550 not yours"),
        ({"MAIL": ["530 log in first"]}, "takes no mail from shop@shop.example: 530 log in first"),
        ({"RCPT": ["530 log in first"]}, "takes no mail from shop@shop.example: 530 log in first"),
    ],
    ids=["hangs up", "refuses", "refuses the sender", "wants a login", "wants a login late"],
)
def test_a_trouble_of_the_servers_stops_the_run_and_counts_for_nobody(
    store: SqlStore, script: dict[str, list[str]], said: str
) -> None:
    before = fill(store)
    with ScriptedServer(script) as server:
        report = run(store, server)
        assert isinstance(report.stopped_by, DeliveryError)
        assert said in str(report.stopped_by)
        assert [store.get(draft.id) for draft in before] == before
        last = store.last_run()
        assert last is not None
        assert said in last.result
        assert len(run(store, server).ended(State.SENT)) == 3


@pytest.mark.parametrize(("step", "state"), [("MAIL", "waiting"), ("DOT", "uncertain")])
def test_a_server_that_keeps_hanging_up_stops_the_run(store: SqlStore, step: str, state: str) -> None:
    fill(store, 5)
    with ScriptedServer({step: [DROP] * 9}) as server:
        report = run(store, server)
    assert str(report.stopped_by) == "the mail server hung up 3 times in a row"
    assert states(store) == [state] * 3 + ["waiting"] * 2
    assert [draft.attempts for draft in store.drafts([State.WAITING]) if draft.attempts == 0] == [0, 0]


def test_a_limit_on_mails_a_connection_is_no_trouble(store: SqlStore) -> None:
    fill(store, 5)
    with ScriptedServer({"MAIL": ["250 ok", "421 enough", "250 ok", "421 enough"] * 2}) as server:
        assert len(run(store, server).ended(State.SENT)) == 5
        assert server.connections == 5


def test_a_mail_that_cannot_be_built_is_held(store: SqlStore) -> None:
    fill(store)

    def broken(draft: Draft, date: datetime) -> bytes:
        if draft.message_id == "<draft-2@shop.example>":
            raise ValueError("Hej Karin, secret words")
        return build(draft, date)

    with ScriptedServer() as server:
        report = run(store, server, build=broken)
    assert states(store) == ["sent", "held", "sent"]
    held = store.drafts([State.HELD])[0]
    assert (held.reason, held.attempts) == ("the mail could not be built (ValueError)", 0)
    assert report.summary == "2 sent, 1 held"


def test_what_must_not_go_is_held_and_told(store: SqlStore) -> None:
    store.add(make_draft(1, release_at=NOW - timedelta(hours=72)))
    store.add(make_draft(2, blocked_by=("blame",)))
    store.add(make_draft(3, to=None))
    with ScriptedServer() as server:
        report = run(store, server)
        assert server.connections == 0
    assert {draft.reason for draft in report.held} == {
        "too late: its time passed 72 hours ago",
        "blocked by blame",
        "blocked by no-recipient",
    }
    assert states(store) == ["held"] * 3


def test_a_preview_changes_nothing(store: SqlStore) -> None:
    due = fill(store, 1)[0]
    store.add(make_draft(2, blocked_by=("blame",)))
    store.add(make_draft(3, release_at=NOW + timedelta(hours=1)))
    before = store.drafts()
    report = preview(store, TERMS, now=NOW)
    assert [draft.id for draft in report.would_send] == [due.id]
    assert [draft.reason for draft in report.held] == ["blocked by blame"]
    assert store.drafts() == before
    assert store.last_run() is None


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_signal_ends_the_run_between_mails(store: SqlStore, number: int) -> None:
    fill(store)

    def signalled(draft: Draft, date: datetime) -> bytes:
        os.kill(os.getpid(), number)
        return build(draft, date)

    before = signal.getsignal(number)
    with ScriptedServer() as server, stopping_on_signals() as stop:
        report = run(store, server, build=signalled, stop=stop)
    assert report.interrupted
    assert states(store) == ["sent", "waiting", "waiting"]
    assert signal.getsignal(number) is before


def test_a_second_interrupt_is_obeyed_at_once(store: SqlStore) -> None:
    fill(store, 1)

    def impatient(draft: Draft, date: datetime) -> bytes:
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        return build(draft, date)

    with ScriptedServer() as server, stopping_on_signals() as stop, pytest.raises(KeyboardInterrupt):
        run(store, server, build=impatient, stop=stop)
    assert states(store) == ["sending"]
    assert store.sweep(NOW + LEASE, TERMS.max_late).back != ()


def test_a_run_that_lost_its_claim_sends_no_dot(store: SqlStore) -> None:
    """The first run is slower than its lease; the second takes the draft over."""
    fill(store, 1)
    later = NOW + LEASE

    def slow(draft: Draft, date: datetime) -> bytes:
        with ScriptedServer() as other:
            assert len(run(store, other, now=later, new_token=lambda: "other").ended(State.SENT)) == 1
        return build(draft, date)

    with ScriptedServer() as server:
        assert run(store, server, build=slow).outcomes == []
        assert server.mails == []
    assert states(store) == ["sent"]


def test_a_late_answer_settles_a_doubt(store: SqlStore) -> None:
    """The first run waits for the answer to the dot while the second sweeps."""
    fill(store, 1)
    seen: list[str] = []

    class Slow(SmtpTransport):
        def commit(self) -> Any:
            store.sweep(NOW + 2 * LEASE, TERMS.max_late)
            seen.extend(states(store))
            return super().commit()

    with ScriptedServer() as server:
        way = Slow(Smtp(host="127.0.0.1", port=server.port, security="none"), QUICK)
        release(store, way, build, TERMS, clock=lambda: NOW)
    assert (seen, states(store)) == (["uncertain"], ["sent"])


def test_a_fence_that_cannot_be_set_lets_no_dot_out(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store, 1)

    def full(*_: Any, **__: Any) -> bool:
        raise StoreError("the disk is full")

    monkeypatch.setattr(store, "begin_commit", full)
    with ScriptedServer() as server:
        with pytest.raises(StoreError):
            run(store, server)
        assert server.mails == []
    assert store.sweep(NOW + LEASE, TERMS.max_late).back != ()


def test_a_settled_draft_is_nobody_elses(store: SqlStore) -> None:
    fill(store, 1)
    claim = store.claim_next(Lease(NOW, "one", LEASE, TERMS.max_late))
    assert claim is not None
    assert not store.finish(Result(claim._replace(token="two"), Act.REFUSE), now=NOW)
    assert not store.finish(Result(claim, Act.ACCEPT), now=NOW)
    assert states(store) == ["sending"]
