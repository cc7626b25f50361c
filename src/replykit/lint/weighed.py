"""Weigh each sentence of a reply: all its words and all the phrases that hold in it, against and for every label.

What a phrase points at stays its finding; the weights decide how sure it is. Where no phrase points but the words
together weigh enough, a rule of kind ``weighed`` speaks. What a sentence does (thanks, restatement …) is settled the
same way before the rules look at what is missing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from replykit.records import Severity
from replykit.rules.engine import Match, Reading
from replykit.weighing.features import features
from replykit.weighing.table import Table, Weighed, weigh

if TYPE_CHECKING:
    from collections.abc import Iterable

    from replykit.records import Finding

STRENGTH: Final = 0.4
"""What something found in the sentence itself counts, next to a sentence's words, which count 1 together."""

BESIDE: Final = 0.2
"""What a marker of the sentence before or after counts."""

BELIEF: Final = {Severity.ERROR: (-0.5, -4.0), Severity.WARNING: (1.0, -2.0), Severity.HINT: (0.0, 0.0)}
"""The weight from which a phrase's finding is believed as it is, and that from which it is still worth a look; the
surer the phrase, the more must speak against it."""

FOUND: Final = "found/"

HINTED: Final = "hint/"

ENDS: Final = 2
"""How many sentences at each end count as the beginning and the end of a reply."""


def weigh_reply(reading: Reading, findings: Iterable[Finding], table: Table) -> Reading:
    """Give the reading with what each sentence weighs, its moves settled by that."""
    given = givens(reading, findings)
    weighed = tuple(
        weigh(table, features(sentence.words, question=sentence.question, meanings=table.meanings), given[index])
        for index, sentence in enumerate(reading.document.sentences)
    )
    pointed_at = tuple(pointed_at_in(names) for names in given)
    return Reading(reading.document, _settled_moves(reading, weighed), weighed, pointed_at)


def pointed_at_in(given: Iterable[str]) -> frozenset[str]:
    """Name the categories that phrases point at in a sentence."""
    return frozenset(name.partition("/")[2] for name in given if name.startswith((FOUND, HINTED)))


def givens(reading: Reading, findings: Iterable[Finding]) -> list[dict[str, float]]:
    """Name what is known of each sentence besides its words: findings, markers, its neighbours' and its place."""
    sentences = reading.document.sentences
    given: list[dict[str, float]] = [{} for _ in sentences]
    starts = [sentence.start for sentence in sentences]
    for finding in findings:
        if finding.start is None or finding.end is None:
            continue
        kind = HINTED if finding.severity is Severity.HINT else FOUND
        for index in _touched(starts, finding.start, finding.end):
            given[index][kind + finding.category] = STRENGTH
    for key, matches in reading.matches.items():
        kind, _, name = key.partition("/")
        if kind != "marker":
            continue
        for index in {match.sentence for match in matches if match.sentence < len(sentences)}:
            given[index][f"marker/{name}"] = STRENGTH
            if index > 0:
                given[index - 1][f"next/{name}"] = BESIDE
            if index + 1 < len(sentences):
                given[index + 1][f"before/{name}"] = BESIDE
    for index in range(len(sentences)):
        place = "first" if index < ENDS else "last" if index >= len(sentences) - ENDS else "middle"
        given[index][f"place/{place}"] = STRENGTH
    return given


def settled(findings: Iterable[Finding], alone: Reading, whole: Reading) -> list[Finding]:
    """Give the findings of phrases the severity that their sentences bear out, and leave out doubtful hints.

    A phrase that is sure is judged by its sentence alone, whatever good stands around it; others in the whole reply.
    """
    if not whole.weighed:
        return list(findings)
    starts = [sentence.start for sentence in whole.document.sentences]
    kept = []
    for finding in findings:
        believed, doubted = BELIEF[finding.severity]
        score = _score(finding, whole if finding.severity is Severity.HINT else alone, starts)
        if finding.replacement is not None or score >= believed:
            kept.append(finding)
        elif score >= doubted:
            kept.append(finding._replace(severity=Severity.HINT))
    return kept


def _score(finding: Finding, reading: Reading, starts: list[int]) -> float:
    """Give what the sentence in which a finding begins weighs for its category; 0 when it is not weighed."""
    if finding.start is None or not starts:
        return 0.0
    return reading.weighed[max(0, bisect_right(starts, finding.start) - 1)].scores.get(finding.category, 0.0)


def _touched(starts: list[int], start: int, end: int) -> range:
    """Give the indexes of the sentences that a span touches, by where each sentence starts."""
    return range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end))


def _settled_moves(reading: Reading, weighed: tuple[Weighed, ...]) -> dict[str, tuple[Match, ...]]:
    """Add ``marker/weighed-…`` for the moves that sentences weigh enough for."""
    shown: dict[str, list[Match]] = {}
    for index, (sentence, weight) in enumerate(zip(reading.document.sentences, weighed, strict=True)):
        for label, score in weight.scores.items():
            if score > 0:
                shown.setdefault(f"marker/weighed-{label}", []).append(Match(index, sentence.start, sentence.end, 1.0))
    return reading.matches | {key: tuple(found) for key, found in shown.items()}
