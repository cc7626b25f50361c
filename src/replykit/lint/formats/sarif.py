"""Findings as SARIF 2.1.0, for code-scanning pages and editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from replykit import __version__
from replykit.documents import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from replykit.lint.review import Review
    from replykit.records import Finding

_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def sarif(reviews: Iterable[Review]) -> dict[str, Any]:
    """Give one run over all reviews (OASIS SARIF 2.1.0)."""
    results: list[dict[str, Any]] = []
    rules: dict[str, dict[str, Any]] = {}
    for review in reviews:
        lines = Lines(review.text)
        for finding in review.findings:
            rules.setdefault(
                finding.rule,
                {"id": finding.rule, "properties": {"category": finding.category, "advice": finding.advice}},
            )
            results.append(_result(finding, review, lines))
    driver = {
        "name": "replykit",
        "version": __version__,
        "rules": list(rules.values()),
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }


def _result(finding: Finding, review: Review, lines: Lines) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": "stdin" if review.source == "-" else review.source}}
    if finding.start is not None and finding.end is not None:
        first, last = lines.place(finding.start), lines.place(finding.end)
        location["region"] = {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": last.column,
            "charOffset": finding.start,
            "charLength": finding.end - finding.start,
        }
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": location}],
    }
