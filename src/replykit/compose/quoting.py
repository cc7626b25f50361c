"""The customer's own words, to be said back (A08): the sentence that tells the trouble best, a thing's name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from replykit.compose.quoting_words import BARE, BEFORE_BARE, DEFINITE, JOINING, NUMBERED
from replykit.compose.restate import is_plain, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from replykit.model import Analysis, Sign

_UNTOLD: Final = {
    "anger",
    "insult-profanity",
    "shouting",
    "threat-public",
    "threat-legal",
    "threat-leave",
    "blame",
    "generalising",
    "praise",
}
"""Signals whose words are not said back: an angry word read again is a new quarrel (A06), a kind one no trouble."""

_SHOUTED: Final = 5
"""Letters from which a word in capitals is taken to be shouted."""

_SHORTEST: Final = 20
_LONGEST: Final = 130


_ENDING: Final = r"(?:n|t|a|s|en|et|ens?)?(?:nr|nummer|numret|nummeret)?"
_BETWEEN: Final = r"[\s:#(]*(?:(?:med|nr\.?|no\.?|nummer|numret|nummeret)(?!\w)[\s:#(]*)*"
"""What may stand between a noun and its number: "faktura med nummer 88", "Bokning: #88"."""


_PHONE: Final = re.compile(
    r"(?<![\w+-])(?:(?:\+|00)4[67][ -]?(?:\(0\))?|0)[1-9](?:[ -]?\d){6,9}(?![\w-])"  # 070-174 06 05, +47 400 00 000
    r"|(?<![\w+-])(?:[2-9]\d{2} \d{2} \d{3}|[2-9]\d(?: \d\d){3})(?![\w-])"  # 400 00 000, 22 33 44 55
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What of the mail's own words a reply says back or goes by."""

    quote: str | None = None
    """The customer's own sentence about the trouble, for a reply whose topic is not certain."""
    question: bool = False
    """The mail holds a question."""
    number_given: bool = False
    """The mail holds a telephone number."""
    number_of: str | None = None
    """What the customer calls the thing that the number is of, such as ``faktura``; None for an order."""
    fire: bool = False
    """The mail tells of fire, smoke, sparks or current."""
    flood: bool = False
    """The mail tells of water where none should be."""
    hurt: bool = False
    """The mail tells that somebody was hurt or fell ill."""
    definite: bool = False
    """The product stands in its definite form, so that a sentence can be about it: ``spegeln``, not ``spegel``."""


def is_definite(product: str | None, text: str, language: str) -> bool:
    """Tell whether a product, as the customer writes it, can be spoken of as it stands (A08).

    Only one word, with the article at its end as the reply's own ``language`` (sv, nb, nn) has it, can.
    """
    word = (product or "").casefold()
    if " " in word or not word.endswith(DEFINITE[language]) or word.endswith(BARE[language]):
        return False
    before = "|".join(BEFORE_BARE[language])
    return re.search(rf"\b(?:{before})\s+{re.escape(word)}(?!\w)", text, re.IGNORECASE) is None


def number_of(order: str | None, text: str, language: str) -> str | None:
    """Give the noun that stands before an order's number in a mail, when it is another thing than an order (A09).

    Only nouns of the reply's own ``language`` (sv, nb, nn) are given, in the form that a number follows.
    """
    if not order:
        return None
    for noun in NUMBERED[language]:
        if re.search(rf"\b{noun}{_ENDING}{_BETWEEN}{re.escape(order)}(?!\w)", text, re.IGNORECASE):
            return noun
    return None


def gives_phone(text: str) -> bool:
    """Tell whether a telephone number stands in a text as Swedes and Norwegians write theirs."""
    return _PHONE.search(text) is not None


def telling_sentence(own: str, sentences: Iterable[tuple[int, int]], analysis: Analysis, language: str) -> str | None:
    """Choose the first calm sentence of the customer's that shows the main topic, or None.

    ``sentences`` are spans of ``own`` in code points. A word that only joins it to the one before is left out.
    """
    if not analysis.topics:
        return None
    untold = [sign for sign in analysis.signals if sign.name in _UNTOLD]
    for start, end in sentences:
        if not _shows(analysis.topics[:1], start, end) or _shows(untold, start, end):
            continue
        written = one_line(own[start:end])
        # A question without its mark, said back as a statement, would be comic.
        if written.endswith("?"):
            continue
        sentence = _apart(written.strip(" .!…-–,;:"), language)
        if _SHORTEST <= len(sentence) <= _LONGEST and is_plain(sentence) and not sentence.isupper():
            return sentence
    return None


def _apart(sentence: str, language: str) -> str:
    joining, _, rest = sentence.partition(" ")
    return rest[:1].upper() + rest[1:] if joining.casefold().rstrip(",") in JOINING[language] else sentence


def within_a_sentence(word: str, own: str, openings: Iterable[int]) -> str:
    """Give a word as it is written within a sentence: small, where a capital only ever opens one.

    ``openings`` are where the sentences of ``own`` begin. A capital in a subject tells nothing.
    """
    # "KÖKSLUCKORNA" was shouted, which no reply does; "TV" and "VX410" are written so.
    if word.isupper() and len(word) >= _SHOUTED and not re.search(r"\d", word):
        return word.lower()
    if not word[1:].islower():
        return word
    begin = frozenset(openings)
    places = (found.start() for found in re.finditer(rf"\b{re.escape(word)}\b", own))
    return word[:1].lower() + word[1:] if begin.issuperset(places) else word


def _shows(signs: Iterable[Sign], start: int, end: int) -> bool:
    return any(e.start < end and e.end > start for sign in signs for e in sign.evidence)
