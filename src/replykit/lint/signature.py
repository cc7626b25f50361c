"""Where a reply's signature begins, and whether it says who answers and how to reach them (A33)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from replykit.rules.engine import Reading

_PHONE = re.compile(r"(?:\+\d{1,3}[ \-]?)?\(?\d{2,4}\)?(?:[ \-/]?\d{2,4}){2,4}")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w")
_NAME = re.compile(r"^\W{0,3}[A-ZÅÄÖÆØ][\wåäöæøé'’-]+(?:[ ,&/|–()-]+[\wåäöæøé.'’&-]+){0,7}\W{0,3}$")
_SLASH_NAME = re.compile(r"^[/~–*-]{1,2} ?\w")
_LAST_SLASH = re.compile(r"/{1,2} ?[^\W\d][\wåäöæøé-]+(?: (?:&|och|og|[A-ZÅÄÖÆØ][\w-]+|på|i)){0,4}[ .!]*$")
_LAST_NAME = re.compile(r"[.!?)\u2600-\U0001FAFF][ \t]+([A-ZÅÄÖÆØ][a-zåäöæøé-]+(?: (?:[A-ZÅÄÖÆØ][a-zåäöæøé-]+|&|och|og)){0,3})\s*$")
_PARTS = re.compile(r"[\n,|;]|\b(?:i|på|hos|vid|från|ved|hjå|fra|frå|for|genom|gjennom|v/)(?:\s|(?<=/))", re.I)
_SMALL = re.compile(
    r"i|på|hos|vid|och|o|&|av|för|på|ved|hjå|og|fra|frå|for|från|v|von|de|af|din|ditt|den|det|oss|alla|alle|gjengen|"
    r"hilsen|helsing|hälsning|hälsningar|med|vennlig|vänlig|vänliga|tlf|tel|telefon|beste|bästa",
    re.I,
)
_SHOP = re.compile(
    r"^(?:studio|salong|salongen|salon|kaf[ée]|caf[ée]|restaurang|restaurant|hotell?|verkstad|verksted|klinik|klinikk|ab|as|"
    r"team|teamet|sentrum|centrum|center|senter|firma)$|butik(?:en|ken)?$|butikk(?:en)?$", re.I)
_OFFICE = re.compile(
    r"service|avdeling|avdelning|ledning|leiing|ledelse|^kund|reception|resepsjon|support|chef(?:en)?$|sjef(?:en)?$|"
    r"administra|^personal|relation|forhold|redaktion|ekonomi|økonomi|gruppen|gjengen|gänget|^styrelse|forvaltning|"
    r"förvaltning|kontor|^reklam|sentral|central|^ansvarig|^ägare|^eier|^innehav", re.I)
_OPENERS = frozenset(
    "vi jag du ni det den detta dette så men och og eller ha tack takk hej hei nej nei ja kan har är er slut punkt jeg eg "
    "dere de dei man ein en om när når ta om bara bare berre inte ikke ikkje ingen inga sluta slutt kom ring prøv prova".split())
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
    words = [word.strip(".,!()/~–- ") for word in part.split()]
    words = [word for word in words if word[:1].isalpha() and not _SMALL.fullmatch(word)]
    if any(_SHOP.search(word) for word in words):
        return False
    return any(not _OFFICE.search(word) for word in words)


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
    if last and last.group(1).split()[0].lower() not in _OPENERS:
        return Signature(last.start(1), end, reachable or _reachable(last.group(1)))
    return Signature(end, end, True) if reachable else None


def _is_name(line: str) -> bool:
    """Tell a signature line from a short sentence: it begins like a name and does not end like a sentence."""
    if line.endswith(("!", "?", ".")) or not _NAME.match(line):
        return False
    words = line.split(",")[0].split()
    if words[0].strip("-–~*/ ").lower() in _OPENERS:
        return False
    capital = [not word[:1].isalpha() or word[:1].isupper() or bool(_SMALL.fullmatch(word)) for word in words]
    return len(words) <= 6 and (all(capital) or (len(words) <= 4 and sum(capital) * 2 >= len(words)))
