"""What a rules file says, as frozen values: classes, markers, rules, and the signs of an incoming mail."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

LANGUAGES = ("sv", "no")
"""Languages that phrases exist in; Norwegian phrases hold Bokmål and Nynorsk forms side by side."""

TELLING = ("sv", "no", "en")
"""Languages that replykit can say its findings in."""


class Kind(StrEnum):
    """How a rule decides."""

    PHRASE = "phrase"
    SUBSTITUTION = "substitution"
    UNDONE = "undone"
    ORDER = "order"
    UNANSWERED = "unanswered"
    MISSING = "missing"
    TYPOGRAPHY = "typography"
    WEIGHED = "weighed"
    """By the weights of all words and phrases together: see ``lint.weighed``."""
    FACING = "facing"
    """Only with the customer's mail at hand: see ``lint.facing``."""


class Group(StrEnum):
    """What a sign tells about an incoming mail."""

    TOPICS = "topics"
    SIGNALS = "signals"
    WANTS = "wants"


CATEGORIES = (
    "policy blame-customer blame-other disown defensive excuse hollow-apology but-apology negative-framing "
    "closes-door vague-time bad-before-good hostile missing-thanks missing-restatement missing-empathy "
    "missing-next-step missing-when missing-contact"
).split()

SIGNS = {
    Group.TOPICS: (
        "late-delivery damaged wrong-item missing-item defect-quality refund-delay billing-price staff-conduct "
        "no-response website-trouble warranty-return cancelled-out-of-stock service-result other"
    ).split(),
    Group.SIGNALS: (
        "anger disappointment insult-profanity shouting threat-public threat-legal threat-leave repeat-contact "
        "blame duties generalising urgency vulnerability constructive praise policy defensive bad-before-good "
        ""
    ).split(),
    Group.WANTS: ("refund replacement repair answer apology compensation callback delivery cancel").split(),
}


@dataclass(frozen=True, slots=True)
class Guards:
    """When a phrase that matched shall be kept quiet all the same."""

    unless: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Phrases a language; one of them in the same sentence takes the match back."""
    unless_markers: tuple[str, ...] = ()
    """Markers that take the match back when the same sentence shows them."""
    unless_earlier: tuple[str, ...] = ()
    """Markers that take the match back when an earlier sentence, or this one before the match, shows them."""
    negated: str = "drop"
    """drop: a negation before or inside the match takes it back; keep: it does not matter."""
    question: str = "keep"
    """keep, drop or only: what a question does to the match."""
    quoted: str = "drop"
    """drop or keep: what standing inside quotation marks does."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Something a sentence can show: a move such as thanks or bad news, or wording that rules build on."""

    name: str
    about: str
    advice: str | None
    phrases: dict[str, tuple[str, ...]]
    guards: Guards
    move: bool = False
    examples: dict[str, Examples] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences that a rule must point at (the exact span between « and ») and such that it must leave alone."""

    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: what it looks for, how grave it is, and what it says in each language."""

    id: str
    category: str
    kind: Kind
    severity: str
    advice: str
    message: dict[str, str]
    suggestion: dict[str, str]
    why: dict[str, str]
    phrases: dict[str, tuple[str, ...]]
    guards: Guards
    markers: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    where: str = "anywhere"
    """anywhere, or ``first N`` sentences, for what must not be missing."""
    most: int = 0
    what: str = ""
    replace: dict[str, str] = field(default_factory=dict)
    examples: dict[str, Examples] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignEntry:
    """A topic, signal or want and the phrases that show it; a weight below 1 is weak evidence."""

    group: Group
    name: str
    advice: str | None
    phrases: dict[str, tuple[str, ...]]
    guards: Guards
    markers: tuple[str, ...] = ()
    examples: dict[str, Examples] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Everything that the rules files say, merged."""

    classes: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    abbreviations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    markers: dict[str, Marker] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)
    signs: dict[str, SignEntry] = field(default_factory=dict)
    """By ``group/name``."""
    own: set[str] = field(default_factory=set)
    """The ids of the rules that a shop wrote, or wrote anew."""


class Loaded(NamedTuple):
    """One file's rules, and the ids that it switches off with their lines."""

    file: str
    rules: RuleSet
    disable: tuple[tuple[str, int], ...]
