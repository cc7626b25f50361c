"""Choose the one word of a mail that is looked for, or none: all of them stand against each other and against none."""

from __future__ import annotations

from collections import defaultdict
from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.weighing.table import Table, weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


THIS: Final = "this"
NONE: Final = "none"
"""The labels of a table to choose by: what speaks for an option, and what for none of them."""

GIVEN_STRENGTH: Final = 0.3
"""What each thing counts that is given of an option; the words around count by ``weighing.table.share``."""


class FactTables(NamedTuple):
    """The weights by which facts of a mail are chosen."""

    product: Table
    order: Table


class Option(NamedTuple):
    """What may be chosen: as written, what it names, its features, and what is given of it beside words."""

    written: str
    names: str
    """Options that name the same are likely together."""
    features: tuple[str, ...]
    given: tuple[str, ...]


def choose(table: Table, options: Sequence[Option], none: Iterable[str], *, sure: float) -> str | None:
    """Give the likeliest option as written; None when none of them is likelier than ``sure`` (0 to 1).

    ``none`` are the features that speak for none or against it.
    """
    rest = weigh(table, [(name, 0, 0) for name in none]).scores[NONE]
    scores = [
        weigh(table, [(name, 0, 0) for name in option.features], dict.fromkeys(option.given, GIVEN_STRENGTH)).scores[
            THIS
        ]
        for option in options
    ]
    most = max(rest, *scores, rest)
    chances: dict[str, float] = defaultdict(float)
    for option, score in zip(options, scores, strict=True):
        chances[option.names] += exp(score - most)
    likeliest = max(chances, key=lambda names: chances[names], default="")
    if chances[likeliest] <= sure * (sum(chances.values()) + exp(rest - most)):
        return None
    return max((s, o.written) for s, o in zip(scores, options, strict=True) if o.names == likeliest)[1]
