"""Whatever people, runs, servers and crashes do, in any order: nothing is lost, nothing goes twice by itself."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from draftkit import LENGTH, MAX_LATE, NOW, build, make_draft
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from replykit.delivery import decide
from replykit.errors import WrongState
from replykit.model import State
from replykit.ports import Act, Claim, Lease, Result
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from replykit.model import Draft

RUNS = st.sampled_from(["run-a", "run-b"])
PERSON = ("edit", "hold", "resume", "cancel", "send_now", "mark_sent")
OVER = {State.SENT, State.CANCELLED}


class Shop(RuleBasedStateMachine):
    """Two runs, a server and people around one store."""

    drafts = Bundle("drafts")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_store(Path(self.folder.name) / "drafts.db", below=random.Random(1).randrange)
        self.now = NOW
        self.known: set[str] = set()
        self.claims: dict[str, Claim] = {}
        self.past_fence: set[str] = set()
        self.delivered: Counter[str] = Counter()
        self.allowed: Counter[str] = Counter()
        self.over: dict[str, State] = {}

    @rule(target=drafts, number=st.integers(0, 5), again=st.booleans())
    def add(self, number: int, again: bool) -> object:
        added = self.store.add(make_draft(number, release_at=self.now + timedelta(minutes=30)), again=again)
        assert added.created is (added.draft.id not in self.known)
        if not added.created:
            return multiple()
        self.known.add(added.draft.id)
        self.allowed[added.draft.id] = 1
        return added.draft.id

    @rule(minutes=st.sampled_from([1, 14, 15, 31, 240, 49 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(which=drafts, name=st.sampled_from(PERSON))
    def person(self, which: str, name: str) -> None:
        more = {"release_at": self.now + timedelta(hours=1)} if name == "edit" else {}
        self.asked(
            which, Act(name.replace("_", "-")), lambda: getattr(self.store, name)(which, now=self.now, **more)
        )

    @rule(which=drafts)
    def person_sends_again(self, which: str) -> None:
        if self.asked(which, Act.SEND_AGAIN, lambda: self.store.send_again(which, now=self.now)):
            self.allowed[which] += 1

    def asked(self, which: str, act: Act, ask: Callable[[], Draft]) -> bool:
        expected = decide.next_state(self.store.get(which).state, act)
        try:
            assert ask().state is expected
        except WrongState:
            assert expected is None
        return expected is not None

    @rule(number=st.integers(0, 5))
    def customer_writes(self, number: int) -> None:
        for draft in self.store.customer_wrote(f"karin{number}@example.com", now=self.now):
            assert draft.state is State.HELD

    @rule()
    def sweep(self) -> None:
        self.store.sweep(self.now, MAX_LATE)

    @rule(run=RUNS)
    def claim(self, run: str) -> None:
        if run not in self.claims:
            claim = self.store.claim_next(Lease(self.now, run, LENGTH, MAX_LATE))
            if claim is not None:
                self.claims[run] = claim

    @rule(run=RUNS)
    def fence(self, run: str) -> None:
        claim = self.claims.get(run)
        if claim is not None and run not in self.past_fence:
            raw = claim.raw or build(claim.draft, claim.dated_at)
            if self.store.begin_commit(claim, now=self.now, lease=LENGTH, raw=raw):
                self.past_fence.add(run)
            else:
                del self.claims[run]

    @rule(run=RUNS, act=st.sampled_from([Act.DEFER, Act.REFUSE, Act.GIVE_BACK, Act.SHELVE]))
    def server_answers_before_the_dot(self, run: str, act: Act) -> None:
        if run in self.claims and run not in self.past_fence:
            self.finish(run, act)

    @rule(run=RUNS, act=st.sampled_from([Act.ACCEPT, Act.DEFER, Act.REFUSE, Act.DOUBT]), taken=st.booleans())
    def server_gets_the_dot(self, run: str, act: Act, taken: bool) -> None:
        if run in self.past_fence:
            if act is Act.ACCEPT or (act is Act.DOUBT and taken):
                self.delivered[self.claims[run].draft.id] += 1
            self.finish(run, act)

    @rule(run=RUNS, taken=st.booleans())
    def run_is_killed(self, run: str, taken: bool) -> None:
        if run in self.past_fence and taken:
            self.delivered[self.claims[run].draft.id] += 1
        self.claims.pop(run, None)
        self.past_fence.discard(run)

    def finish(self, run: str, act: Act) -> None:
        retry = self.now + timedelta(minutes=5) if act is Act.DEFER else None
        self.store.finish(Result(self.claims.pop(run), act, "said", retry), now=self.now)
        self.past_fence.discard(run)

    @invariant()
    def nothing_goes_twice_by_itself(self) -> None:
        assert all(self.delivered[which] <= self.allowed[which] for which in self.known)

    @invariant()
    def nothing_is_lost(self) -> None:
        drafts = {draft.id: draft for draft in self.store.drafts()}
        assert set(drafts) == self.known
        for which, state in self.over.items():
            assert drafts[which].state is state
        self.over |= {which: draft.state for which, draft in drafts.items() if draft.state in OVER}
        for draft in drafts.values():
            told = self.store.events(draft.id)
            assert [event.before for event in told[1:]] == [event.after for event in told[:-1]]
            assert told[-1].after is draft.state
            assert draft.attempts >= 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestShop = Shop.TestCase
TestShop.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
