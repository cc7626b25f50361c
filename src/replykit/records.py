"""Small values that every part passes on; apart from ``model`` because a lint run needs no more than these."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding matters: never send this, mend it first, worth a look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """Order severities, the gravest first."""
        return list(Severity).index(self)


class Language(NamedTuple):
    """A language as ``code`` (ISO 639-1: sv, no, da, en), for Norwegian with its variety (nb, nn)."""

    code: str
    variety: str | None
    confidence: float


class Evidence(NamedTuple):
    """A stretch of the text that shows something; end exclusive, code points."""

    start: int
    end: int
    match: str


class Finding(NamedTuple):
    """One place, or one lack, that a rule points at; ``start`` and ``end`` are None for a lack."""

    rule: str
    category: str
    severity: Severity
    start: int | None
    end: int | None
    match: str | None
    message: str
    suggestion: str | None = None
    replacement: str | None = None
    advice: str | None = None
