"""Lint a reply: read it with the rule engine, check every rule, and keep one finding a span."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from replykit.lint.facing import Facing, hold_against
from replykit.lint.signature import find_signature
from replykit.model import Finding, Severity
from replykit.rules.document import read_document
from replykit.rules.engine import Engine, Match, Reading
from replykit.rules.kinds import check

Mask = Callable[[str], tuple[tuple[int, int], ...]]
"""Gives the stretches of a text that are quoted mail."""

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
        severity: dict[str, str] | None = None,
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
        return replace(finding, severity=Severity(wanted)) if wanted else finding


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
    return Reading(replace(reading.document, signature=signature.start), kept)


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
    rules = [rule for rule in engine.compiled["rules"] if rule in choice]
    reading = read_reply(text, engine)
    found = one_a_span(
        [
            choice.apply(finding)
            for rule in rules
            if rule["kind"] != "facing"
            for finding in check(rule, reading, tell, language)
        ]
    )
    if facing is not None:
        against = [rule for rule in rules if rule["kind"] == "facing"]
        slips = hold_against(reading, against, facing, language=language, tell=tell)
        found.extend(choice.apply(slip) for slip in slips)
    return tuple(found)


def one_a_span(findings: list[Finding]) -> list[Finding]:
    """Keep the gravest finding of each span, and one lack a category; text order, lacks last."""
    kept: list[Finding] = []
    lacks: dict[str, Finding] = {}
    ranked = sorted(findings, key=lambda f: (f.severity.rank, -((f.end or 0) - (f.start or 0))))
    for finding in ranked:
        if finding.start is None:
            lacks.setdefault(finding.category, finding)
        elif not any(_same_place(finding, other) for other in kept):
            kept.append(finding)
    return [*sorted(kept, key=lambda f: (f.start or 0, f.end or 0)), *lacks.values()]


def _same_place(one: Finding, other: Finding) -> bool:
    """Tell whether two findings are about the same words: any overlap in one category, nearly all across two."""
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared <= 0:
        return False
    longest = max(one.end - one.start, other.end - other.start)
    return one.category == other.category or shared >= 0.8 * longest


def _quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Find quoted mail; the reader of quotes is only loaded for a text that looks as if it had some."""
    if not _LOOKS_QUOTED.search(text):
        return ()
    from replykit.mail.quotes import classify
    from replykit.model import RegionKind

    quoted = (RegionKind.QUOTED, RegionKind.FORWARDED)
    return tuple((region.start, region.end) for region in classify(text) if region.kind in quoted)
