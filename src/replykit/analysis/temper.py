"""How hot a mail is, what it asks of the answer, and whether it complains at all: decision tables over its signs."""

from __future__ import annotations

from replykit.model import Approach, Temper

Names = frozenset[str]

FURIOUS: tuple[Names, ...] = (
    frozenset({"anger", "insult-profanity"}),
    frozenset({"shouting", "insult-profanity"}),
    frozenset({"shouting", "threat-leave", "threat-public"}),
    frozenset({"anger", "shouting", "threat-public", "threat-legal"}),
)
"""Signals that together, a line at a time, tell of fury."""

ANGRY: tuple[Names, ...] = (
    frozenset({"anger"}),
    frozenset({"insult-profanity"}),
    frozenset({"threat-public"}),
    frozenset({"threat-legal"}),
)
"""Signals, a line at a time, that tell of anger."""

COMPLAINING: Names = frozenset(
    "anger insult-profanity disappointment threat-public threat-legal threat-leave blame duties policy defensive "
    "bad-before-good constructive".split()
)
"""Signals that make a complaint of a mail that names no known trouble; constructive criticism counts (A32)."""

DISPLEASED: Names = COMPLAINING - {"constructive"} | {"shouting", "repeat-contact", "generalising"}
"""Signals of somebody who wants more than to give a hint."""

CHRONIC: Names = frozenset({"blame", "duties", "generalising"})
"""A29's signs: always somebody to blame, others' duties, never an exception. All of them, never one."""

ONLY_SCOLDING: Names = frozenset(
    "anger insult-profanity shouting generalising threat-leave blame duties threat-public".split()
)
"""What a mail shows that only scolds (A31): no matter that could be put right, no wish, no circumstance."""


def temper(signals: Names, *, complaint: bool, mild: bool = False) -> Temper:
    """Tell the temper from the signals (A05: the hotter, the longer the reply rests); ``mild`` tells of courtesies."""
    if not complaint:
        return Temper.CALM
    if any(signs <= signals for signs in FURIOUS):
        return Temper.FURIOUS
    if any(signs <= signals for signs in ANGRY):
        return Temper.ANGRY
    return Temper.CALM if (mild or "constructive" in signals) and not signals & DISPLEASED else Temper.ANNOYED


def is_complaint(topics: Names, signals: Names) -> bool:
    """Tell whether something is to be put right, or done better."""
    return bool(topics or signals & COMPLAINING)


def approach(topics: Names, signals: Names, wants: Names, *, automatic: bool) -> Approach:
    """Choose the way to answer (A29-A32)."""
    if automatic:
        return Approach.AUTOMATIC
    if not is_complaint(topics, signals):
        return Approach.NO_COMPLAINT
    if signals >= CHRONIC:
        return Approach.CHRONIC
    if not wants and "anger" in signals and signals <= ONLY_SCOLDING:
        return Approach.BRIEF
    if "constructive" in signals and not wants - {"answer"} and not signals & DISPLEASED:
        return Approach.FEEDBACK
    return Approach.STANDARD
