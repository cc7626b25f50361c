"""What a release does with drafts, on both databases."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from draftkit import LENGTH, MAX_LATE, NOW, lease, make_draft

from replykit.model import State
from replykit.ports import Act, Claim, Lease, Result
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from replykit.store.sql import SqlStore

MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(any_store: SqlStore) -> SqlStore:
    return any_store


def claimed(store: SqlStore) -> Claim:
    store.add(make_draft())
    claim = store.claim_next(lease())
    assert claim is not None
    return claim


def fenced(store: SqlStore) -> Claim:
    claim = claimed(store)
    assert store.begin_commit(claim, now=NOW, lease=LENGTH, raw=b"frozen")
    return claim


def test_the_first_to_be_due_is_claimed_first(store: SqlStore) -> None:
    for number, minutes in ((1, 5), (2, 10), (3, -1)):
        store.add(make_draft(number, release_at=NOW - minutes * MINUTE))
    claims = [store.claim_next(lease()) for _ in range(3)]
    assert [claim and claim.draft.message_id for claim in claims] == [
        "<draft-2@shop.example>",
        "<draft-1@shop.example>",
        None,
    ]


def test_a_claim_counts_the_try_before_it_is_made(store: SqlStore) -> None:
    claim = claimed(store)
    assert (claim.draft.attempts, claim.draft.state) == (1, State.SENDING)
    assert (claim.dated_at, claim.raw) == (NOW, None)
    assert store.claim_next(lease()) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"release_at": NOW - timedelta(hours=49)},
        {"blocked_by": ("blame",)},
        {"to": None},
        {"state": State.HELD},
    ],
    ids=["late", "blocked", "to nobody", "held"],
)
def test_what_must_not_go_is_never_claimed(store: SqlStore, changes: dict[str, object]) -> None:
    store.add(make_draft(1, **changes))
    assert store.claim_next(lease()) is None


def test_the_fence_wants_the_token_the_state_and_the_lease(store: SqlStore) -> None:
    claim = claimed(store)
    assert not store.begin_commit(claim._replace(token="other"), now=NOW, lease=LENGTH, raw=b"")
    assert not store.begin_commit(claim, now=NOW + LENGTH, lease=LENGTH, raw=b"")
    assert store.begin_commit(claim, now=NOW + LENGTH - MINUTE, lease=LENGTH, raw=b"")
    assert not store.begin_commit(claim, now=NOW, lease=LENGTH, raw=b"")


def test_the_fence_gives_the_dot_a_lease_of_its_own(store: SqlStore) -> None:
    claim = claimed(store)
    fence = NOW + LENGTH - MINUTE
    assert store.begin_commit(claim, now=fence, lease=LENGTH, raw=b"")
    assert store.sweep(NOW + LENGTH, MAX_LATE).uncertain == ()
    assert store.sweep(fence + LENGTH, MAX_LATE).uncertain == (claim.draft.id,)


def test_the_bytes_and_the_date_are_kept_for_the_next_try(store: SqlStore) -> None:
    claim = fenced(store)
    retry = NOW + 5 * MINUTE
    assert store.finish(Result(claim, Act.DEFER, "451 later", retry), now=NOW)
    assert store.claim_next(lease()) is None
    again = store.claim_next(lease(retry, "run-2"))
    assert again is not None
    assert (again.raw, again.dated_at, again.draft.attempts) == (b"frozen", NOW, 2)
    assert again.draft.reason == "451 later"


@pytest.mark.parametrize(
    ("act", "state", "attempts", "reason"),
    [
        (Act.ACCEPT, State.SENT, 1, None),
        (Act.DEFER, State.WAITING, 1, "said"),
        (Act.REFUSE, State.FAILED, 1, "said"),
        (Act.DOUBT, State.UNCERTAIN, 1, "said"),
    ],
    ids=str,
)
def test_how_a_try_ends_past_the_fence(
    store: SqlStore, act: Act, state: State, attempts: int, reason: str | None
) -> None:
    claim = fenced(store)
    assert store.finish(Result(claim, act, "said"), now=NOW)
    draft = store.get(claim.draft.id)
    assert (draft.state, draft.attempts, draft.reason) == (state, attempts, reason)
    assert store.events(draft.id)[-1].why == "said"
    assert draft.sent_at == (NOW if state is State.SENT else None)


@pytest.mark.parametrize("act", [Act.GIVE_BACK, Act.SHELVE], ids=str)
def test_what_was_not_tried_is_not_counted(store: SqlStore, act: Act) -> None:
    claim = claimed(store)
    assert store.finish(Result(claim, act, "why"), now=NOW)
    assert store.get(claim.draft.id).attempts == 0


def test_a_result_and_the_next_claim_are_one_step(store: SqlStore) -> None:
    store.add(make_draft(2))
    first = fenced(store)
    second = store.claim_next(lease(), Result(first, Act.ACCEPT, "250 ok"))
    assert second is not None
    assert store.get(first.draft.id).state is State.SENT
    assert store.claim_next(lease(), Result(second, Act.GIVE_BACK)) is not None


def test_the_sweep_leaves_the_living_alone(store: SqlStore) -> None:
    claimed(store)
    assert store.sweep(NOW + LENGTH - MINUTE, MAX_LATE) == ((), (), ())


def test_the_sweep_puts_back_what_met_no_fence(store: SqlStore) -> None:
    claim = claimed(store)
    assert store.sweep(NOW + LENGTH, MAX_LATE).back == (claim.draft.id,)
    draft = store.get(claim.draft.id)
    assert (draft.state, draft.attempts, draft.release_at) == (State.WAITING, 1, NOW)
    assert not store.begin_commit(claim, now=NOW, lease=LENGTH, raw=b"")


def test_a_draft_that_kills_its_runs_lets_others_pass(store: SqlStore) -> None:
    claim = claimed(store)
    store.sweep(NOW + LENGTH, MAX_LATE)
    store.claim_next(lease(NOW + LENGTH))
    store.sweep(NOW + 2 * LENGTH, MAX_LATE)
    assert store.get(claim.draft.id).release_at == NOW + 2 * LENGTH + 5 * MINUTE


def test_the_sweep_doubts_what_was_past_the_fence(store: SqlStore) -> None:
    claim = fenced(store)
    assert store.sweep(NOW + LENGTH, MAX_LATE).uncertain == (claim.draft.id,)
    assert [draft.id for draft in store.uncertain()] == [claim.draft.id]
    assert store.sweep(NOW + 99 * LENGTH, MAX_LATE) == ((), (), ())
    assert store.finish(Result(claim, Act.ACCEPT, "250 late"), now=NOW)
    assert store.get(claim.draft.id).state is State.SENT


def test_a_settled_doubt_stays_settled(store: SqlStore) -> None:
    claim = fenced(store)
    store.sweep(NOW + LENGTH, MAX_LATE)
    store.send_again(claim.draft.id, now=NOW)
    assert not store.finish(Result(claim, Act.ACCEPT), now=NOW)
    assert store.get(claim.draft.id).state is State.WAITING


def test_the_sweep_holds_what_must_not_go(store: SqlStore) -> None:
    store.add(make_draft(1, release_at=NOW - timedelta(hours=50)))
    store.add(make_draft(2, blocked_by=("blame",)))
    store.add(make_draft(3, blocked_by=("blame",), release_at=NOW + MINUTE))
    held = store.sweep(NOW, MAX_LATE).held
    assert [draft.reason for draft in held] == ["too late: its time passed 50 hours ago", "blocked by blame"]
    assert [draft.state for draft in held] == [State.HELD] * 2
    assert len(store.drafts([State.WAITING])) == 1


def test_drafts_are_kept_and_found_on_either_database(store: SqlStore) -> None:
    draft = store.add(make_draft(body="å€😀", scan={"text": "\x00"})).draft
    assert store.get(draft.id) == draft
    assert store.add(make_draft()) == (draft, False)
    assert store.add(make_draft(), again=True).created
    assert store.contacts("karin1@example.com") == 1
    store.record_run(NOW, "1 sent")
    assert store.last_run() == (NOW, "1 sent")


def test_two_openers_and_two_claimers_of_postgresql(postgresql: str) -> None:
    """Threads with a connection each: nobody waits for the other's row, nobody gets it either."""
    first, second = open_store(postgresql), open_store(postgresql)
    for number in range(30):
        first.add(make_draft(number))
    got: list[str] = []
    start = threading.Barrier(2)

    def claim_all(store: SqlStore, token: str) -> None:
        start.wait()
        while (claim := store.claim_next(Lease(NOW, token, LENGTH, MAX_LATE))) is not None:
            got.append(claim.draft.id)

    threads = [threading.Thread(target=claim_all, args=(store, name)) for store, name in ((first, "a"), (second, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first.close()
    second.close()
    assert len(got) == len(set(got)) == 30


def test_two_adders_of_one_mail_in_postgresql(postgresql: str) -> None:
    first, second = open_store(postgresql), open_store(postgresql)
    start = threading.Barrier(2)
    got: list[str] = []

    def add(store: SqlStore) -> None:
        for number in range(20):
            start.wait()
            got.append(store.add(make_draft(number)).draft.id)

    threads = [threading.Thread(target=add, args=(store,)) for store in (first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(set(got)), len(first.drafts())) == (20, 20)
    first.close()
    second.close()
