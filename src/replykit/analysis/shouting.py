"""Shouting as it looks on paper: runs of capitals and piles of exclamation and question marks."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_PILE = re.compile(r"(?:!\s?|\?\s?){2,}[!?]")
_BETWEEN = re.compile(r"[\s,.!?:;'\"&/\-–\d]*")

_LEAST_RUN = 8
"""Letters that a run of capitals has at least: "SMS TV" is none."""

_LONG_RUN = 20
"""Letters of a run that is shouting all by itself."""

_MOSTLY = 0.6
"""The share of capitals that makes even a short run shouting: the writer had the key down."""


class Shout(NamedTuple):
    """A shouted stretch and what it weighs as evidence."""

    start: int
    end: int
    weight: float


def shouts(text: str) -> tuple[Shout, ...]:
    """Find what is shouted: capitals over several words, single words in capitals (weak), piles of ! and ?."""
    found = [Shout(m.start(), m.end(), 0.5) for m in _PILE.finditer(text)]
    letters = sum(map(str.isalpha, text))
    loud = letters > 0 and sum(map(str.isupper, text)) >= _MOSTLY * letters
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if not word.group().isupper():
            found += _run(run, loud=loud)
            run = []
            continue
        if run and not _BETWEEN.fullmatch(text, run[-1].end(), word.start()):
            found += _run(run, loud=loud)
            run = []
        run.append(word)
    return tuple(sorted([*found, *_run(run, loud=loud)]))


def _run(words: list[re.Match[str]], *, loud: bool) -> list[Shout]:
    """Weigh a run of words in capitals; short ones are names and abbreviations."""
    letters = sum(len(word.group()) for word in words)
    if len(words) > 1 and letters >= _LEAST_RUN:
        return [Shout(words[0].start(), words[-1].end(), 1.0 if loud or letters >= _LONG_RUN else 0.6)]
    return [Shout(word.start(), word.end(), 0.2) for word in words if len(word.group()) > 3]
