"""Whatever people, runs, servers and crashes do, in any order: nothing is lost, nothing goes twice."""

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
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from replykit.delivery import decide
from replykit.errors import WrongState
from replykit.model import State
from replykit.ports import Act, Claim, Lease, Result
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from replykit.model import Draft

RUNS = st.sampled_from(["run-a", "run-b"])
PERSON = "add add add resume resume send_now send_again mark_sent hold edit cancel customer".split()
GOALS = st.sampled_from(["claimed", "fenced", "fenced", "answered"])
EARLY = [None, None, None, Act.DEFER, Act.REFUSE, Act.GIVE_BACK, Act.SHELVE]
LATE = [Act.ACCEPT, Act.ACCEPT, Act.DEFER, Act.REFUSE, Act.DOUBT]
OVER = {State.SENT, State.CANCELLED}


class Shop(RuleBasedStateMachine):
    """Two runs, a server and people around one store."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_store(Path(self.folder.name) / "drafts.db", below=random.Random(1).randrange)
        self.now = NOW
        self.known: list[str] = []
        self.claims: dict[str, Claim] = {}
        self.past_fence: set[str] = set()
        self.delivered: Counter[str] = Counter()
        self.allowed: Counter[str] = Counter()
        self.over: dict[str, State] = {}

        for number in range(2):
            self.add(number, again=False)

    def add(self, number: int, again: bool) -> None:
        added = self.store.add(make_draft(number, release_at=self.now), again=again)
        assert added.created is (added.draft.id not in self.known)
        if added.created:
            self.known.append(added.draft.id)
            self.allowed[added.draft.id] = 1

    @rule(minutes=st.sampled_from([1, 15, 15, 15, 15, 15, 15, 15, 15, 49 * 60]))
    def time_passes_and_a_third_run_sweeps(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        self.store.sweep(self.now, MAX_LATE)

    @rule(which=st.integers(0, 9), name=st.sampled_from(PERSON), again=st.booleans())
    def a_person_does_something(self, which: int, name: str, again: bool) -> None:
        number = which % 3
        if name == "add":
            self.add(number, again)
        elif name == "customer":
            held = self.store.customer_wrote(f"karin{number}@example.com", now=self.now)
            assert {draft.state for draft in held} <= {State.HELD}
        else:
            draft_id = self.known[which % len(self.known)]
            more = {"release_at": self.now} if name == "edit" else {}
            act = Act(name.replace("_", "-"))
            done = self.asked(draft_id, act, lambda: getattr(self.store, name)(draft_id, now=self.now, **more))
            self.allowed[draft_id] += done and act is Act.SEND_AGAIN

    def asked(self, which: str, act: Act, ask: Callable[[], Draft]) -> bool:
        expected = decide.next_state(self.store.get(which).state, act)
        try:
            assert ask().state is expected
        except WrongState:
            assert expected is None
        return expected is not None

    @rule(run=RUNS, goal=GOALS, late=st.sampled_from(LATE), taken=st.booleans())
    def run_goes_well(self, run: str, goal: str, late: Act, taken: bool) -> None:
        self.goes_on(run, goal, None, late, taken)

    @rule(run=RUNS, goal=GOALS, early=st.sampled_from(EARLY), late=st.sampled_from(LATE), taken=st.booleans())
    def run_goes_on(self, run: str, goal: str, early: Act | None, late: Act, taken: bool) -> None:
        self.goes_on(run, goal, early, late, taken)

    def goes_on(self, run: str, goal: str, early: Act | None, late: Act, taken: bool) -> None:
        """Let a run go as far as its goal, from wherever it stands; it may have been taken for dead meanwhile."""
        if run not in self.claims:
            claim = self.store.claim_next(Lease(self.now, run, LENGTH, MAX_LATE))
            if claim is None:
                return
            self.claims[run] = claim
        if goal == "claimed" or (run not in self.past_fence and not self.fenced(run, early)):
            return
        if goal == "answered":
            if late is Act.ACCEPT or (late is Act.DOUBT and taken):
                self.delivered[self.claims[run].draft.id] += 1
            self.finish(run, late)

    def fenced(self, run: str, early: Act | None) -> bool:
        claim = self.claims[run]
        if early is not None:
            self.finish(run, early)
            return False
        raw = claim.raw or build(claim.draft, claim.dated_at)
        if not self.store.begin_commit(claim, now=self.now, lease=LENGTH, raw=raw):
            del self.claims[run]
            return False
        self.past_fence.add(run)
        return True

    @precondition(lambda self: self.claims)
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
        assert set(drafts) == set(self.known)
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
TestShop.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
