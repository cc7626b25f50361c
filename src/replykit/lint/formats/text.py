"""Findings for people: the line, the span underlined, why in a sentence, and what to write instead."""

from __future__ import annotations

import unicodedata
from textwrap import wrap
from typing import TYPE_CHECKING

from replykit.documents import Lines
from replykit.telling import say
from replykit.terminal import shown

if TYPE_CHECKING:
    from replykit.lint.review import Review
    from replykit.records import Finding

_COLOURS = {"error": "31", "warning": "33", "hint": "36"}
_WIDTH = 100
_INDENT = "    "


def text_report(review: Review, *, colour: bool) -> str:
    """Write a report of one reply."""
    tell = review.tell
    lines = Lines(review.text)
    parts = [_finding(finding, review, lines, colour) for finding in review.findings]
    counts = {name: sum(f.severity == name for f in review.findings) for name in _COLOURS}
    end = say(tell, "summary", **counts) if review.findings else say(tell, "clean")
    return "\n\n".join([*parts, f"{shown(review.source)}: {end}"])


def _finding(finding: Finding, review: Review, places: Lines, colour: bool) -> str:
    tell = review.tell
    level = _painted(say(tell, str(finding.severity)), _COLOURS[finding.severity], colour)
    lines = [f"{_where(finding, review, places)}: {level}: {finding.rule}"]
    if finding.start is not None and finding.end is not None:
        lines += _excerpt(review.text, finding.start, finding.end, _COLOURS[finding.severity], colour)
    lines += wrap(finding.message, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
    better = finding.replacement or finding.suggestion
    if better:
        told = f"{say(tell, 'instead')}: {better}"
        lines += wrap(told, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
    return "\n".join(lines)


def _where(finding: Finding, review: Review, places: Lines) -> str:
    if finding.start is None:
        return f"{shown(review.source)}: {say(review.tell, 'lack')}"
    line, column = places.place(finding.start)
    return f"{shown(review.source)}:{line}:{column}"


def _excerpt(text: str, start: int, end: int, code: str, colour: bool) -> list[str]:
    """Show the line of a span with marks under it; a long line is cut around the span."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    end = min(end, line_end)
    first = max(line_start, start - 40) if line_end - line_start > _WIDTH else line_start
    last = min(line_end, max(end, first + _WIDTH))
    before, match, after = (_plain(part) for part in (text[first:start], text[start:end], text[end:last]))
    lead, tail = "… " if first > line_start else "", " …" if last < line_end else ""
    marks = " " * (len(lead) + _columns(before)) + "^" * max(_columns(match), 1)
    return [
        f"{_INDENT}{lead}{before}{match}{after}{tail}".rstrip(),
        f"{_INDENT}{_painted(marks, code, colour)}",
    ]


def _plain(text: str) -> str:
    return shown(text.replace("\t", " ").replace("\r", "").replace("\ufeff", ""))


def _columns(text: str) -> int:
    """Count the columns a text takes on a terminal: wide signs two, combining marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
