"""Weigh each sentence of a reply: all its words and all the phrases that hold in it, against and for every label.

What a phrase points at stays its finding; the weights decide how sure it is. Where no phrase points but the words
together weigh enough, a rule of kind ``weighed`` speaks. What a sentence does (thanks, restatement …) is settled the
same way before the rules look at what is missing.
"""

from __future__ import annotations

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

BELIEF: Final = {Severity.ERROR: (-2.0, -4.0), Severity.WARNING: (0.0, -2.0), Severity.HINT: (0.0, 0.0)}
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
        weigh(table, features(sentence.words, question=sentence.question), given[index])
        for index, sentence in enumerate(reading.document.sentences)
    )
    pointed_at = tuple(
        frozenset(name.partition("/")[2] for name in names if name.startswith((FOUND, HINTED))) for names in given
    )
    return Reading(reading.document, _settled_moves(reading, weighed), weighed, pointed_at)


def givens(reading: Reading, findings: Iterable[Finding]) -> list[dict[str, float]]:
    """Name what is known of each sentence besides its words: findings, markers, its neighbours' and its place."""
    sentences = reading.document.sentences
    given: list[dict[str, float]] = [{} for _ in sentences]
    for finding in findings:
        if finding.start is None or finding.end is None:
            continue
        kind = HINTED if finding.severity is Severity.HINT else FOUND
        for index, sentence in enumerate(sentences):
            if finding.start < sentence.end and sentence.start < finding.end:
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


def settled(findings: Iterable[Finding], reading: Reading) -> list[Finding]:
    """Give the findings of phrases the severity that their sentences bear out, and leave out doubtful hints."""
    if not reading.weighed:
        return list(findings)
    kept = []
    for finding in findings:
        believed, doubted = BELIEF[finding.severity]
        score = _score(finding, reading)
        if finding.replacement is not None or score >= believed:
            kept.append(finding)
        elif score >= doubted:
            kept.append(finding._replace(severity=Severity.HINT))
    return kept


def _score(finding: Finding, reading: Reading) -> float:
    scores = [
        weighed.scores[finding.category]
        for sentence, weighed in zip(reading.document.sentences, reading.weighed, strict=True)
        if finding.start is not None and sentence.start <= finding.start < sentence.end
        if finding.category in weighed.scores
    ]
    return max(scores, default=0.0)


def _settled_moves(reading: Reading, weighed: tuple[Weighed, ...]) -> dict[str, tuple[Match, ...]]:
    """Add ``marker/weighed-…`` for the moves that sentences weigh enough for."""
    matches = dict(reading.matches)
    for index, (sentence, weight) in enumerate(zip(reading.document.sentences, weighed, strict=True)):
        for label, score in weight.scores.items():
            if score > 0:
                key = f"marker/weighed-{label}"
                matches[key] = (*matches.get(key, ()), Match(index, sentence.start, sentence.end, 1.0))
    return matches
