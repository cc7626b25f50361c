"""Weigh a reply as a whole: each sentence again, in the company of the others, and what the reply lacks.

A sentence by itself deceives: among excuses a refusal hurts, amid thanks and a promise the same words seldom do. What
the sentences weigh one by one (see ``weighed``) is what is weighed here, for and against each category.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

from replykit.weighing.table import Table, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from replykit.rules.engine import Reading

Scores = dict[str, float]
"""What a sentence weighs for each label: the categories that hurt, and the moves."""

MOST: Final = 6.0
"""The weight beyond which more says nothing new."""

SCALE: Final = 0.02
"""What a weight of 1 counts here."""

GOOD: Final = ("good-news", "next-step", "done-step")
"""Moves that bad news should come after (A21)."""

BAD: Final = "bad-news"

BAD_FIRST: Final = "bad-before-good"

SLACK: Final = 2.0
"""How far below nothing the bad news or the good news behind it may weigh, where all else speaks for it."""

HEAD: Final = 5
"""How many sentences the opening of a reply has."""

LONG: Final = 15
"""The number of sentences from which a reply is long."""

WORST: Final = 3
"""How many of the other sentences that hurt most are looked at."""

LACKING: Final = "missing-"

PRESENT: Final = 0.1
"""What a marker counts that stands anywhere in the reply."""


def weigh_whole(reading: Reading, table: Table) -> Reading:
    """Give the reading with each sentence's weights for what hurts in the company of the others, and the lacks."""
    alone = [weighed.scores for weighed in reading.weighed]
    if not alone:
        return reading
    hurting = frozenset(label for label in table.labels if not label.startswith(LACKING))
    weighed = tuple(
        one._replace(scores=one.scores | _in_order(weigh(table, (), known).scores, known, hurting))
        for one, known in zip(reading.weighed, in_company(alone, reading.pointed_at, hurting), strict=True)
    )
    every = weigh(table, (), of_reply(alone, reading.matches, hurting)).scores
    lacks = {label: score for label, score in every.items() if label.startswith(LACKING)}
    return reading._replace(weighed=weighed, lacks=lacks)


def _in_order(scores: Scores, known: Mapping[str, float], hurting: frozenset[str]) -> Scores:
    """Keep what hurts; bad news stands in the wrong place only with good news behind it, and none before."""
    kept = {label: scores[label] for label in hurting}
    if BAD_FIRST in kept:
        behind, before = max(known[f"then/{move}"] for move in GOOD), known[f"earlier/{GOOD[0]}"]
        kept[BAD_FIRST] = min(kept[BAD_FIRST], behind / SCALE + SLACK, SLACK - before / SCALE)
    return kept


def in_company(
    alone: Sequence[Scores], pointed_at: Sequence[frozenset[str]], hurting: frozenset[str]
) -> Iterator[dict[str, float]]:
    """Name what is known of each sentence: its own weights, and what stands elsewhere in the reply (linear)."""
    moves = [label for label in alone[0] if label not in hurting]
    peaks = {move: _two_highest([scores[move] for scores in alone]) for move in moves}
    hurts = [max(score for label, score in scores.items() if label in hurting) for scores in alone]
    worst = sorted(range(len(alone)), key=lambda at: -hurts[at])[: WORST + 1]
    later = {move: _highest_after([scores[move] for scores in alone]) for move in GOOD}
    earlier = {move: _highest_after([scores[move] for scores in reversed(alone)])[::-1] for move in GOOD}
    for at, scores in enumerate(alone):
        known = {f"own/{label}": _strength(score) for label, score in scores.items()}
        for move, (highest, second, where) in peaks.items():
            known[f"else/{move}"] = _strength(second if where == at else highest)
        for move in GOOD:
            known[f"later/{move}"], known[f"earlier/{move}"] = _strength(later[move][at]), _strength(earlier[move][at])
            known[f"then/{move}"] = _strength(min(scores[BAD], later[move][at]))
        others = [hurts[other] for other in worst if other != at]
        for rank in range(WORST):
            known[f"hurt/{rank}"] = _strength(others[rank] if rank < len(others) else -MOST)
        yield known | {f"pointed/{name}": PRESENT for name in pointed_at[at]}


def of_reply(
    alone: Sequence[Scores], matches: Mapping[str, Sequence[object]], hurting: frozenset[str]
) -> dict[str, float]:
    """Name what is known of a reply: how surely each move is made, where, and the markers that stand in it."""
    known = {"long": PRESENT * min(len(alone), LONG) / LONG}
    for label in alone[0]:
        if label not in hurting or label == "vague-time":
            highest, second, _ = _two_highest([scores[label] for scores in alone])
            known[f"best/{label}"], known[f"next/{label}"] = _strength(highest), _strength(second)
            known[f"head/{label}"] = _strength(max(scores[label] for scores in alone[:HEAD]))
    timed = max(min(scores["next-step"], scores["time"]) for scores in alone)
    known["best/next-step+time"] = _strength(timed)
    markers = (key for key, found in matches.items() if found and key.startswith("marker/"))
    return known | {key: PRESENT for key in markers if not key.startswith("marker/weighed-")}


def _strength(score: float) -> float:
    return max(-MOST, min(MOST, score)) * SCALE


def _two_highest(scores: Sequence[float]) -> tuple[float, float, int]:
    """Give the highest, the second highest, and where the highest stands."""
    order = sorted(range(len(scores)), key=lambda at: -scores[at])[:2]
    return scores[order[0]], scores[order[1]] if len(order) > 1 else -MOST, order[0]


def _highest_after(scores: Sequence[float]) -> list[float]:
    """Give for each place the highest of those behind it."""
    behind = list(accumulate(reversed(scores), max))[::-1]
    return [*behind[1:], -MOST]
