"""Dates, amounts and deadlines, as a mail writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from replykit.analysis import fact_words as words
from replykit.calendar_words import MONTHS, WEEKDAYS

_BLANK: Final = r"[ \u00a0\u202f]"


def _any(listed: str) -> str:
    return "|".join(sorted(listed.split(), key=len, reverse=True))


_NUMBER: Final = rf"\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)|\d{{1,3}}(?:\.\d{{3}})+(?!\d)|\d{{1,7}}"
_AMOUNT: Final = re.compile(
    rf"(?<![\w.,/-])(?:(?:{_any(words.CURRENCY_BEFORE)})\.?{_BLANK}?(?:{_NUMBER})(?:[.,]\d{{2}})?(?:,-|:-)?(?![\d/])"
    rf"|[€]{_BLANK}?(?:{_NUMBER})(?:[.,]\d{{2}})?"
    rf"|(?:(?:{_NUMBER}){_BLANK}?[-–]{_BLANK}?)?(?:{_NUMBER})(?:[.,:]\d{{1,2}})?{_BLANK}?"
    rf"(?:(?:tusen|millioner|miljoner)? ?(?:{_any(words.CURRENCY_AFTER)})(?!\w)"
    rf"|(?::-|,-|;-|\.-|:–|,–)(?!\d)(?:{_BLANK}?(?:{_any(words.CURRENCY_AFTER)})(?!\w))?|€))",
    re.IGNORECASE,
)

_MONTH: Final = _any(" ".join(month for month in MONTHS if month not in {"jul", "may", "march"}))
_NAMED_DATE: Final = re.compile(
    rf"(?<![\w.,:/-])(?:\d{{1,2}}\.?:?[ea]? ?[-–] ?)?(?P<day>\d{{1,2}})(?:\.|:?[ea](?= ))?{_BLANK}?"
    rf"(?P<month>{_MONTH})(?!\w)(?:\.?,?{_BLANK}(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
_SLASH_DATE: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:(?:[-/]| (?=20))(?P<year>(?:20)?\d\d))?(?![\w/%]|[.,-]\d)"
)
_DOT_DATE: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>(?:20)?\d\d))?(?![\w/]|[.,-]\d)"
)
_ISO_DATE: Final = re.compile(r"(?<![\w./-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/]|-\d)")
_WORD_BEFORE: Final = re.compile(r"(\w+)[.:]? ?$")
_BY_YOU: Final = re.compile(r"\b(?:hos|hjå|av|frå?n?|fra) (?:er|dere|dykk) $", re.IGNORECASE)
_WORD_AFTER: Final = re.compile(r" ?(\w+)")

_DAYS: Final = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_DATE_TAIL: Final = (
    rf"\d{{1,2}}(?:\.|:?[ea](?= ))? ?(?:{_MONTH})(?!\w)(?: 20\d\d)?|\d{{1,2}}/\d{{1,2}}(?!\d)|20\d\d-\d\d-\d\d"
)
_DEADLINE: Final = re.compile(
    rf"(?<!\w)(?P<cue>{_any(words.DEADLINE_CUES)}) (?:på |nu på |nå på |den |nu |nå )?(?:"
    rf"(?P<firm>(?:{_DAYS})(?:en|n|ens)?(?!\w)(?:,? (?:den )?(?:{_DATE_TAIL}))?"
    rf"|{_DATE_TAIL}|(?:{words.DEADLINE_DAYS})(?!\w))"
    rf"|(?P<loose>(?:{words.LOOSE_DAYS})(?!\w)))",
    re.IGNORECASE,
)


def amounts(text: str) -> tuple[str, ...]:
    """Find the amounts of money in a text, as written."""
    return tuple(dict.fromkeys(text[start:end].strip() for start, end in amount_places(text)))


def amount_places(text: str) -> list[tuple[int, int]]:
    """Find where the amounts of money stand in a text."""
    # In small letters "sek" is seconds, and "nok" is enough.
    return [
        match.span()
        for match in _AMOUNT.finditer(text)
        if not match[0].endswith((" sek", " nok")) and match[0][:3] not in {"sek", "nok"}
    ]


def dates(text: str) -> tuple[str, ...]:
    """Find the calendar dates in a text, as written, without a leading "den"."""
    return tuple(dict.fromkeys(text[start:end] for start, end in date_places(text)))


def date_places(text: str) -> list[tuple[int, int]]:
    """Find where the calendar dates stand in a text."""
    found = [match for match in _NAMED_DATE.finditer(text) if _real(match, MONTHS)]
    found += [match for match in _ISO_DATE.finditer(text) if _real(match)]
    found += [
        match for match in _SLASH_DATE.finditer(text) if _real(match) and (match["year"] or _is_slash_date(match, text))
    ]
    cues = words.DATE_CUES - words.CLOCK_CUES
    found += [
        match for match in _DOT_DATE.finditer(text) if _real(match) and (match["year"] or _before(match, text) in cues)
    ]
    return sorted(match.span() for match in found)


def _before(match: re.Match[str], text: str) -> str:
    word = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
    return word[1].casefold() if word else ""


def _is_slash_date(match: re.Match[str], text: str) -> bool:
    day, month = int(match["day"]), int(match["month"])
    before, after = _before(match, text), _WORD_AFTER.match(text, match.end())
    if before in words.RATING_BEFORE or (after and after[1].casefold() in words.RATING_AFTER and day <= month):
        return False
    if before in words.DATE_CUES or _BY_YOU.search(text, max(0, match.start() - 12), match.start()):
        return True
    # "1/2" is half of something, "24/7" always, "4/5" a grade: such a pair is a date only after a word that says so.
    return (day, month) != (24, 7) and not (day <= month and month in {2, 3, 4, 5, 6, 8, 10})


def _real(match: re.Match[str], months: dict[str, int] | None = None) -> bool:
    month = months[match["month"].casefold()] if months else int(match["month"])
    try:
        date(_year(match["year"]) or 2000, month, int(match["day"]))
    except ValueError:
        return False
    return True


def _year(text: str | None) -> int | None:
    return None if text is None else int(text) + (2000 if len(text) == 2 else 0)


def resolve_date(text: str, *, mail_date: date | None) -> date | None:
    """Place a date as written in the calendar: without a year, the nearest that was not after the mail."""
    for pattern, months in ((_NAMED_DATE, MONTHS), (_ISO_DATE, None), (_SLASH_DATE, None), (_DOT_DATE, None)):
        match = pattern.search(text)
        if match is None or not _real(match, months):
            continue
        month = months[match["month"].casefold()] if months else int(match["month"])
        year, day = _year(match["year"]), int(match["day"])
        if year is not None:
            return date(year, month, day)
        if mail_date is None:
            return None
        for candidate in range(mail_date.year, mail_date.year - 9, -1):
            try:
                found = date(candidate, month, day)
            except ValueError:  # 29 February.
                continue
            if found <= mail_date + timedelta(days=1):  # A sender's clock may be a day ahead.
                return found
    return None


def deadline(text: str) -> str | None:
    """Find the day the customer sets us, as written; a day that we promised and broke is none."""
    for match in _DEADLINE.finditer(text):
        sentence = re.split(r"[.!?\n]", text[max(0, match.start() - 120) : match.start()])[-1]
        promised = any(word in words.PROMISED for word in sentence.casefold().split())
        if not promised and (match["firm"] or match["cue"].casefold() in words.FIRM_DEADLINE_CUES):
            return match[0]
    return None
