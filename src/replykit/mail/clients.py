"""The traces mail programs leave above what a mail answers: attribution lines, header blocks, separators.

Every check looks at a bounded prefix of a bounded number of lines, so classifying a text takes linear time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.mail.markers import clients as markers

if TYPE_CHECKING:
    from collections.abc import Sequence

LOOK: Final = 500
"""How much of a line is looked at: the longest real attribution or header line is shorter."""

_NUMERIC_DATE: Final = re.compile(r"(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?!\d)")
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD: Final = re.compile(r"\w+")
_LABEL: Final = re.compile(r"[ \t>*_]{0,12}([^\W\d][\w-]{0,14})[ \t*_]{0,4}[ \t\xa0]?:[*_]{0,3}(.*)")
_INLINE_LABEL: Final = re.compile(r"(?:^|[\s*])(\w{2,12})\*{0,2}:")
_SEPARATOR_EDGE: Final = " \t-_*>=:"


class HeaderBlock(NamedTuple):
    """The copied header fields above a quoted or forwarded mail: lines ``start`` to ``end``, and values."""

    start: int
    end: int
    fields: dict[str, str]


def attribution_length(lines: Sequence[str], at: int) -> int:
    """Count the lines (1 to 3) of an attribution that starts here, 0 if none does."""
    for length in (1, 2, 3):
        if not is_attribution(lines, at, length):
            continue
        # When a tail of them is one by itself, the lines above it are somebody's words.
        if any(is_attribution(lines, at + skip, length - skip) for skip in range(1, length)):
            return 0
        return length
    return 0


def is_attribution(lines: Sequence[str], at: int, length: int) -> bool:
    """Tell whether these lines are a client's "On DATE at TIME NAME wrote:"; all three must be there."""
    if at + length > len(lines):
        return False
    picked = [line[:LOOK].strip(" \t>\xa0") for line in lines[at : at + length]]
    if not all(picked) or not picked[-1].rstrip("*_ ").endswith(":"):
        return False
    joined = " ".join(picked)
    bare = _without_addresses(joined).casefold()
    words = set(_WORD.findall(bare))
    if not words & markers.ATTRIBUTION_VERBS or words & markers.SPEAKERS:
        return False
    first = _without_addresses(picked[0]).casefold()
    if "@" not in picked[0] and not (has_date(first) or set(_WORD.findall(first)) & markers.ATTRIBUTION_VERBS):
        return False
    return has_date(bare) and has_clock(bare)


def is_strong_attribution(lines: Sequence[str], at: int, length: int) -> bool:
    """Tell whether a client surely wrote it, so that text below without ``>`` is the quote all the same."""
    joined = " ".join(line[:LOOK] for line in lines[at : at + length]).casefold()
    words = set(_WORD.findall(joined))
    return "@" in joined or bool(words & markers.WEEKDAYS and _YEAR.search(joined))


def has_date(text: str) -> bool:
    """Find a date: numbers, or a month's name with a day."""
    if _NUMERIC_DATE.search(text):
        return True
    return bool(set(_WORD.findall(text)) & markers.MONTHS and _DAY.search(text))


def has_clock(text: str) -> bool:
    """Find a time of day that is not a piece of a numeric date."""
    return bool(_CLOCK.search(_NUMERIC_DATE.sub(" ", text)))


def _without_addresses(text: str) -> str:
    out, depth = [], 0
    for char in text:
        depth += (char == "<") - (char == ">" and depth > 0)
        if not depth and char != ">":
            out.append(char)
    return "".join(out) if depth == 0 else text


def field_of(line: str) -> tuple[str, str] | None:
    """Read a copied header line as its field (from, date, to, cc, subject, other) and value."""
    found = _LABEL.match(line[:LOOK])
    if not found:
        return None
    label = found[1].casefold()
    for field, labels in _FIELDS:
        if label in labels:
            return field, found[2].strip(" \t*_\xa0")
    return None


_FIELDS: Final = (
    ("from", markers.FROM_LABELS),
    ("date", markers.DATE_LABELS),
    ("to", markers.TO_LABELS),
    ("cc", markers.COPY_LABELS),
    ("subject", markers.SUBJECT_LABELS),
    ("other", markers.OTHER_LABELS),
)


def header_block(lines: Sequence[str], at: int) -> HeaderBlock | None:
    """Read a copied header block that starts here: three fields or more, From and a dated Date among them."""
    first = field_of(lines[at])
    if first is None:
        return None
    fields: dict[str, str] = {}
    index = end = at
    gaps = 0
    while index < len(lines) and index < at + 16:
        field = field_of(lines[index])
        if field and field[0] not in fields:
            fields[field[0]] = field[1]
            gaps, end = 0, index + 1
        elif field and field[0] != "other":
            break
        else:
            # A long recipient list wraps; some clients set the fields a blank line apart.
            gaps += 1
            if gaps > 2 or (not lines[index].strip(" >") and len(fields) > 2):
                break
        index += 1
    block = HeaderBlock(at, end, fields)
    return block if _is_client_block(fields) else _one_line_block(lines[at], at)


def _is_client_block(fields: dict[str, str]) -> bool:
    # Travel details ("Från: Visby, Till: Stockholm, Datum: 3 mars") have neither a subject nor an address.
    date = fields.get("date", "").casefold()
    if len(fields) < 3 or "from" not in fields or not has_date(date):
        return False
    addressed = "@" in fields["from"] or "@" in fields.get("to", "")
    return has_clock(date) and (addressed or "subject" in fields)


def _one_line_block(line: str, at: int) -> HeaderBlock | None:
    """Read Yahoo's and some HTML conversions' block: every field on one line."""
    line = line[:LOOK]
    marks = []
    for found in _INLINE_LABEL.finditer(line):
        label = found[1].casefold()
        field = next((name for name, labels in _FIELDS if label in labels), None)
        if field:
            marks.append((field, found.start(), found.end()))
    fields: dict[str, str] = {}
    for index, (field, _, end) in enumerate(marks):
        stop = marks[index + 1][1] if index + 1 < len(marks) else len(line)
        fields.setdefault(field, line[end:stop].strip(" *_"))
    if not marks or line[: marks[0][1]].strip(" *>") or not _is_client_block(fields):
        return None
    return HeaderBlock(at, at + 1, fields)


def separator(line: str) -> str | None:
    """Tell a line "Original message" (``original``) or "Forwarded message" (``forward``) from words."""
    if len(line) > 120:
        return None
    words = line.strip(_SEPARATOR_EDGE).casefold()
    if not words:
        return None
    dashed = line.strip(" \t>*").startswith(("--", "- -"))
    if words in markers.ORIGINAL_SEPARATORS and dashed:
        return "original"
    if words in markers.FORWARD_SEPARATORS and (dashed or line.rstrip(" *").endswith(":")):
        return "forward"
    return None


def is_rule(line: str) -> bool:
    """Recognise the line of underscores that Outlook draws above a quote."""
    stripped = line.strip(" \t>")
    return len(stripped) >= 10 and len(stripped) < 200 and not stripped.strip("_")
