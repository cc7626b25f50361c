"""Send what has cooled: sweep, then claim, offer, fence, dot and record, one draft after another."""

from __future__ import annotations

import secrets
import signal
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.delivery import decide
from replykit.delivery.decide import Verdict
from replykit.errors import DeliveryError, ReplykitError, SettingsError
from replykit.model import State
from replykit.ports import Act, Claim, Envelope, Lease, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from types import FrameType

    from replykit.model import Draft
    from replykit.ports import Answer, ReleaseStore, Transport

LEASE: Final = timedelta(minutes=15)
"""Longer than the 600 s that a server may take to answer the final dot (RFC 5321 section 4.5.3.2.6)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a release goes by: who the mails are from, and how long and how often to try."""

    sender: str
    max_late: timedelta = timedelta(hours=48)
    max_attempts: int = 6
    lease: timedelta = LEASE


class Outcome(NamedTuple):
    """What became of one draft, why (the server's answer, for instance), and when it is tried again."""

    draft: Draft
    state: State
    why: str | None = None
    retry_at: datetime | None = None


@dataclass(slots=True)
class ReleaseReport:
    """What a release did; ``stopped_by`` is set when it ended before the drafts did."""

    outcomes: list[Outcome] = field(default_factory=list)
    held: tuple[Draft, ...] = ()
    """Drafts that were due and must not go by themselves; their ``reason`` says why."""
    swept: tuple[str, ...] = ()
    """Drafts that a dead run had claimed and that wait again."""
    uncertain: tuple[Draft, ...] = ()
    """All drafts that a person has to settle, from this run and earlier ones."""
    would_send: tuple[Draft, ...] = ()
    """Under a dry run: what a release would send now."""
    stopped_by: ReplykitError | None = None
    interrupted: bool = False

    def ended(self, state: State) -> tuple[Outcome, ...]:
        """List the drafts that this run brought to a state."""
        return tuple(outcome for outcome in self.outcomes if outcome.state is state)

    @property
    def summary(self) -> str:
        """Say in one line what came of it, for the record of the last run."""
        counts = {
            "sent": len(self.ended(State.SENT)),
            "to try again": len(self.ended(State.WAITING)),
            "failed": len(self.ended(State.FAILED)),
            "held": len(self.held) + len(self.ended(State.HELD)),
            "uncertain": len(self.uncertain),
        }
        said = ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "nothing to send"
        return f"{said}; stopped: {self.stopped_by}" if self.stopped_by else said


def release(
    store: ReleaseStore,
    transport: Transport,
    build: Callable[[Draft, datetime], bytes],
    terms: Terms,
    *,
    clock: Callable[[], datetime],
    stop: Callable[[], bool] = lambda: False,
    new_token: Callable[[], str] = secrets.token_hex,
) -> ReleaseReport:
    """Send every draft that is due; ``stop`` is asked between mails.

    A trouble of one mail is recorded with it and the next one follows. A trouble of the server's ends the
    run: it is in the report, and what has not been tried waits as before. Raises StoreError
    when nothing can be recorded.
    """
    now = clock()
    swept = store.sweep(now, terms.max_late)
    report = ReleaseReport(held=swept.held, swept=swept.back)
    run = _Run(store, transport, build, terms, clock=clock, token=new_token())
    try:
        run.go(report, stop)
    except (DeliveryError, SettingsError) as error:
        report.stopped_by = error
    finally:
        transport.close()
    report.uncertain = store.uncertain()
    store.record_run(clock(), report.summary)
    return report


def preview(store: ReleaseStore, terms: Terms, *, now: datetime) -> ReleaseReport:
    """Tell what a release would do now, and change nothing."""
    due = [(draft, decide.shelve_reason(draft, now, terms.max_late)) for draft in store.due(now)]
    return ReleaseReport(
        would_send=tuple(draft for draft, reason in due if reason is None),
        held=tuple(replace(draft, reason=reason) for draft, reason in due if reason is not None),
        uncertain=store.uncertain(),
    )


@contextmanager
def stopping_on_signals() -> Iterator[Callable[[], bool]]:
    """Let SIGTERM and SIGINT end a release between two mails; give what tells whether one came.

    A second SIGINT interrupts at once: a draft past its fence then becomes uncertain at the next sweep.
    """
    seen: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        if seen and number == signal.SIGINT:
            raise KeyboardInterrupt
        seen.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(seen)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Run:
    """One release under way."""

    def __init__(
        self,
        store: ReleaseStore,
        transport: Transport,
        build: Callable[[Draft, datetime], bytes],
        terms: Terms,
        *,
        clock: Callable[[], datetime],
        token: str,
    ) -> None:
        self._store = store
        self._transport = transport
        self._build = build
        self._terms = terms
        self._clock = clock
        self._token = token
        self._lost_in_a_row = 0

    def go(self, report: ReleaseReport, stop: Callable[[], bool]) -> None:
        """Try one draft after another until none is due; what ended is recorded before the next begins."""
        ended: Result | None = None
        while not stop():
            claim = self._store.claim_next(self._lease(), ended)
            if claim is None:
                return
            ended = self._try(claim)
            if ended is not None:
                report.outcomes.append(_outcome(ended))
                self._look_at_the_line(ended)
        report.interrupted = True
        if ended is not None:
            self._store.finish(ended, now=self._clock())

    def _lease(self) -> Lease:
        return Lease(self._clock(), self._token, self._terms.lease, self._terms.max_late)

    def _try(self, claim: Claim) -> Result | None:
        """Send one draft; None when another run has taken it over meanwhile."""
        try:
            raw = claim.raw if claim.raw is not None else self._build(claim.draft, claim.dated_at)
        except Exception as error:
            # Whatever is wrong with one mail, the others go on. The error may quote the mail: tell its kind.
            return Result(claim, Act.SHELVE, f"the mail could not be built ({type(error).__name__})")
        recipient = claim.draft.to.address if claim.draft.to else ""
        answer = self._offer(claim, Envelope(self._terms.sender, recipient, raw))
        if decide.verdict(answer) is Verdict.GO_ON:
            if not self._fence(claim, raw):
                self._transport.abandon()
                return None
            answer = self._transport.commit()
        self._lost_in_a_row = self._lost_in_a_row + 1 if answer.code in {None, 421} else 0
        return self._judge(claim, answer)

    def _offer(self, claim: Claim, envelope: Envelope) -> Answer:
        try:
            answer = self._transport.offer(envelope)
            if decide.verdict(answer) is Verdict.RECONNECT:
                self._transport.abandon()
                answer = self._transport.offer(envelope)
        except ReplykitError:
            self._give_back(claim)
            raise
        if decide.verdict(answer) is Verdict.STOP:
            self._give_back(claim)
            raise DeliveryError(f"the mail server takes no mail from {envelope.sender}: {answer.text}")
        return answer

    def _fence(self, claim: Claim, raw: bytes) -> bool:
        return self._store.begin_commit(claim, now=self._clock(), lease=self._terms.lease, raw=raw)

    def _give_back(self, claim: Claim) -> None:
        self._store.finish(Result(claim, Act.GIVE_BACK), now=self._clock())

    def _judge(self, claim: Claim, answer: Answer) -> Result:
        verdict = decide.verdict(answer)
        why = answer.text if answer.code is not None else f"{answer.text} (at {answer.stage.value})"
        if verdict in _ENDS:
            return Result(claim, _ENDS[verdict], why)
        attempts = claim.draft.attempts
        act, retry_at = decide.deferral(attempts, self._terms.max_attempts, self._clock())
        return Result(claim, act, why if retry_at else f"{why}; tried {attempts} times", retry_at)

    def _look_at_the_line(self, ended: Result) -> None:
        if self._lost_in_a_row >= decide.LOST_IN_A_ROW:
            self._store.finish(ended, now=self._clock())
            raise DeliveryError(f"the mail server hung up {self._lost_in_a_row} times in a row", tip="try again later")


_ENDS: Final = {Verdict.ACCEPT: Act.ACCEPT, Verdict.REFUSE: Act.REFUSE, Verdict.DOUBT: Act.DOUBT}
_STATES: Final = {
    Act.ACCEPT: State.SENT,
    Act.DEFER: State.WAITING,
    Act.REFUSE: State.FAILED,
    Act.DOUBT: State.UNCERTAIN,
    Act.SHELVE: State.HELD,
}


def _outcome(ended: Result) -> Outcome:
    return Outcome(ended.claim.draft, _STATES[ended.act], ended.why, ended.retry_at)
