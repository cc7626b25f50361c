"""What linting a reply gives: the text, the languages, and the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from replykit.records import Finding

RANKS = ("error", "warning", "hint")


class Review(NamedTuple):
    """A linted reply."""

    source: str
    language: str
    tell: str
    text: str
    findings: tuple[Finding, ...]

    def fails(self, level: str) -> bool:
        """Tell whether a finding is at or above a level (error, warning, hint)."""
        return any(RANKS.index(finding.severity) <= RANKS.index(level) for finding in self.findings)
