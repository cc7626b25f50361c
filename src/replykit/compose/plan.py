"""Deciding what a reply says, before a word of it is written: pure, and the same for the same mail."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from replykit.compose import certain
from replykit.compose.dates import find_day, normalise
from replykit.compose.quoting import Heard
from replykit.compose.restate import one_line, usable
from replykit.compose.working_days import add_working_days
from replykit.errors import ReplykitError
from replykit.model import Approach, Temper

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from replykit.compose.inputs import Inputs
    from replykit.model import Analysis, Facts

OTHER: Final = "other"

URGENT_DAYS: Final = 1
"""Working days within which one in a hurry or in danger hears from the shop, however many it promises otherwise."""

_NOTHING_HEARD: Final = Heard()

TOPICS_WITH_ORDER: Final = frozenset(
    {
        "late-delivery",
        "damaged",
        "wrong-item",
        "missing-item",
        "defect-quality",
        "refund-delay",
        "billing-price",
        "warranty-return",
        "cancelled-out-of-stock",
    }
)
"""Topics that cannot be looked into without knowing which order it is (A09)."""

TOPICS: Final = TOPICS_WITH_ORDER | {
    "staff-conduct",
    "no-response",
    "website-trouble",
    "service-result",
    OTHER,
}

_APPROACHES: Final = {
    Approach.CHRONIC: "chronic",
    Approach.BRIEF: "brief",
    Approach.FEEDBACK: "feedback",
    Approach.NO_COMPLAINT: "no-complaint",
}
_REMEDIES: Final = ("refund", "replacement", "repair", "delivery", "cancel", "compensation")
_ALTERNATIVES: Final = frozenset({"refund", "replacement", "repair", "delivery"})
_SAID_BY_TOPIC: Final = {
    "refund-delay": ("refund",),
    "late-delivery": ("delivery",),
    "missing-item": ("delivery",),
}
"""A want that the topic's own words have told already."""
_ONE_TROUBLE: Final = (
    {"damaged", "defect-quality"},
    {"late-delivery", "cancelled-out-of-stock"},
    {"missing-item", "cancelled-out-of-stock"},
    {"refund-delay", "cancelled-out-of-stock"},
)
"""Of two such topics the words for one tell the other."""

_OF_A_THING: Final = frozenset({"damaged", "defect-quality", "warranty-return"})

_HOT: Final = frozenset({Temper.ANGRY, Temper.FURIOUS})
_THREATS: Final = ("threat-public", "threat-legal", "threat-leave")
_RAISED: Final = ("anger", "insult-profanity", "shouting")


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a template may use; the words themselves are the template's."""

    template: str
    topic: str
    also: str | None
    """A second trouble that the answer takes up too."""
    facts: Facts
    by: date
    by_given: bool
    """The shopkeeper named the day; otherwise the day is when the customer hears from the shop."""
    step: str | None
    good: str | None
    bad: str | None
    options: tuple[str, ...]
    gesture: str | None
    hot: bool
    furious: bool
    feeling: str | None
    """``anger``, ``disappointment`` or None: what the customer says of their own feeling (A07)."""
    repeated: bool
    owner: bool
    """The reply says that one person keeps hold of it to the end (A33)."""
    vulnerable: bool
    hurt: bool
    """Somebody was hurt or fell ill: before all else the reply hopes that they are well (A07)."""
    unused: bool
    """The thing may be dangerous: the reply asks to let it be until the shop has answered."""
    praise: bool
    wants: tuple[str, ...]
    """What the customer wants, to be said back; never a promise (A10)."""
    wants_either: bool
    """Two wants are alternatives to each other, not a sum."""
    callback: bool
    number_given: bool
    """The mail holds a number to call, so that nobody need ask for it."""
    number_of: str | None
    """What the number is of, in the customer's words; None for an order."""
    thing: str | None
    """The product, where a sentence can be about it as the customer writes it."""
    quote: str | None
    """The customer's own sentence about the trouble, for a reply whose topic is not certain."""
    question: bool
    """The mail holds a question."""
    asks: bool
    """The customer waits for an answer, or may: kind words alone would be none."""
    ask_order: bool
    ask_wish: bool
    seed: str


def plan(
    analysis: Analysis,
    inputs: Inputs,
    *,
    today: date,
    country: str,
    promise_days: int,
    gestures: Mapping[str, str],
    seed: str,
    heard: Heard = _NOTHING_HEARD,
) -> Plan:
    """Decide which template answers the mail, with which facts, and what it promises by when (A19)."""
    fire, flood, hurt = (analysis.complaint and told for told in (heard.fire, heard.flood, heard.hurt))
    if fire or flood or hurt or certain.speaks_of(analysis, "urgency"):
        promise_days = min(promise_days, URGENT_DAYS)
    topic = certain.main_topic(analysis)
    topic = topic if topic in TOPICS else OTHER
    facts = usable(analysis.facts, name=inputs.name)
    due = _deadline_day(facts.deadline, today, country) if facts.deadline else None
    # A day that is past, or is over before the reply has cooled, can no longer be kept.
    if due is not None and due <= today:
        facts = replace(facts, deadline=None)
    step, good, bad, gesture = (
        _words(text) for text in (inputs.step, inputs.good, inputs.bad, inputs.gesture or gestures.get(topic))
    )
    options = tuple(option for option in map(_words, inputs.options) if option)
    names = {want.name for want in analysis.wants}
    remedies = _remedies(certain.wants(analysis))
    hot = analysis.temper in _HOT
    repeated = facts.contacts is not None or certain.speaks_of(analysis, "repeat-contact")
    # With a step, good news or a choice the shop has answered: asking would show that nobody listened.
    settled = bool(step or good or options)
    return Plan(
        template=inputs.template or _APPROACHES.get(analysis.approach, topic),
        topic=topic,
        also=None if settled else _also(analysis, topic, repeated=repeated),
        facts=facts,
        by=inputs.by or _answer_day(due, today, country, promise_days),
        by_given=inputs.by is not None,
        step=step,
        good=good,
        bad=bad,
        options=options,
        gesture=gesture,
        hot=hot,
        furious=analysis.temper is Temper.FURIOUS,
        feeling=_feeling(analysis),
        repeated=repeated,
        # A threat is never named or argued with: it is met by somebody taking charge.
        owner=repeated or analysis.temper is Temper.FURIOUS or any(map(analysis.shows, _THREATS)),
        vulnerable=certain.speaks_of(analysis, "vulnerability"),
        hurt=hurt,
        unused=fire and topic in _OF_A_THING,
        praise=certain.thanks_for_praise(analysis),
        wants=() if settled or remedies == _SAID_BY_TOPIC.get(topic) else remedies,
        wants_either=len(remedies) > 1 and set(remedies) <= _ALTERNATIVES,
        callback="callback" in names and not step,
        number_given=heard.number_given,
        number_of=heard.number_of if facts.order else None,
        thing=facts.product if heard.definite else None,
        quote=heard.quote,
        question=heard.question,
        # Kind words that may be something else are thanked for and answered.
        asks=heard.question or bool(names) or not certain.speaks_of(analysis, "praise"),
        ask_order=facts.order is None and topic in TOPICS_WITH_ORDER and not step,
        # Also a wish that is not certain enough to be said back would be asked for in vain.
        ask_wish=not (settled or bad or names & {*_REMEDIES, "callback", "answer", "apology"}),
        seed=seed,
    )


def choose(seed: str, slot: str, count: int) -> int:
    """Choose one of several wordings: always the same for one mail, different from one mail to the next."""
    digest = hashlib.blake2b(f"{seed}\0{slot}".encode("utf-8", "replace"), digest_size=4).digest()
    return int.from_bytes(digest, "big") % count


def _words(text: str | None) -> str | None:
    plain = one_line(text) if text else ""
    return plain if any(map(str.isalnum, plain)) else None


def _remedies(names: list[str]) -> tuple[str, ...]:
    wanted = [name for name in names if name in _REMEDIES]
    if "cancel" in wanted and "refund" in wanted:
        return ("cancel", "refund")
    # A second want is told only where "one or the other" is surely what is meant.
    pair = tuple(name for name in wanted if name in _ALTERNATIVES)[:2]
    return pair if len(pair) == 2 and wanted[0] in pair else tuple(wanted[:1])


def _also(analysis: Analysis, topic: str, *, repeated: bool) -> str | None:
    second = certain.second_topic(analysis)
    if second not in TOPICS or second in {topic, OTHER} or analysis.approach is Approach.FEEDBACK:
        return None
    # Said already: by the sentence about the earlier contacts, by the want, or by words for the main topic.
    said = (repeated and second == "no-response") or (second == "refund-delay" and "refund" in certain.wants(analysis))
    return None if said or {topic, second} in _ONE_TROUBLE else second


def _feeling(analysis: Analysis) -> str | None:
    if any(map(analysis.shows, _RAISED)):
        return "anger"
    return "disappointment" if analysis.shows("disappointment") else None


def _answer_day(due: date | None, today: date, country: str, promise_days: int) -> date:
    promised = add_working_days(today, max(1, promise_days), country)
    if due is None or due <= today or promised < due:
        return promised
    # An answer after the customer's deadline helps nobody: the day before it, at the earliest tomorrow.
    day = soonest = add_working_days(today, 1, country)
    while (later := add_working_days(day, 1, country)) < due:
        day = later
    return max(soonest, day)


def _deadline_day(deadline: str, today: date, country: str) -> date | None:
    words = normalise(deadline).split()
    for start in range(min(3, len(words))):
        try:
            day = find_day(" ".join(words[start:]), today=today, country=country)
        except (ReplykitError, ValueError, OverflowError):
            continue
        if day is not None:
            return day
    return None
