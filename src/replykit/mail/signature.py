"""Which of somebody's lines are the sign-off and business card below their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.mail.markers import signatures as markers

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD: Final = re.compile(r"[\w'’.-]+")
_PHONE: Final = re.compile(r"(?<![\d])\+?\(?\d[\d ()/.-]{5,18}\d(?!\d)")
_POSTCODE: Final = re.compile(r"(?<!\d)(?:\d{3} ?\d{2}|\d{4}) [^\W\d]")
_SIGN_OFFS: Final = tuple(
    sorted(
        [(phrase, True) for phrase in markers.STRONG_SIGN_OFFS]
        + [(phrase, False) for phrase in markers.WEAK_SIGN_OFFS],
        key=lambda pair: -len(pair[0]),
    )
)


class SignOff(NamedTuple):
    """A sign-off line: the name on it, and whether it is only that (else it carries words too)."""

    name: str | None
    whole: bool


def parse_sign_off(line: str) -> SignOff | None:
    """Read "Mvh", "Mvh Karin", "Hilsen en skuffet kunde"; None for an ordinary line."""
    text = line.strip(" \t\xa0*_")
    if len(text) > 100:
        return None
    low = text.casefold()
    for phrase, strong in _SIGN_OFFS:
        if not low.startswith(phrase):
            continue
        rest = text[len(phrase) :]
        if rest[:1].isalnum() or rest[:1] == "-":
            return None
        comma = rest[:1] == ","
        rest = rest.strip(" \t,.!;:/-–—\xa0")
        if not rest:
            return SignOff(None, True)
        return _sign_off_tail(rest, strong=strong or comma)
    return None


def _sign_off_tail(rest: str, *, strong: bool) -> SignOff | None:
    words = rest.split()
    first = words[0].casefold().strip(",.")
    capitals = 0
    for word in words:
        if not word[:1].isupper():
            break
        capitals += 1
        if word.endswith(","):
            break
    if first in markers.SIGN_OFF_FEELING:
        return SignOff(None, False) if strong or first in ("en", "ei", "ein", "ett") else None
    if is_name(rest) and (capitals == len(words) or (strong and len(words) <= 2)):
        return SignOff(rest, True)
    if strong and capitals:
        name = " ".join(words[:capitals]).strip(",.")
        # "Mvh Karin Ek, Malmö" is a card; "Mvh Karin, en arg kund" says something.
        whole = len(words) <= 6 and is_card_line(rest) and not rest.endswith(("!", "?"))
        feeling = any(word.casefold() in markers.SIGN_OFF_FEELING for word in words[capitals:])
        return SignOff(name if is_name(name) else None, whole and not feeling)
    return None


def is_name(text: str) -> bool:
    """Tell whether a line could be somebody's name: one to four words of letters."""
    words = text.strip(" .,!").split()
    if not 1 <= len(words) <= 4 or len(text) > 60:
        return False
    bare = [word.strip(".,'’-").replace("-", "").replace("'", "").replace("’", "") for word in words]
    if not all(word.replace(".", "").isalpha() for word in bare if word not in ("&", "och", "og")):
        return False
    return not {word.casefold() for word in bare} & markers.OWN_AFTER_SIGN_OFF


def slash_name(line: str) -> str | None:
    """Read the name of "/Anna" or "// Anna Ek", or None."""
    text = line.strip(" \t\xa0")
    if not text.startswith("/") or len(text) > 60:
        return None
    name = text.lstrip("/").strip()
    return name if is_name(name) and all(word[:1].isalpha() for word in name.split()) else None


def is_card_line(line: str) -> bool:
    """Tell a name, title, address or number below a sign-off from the customer talking on."""
    text = line.strip(" \t\xa0*_|")
    if len(text) > 120 or text.endswith(("?", "!", ":")):
        return False
    low = text.casefold()
    words = [word.strip(".'’-") for word in _WORD.findall(low)]
    if low.startswith(("ps", "p.s", "p s")) or set(words) & markers.OWN_AFTER_SIGN_OFF:
        return False
    if not words:
        return True
    contact = "@" in text or "www." in low or "://" in low or words[0] in markers.CONTACT_LABELS
    if contact or _PHONE.search(text) or _POSTCODE.search(text):
        return len(words) <= 14
    return len(words) <= 6 and not (text.endswith(".") and len(words) > 4)


def is_mobile(line: str) -> bool:
    """Recognise "Skickat från min iPhone", "Få Outlook for Android" and their like."""
    text = line.strip(" \t\xa0*_")
    if len(text) > 200 or not text:
        return False
    low = text.split("<")[0].casefold()
    if not low.startswith(markers.MOBILE_STARTS):
        return False
    words = {word.strip(".'’") for word in _WORD.findall(low)}
    words |= {piece for word in words for piece in word.split("-")}
    return len(words) <= 14 and bool(words & markers.MOBILE_DEVICES)


def is_disclaimer(paragraph: str) -> bool:
    """Recognise "Detta meddelande är konfidentiellt …": its opening, secrecy, and whom it is meant for."""
    low = paragraph[:1500].casefold().strip(" \t\n*_>")
    if low.startswith(markers.ENVIRONMENT_NOTES):
        return True
    return (
        low.startswith(markers.DISCLAIMER_STARTS)
        and any(sign in low for sign in markers.DISCLAIMER_SECRECY)
        and any(sign in low for sign in markers.DISCLAIMER_ADDRESSEE)
    )


def signature_lines(lines: Sequence[str]) -> list[bool]:
    """Mark the lines of one person's stretch that are signature; everything doubtful stays their words."""
    marked = [False] * len(lines)
    below = ""  # what we are below of: nothing, a sign-off, or the "-- " delimiter
    index = 0
    last = _last_filled(lines)
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            marked[index] = bool(below)
        elif end := _disclaimer_end(lines, index):
            marked[index:end] = [True] * (end - index)
            index = end
            continue
        elif line.rstrip("\r") in ("-- ", "--\xa0"):
            below = "delimiter"
            marked[index] = True
        elif is_mobile(line):
            marked[index] = True
        elif sign_off := parse_sign_off(line):
            marked[index] = sign_off.whole
            below = "sign-off"
        elif _is_bare_delimiter(lines, index) or _is_slash(lines, index, last):
            marked[index] = True
            below = "sign-off"
        elif below and (is_card_line(line) or (below == "delimiter" and _may_be_slogan(line))):
            marked[index] = True
        else:
            below = ""
        index += 1
    return marked


def _last_filled(lines: Sequence[str]) -> int:
    return next((index for index in range(len(lines) - 1, -1, -1) if lines[index].strip()), -1)


def _disclaimer_end(lines: Sequence[str], start: int) -> int:
    low = lines[start][:60].casefold().strip(" \t*_>")
    if not low.startswith((*markers.DISCLAIMER_STARTS, *markers.ENVIRONMENT_NOTES)):
        return 0
    end = start
    while end < len(lines) and end < start + 30 and lines[end].strip():
        end += 1
    return end if is_disclaimer("\n".join(line[:1000] for line in lines[start:end])) else 0


def _is_bare_delimiter(lines: Sequence[str], index: int) -> bool:
    # "--" without its space is a delimiter only when everything below looks like a card.
    if lines[index].strip() not in ("--", "—", "__"):
        return False
    rest = [line for line in lines[index + 1 : index + 14] if line.strip()]
    return 0 < len(rest) < 12 and all(is_card_line(line) or is_mobile(line) for line in rest)


def _is_slash(lines: Sequence[str], index: int, last: int) -> bool:
    name = slash_name(lines[index])
    if name is None:
        return False
    if name[:1].isupper():
        return all(is_card_line(line) or is_mobile(line) for line in lines[index + 1 : min(index + 10, last + 1)])
    # "/anna" ends a mail; "/skräpet ni skickade" does not.
    above = lines[index - 1].rstrip() if index else ""
    return index == last and len(name.split()) == 1 and (not above or above.endswith((".", "!", "?")))


def _may_be_slogan(line: str) -> bool:
    low = line.strip().casefold()
    words = {word.strip(".'’-") for word in _WORD.findall(low)}
    return not low.startswith(("ps", "p.s", "p s", "obs")) and not words & markers.OWN_AFTER_SIGN_OFF and len(low) < 200
