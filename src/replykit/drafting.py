"""Draft a reply: read the mail, compose, lint, and keep the draft to cool."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from replykit.analysis.facts import sensitive
from replykit.compose.danger import tells_fire, tells_flood, tells_hurt
from replykit.compose.delay import next_opening, parse_delay, release_time
from replykit.compose.inputs import Inputs
from replykit.compose.quoting import Heard, gives_phone, is_definite, number_of, telling_sentence, within_a_sentence
from replykit.compose.render import blanks, compose
from replykit.documents import Lines, finding_document, scan_document
from replykit.errors import AutomaticMail, InputError
from replykit.lint.facing import Facing
from replykit.mail.outgoing import message_id, reply_subject
from replykit.model import Address, Approach, Draft, State
from replykit.reviewing import review
from replykit.rules.document import read_document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from replykit.config import Settings
    from replykit.lint.review import Review
    from replykit.model import Facts
    from replykit.ports import DeskStore
    from replykit.reading import Letter
    from replykit.records import Finding
    from replykit.rules.document import Sentence

ZONES = {"SE": "Europe/Stockholm", "NO": "Europe/Oslo"}
NO_RECIPIENT, NO_SENDER, UNFILLED = "no-recipient", "no-sender", "unfilled-blank"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the shopkeeper asks of one draft, beside the words in ``inputs``."""

    inputs: Inputs = field(default_factory=Inputs)
    to: str | None = None
    subject: str | None = None
    delay: str | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft and how it came about."""

    draft: Draft
    review: Review
    created: bool = True
    held: tuple[str, ...] = ()
    """Drafts to the same customer that are now held, because the customer has written again."""
    earlier: int = 0
    """How many mails of this customer were answered before."""


def country_of(letter: Letter, settings: Settings) -> str:
    """Tell whose working days count: the shop's country, else the one of the language."""
    return settings.shop.country or letter.country


def zone_of(country: str, settings: Settings) -> ZoneInfo:
    """Tell the shop's time zone."""
    return ZoneInfo(settings.shop.zone or ZONES.get(country, "Europe/Stockholm"))


def make_draft(letter: Letter, wishes: Wishes, settings: Settings, *, now: datetime) -> Drafted:
    """Compose and lint a reply to a read mail; nothing is saved (A01-A33).

    Raises AutomaticMail for a mail that a machine sent, InputError for wishes that cannot be met.
    """
    mail, analysis = letter.mail, letter.analysis
    if analysis.approach is Approach.AUTOMATIC:
        raise AutomaticMail(
            f"this mail was sent by a machine ({mail.automatic}); nobody is waiting for an answer",
            tip="to answer it all the same, save its text alone and give that",
        )
    country = country_of(letter, settings)
    zone = zone_of(country, settings)
    sentences = read_document(mail.own, abbreviations=letter.abbreviations).sentences
    composed = compose(
        replace(analysis, facts=_facts_to_say(letter, sentences)),
        wishes.inputs,
        settings,
        today=now.astimezone(zone).date(),
        language=letter.answer_in,
        country=country,
        seed=mail.fingerprint,
        heard=_heard(letter, sentences),
    )
    release_at = when(wishes.delay, letter, settings, now=now)
    name = wishes.inputs.name or analysis.facts.first_name
    to = address_of(wishes.to) if wishes.to is not None else _customer(mail.sender, name, settings)
    draft = Draft(
        id="",
        state=State.WAITING,
        language=letter.answer_in,
        template=composed.template,
        to=to,
        subject=one_line(wishes.subject or "") or reply_subject(mail.subject),
        body=composed.body,
        release_at=release_at,
        zone=str(zone),
        message_id=message_id(secrets.token_hex(12), domain_of(settings)),
        created_at=now,
        fingerprint=mail.fingerprint,
        in_reply_to=mail.message_id,
        references=(*mail.references, *((mail.message_id,) if mail.message_id else ())),
        next_step=composed.next_step,
        scan=scan_document(mail, analysis),
    )
    reviewed = review_draft(draft, settings, amounts=settled_texts(wishes.inputs, settings))
    return Drafted(with_review(draft, reviewed.findings, settings), reviewed)


def _heard(letter: Letter, sentences: tuple[Sentence, ...]) -> Heard:
    text = f"{letter.mail.text}\n{letter.mail.subject}"
    return Heard(
        quote=_quote(letter, sentences),
        question=any(sentence.question for sentence in sentences),
        number_given=gives_phone(letter.mail.text),
        number_of=number_of(letter.analysis.facts.order, text, letter.answer_in),
        fire=tells_fire(letter.mail.own, letter.answer_in),
        flood=tells_flood(letter.mail.own, letter.answer_in),
        hurt=tells_hurt(letter.mail.own, letter.answer_in),
        definite=is_definite(letter.analysis.facts.product, text, letter.answer_in),
    )


def _quote(letter: Letter, sentences: Iterable[Sentence]) -> str | None:
    spans = [(sentence.start, sentence.end) for sentence in sentences]
    sentence = telling_sentence(letter.mail.own, spans, letter.analysis, letter.answer_in)
    return None if sentence is None or sensitive(sentence) else sentence


def _facts_to_say(letter: Letter, sentences: Iterable[Sentence]) -> Facts:
    facts = letter.analysis.facts
    if facts.product is None:
        return facts
    openings = (sentence.starts[0] for sentence in sentences)
    return replace(facts, product=within_a_sentence(facts.product, letter.mail.own, openings))


def save_draft(drafted: Drafted, store: DeskStore, *, now: datetime, again: bool = False) -> Drafted:
    """Keep a draft, once for each mail; hold other drafts to a customer who has written again."""
    draft = drafted.draft
    sender = draft.scan.get("sender") or {}
    earlier = store.contacts(sender["address"]) if sender.get("address") else 0
    added = store.add(draft, again=again)
    held: tuple[Draft, ...] = ()
    if added.created and draft.to is not None:
        held = store.customer_wrote(draft.to.address, now=now, thread=draft.references, fingerprint=draft.fingerprint)
    return replace(
        drafted,
        draft=added.draft,
        created=added.created,
        held=tuple(other.id for other in held if other.id != added.draft.id),
        earlier=earlier,
    )


def when(delay: str | None, letter: Letter, settings: Settings, *, now: datetime) -> datetime:
    """Tell when a reply may go (A05): as asked, or as long as the mail's heat demands; within sending hours."""
    country = country_of(letter, settings)
    zone = zone_of(country, settings)
    if delay is None:
        return release_time(
            letter.analysis.temper,
            now=now,
            zone=zone,
            delays=settings.delays,
            hours=settings.hours,
            country=country,
        )
    instant = parse_delay(delay, now=now, zone=zone, country=country)
    if settings.hours is None:
        return instant
    return next_opening(instant, zone=zone, hours=settings.hours, country=country)


def review_draft(draft: Draft, settings: Settings, *, amounts: tuple[str, ...] = ()) -> Review:
    """Lint a draft's body against the mail it answers."""
    facing = Facing.from_scan(draft.scan, name=draft.to.name if draft.to else None, allowed=amounts)
    return review(
        draft.body,
        draft.id or "draft",
        settings,
        language="sv" if draft.language == "sv" else "no",
        facing=facing,
    )


def facing_letter(letter: Letter, settings: Settings) -> Facing | None:
    """Tell what a reply to this mail is held against."""
    scan = scan_document(letter.mail, letter.analysis)
    amounts = settled_texts(Inputs(), settings)
    return Facing.from_scan(scan, name=letter.analysis.facts.first_name, allowed=amounts)


def with_review(draft: Draft, findings: tuple[Finding, ...], settings: Settings) -> Draft:
    """Note a draft's findings on it, and what stops it from being sent."""
    reasons = [finding.rule for finding in findings if finding.severity == "error"]
    # "[Ärende 5521] Var är den?" are the customer's own brackets: a subject that was not changed has no blank of ours.
    ours = draft.subject != reply_subject(draft.scan.get("subject") or "")
    if blanks(draft.body) or (ours and blanks(draft.subject)):
        reasons.insert(0, UNFILLED)
    if draft.to is None:
        reasons.insert(0, NO_RECIPIENT)
    lines = Lines(draft.body)
    return replace(
        draft,
        findings=tuple(finding_document(finding, lines) for finding in findings),
        blocked_by=tuple(dict.fromkeys(reasons)),
    )


def revised(drafted: Drafted, body: str, settings: Settings) -> Drafted:
    """Put a changed text in, lint it again, and note what stops it now."""
    draft = replace(drafted.draft, body=body)
    reviewed = review_draft(draft, settings, amounts=(body,))
    return replace(drafted, draft=with_review(draft, reviewed.findings, settings), review=reviewed)


def settled_texts(inputs: Inputs, settings: Settings) -> tuple[str, ...]:
    """Gather the shop's own words, whose amounts of money a reply may name."""
    own = (inputs.step, inputs.good, inputs.bad, inputs.gesture, *inputs.options, *settings.gestures.values())
    return tuple(text for text in own if text)


def _customer(sender: Address | None, first_name: str | None, settings: Settings) -> Address | None:
    """Name the customer as the reply does: by the name they signed with, when the mail's own header lacks it.

    The shop itself is no customer: a form or a copy that came from its own address has no recipient yet.
    """
    if sender is not None and sender.address.casefold() == (settings.shop.email or "").casefold():
        return None
    if sender is None or first_name is None or first_name.casefold() in (sender.name or "").casefold():
        return sender
    return Address(first_name, sender.address)


def address_of(text: str) -> Address:
    """Read a mailbox as typed (RFC 5322 section 3.4); raise InputError when it is none."""
    from email.utils import getaddresses

    (name, address), *others = getaddresses([text]) or [("", "")]
    if others or "@" not in address or any(c.isspace() for c in address) or "\n" in text or "\r" in text:
        raise InputError(
            f"{text!r} is no mail address", tip="write it as anna@example.com or 'Anna <anna@example.com>'"
        )
    return Address(name or None, address)


def one_line(text: str) -> str:
    """Keep a subject as typed on one line, as every mail program shows it."""
    return " ".join(text.split())


def domain_of(settings: Settings) -> str:
    """Name the domain that Message-IDs are made in."""
    email = settings.shop.email or ""
    return email.rpartition("@")[2] or "replykit.invalid"
