"""What a person does with drafts, on a real file."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from draftkit import LENGTH, MAX_LATE, NOW, lease, make_draft

from replykit.delivery import decide
from replykit.errors import DraftNotFound, InputError, StoreError, WrongState
from replykit.model import Address, Draft, NextStep, State
from replykit.ports import Act, Result
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from replykit.store.sql import SqlStore


def added(store: SqlStore, number: int = 1, **changes: object) -> Draft:
    return store.add(make_draft(number, **changes)).draft


def in_state(store: SqlStore, state: State) -> Draft:
    """Lead a draft to a state by the ways there are."""
    draft = added(store)
    if state is State.HELD:
        store.hold(draft.id, now=NOW)
    if state is State.CANCELLED:
        store.cancel(draft.id, now=NOW)
    ends = {State.SENT: Act.ACCEPT, State.FAILED: Act.REFUSE, State.UNCERTAIN: Act.DOUBT}
    if state in {State.SENDING, State.COMMITTING, *ends}:
        claim = store.claim_next(lease())
        assert claim is not None
        if state is not State.SENDING:
            assert store.begin_commit(claim, now=NOW, lease=LENGTH, raw=b"frozen\r\n")
        if state in ends:
            assert store.finish(Result(claim, ends[state], "550 no"), now=NOW)
    found = store.get(draft.id)
    assert found.state is state
    return found


def test_a_draft_comes_back_as_it_went_in(store: SqlStore) -> None:
    draft = make_draft(
        references=("<a@b>", "<c@d>"),
        next_step=NextStep("Jag skickar en ny", date(2026, 11, 24)),
        blocked_by=("unfilled-blank",),
        scan={"temper": "angry", "text": "så arg\u2028\ud800"},
        findings=({"rule": "policy-says"},),
        to=Address("Åsa Ö", "Asa@Example.com"),
    )
    kept = store.add(draft)
    assert kept.created
    assert len(kept.draft.id) == 4
    assert store.get(kept.draft.id) == kept.draft
    assert kept.draft == make_draft(
        id=kept.draft.id,
        references=draft.references,
        next_step=draft.next_step,
        blocked_by=draft.blocked_by,
        scan=draft.scan,
        findings=draft.findings,
        to=draft.to,
    )


def test_the_same_mail_gives_the_same_draft(store: SqlStore) -> None:
    first = store.add(make_draft())
    assert store.add(make_draft(body="annat")) == (first.draft, False)
    assert store.find(first.draft.fingerprint) == first.draft


def test_again_gives_a_second_draft(store: SqlStore) -> None:
    first = added(store)
    second = store.add(make_draft(), again=True)
    assert second.created
    assert second.draft.id != first.id


def test_a_cancelled_draft_makes_room_for_a_new_one(store: SqlStore) -> None:
    first = in_state(store, State.CANCELLED)
    assert store.find(first.fingerprint) is None
    assert store.add(make_draft()).created


def test_mails_without_a_fingerprint_are_never_the_same(store: SqlStore) -> None:
    assert store.add(make_draft(1, fingerprint="")).created
    assert store.add(make_draft(2, fingerprint="")).created


def test_two_processes_cannot_both_answer_one_mail(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """The unique index stands behind the look that comes first."""
    added(store)
    monkeypatch.setattr("replykit.store.desk._answering", lambda *_: None)
    with pytest.raises(StoreError):
        store.add(make_draft())
    assert len(store.drafts()) == 1


def test_a_taken_id_is_drawn_again_and_grows(path: Path) -> None:
    store = open_store(path, below=lambda _: 0)
    ids = [added(store, number).id for number in range(3)]
    store.close()
    assert ids == ["aaaa", "aaaaa", "aaaaaa"]


@pytest.mark.parametrize("state", set(State) - {State.WAITING, State.HELD}, ids=str)
def test_a_new_draft_waits_or_is_held(store: SqlStore, state: State) -> None:
    with pytest.raises(WrongState):
        store.add(make_draft(state=state))


def test_a_beginning_of_an_id_is_enough(path: Path) -> None:
    store = open_store(path, below=draw())
    for number in range(3):
        added(store, number)
    assert store.get("g").id == "gggg"
    assert store.get(" ABCD ").id == "abcd"
    with pytest.raises(InputError, match="ab could be any of abcd, abef"):
        store.get("ab")
    for unknown in ("zz", "%", "_", ""):
        with pytest.raises(DraftNotFound):
            store.get(unknown)
    store.close()


def draw() -> Callable[[int], int]:
    numbers = iter([0, 1, 2, 3, 0, 1, 4, 5, 6, 6, 6, 6])
    return lambda _: next(numbers)


def test_drafts_are_listed_by_their_time(store: SqlStore) -> None:
    late = added(store, 1, release_at=NOW + timedelta(hours=1))
    soon = added(store, 2)
    held = added(store, 3, state=State.HELD, release_at=NOW - timedelta(hours=1))
    assert [draft.id for draft in store.drafts()] == [held.id, soon.id, late.id]
    assert [draft.id for draft in store.drafts([State.WAITING])] == [soon.id, late.id]


def test_an_edit_starts_the_cooling_again_and_thaws_the_bytes(store: SqlStore) -> None:
    draft = added(store)
    claim = store.claim_next(lease())
    assert claim is not None
    assert store.begin_commit(claim, now=NOW, lease=LENGTH, raw=b"old")
    assert store.finish(Result(claim, Act.DEFER, "450 later", NOW + timedelta(minutes=5)), now=NOW)
    later = NOW + timedelta(hours=4)
    edited = store.edit(
        draft.id,
        now=NOW,
        release_at=later,
        body="Nytt",
        to=Address(None, "ny@example.com"),
        blocked_by=["policy"],
        findings=[{"rule": "policy"}],
        message_id="<new@shop.example>",
    )
    assert (edited.body, edited.subject, edited.release_at) == ("Nytt", draft.subject, later)
    assert (edited.to, edited.attempts) == (Address(None, "ny@example.com"), 0)
    assert (edited.blocked_by, edited.findings) == (("policy",), ({"rule": "policy"},))
    store.edit(draft.id, now=NOW, release_at=later)
    again = store.claim_next(lease(later))
    assert again is not None
    assert (again.raw, again.dated_at) == (None, later)


ACTS: dict[Act, Callable[[SqlStore, str], Draft]] = {
    Act.EDIT: lambda store, id_: store.edit(id_, now=NOW, release_at=NOW),
    Act.HOLD: lambda store, id_: store.hold(id_, now=NOW),
    Act.RESUME: lambda store, id_: store.resume(id_, now=NOW),
    Act.CANCEL: lambda store, id_: store.cancel(id_, now=NOW),
    Act.SEND_NOW: lambda store, id_: store.send_now(id_, now=NOW),
    Act.MARK_SENT: lambda store, id_: store.mark_sent(id_, now=NOW),
    Act.SEND_AGAIN: lambda store, id_: store.send_again(id_, now=NOW),
}


@pytest.mark.parametrize("act", ACTS, ids=str)
@pytest.mark.parametrize("state", State, ids=str)
def test_a_person_can_do_what_the_table_allows(store: SqlStore, state: State, act: Act) -> None:
    draft = in_state(store, state)
    told = len(store.events(draft.id))
    after = decide.next_state(state, act)
    if after is None:
        with pytest.raises(WrongState):
            ACTS[act](store, draft.id)
        assert store.get(draft.id) == draft
        assert len(store.events(draft.id)) == told
    else:
        assert ACTS[act](store, draft.id).state is after
        last = store.events(draft.id)[-1]
        assert (last.before, last.after, last.at) == (state, after, NOW)


def test_a_held_draft_that_was_too_late_is_due_when_resumed(store: SqlStore) -> None:
    draft = added(store, release_at=NOW - timedelta(days=5))
    assert store.sweep(NOW, MAX_LATE).held[0].reason == "too late: its time passed 120 hours ago"
    resumed = store.resume(draft.id, now=NOW)
    assert (resumed.release_at, resumed.reason) == (NOW, None)
    assert store.sweep(NOW, MAX_LATE).held == ()


@pytest.mark.parametrize("act", [Act.RESUME, Act.SEND_NOW], ids=str)
@pytest.mark.parametrize("changes", [{"blocked_by": ("blame",)}, {"to": None}], ids=["blocked", "to nobody"])
def test_a_blocked_draft_is_not_let_go(store: SqlStore, act: Act, changes: dict[str, object]) -> None:
    draft = added(store, state=State.HELD, **changes)
    with pytest.raises(WrongState, match=r"cannot be sent: (blame|no-recipient)"):
        ACTS[act](store, draft.id)


def test_a_failed_draft_sent_now_has_all_its_tries(store: SqlStore) -> None:
    failed = in_state(store, State.FAILED)
    assert (failed.attempts, failed.reason) == (1, "550 no")
    again = store.send_now(failed.id, now=NOW + timedelta(hours=1))
    assert (again.attempts, again.reason, again.release_at) == (0, None, NOW + timedelta(hours=1))


def test_an_uncertain_draft_is_sent_again_with_the_same_bytes(store: SqlStore) -> None:
    draft = in_state(store, State.UNCERTAIN)
    store.send_again(draft.id, now=NOW + timedelta(hours=1))
    claim = store.claim_next(lease(NOW + timedelta(hours=1)))
    assert claim is not None
    assert (claim.raw, claim.dated_at) == (b"frozen\r\n", NOW)


def test_the_customer_writing_again_holds_what_waits(store: SqlStore) -> None:
    mine = added(store, 1)
    thread = added(store, 2)
    cancelled = store.cancel(added(store, 3).id, now=NOW)
    added(store, 4)
    held = store.customer_wrote(
        "KARIN1@example.com", now=NOW, thread=[thread.message_id, cancelled.message_id], fingerprint="<new>"
    )
    assert {draft.id for draft in held} == {mine.id, thread.id}
    assert {draft.reason for draft in held} == {"the customer has written again"}
    assert len(store.drafts([State.WAITING])) == 1


def test_piping_the_same_mail_twice_holds_nothing(store: SqlStore) -> None:
    draft = added(store)
    assert store.customer_wrote("karin1@example.com", now=NOW, fingerprint=draft.fingerprint) == ()


def test_contacts_are_counted_by_mail(store: SqlStore) -> None:
    for number, address in ((1, "k@example.com"), (2, "K@Example.com"), (3, "other@example.com")):
        added(store, number, to=Address(None, address))
    store.add(make_draft(1, to=Address(None, "k@example.com")), again=True)
    assert store.contacts("k@EXAMPLE.com") == 2
    assert store.contacts("nobody@example.com") == 0


def test_the_last_run_is_remembered(store: SqlStore) -> None:
    assert store.last_run() is None
    store.record_run(NOW, "sent 2, failed 1")
    store.record_run(NOW + timedelta(hours=1), "sent 0")
    assert store.last_run() == (NOW + timedelta(hours=1), "sent 0")


def test_an_instant_without_a_zone_is_refused(store: SqlStore) -> None:
    with pytest.raises(ValueError, match="zone"):
        added(store, release_at=NOW.replace(tzinfo=None))


def test_events_hold_nothing_of_the_mail(store: SqlStore) -> None:
    draft = in_state(store, State.SENT)
    told = store.events(draft.id)
    assert [event.after for event in told] == [State.WAITING, State.SENDING, State.COMMITTING, State.SENT]
    assert "regnjacka" not in repr(told)
