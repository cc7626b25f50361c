"""What the use cases ask of the world outside: a store of drafts, a way of sending, and what passes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime, timedelta

    from replykit.model import Address, Draft, State


class Act(StrEnum):
    """What can happen to a draft; ``delivery.decide`` tells which state may meet which act."""

    EDIT = "edit"
    HOLD = "hold"
    SHELVE = "shelve"
    """replykit holds the draft by itself: too late, blocked, or the customer has written again."""
    RESUME = "resume"
    CANCEL = "cancel"
    SEND_NOW = "send-now"
    CLAIM = "claim"
    COMMIT = "commit"
    """The fence: the next byte may make the server take the mail."""
    ACCEPT = "accept"
    DEFER = "defer"
    REFUSE = "refuse"
    GIVE_BACK = "give-back"
    """Nothing was tried, or not for the draft's fault: the try is not counted."""
    DOUBT = "doubt"
    EXPIRE = "expire"
    MARK_SENT = "mark-sent"
    SEND_AGAIN = "send-again"


class Stage(StrEnum):
    """How far into an SMTP transaction an answer belongs (RFC 5321 section 3.3)."""

    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    BODY = "the text"
    """The text has been written, the final dot has not; there is no answer to read here."""
    DOT = "the final dot"


class Answer(NamedTuple):
    """What the server said last; ``code`` is None when the connection was lost or it fell silent."""

    stage: Stage
    code: int | None
    text: str = ""
    fresh: bool = True
    """Nothing had been sent over this connection before: a hang-up is no limit on mails a connection."""


class Envelope(NamedTuple):
    """A mail ready to go: who it is from and to (RFC 5321 section 2.3.1) and its exact bytes."""

    sender: str
    recipient: str
    raw: bytes


class Transport(Protocol):
    """A way of sending that keeps what may be repeated apart from what may not."""

    def offer(self, envelope: Envelope) -> Answer:
        """Do all that may be repeated: connect when needed and go up to, but not into, the final dot.

        Raises DeliveryError when the server cannot be reached or refuses the login.
        """

    def commit(self) -> Answer:
        """Send the final dot of the mail offered last and wait for the answer; a lost one is no exception."""

    def abandon(self) -> None:
        """Drop the connection without the dot, so that the server throws the offered mail away."""

    def close(self) -> None:
        """Say goodbye; whatever goes wrong here no longer matters."""


class Added(NamedTuple):
    """A stored draft, and whether it is new or was there already for the same mail."""

    draft: Draft
    created: bool


class Claim(NamedTuple):
    """A draft that this run alone may send until the lease is over."""

    draft: Draft
    token: str
    dated_at: datetime
    """When the draft was claimed the first time: the mail's Date."""
    raw: bytes | None = None
    """The exact bytes of an earlier try that went as far as the fence, or None."""


class Result(NamedTuple):
    """How a try ended, to be recorded for a claim."""

    claim: Claim
    act: Act
    why: str | None = None
    retry_at: datetime | None = None


class Lease(NamedTuple):
    """What a claim is made with: the moment, the run's secret word, its length, and how late is too late."""

    now: datetime
    token: str
    length: timedelta
    max_late: timedelta


class Sweep(NamedTuple):
    """What a run found when it started: tries of dead runs, and drafts that must not go by themselves."""

    back: tuple[str, ...] = ()
    uncertain: tuple[str, ...] = ()
    held: tuple[Draft, ...] = ()


class Event(NamedTuple):
    """One change of a draft's state; never holds anything of the mail."""

    at: datetime
    draft_id: str
    before: State | None
    after: State
    why: str | None


class Run(NamedTuple):
    """When the last release ran and what came of it, in one line."""

    at: datetime
    result: str


class DeskStore(Protocol):
    """What a person does with drafts; an unknown id raises DraftNotFound, a wrong moment WrongState."""

    def add(self, draft: Draft, *, again: bool = False) -> Added:
        """Keep a draft under a new short id, or give back the one that answers the same mail already.

        The draft's own id is ignored. ``again`` makes a second draft for the same mail.
        """

    def get(self, id_or_prefix: str) -> Draft:
        """Find a draft by its id or by an unambiguous beginning of it."""

    def find(self, fingerprint: str) -> Draft | None:
        """Find the draft, not cancelled, that answers the mail with this fingerprint."""

    def drafts(self, states: Collection[State] = ()) -> tuple[Draft, ...]:
        """List the drafts in these states (no states: all), the first to go first."""

    def events(self, draft_id: str) -> tuple[Event, ...]:
        """List what has happened to a draft, the oldest first."""

    def edit(
        self,
        id_or_prefix: str,
        *,
        now: datetime,
        release_at: datetime,
        subject: str | None = None,
        body: str | None = None,
        to: Address | None = None,
        blocked_by: Sequence[str] = (),
        findings: Sequence[dict[str, Any]] = (),
        message_id: str | None = None,
    ) -> Draft:
        """Change a waiting or held draft and start its cooling again; None leaves a part as it is.

        Give a new ``message_id`` with a new text: a receiver may drop a mail whose Message-ID it has seen.
        """

    def hold(self, id_or_prefix: str, *, now: datetime, why: str | None = None) -> Draft:
        """Keep a draft from being sent until it is resumed."""

    def resume(self, id_or_prefix: str, *, now: datetime, release_at: datetime | None = None) -> Draft:
        """Let a held draft wait for its time again, at the earliest now."""

    def cancel(self, id_or_prefix: str, *, now: datetime, why: str | None = None) -> Draft:
        """Give a draft up; the same mail can then get a new one."""

    def send_now(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Make a waiting, held or failed draft due at once, with all its tries anew."""

    def mark_sent(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Settle an uncertain draft: it did arrive."""

    def send_again(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Settle an uncertain draft: it did not arrive; the same bytes go out at the next run."""

    def customer_wrote(
        self, address: str, *, now: datetime, thread: Collection[str] = (), fingerprint: str = ""
    ) -> tuple[Draft, ...]:
        """Hold the waiting drafts to this customer, or in this thread, and tell which they were.

        ``thread`` holds the Message-IDs the new mail refers to; a draft that answers ``fingerprint``, the new
        mail itself, is left alone.
        """

    def contacts(self, address: str) -> int:
        """Count the mails from this address that got a draft before."""

    def last_run(self) -> Run | None:
        """Tell when the last release ran, or None."""

    def close(self) -> None:
        """Let go of the database."""


class ReleaseStore(Protocol):
    """What a release does with drafts: every step is one short transaction, and none is open during SMTP."""

    def sweep(self, now: datetime, max_late: timedelta) -> Sweep:
        """Put dead runs' tries back, or in doubt past the fence, and hold what must not go by itself."""

    def due(self, now: datetime) -> tuple[Draft, ...]:
        """List the waiting drafts whose time has come, changing nothing."""

    def claim_next(self, lease: Lease, after: Result | None = None) -> Claim | None:
        """Take the next due draft, counting the try; record an earlier result in the same transaction."""

    def begin_commit(self, claim: Claim, *, now: datetime, lease: timedelta, raw: bytes) -> bool:
        """Set the fence durably and freeze the bytes; False when the claim is lost: then send no dot."""

    def finish(self, result: Result, *, now: datetime) -> bool:
        """Record how a try ended; False when the draft is no longer this claim's to settle."""

    def uncertain(self) -> tuple[Draft, ...]:
        """List the drafts that a person has to settle."""

    def record_run(self, now: datetime, result: str) -> None:
        """Remember when a release ran and what came of it."""


class DraftStore(DeskStore, ReleaseStore, Protocol):
    """Both sides of the store of drafts."""
