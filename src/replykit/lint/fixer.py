"""Put safe replacements into a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from replykit.records import Finding


def fix(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """Replace what has a replacement, from the end so that offsets hold; give the text and how many were made."""
    spans = sorted(
        ((f.start, f.end, f.replacement) for f in findings if f.replacement is not None and f.start is not None),
        reverse=True,
    )
    count, limit = 0, len(text) + 1
    for start, end, replacement in spans:
        if end is None or end > limit:
            continue
        text = text[:start] + replacement + text[end:]
        limit, count = start, count + 1
    return text, count
