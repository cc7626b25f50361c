"""Which topics, signals and wants a mail shows, weighed from the phrases that hold in it."""

from __future__ import annotations

from collections import defaultdict

from replykit.model import Evidence, Sign
from replykit.rules.document import read_document
from replykit.rules.engine import Engine, Match, Reading

ENOUGH = 1.0
"""The weight at which a sign counts as shown; one plain phrase, or several weak ones together."""

SUBJECT_SHARE = 1.0
"""What a phrase in the subject weighs, next to one in the body."""


def read_signs(own: str, subject: str, engine: Engine) -> dict[str, tuple[Sign, ...]]:
    """Read the signs of each group (topics, signals, wants), the weightiest first; offsets are into ``own``."""
    body = engine.read(read_document(own, abbreviations=engine.abbreviations))
    head = engine.read(read_document(subject, abbreviations=engine.abbreviations)) if subject else None
    groups: dict[str, list[Sign]] = defaultdict(list)
    for key, markers in engine.compiled["signs"]:
        group, name = key.split("/", 1)
        matches = _matches(body, key, markers)
        weight = _weight(own, matches)
        if head is not None:
            weight += SUBJECT_SHARE * _weight(subject, _matches(head, key, markers))
        if weight >= ENOUGH:
            evidence = tuple(Evidence(m.start, m.end, own[m.start : m.end]) for m in _apart(matches))
            groups[group].append(Sign(name, round(weight, 3), evidence))
    return {group: tuple(sorted(signs, key=lambda sign: -sign.weight)) for group, signs in groups.items()}


def _matches(reading: Reading, key: str, markers: list[str]) -> list[Match]:
    return sorted((*reading.of(key), *reading.marker(*markers))) if markers else list(reading.of(key))


def _weight(text: str, matches: list[Match]) -> float:
    """Add up the weights, a repeated wording counted once."""
    best: dict[str, float] = {}
    for match in _apart(matches):
        said = text[match.start : match.end].lower()
        best[said] = max(best.get(said, 0.0), match.weight)
    return sum(best.values())


def _apart(matches: list[Match]) -> list[Match]:
    """Keep of overlapping matches the weightiest, then the longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (-m.weight, m.start - m.end, m.start)):
        if not any(match.start < other.end and other.start < match.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)
