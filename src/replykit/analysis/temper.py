"""How hot a mail is, what it asks of the answer, and whether it complains at all: decision tables over its signs."""

from __future__ import annotations

from replykit.model import Approach, Temper

HEAT = {
    "insult-profanity": 3,
    "shouting": 2,
    "anger": 2,
    "threat-public": 2,
    "threat-legal": 2,
    "threat-leave": 1,
    "generalising": 1,
    "blame": 1,
    "repeat-contact": 1,
    "disappointment": 1,
    "duties": 1,
}
"""What each signal adds to the heat."""

FURIOUS, ANGRY, ANNOYED = 5, 2, 1
"""The least heat of each temper."""

COMPLAINING = frozenset(HEAT) - {"repeat-contact", "generalising", "duties"}
"""Signals that make a complaint of a mail that names no known trouble."""

CHRONIC = ("blame", "duties", "generalising")
"""A29's signs: always somebody to blame, others' duties, never an exception. All of them, never one."""


def temper(signals: frozenset[str], *, complaint: bool) -> Temper:
    """Tell the temper from the signals (A05: the hotter, the longer the reply rests)."""
    heat = sum(HEAT.get(name, 0) for name in signals)
    if heat >= FURIOUS:
        return Temper.FURIOUS
    if heat >= ANGRY:
        return Temper.ANGRY
    return Temper.ANNOYED if heat >= ANNOYED or complaint else Temper.CALM


def is_complaint(topics: frozenset[str], signals: frozenset[str]) -> bool:
    """Tell whether something is to be put right."""
    if "constructive" in signals and not signals & COMPLAINING:
        return False
    return bool(topics or signals & COMPLAINING)


def approach(topics: frozenset[str], signals: frozenset[str], wants: frozenset[str], *, automatic: bool) -> Approach:
    """Choose the way to answer (A29-A32)."""
    if automatic:
        return Approach.AUTOMATIC
    if not is_complaint(topics, signals):
        return Approach.FEEDBACK if "constructive" in signals else Approach.NO_COMPLAINT
    if all(sign in signals for sign in CHRONIC):
        return Approach.CHRONIC
    if not wants and not topics - {"other", "staff-conduct"} and signals & {"insult-profanity", "anger"}:
        return Approach.BRIEF
    return Approach.STANDARD
