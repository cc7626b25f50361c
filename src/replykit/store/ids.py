"""Make draft ids that can be read out over a counter: ``k7f3``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ALPHABET: Final = "abcdefghjkmnpqrstuvwxyz23456789"
"""No i, l, o, 0 or 1: they look alike."""
SHORTEST: Final = 4
_TRIES_A_LENGTH: Final = 4


def new_id(attempt: int, below: Callable[[int], int]) -> str:
    """Make an id; every few attempts that met a taken one make the next longer.

    ``below`` returns a random whole number from 0 up to, not including, its argument.
    """
    length = SHORTEST + attempt // _TRIES_A_LENGTH
    return "".join(ALPHABET[below(len(ALPHABET))] for _ in range(length))


def tidy(typed: str) -> str:
    """Read an id as a person types it."""
    return typed.strip().lower()
