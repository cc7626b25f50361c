"""Shouting as it looks on paper: runs of capitals and piles of exclamation and question marks."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PILE = re.compile(r"[!?](?:\s?[!?])+")
_BETWEEN = re.compile(r"[\s,.!?:;'\"&/\-–\d]*")

_NAMES = frozenset(
    "IKEA HDMI VISA KLARNA ELLOS VIPPS SWISH BANKID POSTNORD PAYPAL NETFLIX ASUS ACER SONY JULA COOP".split()
)
"""Names and abbreviations that all write in capitals."""

_LEAST_RUN = 8
"""Letters that a run of capitals has at least: "SMS TV" is none. Such a run is shouting all by itself."""


class Shout(NamedTuple):
    """A shouted stretch and what it weighs as evidence."""

    start: int
    end: int
    weight: float


def shouts(text: str) -> tuple[Shout, ...]:
    """Find what is shouted: capitals over several words, single words in capitals (weak), piles of ! and ?."""
    found = [Shout(m.start(), m.end(), 0.5 if len(m.group()) > 2 else 0.34) for m in _PILE.finditer(text)]
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if not word.group().isupper():
            found += _run(run)
            run = []
            continue
        if run and not _BETWEEN.fullmatch(text, run[-1].end(), word.start()):
            found += _run(run)
            run = []
        run.append(word)
    return tuple(sorted([*found, *_run(run)]))


def _run(words: list[re.Match[str]]) -> list[Shout]:
    """Weigh a run of words in capitals; short ones are names and abbreviations."""
    letters = sum(len(word.group()) for word in words)
    if len(words) > 1 and letters >= _LEAST_RUN:
        return [Shout(words[0].start(), words[-1].end(), 1.0)]
    return [Shout(word.start(), word.end(), 0.5) for word in words if _stressed(word.group())]


def _stressed(word: str) -> bool:
    return len(word) > 3 and word not in _NAMES
