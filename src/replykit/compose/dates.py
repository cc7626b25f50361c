"""Days as people say them: reading "fredag" or "24/11", and writing "tisdag 24 november"."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import Final

from replykit.calendar_words import MONTH_NAMES, MONTHS, NUMBERS, WEEKDAY_NAMES, WEEKDAYS
from replykit.compose.working_days import add_working_days, next_working_day
from replykit.errors import InputError

FORMS: Final = "fredag, neste tirsdag, 24 november, 24/11, 2026-11-24, imorgon, i morgen, om tre dagar, om 2 virkedager"
"""The forms of a day that an error message offers."""

FARTHEST: Final = timedelta(days=400)
"""No promise to a customer lies farther off than this; a date that does is a slip of the pen."""

_YEAR_TOLD_AFTER: Final = 300
_PAST_TURNS_AFTER: Final = 60

_MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY: Final = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_DAY_TIMES: Final[dict[str, int]] = {
    word: days
    for days, words in {
        0: ("idag", "i dag", "today"),
        1: ("imorgon", "i morgon", "imorron", "i morron", "imorgen", "i morgen", "i morra", "tomorrow"),
        2: (
            "i övermorgon", "iövermorgon", "övermorgon", "i overmorgon", "overmorgon",
            "i overmorgen", "iovermorgen", "overmorgen", "overimorgen", "over i morgen",
        ),
    }.items()
    for word in words
}  # fmt: skip
_LEAD: Final = re.compile(
    r"(?:(?:senast|senest|seinast|innen|till|til|by|on|nu|nå) )?(?:(?:på|pa|den|the|d\.|kommande|kommende|"
    r"denna|denne|this|förstkommande|førstkommende|fyrstkomande) )?"
)
_NEXT: Final = r"(?:nästa|nasta|naesta|neste|next)"
_NEXT_WEEK: Final = rf"(?:(?:i )?{_NEXT} (?:vecka|uke|veke|week))"
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC: Final = re.compile(r"(\d{1,2})(?:/|\. ?)(\d{1,2})\.?(?:[ ./-]? ?(\d{4}|\d{2}))?")
_NAMED: Final = re.compile(rf"(\d{{1,2}})(?:\.|:?e|:?a|th|st|nd|rd)? ?({_MONTH})\.?(?:,? (\d{{4}}))?")
_ENGLISH: Final = re.compile(rf"({_MONTH}) (\d{{1,2}})(?:th|st|nd|rd)?(?:,? (\d{{4}}))?")
_DAY_ONLY: Final = re.compile(r"(\d{1,2})(?:\.|:e|:a)")
_FROM_NOW: Final = re.compile(
    r"(?:om|inom|innen|in|within) (\d{1,3}|[a-zåäöæø]+) (?:(?P<day>dag|dagar|dager|dagers|day|days|dygn|døgn)"
    r"|(?P<week>vecka|veckor|uke|uker|veke|veker|week|weeks)|(?P<month>månad|månader|måned|måneder|month|months)"
    r"|(?P<work>(?:arbetsdag|vardag|virkedag|hverdag|arbeidsdag|yrkedag|kvardag)(?:ar|er)?|working days?))"
)
_NEXT_WORKING: Final = re.compile(rf"{_NEXT} (?:arbetsdag|vardag|virkedag|arbeidsdag|hverdag|kvardag|working day)")
_WEEKDAY_FORM: Final = re.compile(rf"(?P<next>{_NEXT} )?(?P<weekday>{_WEEKDAY})(?: (?P<week>{_NEXT_WEEK}))?")
_WEEK_FIRST: Final = re.compile(rf"(?P<week>{_NEXT_WEEK}) (?:på )?(?P<weekday>{_WEEKDAY})")
_WEEKDAY_THEN_DATE: Final = re.compile(rf"({_WEEKDAY}),? (?:den |d\. ?)?(?=\d)")


def normalise(text: str) -> str:
    """Fold case, compose letters and collapse blanks, as every reader of typed days and times needs."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split()).rstrip("!, ")


def find_day(text: str, *, today: date, country: str) -> date | None:
    """Read a day in normalised text; None if it is none; the day may be past."""
    if text in _DAY_TIMES:
        return today + timedelta(days=_DAY_TIMES[text])
    if _NEXT_WORKING.fullmatch(text):
        return next_working_day(today, country)
    lead = _LEAD.match(text)
    for form in dict.fromkeys((text, text[lead.end() :] if lead else text)):
        day = (
            _relative(form, today, country)
            or _weekday(form, today)
            or _calendar(form, today)
            or _weekday_with_date(form, today)
        )
        if day is not None or form in _DAY_TIMES:
            return day or today + timedelta(days=_DAY_TIMES[form])
    return None


def parse_by(text: str, *, today: date, country: str) -> date:
    """Read the day that a promise is due, as people say it, or say in one line what is understood."""
    shown = " ".join(text.split())[:60]
    try:
        day = find_day(normalise(text), today=today, country=country)
    except (ValueError, OverflowError):
        day = None
    if day is None:
        raise InputError(f"cannot read {shown!r} as a day; understood are, for example: {FORMS}")
    if day < today:
        raise InputError(f"{shown!r} is {day.isoformat()}, which is past; give a coming day, for example: {FORMS}")
    if day - today > FARTHEST:
        raise InputError(f"{shown!r} is {day.isoformat()}, more than a year off; give a nearer day: {FORMS}")
    return day


def in_words(day: date, *, language: str, today: date) -> str:
    """Write a day as people do, with the year only where it could be taken for another one."""
    language = {"no": "nb"}.get(language, language)
    weekday = WEEKDAY_NAMES[language][day.weekday()]
    month = MONTH_NAMES[language][day.month - 1]
    dot = "." if language in {"nb", "nn"} else ""
    year = f" {day.year}" if abs((day - today).days) > _YEAR_TOLD_AFTER else ""
    return f"{weekday} {day.day}{dot} {month}{year}"


def _relative(text: str, today: date, country: str) -> date | None:
    match = _FROM_NOW.fullmatch(text)
    if not match:
        return None
    word = match[1]
    count = int(word) if word.isdecimal() else NUMBERS.get(word)
    if count is None:
        return None
    if match["work"]:
        return add_working_days(today, count, country)
    if match["month"]:
        return _add_months(today, count)
    return today + timedelta(days=count * (7 if match["week"] else 1))


def _add_months(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, 12)
    first = date(day.year + years, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _weekday(text: str, today: date) -> date | None:
    match = _WEEKDAY_FORM.fullmatch(text) or _WEEK_FIRST.fullmatch(text)
    if not match:
        return None
    number = WEEKDAYS[match["weekday"]]
    if match["week"] or match.groupdict().get("next"):
        # "nästa fredag" is the Friday of the next calendar week, in both languages' careful use.
        return today - timedelta(days=today.weekday()) + timedelta(days=7 + number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _weekday_with_date(text: str, today: date) -> date | None:
    match = _WEEKDAY_THEN_DATE.match(text)
    if not match:
        return None
    day = _calendar(text[match.end() :], today)
    if day is not None and day.weekday() != WEEKDAYS[match[1]]:
        raise InputError(f"{day.isoformat()} is not a {match[1]}; give the weekday or the date, not both")
    return day


def _calendar(text: str, today: date) -> date | None:
    if match := _ISO.fullmatch(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NAMED.fullmatch(text):
        return _with_year(int(match[1]), MONTHS[match[2]], match[3], today)
    if match := _NUMERIC.fullmatch(text):
        return _with_year(int(match[1]), int(match[2]), match[3], today)
    if match := _ENGLISH.fullmatch(text):
        return _with_year(int(match[2]), MONTHS[match[1]], match[3], today)
    if match := _DAY_ONLY.fullmatch(text):
        months = (date(today.year + (today.month + n - 1) // 12, (today.month + n - 1) % 12 + 1, 1) for n in range(4))
        days = (_day_or_none(first.year, first.month, int(match[1])) for first in months)
        return next((day for day in days if day is not None and day >= today), None)
    return None


def _day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_year(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if (day, month) == (29, 2):
        leap = (found for n in range(9) if (found := _day_or_none(today.year + n, 2, 29)) and found >= today)
        return next(leap)
    this = date(today.year, month, day)
    # "3 januari" said in December is next January's, but "3 november" said later that month is a slip.
    return this if (today - this).days < _PAST_TURNS_AFTER else this.replace(year=today.year + 1)
