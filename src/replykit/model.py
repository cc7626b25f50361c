"""The frozen values that flow through replykit, and the words (enums) that its JSON documents use."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime

    from replykit.records import Evidence, Language


class Temper(StrEnum):
    """How hot the customer's mail is; the cooling-off delay grows with it (A05)."""

    CALM = "calm"
    ANNOYED = "annoyed"
    ANGRY = "angry"
    FURIOUS = "furious"


class Approach(StrEnum):
    """Which way of answering the mail calls for (A29-A32)."""

    STANDARD = "standard"
    CHRONIC = "chronic"
    BRIEF = "brief"
    FEEDBACK = "feedback"
    NO_COMPLAINT = "no-complaint"
    AUTOMATIC = "automatic"


class State(StrEnum):
    """Where a draft stands on its way to the customer."""

    WAITING = "waiting"
    HELD = "held"
    SENDING = "sending"
    COMMITTING = "committing"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"


class RegionKind(StrEnum):
    """Whose words a stretch of a mail's text is."""

    OWN = "own"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    FORWARDED = "forwarded"


class Address(NamedTuple):
    """A mailbox (RFC 5322 section 3.4): display name, or None, and addr-spec."""

    name: str | None
    address: str


class Region(NamedTuple):
    """A stretch of ``Mail.text`` and whose words it is; end exclusive, code points."""

    kind: RegionKind
    start: int
    end: int


class Attachment(NamedTuple):
    """A part that is named but not read."""

    name: str
    content_type: str


@dataclass(frozen=True, slots=True)
class Mail:
    """An incoming mail, decoded.

    ``text`` is the whole decoded body; ``regions`` cover it from end to end without overlap; ``own`` is the sender's
    own words, which the analysis reads and whose offsets the scan document counts in. ``sender`` is whom to answer:
    the Reply-To or From, or the original sender of a mail that the shopkeeper forwarded to himself.
    """

    source: str
    text: str
    own: str
    regions: tuple[Region, ...] = ()
    sender: Address | None = None
    to: tuple[Address, ...] = ()
    subject: str = ""
    message_id: str | None = None
    references: tuple[str, ...] = ()
    date: datetime | None = None
    automatic: str | None = None
    """Why the mail counts as sent by a machine (RFC 3834), or None."""
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[str, ...] = ()
    """Note ids about what could not be read: ``encrypted``, ``tnef``, ``calendar``, ``broken-charset``."""
    fingerprint: str = ""
    """What makes two pipings of one mail the same: the Message-ID, or a SHA-256 of the bytes."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A topic, signal or want that a mail shows, with the words that show it."""

    name: str
    weight: float = 1.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the mail states, as written; what is not certain is None or absent."""

    order: str | None = None
    dates: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    contacts: int | None = None
    product: str | None = None
    deadline: str | None = None
    """A deadline as written: ``före lördag``."""
    first_name: str | None = None
    """The customer's first name, from the sign-off or the From header."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a mail says, as a good colleague would tell it."""

    language: Language
    complaint: bool
    temper: Temper
    approach: Approach
    topics: tuple[Sign, ...] = ()
    signals: tuple[Sign, ...] = ()
    wants: tuple[Sign, ...] = ()
    facts: Facts = field(default_factory=Facts)

    def shows(self, signal: str) -> bool:
        """Tell whether the mail shows this signal."""
        return any(sign.name == signal for sign in self.signals)

    @property
    def topic(self) -> str | None:
        """Name the main topic, or None."""
        return self.topics[0].name if self.topics else None


class NextStep(NamedTuple):
    """What the shop will do, as written in the reply, and the day it promises it by."""

    text: str
    by: date


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply on its way to a customer; ``release_at`` is a UTC instant and ``zone`` the name to show it in."""

    id: str
    state: State
    language: str
    template: str
    to: Address | None
    subject: str
    body: str
    release_at: datetime
    zone: str
    message_id: str
    created_at: datetime
    fingerprint: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    next_step: NextStep | None = None
    blocked_by: tuple[str, ...] = ()
    """Ids that stop the draft from being sent: ``unfilled-blank``, ``no-recipient``, an error rule's id."""
    scan: dict[str, Any] = field(default_factory=dict)
    findings: tuple[dict[str, Any], ...] = ()
    attempts: int = 0
    reason: str | None = None
    """Why the draft is held, failed or waits again, in one plain line: a server's answer, for instance."""
    sent_at: datetime | None = None
