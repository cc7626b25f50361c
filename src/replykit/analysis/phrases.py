"""Which phrases of each topic, signal and want hold in a mail, and what they weigh together."""

from __future__ import annotations

from typing import NamedTuple

from replykit.analysis.shouting import shouts
from replykit.rules.document import Sentence, read_document
from replykit.rules.engine import Engine, Match, Reading

ENOUGH = 1.0
"""The weight at which phrases alone show a sign: one plain phrase, or several weak ones together."""

SHOUTED_SUBJECT_SHARE = 0.5
"""What shouting in the subject weighs: some write every subject in capitals."""

_SHOUTING = "signals/shouting"


class Phrases(NamedTuple):
    """What the phrases say of a mail: by sign (``topics/damaged``) its places in the body, and the whole weight."""

    places: dict[str, list[Match]]
    weights: dict[str, float]
    markers: dict[str, int]
    """How many places show each of the markers that tell of the whole mail."""
    sentences: tuple[Sentence, ...]
    """The sentences of the body, then those of the subject."""
    body: int
    """How many of the sentences are the body's."""


def find_phrases(own: str, subject: str, engine: Engine) -> Phrases:
    """Find what the phrases of all signs say of a mail; offsets are into ``own``."""
    body = engine.read(read_document(own, abbreviations=engine.abbreviations))
    head = engine.read(read_document(subject, abbreviations=engine.abbreviations))
    places: dict[str, list[Match]] = {}
    weights: dict[str, float] = {}
    for key, names in engine.compiled["signs"]:
        matches = _apart(_matches(body, key, names))
        weight = _weight(own, matches)
        if subject:
            share = SHOUTED_SUBJECT_SHARE if key == _SHOUTING else 1.0
            weight += share * _weight(subject, _apart(_matches(head, key, names)))
        if weight:
            places[key], weights[key] = matches, weight
    markers = {
        key.partition("/")[2]: len(found) for key, found in body.matches.items() if key.startswith("marker/") and found
    }
    sentences = (*body.document.sentences, *head.document.sentences)
    return Phrases(places, weights, markers, sentences, len(body.document.sentences))


def _matches(reading: Reading, key: str, markers: list[str]) -> list[Match]:
    found = [*reading.of(key), *(reading.marker(*markers) if markers else ())]
    if key == _SHOUTING:
        found += [Match(0, shout.start, shout.end, shout.weight) for shout in shouts(reading.document.text)]
    return sorted(found)


def _weight(text: str, matches: list[Match]) -> float:
    """Add up the weights, a repeated wording counted once."""
    best: dict[str, float] = {}
    for match in matches:
        said = text[match.start : match.end].lower()
        best[said] = max(best.get(said, match.weight), match.weight)
    return sum(best.values())


def _apart(matches: list[Match]) -> list[Match]:
    """Keep of overlapping matches the weightiest, then the longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (-m.weight, m.start - m.end, m.start)):
        if not any(match.start < other.end and other.start < match.end for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)
