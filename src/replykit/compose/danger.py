"""A thing that was dangerous, a flood, somebody who was hurt: what no reply may pass over (A07, A19)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from replykit.compose.danger_words import FIRE, FLOOD, HURT

_DENIED: Final = re.compile(
    r"\b(?:ingen|inga|inget|inte|ikke|ikkje|aldri|aldrig|nær|nesten|nästan)\b[^.!?]{0,15}$", re.IGNORECASE
)


def tells_fire(text: str, language: str) -> bool:
    """Tell whether a mail surely tells of fire, smoke, sparks or current; ``language`` is sv, nb or nn."""
    return _tells(FIRE[language], text)


def tells_flood(text: str, language: str) -> bool:
    """Tell whether a mail surely tells of water where none should be; ``language`` is sv, nb or nn."""
    return _tells(FLOOD[language], text)


def tells_hurt(text: str, language: str) -> bool:
    """Tell whether a mail surely tells that somebody was hurt or fell ill; ``language`` is sv, nb or nn."""
    return _tells(HURT[language], text)


def _tells(words: tuple[str, ...], text: str) -> bool:
    return any(not _DENIED.search(text, max(0, at.start() - 30), at.start()) for at in _any(words).finditer(text))


@lru_cache(maxsize=8)
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
