"""The number that the mail's matter goes by: of an order, an invoice, a booking, a case.

Every stretch with digits in it may be it. What speaks for one are its shape, the words around it and its place; no list
of nouns and no set of shapes could hold how shops number things. ``tools/fit_choices.py`` fits how much.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.analysis.fact_words import OTHER_NUMBERS
from replykit.analysis.numbers import amount_places, date_places
from replykit.analysis.sensitive import sensitive
from replykit.weighing.choice import Option, choose
from replykit.weighing.features import STEM, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.weighing.table import Table

SURE: Final = 0.7
"""How likely a number must be, next to all others and none, to be said back to the customer."""

READ: Final = 20_000
"""Characters that are looked at: the quoted confirmation may be long."""

TITLE: Final = 200

MOST: Final = 300
"""How many stretches with digits are looked at."""

TOGETHER: Final = 3
"""Of how many stretches a blank apart a number may consist: "120 55 78"."""

_CODE: Final = re.compile(
    r"(?<!\w)[A-Za-zÅÄÖÆØ]{0,5}[-/]?\d[\dA-Za-zÅÄÖÆØ]{0,29}(?:[-/][\dA-Za-zÅÄÖÆØ]{1,8}){0,3}(?!\w)"
)
_WHO_WITH_WHOM: Final = re.compile(r"[BCGP]2[BCGP]", re.IGNORECASE)
"""Business to business, to consumer and so on: spoken, not numbered."""

MARKED: Final = 2
"""Of how many digits a number behind a "#" is no number of an order yet."""

_MARKED: Final = "before #"
_DIGIT: Final = re.compile(r"\d")

_DAY: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])")
"""A day of a month, also where the words around do not make it a date: "ang förfrågan 3/10"."""

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CAPITALS: Final = re.compile(r"(?<!\w)[A-ZÅÄÖÆØ]{1,5}(?= $)")
_BLANK: Final = " \u00a0"
_WORD: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|\n")
_ENDS: Final = frozenset(".!?\n")
_BEFORE, _AFTER = 60, 40
"""Characters on each side in which words are looked for."""


class _Places(NamedTuple):
    """A text and where its numbers stand."""

    text: str
    body: int
    """Where the body ends and the subject begins."""
    codes: list[tuple[int, int]]


def order_number(*texts: str, subject: str, table: Table) -> str | None:
    """Find the number in the first of the texts that names one clearly, the subject read with each; else None."""
    for text in texts:
        found = numbers(text, subject)
        if chosen := choose(table, found, how_many(found), sure=SURE) or _marked(found):
            return chosen
    return None


def _marked(options: list[Option]) -> str | None:
    """Give the one number that stands behind a "#", which says by itself what it is; "#1 i kön" is too short."""
    written = {
        option.written
        for option in options
        if _MARKED in option.given
        and "around another" not in option.given
        and len(_DIGIT.findall(option.written)) > MARKED
    }
    return written.pop() if len(written) == 1 else None


def how_many(options: list[Option]) -> frozenset[str]:
    """Give what speaks for none of the numbers being meant, or against it."""
    return frozenset({f"mail numbers {min(len(options), 5)}"})


def numbers(text: str, subject: str) -> list[Option]:
    """Give every stretch of a mail that may be a number of an order, with what speaks for it."""
    body = text[:READ]
    whole = f"{body}\n\n{subject[:TITLE]}"
    taken = [(found.start, found.end) for found in sensitive(whole)] + amount_places(whole) + date_places(whole)
    codes = [place for place in sorted(set(_codes(whole))) if not _touches(place, taken)][:MOST]
    places = _Places(whole, len(body), codes)
    return [_option(start, end, places) for start, end in codes]


def _codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each stretch begins and ends, alone, with neighbours a blank away, and with capitals before."""
    found = [match.span() for match in _CODE.finditer(text)]
    joined = [text[end:start] in _BLANK and end < start for (_, end), (start, _) in pairwise(found)]
    for first, (start, _) in enumerate(found[:MOST]):
        capitals = _CAPITALS.search(text, max(0, start - 6), start)
        for last in range(first, min(first + TOGETHER, len(found))):
            if last > first and not joined[last - 1]:
                break
            if any(other.fullmatch(text, start, found[last][1]) for other in (_WHO_WITH_WHOM, _DAY)):
                continue
            yield start, found[last][1]
            if capitals:
                yield capitals.start(), found[last][1]


def _option(start: int, end: int, places: _Places) -> Option:
    text = places.text
    written = text[start:end]
    before = [parts(word.casefold())[0][:STEM] for word in _WORD.findall(text[max(0, start - _BEFORE) : start])]
    after = [parts(word.casefold())[0][:STEM] for word in _WORD.findall(text[end : end + _AFTER])][:3]
    before = before[-4:][::-1]
    around = {f"-{at} {word}" for at, word in enumerate(before)} | {f"+{at} {word}" for at, word in enumerate(after)}
    around |= {f"< {word}" for word in before} | {f"> {word}" for word in after}
    around.add(f"<< {' '.join(before[:2])}")
    given = {*_shape(written), *_place(start, end, places, before[:1], after[:1])}
    return Option(written, written.casefold(), tuple(around), tuple(given))


def _shape(written: str) -> Iterator[str]:
    shape = "".join(
        "9" if char.isdigit() else "A" if char.isupper() else "a" if char.isalpha() else char for char in written
    )
    yield f"shape {shape}"
    yield f"runs {_runs(written)}"
    yield f"digits {min(9, shape.count('9'))}"
    yield f"letters {len(re.findall('[Aa]', shape))}"


def _runs(written: str) -> str:
    """Give a shape with each run of a kind as one: "A-9" for "PO-1182"."""
    shape = re.sub(r"\d+", "9", re.sub(r"[^\W\d_]", lambda match: "A" if match[0].isupper() else "a", written))
    return re.sub(r"(.)\1+", r"\1", shape)


def _place(start: int, end: int, places: _Places, before: list[str], after: list[str]) -> Iterator[str]:
    here, text, runs = (start, end), places.text, _runs(places.text[start:end])
    if _YEAR.fullmatch(text, start, end):
        yield "year"
    for distance, word in enumerate(_WORD.findall(text[max(0, start - _BEFORE) : start].casefold())[:-4:-1]):
        if word in OTHER_NUMBERS:
            yield f"of another kind {distance}"
    if any(a <= start and end <= b and (a, b) != here for a, b in places.codes):
        yield "inside another"
    if any(start <= a and b <= end and (a, b) != here for a, b in places.codes):
        yield "around another"
    opens, closes = not before or before[0] in _ENDS, not after or after[0] in _ENDS
    if start > places.body:
        yield from ("title", f"title {runs}")
        yield "title last" if end >= len(text.rstrip("!?. )")) else "title not last"
        yield "title first" if start <= places.body + 3 else "title not first"
    else:
        for holds, name in (
            (closes, "closes"),
            (opens, "opens"),
            (closes and (opens or before[0] == ","), "alone"),
        ):
            if holds:
                yield from (name, f"{name} {runs}")
    yield f"before {text[start - 1 : start] or '^'}"
    yield f"after {text[end : end + 1] or '$'}"
    yield f"named {min(4, text.count(text[start:end]))}"


def _touches(place: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)
