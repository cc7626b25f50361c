"""The JSON documents that programs outside replykit read; their names and shapes are fixed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from replykit.model import Analysis, Draft, Mail, Sign
    from replykit.records import Finding


class Place(NamedTuple):
    """A place for people: line and column, both from 1, the column in code points."""

    line: int
    column: int


class Lines:
    """Where the lines of a text begin, worked out once for all its findings."""

    def __init__(self, text: str) -> None:
        self._marked = text.startswith("\ufeff")
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def place(self, offset: int) -> Place:
        """Work out line and column of an offset; a byte order mark takes no column."""
        line = bisect_right(self._starts, offset)
        mark = 1 if self._marked and line == 1 and offset > 0 else 0
        return Place(line, offset - self._starts[line - 1] + 1 - mark)


def finding_document(finding: Finding, lines: Lines) -> dict[str, Any]:
    """Give one finding as in ``replykit/lint/1``."""
    where = lines.place(finding.start) if finding.start is not None else None
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": str(finding.severity),
        "start": finding.start,
        "end": finding.end,
        "line": where.line if where else None,
        "column": where.column if where else None,
        "match": finding.match,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "replacement": finding.replacement,
        "advice": finding.advice,
    }


def lint_document(source: str, language: str, text: str, findings: Iterable[Finding]) -> dict[str, Any]:
    """Give a linted reply as ``replykit/lint/1``."""
    found, lines = list(findings), Lines(text)
    return {
        "schema": "replykit/lint/1",
        "source": source,
        "language": language,
        "text": text,
        "findings": [finding_document(finding, lines) for finding in found],
        "summary": {name: sum(f.severity == name for f in found) for name in ("error", "warning", "hint")},
    }


def scan_document(mail: Mail, analysis: Analysis) -> dict[str, Any]:
    """Give a read mail as ``replykit/scan/1``."""
    facts = analysis.facts
    language = analysis.language
    return {
        "schema": "replykit/scan/1",
        "source": mail.source,
        "language": {
            "code": language.code,
            "variety": language.variety,
            "confidence": round(language.confidence, 2),
        },
        "sender": {"name": mail.sender.name, "address": mail.sender.address} if mail.sender else None,
        "subject": mail.subject or None,
        "message_id": mail.message_id,
        "text": mail.own,
        "complaint": analysis.complaint,
        "temper": str(analysis.temper),
        "approach": str(analysis.approach),
        "topics": [_sign(sign) for sign in analysis.topics],
        "signals": [_sign(sign) for sign in analysis.signals],
        "wants": [_sign(sign) for sign in analysis.wants],
        "facts": {
            "order": facts.order,
            "dates": list(facts.dates),
            "amounts": list(facts.amounts),
            "contacts": facts.contacts,
            "product": facts.product,
        },
    }


def _sign(sign: Sign) -> dict[str, Any]:
    return {"name": sign.name, "evidence": [evidence._asdict() for evidence in sign.evidence]}


def draft_document(draft: Draft) -> dict[str, Any]:
    """Give a draft as ``replykit/draft/1``; its time is told in the shop's zone."""
    from zoneinfo import ZoneInfo

    from replykit.delivery.decide import public_state

    step = draft.next_step
    return {
        "schema": "replykit/draft/1",
        "id": draft.id or None,
        "state": str(public_state(draft.state)),
        "language": draft.language,
        "template": draft.template,
        "to": draft.to.address if draft.to else None,
        "subject": draft.subject,
        "body": draft.body,
        "release_at": draft.release_at.astimezone(ZoneInfo(draft.zone)).isoformat(timespec="seconds"),
        "next_step": {"text": step.text, "by": step.by.isoformat()} if step else None,
        "blocked_by": list(draft.blocked_by),
        "scan": draft.scan,
        "findings": list(draft.findings),
    }
