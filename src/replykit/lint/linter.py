"""Lint a reply: read it with the rule engine, check every rule, and keep one finding a span."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from replykit.lint.signature import find_signature
from replykit.lint.weighed import settled, weigh_reply
from replykit.lint.whole import weigh_whole
from replykit.records import Finding, Severity
from replykit.rules.document import read_document
from replykit.rules.engine import Engine, Match, Reading
from replykit.rules.kinds import check

if TYPE_CHECKING:
    from collections.abc import Mapping

    from replykit.lint.facing import Facing

POINTING = ("phrase", "substitution", "undone", "unanswered", "order", "typography")
"""Kinds of rule that point at words, each by itself; what they find is weighed, but for what the eye sees."""

SEEN = "typography"
"""The kind of rule that is sure whatever the words are: capitals, piles of exclamation marks."""

WHOLE = ("weighed", "missing")
"""Kinds of rule that look at the reply as a whole, after its sentences have been weighed."""

_LOOKS_QUOTED = re.compile(
    r"^[ \t]*(?:>|(?:from|från|fra|von)\s*:|-{3,})"
    r"|\b(?:skrev|skreiv|wrote)\b[^\n]{0,200}\n?[^\n]{0,200}:[ \t]*$",
    re.I | re.M,
)


class Choice:
    """Which rules count, and how gravely, in this run."""

    def __init__(
        self,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        severity: Mapping[str, str] | None = None,
    ) -> None:
        self._select = frozenset(select)
        self._ignore = frozenset(ignore)
        self._severity = severity or {}

    def __contains__(self, rule: dict[str, Any]) -> bool:
        names = {rule["id"], rule["category"]}
        return (not self._select or bool(names & self._select)) and not names & self._ignore

    def apply(self, finding: Finding) -> Finding:
        """Give the finding the severity that the shop has set for its rule or category."""
        wanted = self._severity.get(finding.rule) or self._severity.get(finding.category)
        return finding._replace(severity=Severity(wanted)) if wanted else finding


def read_reply(text: str, engine: Engine) -> Reading:
    """Read a reply: quoted mail and the signature are masked, and whether it is signed becomes a marker."""
    masked = _quoted(text)
    reading = engine.read(read_document(text, masked, None, engine.abbreviations))
    signature = find_signature(text, reading)
    if signature is None:
        return reading
    kept = {
        key: tuple(m for m in matches if m.start < signature.start or key.startswith("marker/sign-off"))
        for key, matches in reading.matches.items()
    }
    if signature.reachable:
        last = len(reading.document.sentences) - 1
        kept["marker/signed"] = (Match(max(last, 0), signature.start, signature.end, 1.0),)
    return Reading(reading.document._replace(signature=signature.start), kept)


def lint(
    text: str,
    engine: Engine,
    *,
    language: str,
    tell: str,
    choice: Choice | None = None,
    facing: Facing | None = None,
) -> tuple[Finding, ...]:
    """Lint a reply written in ``language`` (sv or no); findings say what they say in ``tell`` (sv, no, en).

    Offsets are code points into ``text`` as given. Findings come in text order, lacks last. With ``facing`` the reply
    is held against the mail it answers too.
    """
    choice = choice or Choice()
    reading = read_reply(text, engine)
    every = engine.compiled["rules"]
    pointed = [f for rule in every if rule["kind"] in POINTING for f in check(rule, reading, tell, language)]
    alone = weigh_reply(reading, pointed, engine.table) if engine.table is not None else reading
    reading = weigh_whole(alone, engine.whole) if engine.whole is not None else alone
    rules = [rule for rule in every if rule in choice]
    names = {rule["id"] for rule in rules}
    # What a shop's own rule points at is what the shop wants to know, whatever stands around it.
    trusted = {rule["id"] for rule in every if rule["kind"] == SEEN} | {*engine.compiled["own"]}
    doubtful = [finding for finding in pointed if finding.rule not in trusted]
    sure = [finding for finding in pointed if finding.rule in trusted]
    whole = [f for rule in rules if rule["kind"] in WHOLE for f in check(rule, reading, tell, language)]
    every_finding = (*sure, *settled(doubtful, alone, reading), *whole)
    found = one_a_span([choice.apply(finding) for finding in every_finding if finding.rule in names])
    if facing is not None:
        from replykit.lint.facing import hold_against, is_due

        found = [finding for finding in found if is_due(finding, facing)]
        against = [rule for rule in rules if rule["kind"] == "facing"]
        slips = hold_against(reading, against, facing, language=language, tell=tell)
        found.extend(choice.apply(slip) for slip in slips)
    return tuple(found)


def one_a_span(findings: list[Finding]) -> list[Finding]:
    """Keep the gravest finding of each span, and one lack a category; text order, lacks last."""
    lacks: dict[str, Finding] = {}
    spans: list[tuple[int, int, Finding]] = []
    for finding in sorted(findings, key=lambda f: f.severity.rank):
        if finding.start is None or finding.end is None:
            lacks.setdefault(finding.category, finding)
        else:
            spans.append((finding.start, finding.end, finding))
    kept: list[Finding] = []
    cluster: list[tuple[int, int, Finding]] = []
    reach = -1
    for span in sorted(spans, key=lambda s: s[:2]):
        if span[0] >= reach:
            kept.extend(_gravest(cluster))
            cluster = []
        cluster.append(span)
        reach = max(reach, span[1])
    return [*kept, *_gravest(cluster), *lacks.values()]


def _gravest(cluster: list[tuple[int, int, Finding]]) -> list[Finding]:
    """Keep of findings that overlap the gravest, then the longest, each place once."""
    kept: list[tuple[int, int, Finding]] = []
    for span in sorted(cluster, key=lambda s: (s[2].severity.rank, s[0] - s[1])):
        if not any(_same_place(span, other) for other in kept):
            kept.append(span)
    return [finding for _, _, finding in sorted(kept, key=lambda s: s[:2])]


def _same_place(one: tuple[int, int, Finding], other: tuple[int, int, Finding]) -> bool:
    """Tell whether two findings are about the same words: any overlap in one category, nearly all across two."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    if shared <= 0:
        return False
    longest = max(one[1] - one[0], other[1] - other[0])
    return one[2].category == other[2].category or shared >= 0.8 * longest


def _quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Find quoted mail; the reader of quotes is only loaded for a text that looks as if it had some."""
    if not _LOOKS_QUOTED.search(text):
        return ()
    from replykit.mail.quotes import classify
    from replykit.model import RegionKind

    quoted = (RegionKind.QUOTED, RegionKind.FORWARDED)
    return tuple((region.start, region.end) for region in classify(text) if region.kind in quoted)
