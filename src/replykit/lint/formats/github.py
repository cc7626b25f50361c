"""Findings as GitHub workflow commands, shown at their place in a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.documents import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.lint.review import Review

_LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}


def github_lines(review: Review) -> Iterator[str]:
    """Yield one command a finding."""
    lines = Lines(review.text)
    for finding in review.findings:
        where = f"file={_property(review.source)}"
        if finding.start is not None and finding.end is not None:
            first, last = lines.place(finding.start), lines.place(finding.end)
            where += f",line={first.line},col={first.column},endLine={last.line},endColumn={last.column}"
        title = _property(f"{finding.rule} ({finding.category})")
        yield f"::{_LEVELS[finding.severity]} {where},title={title}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
