"""Where a reply's signature begins, and whether it says who answers and how to reach them (A33)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from replykit.rules.engine import Reading

_PHONE = re.compile(r"(?:\+\d{1,3}[ \-]?)?\(?\d{2,4}\)?(?:[ \-/]?\d{2,4}){2,4}")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w")
_NAME = re.compile(r"^\W{0,3}[A-ZÅÄÖÆØ][\wåäöæøé'’-]+(?:[ ,&/|–-]+[\wåäöæøé.'’&-]+){0,7}\W{0,2}$")
_SLASH_NAME = re.compile(r"^[/~–-] ?[A-ZÅÄÖÆØ][\wåäöæøé-]+")
_PARTS = re.compile(r"[\n,|;]|\b(?:i|på|hos|vid|från|ved|hjå|fra|frå|for|genom|gjennom|v/)(?:\s|(?<=/))", re.I)
_SMALL = re.compile(
    r"i|på|hos|vid|och|o|&|av|för|på|ved|hjå|og|fra|frå|for|från|v|von|de|af|din|ditt|den|det|oss|alla|alle|gjengen|"
    r"hilsen|helsing|hälsning|hälsningar|med|vennlig|vänlig|vänliga|tlf|tel|telefon|beste|bästa",
    re.I,
)
_ORGANISATION = re.compile(
    r"service|avdeling|avdelning|^avd|ledning|leiing|ledelse|^kund|butik|reception|resepsjon|support|^team|^studio|"
    r"salong|^salon|kaf[ée]|caf[ée]|restaurang|restaurant|hotel|verkstad|verksted|klinik|^ab$|^as$|chef(?:en)?$|sjef(?:en)?$|"
    r"administration|administrasjon|^personal|relation|forhold|redaktion|ekonomi|økonomi|centrum|center|senter|"
    r"gruppen|gjengen|gänget|bolag|firma|handel|^styrelse|forvaltning|förvaltning|kontor|reklam|sentral|central",
    re.I,
)
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
    """Tell whether a text says how to reach somebody: a number, an address, or a person's name."""
    if _PHONE.search(text) or _ADDRESS.search(text):
        return True
    return not phones_only and any(_names_somebody(part) for part in _PARTS.split(text))


def _names_somebody(part: str) -> bool:
    """Tell whether a part of a signature holds a name, and not only a department, a role or a shop."""
    words = [word.strip(".,!/ ") for word in part.split()]
    words = [word for word in words if word[:1].isalpha() and not _SMALL.fullmatch(word)]
    if not words or any(_ORGANISATION.search(word) for word in words[:1]):
        return False
    return not any(_ORGANISATION.search(word) for word in words) or (len(words) > 2 and words[0][:1].isupper())


def _unannounced(text: str, end: int) -> Signature | None:
    """Take a name alone on the last line, or a phone number or address anywhere, as a signature."""
    start = text.rfind("\n", 0, end) + 1
    line = text[start:end].strip()
    if start and line and (_SLASH_NAME.match(line) or _is_name(line)):
        return Signature(start, end, _reachable(line) or _reachable(text[:end], phones_only=True))
    slash = re.search(r"[/] ?[A-ZÅÄÖÆØ][\wåäöæøé-]+\s*$", text[:end])
    if slash:
        return Signature(slash.start(), end, _reachable(text[slash.start() : end]))
    if _reachable(text[:end], phones_only=True):
        return Signature(end, end, True)
    return None


def _is_name(line: str) -> bool:
    """Tell a signature line from a short sentence: its words before a comma are names and small words."""
    if line.endswith(("!", "?")) or not _NAME.match(line):
        return False
    words = line.split(",")[0].split()
    return len(words) <= 6 and all(
        not word[:1].isalpha() or word[:1].isupper() or _SMALL.fullmatch(word) for word in words
    )
