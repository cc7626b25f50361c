"""Where a reply's signature begins, and whether it says who answers and how to reach them (A33)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from replykit.rules.engine import Reading

_PHONE = re.compile(r"(?:\+\d{1,3}[ \-]?)?\(?\d{2,4}\)?(?:[ \-/]?\d{2,4}){2,4}")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
_NAME = re.compile(r"^\W{0,3}[A-ZÅÄÖÆØ][\wåäöæøé'’-]+(?:[ ,&/|–-]+[\wåäöæøé.'’&-]+){0,7}\W{0,2}$")
_SLASH_NAME = re.compile(r"^[/~–-] ?[A-ZÅÄÖÆØ][\wåäöæøé-]+")
_MOST_SIGNATURE = 600


class Signature(NamedTuple):
    """The signature's span, and whether it names a person or a way to reach one."""

    start: int
    end: int
    reachable: bool


def find_signature(text: str, reading: Reading) -> Signature | None:
    """Find the last sign-off with little behind it, or a name alone on the last line."""
    end = len(text.rstrip())
    own_end = next((start for start, stop in reading.document.masked if stop >= end), end)
    for match in reversed(reading.marker("sign-off")):
        line = text[text.rfind("\n", 0, match.start) + 1 : match.start]
        if own_end - match.start > _MOST_SIGNATURE:
            break
        if line.strip() and not line.rstrip().endswith((".", "!", "?", ",")):
            continue
        behind = text[match.end : own_end].strip(" \t,.!\n")
        if _reads_on(text, match.end):
            continue
        return Signature(match.start, own_end, _reachable(behind) or _reachable(text[:own_end], phones_only=True))
    return _unannounced(text, own_end)


def _reads_on(text: str, at: int) -> bool:
    """Tell whether the line goes on with running words, so that the sign-off was part of a sentence."""
    rest = text[at : text.find("\n", at) if "\n" in text[at:] else len(text)].strip(" ,.!")
    return len(rest.split()) > 5 and rest[:1].islower()


def _reachable(text: str, *, phones_only: bool = False) -> bool:
    if _PHONE.search(text) or _ADDRESS.search(text):
        return True
    return not phones_only and any(part[:1].isalpha() for part in text.split())


def _unannounced(text: str, end: int) -> Signature | None:
    """Take a name alone on the last line, or a phone number or address anywhere, as a signature."""
    start = text.rfind("\n", 0, end) + 1
    line = text[start:end].strip()
    if start and line and (_SLASH_NAME.match(line) or (_NAME.match(line) and len(line.split()) <= 5)):
        return Signature(start, end, True)
    slash = re.search(r"[/] ?[A-ZÅÄÖÆØ][\wåäöæøé-]+\s*$", text[:end])
    if slash:
        return Signature(slash.start(), end, True)
    if _reachable(text[:end], phones_only=True):
        return Signature(end, end, True)
    return None
