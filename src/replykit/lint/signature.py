"""Where a reply's signature begins, and whether it says who answers and how to reach them (A33)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from replykit.lint.signature_words import (
    OFFICE_BEGINS,
    OFFICE_ENDS,
    OFFICE_PARTS,
    OPENERS,
    SHOP_ENDS,
    SHOPS,
    SMALL,
)

if TYPE_CHECKING:
    from replykit.rules.engine import Reading

_PHONE = re.compile(r"(?:\+\d{1,3}[ \-]?)?\(?\d{2,4}\)?(?:[ \-/]?\d{2,4}){2,4}")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w")
_NAME = re.compile(r"\W{0,3}[A-ZÅÄÖÆØ][\w ,.&/|–()'’-]{0,80}\W{0,3}")
_SLASH_NAME = re.compile(r"^[/~–*-]{1,2} ?\w")
_LAST_SLASH = re.compile(r"/{1,2} ?[^\W\d][\wåäöæøé-]+(?: (?:&|och|og|[A-ZÅÄÖÆØ][\w-]+|på|i)){0,4}[ .!]*$")
_LAST_NAME = re.compile(
    r"[^\w\s:;'\"”»(-][ \t]+"
    r"([A-ZÅÄÖÆØ][a-zåäöæøé-]+(?: (?:[A-ZÅÄÖÆØ][a-zåäöæøé-]+|&|och|og)){0,3}(?:, [a-zåäöæø]{4,20})?)\s*$"
)
_PARTS = re.compile(r"[\n,|;/]|\b(?:i|på|hos|vid|från|ved|hjå|fra|frå|for|genom|gjennom|v/)(?:\s|(?<=/))", re.I)
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
    words = rest.split()
    return len(words) > 5 and rest[:1].islower() and not any(word[:1].isupper() for word in words[:3])


def _reachable(text: str, *, phones_only: bool = False) -> bool:
    """Tell whether a text says how to reach somebody: a number, an address, or a person's name."""
    if _PHONE.search(text) or _ADDRESS.search(text):
        return True
    return not phones_only and any(_names_somebody(part) for part in _PARTS.split(text))


def _names_somebody(part: str) -> bool:
    """Tell whether a part of a signature holds a name, and not only a department, a role or a shop."""
    words = [word.strip(".,!()/~–- ") for word in part.split()]
    words = [word.lower() for word in words if word[:1].isalpha() and word.lower() not in SMALL]
    if any(word in SHOPS or word.endswith(SHOP_ENDS) for word in words):
        return False
    return any(not _is_office(word) for word in words)


def _is_office(word: str) -> bool:
    """Tell whether a word names a department or a role."""
    return word.startswith(OFFICE_BEGINS) or word.endswith(OFFICE_ENDS) or any(part in word for part in OFFICE_PARTS)


def _unannounced(text: str, end: int) -> Signature | None:
    """Take a name alone on the last line or after the last stop, or a number or address anywhere, as a signature."""
    reachable = _reachable(text[:end], phones_only=True)
    start = text.rfind("\n", 0, end) + 1
    line = text[start:end].strip()
    if start and line and (_SLASH_NAME.match(line) or _is_name(line)):
        return Signature(start, end, reachable or _reachable(line))
    slash = _LAST_SLASH.search(text[:end])
    if slash:
        return Signature(slash.start(), end, reachable or _reachable(slash.group()))
    last = _LAST_NAME.search(text[:end])
    if last and last.group(1).split()[0].lower() not in OPENERS:
        return Signature(last.start(1), end, reachable or _reachable(last.group(1)))
    return Signature(end, end, True) if reachable else None


def _is_name(line: str) -> bool:
    """Tell a signature line from a short sentence: it begins like a name and does not end like a sentence."""
    if line.endswith(("!", "?", ".")) or line.split(maxsplit=1)[0].lower() in OPENERS:
        return False
    if line.islower() and len(line.split()) <= 2 and line.replace(" ", "").isalpha():
        return True
    if not _NAME.fullmatch(line) or len(line.split()) > 10:
        return False
    words = line.strip(" ,-–~*/").split(",", maxsplit=1)[0].split()
    if words[0].lower() in OPENERS:
        return False
    capital = [not word[:1].isalpha() or word[:1].isupper() or word.lower() in SMALL for word in words]
    return len(words) <= 6 and (all(capital) or (len(words) <= 4 and sum(capital) * 2 >= len(words)))
