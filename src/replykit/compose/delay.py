"""How long a draft cools (A05): reading delays as written, and finding the instant a draft may go out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from replykit.calendar_words import NUMBERS
from replykit.compose.dates import FARTHEST, find_day, normalise
from replykit.compose.working_days import is_working_day, next_working_day
from replykit.errors import InputError, SettingsError

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from replykit.config import Delays, Hours
    from replykit.model import Temper

FORMS: Final = "1h, 90m, 2h30m, 2 timmar, imorgon 09:00, i morgen kl 9, next morning 09:00, 2026-11-24 09:00"
"""The forms of a delay that an error message offers."""

_MORNING: Final = time(9)
_NOW: Final = frozenset({"0", "now", "nu", "nå", "no", "direkt", "straks"})
_PIECE: Final = re.compile(
    r"(?P<number>\d{1,6}(?:[.,]\d{1,3})?|[a-zåäö]+) ?"
    r"(?:(?P<hour>h|t|tim|timme|timmar|timer|timar|time|hours?)"
    r"|(?P<minute>m|min|minut|minuter|minutt|minutter|minuttar|minutes?)"
    r"|(?P<day>d|dag|dagar|dager|dygn|døgn|days?))(?![a-zåäöæø])\.?(?:,? (?:och|og|and) |,? ?)"
)
_CLOCK: Final = re.compile(
    r"(?:^| )(?:(?:kl\.? ?|klockan |klokka |klokken |at )(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?"
    r"|(?P<bare>\d{1,2})[:.](?P<bare_minute>\d{2})"
    r")$"
)
_NEXT_MORNING: Final = re.compile(r"(?:next|nästa|nasta|neste) (?:morning|morgon|morgen)")
_MORNING_WORDS: Final = re.compile(r"(?: bitti| tidig| tidlig| tidleg| morning| på morgonen| på morgenen)$")


def parse_delay(text: str, *, now: datetime, zone: ZoneInfo, country: str) -> datetime:
    """Read a delay or a time as people write it, and tell the instant (UTC) it ends.

    Hours and minutes are elapsed time; days are the calendar's, so that "1 dygn" keeps the time of day over a
    change of the clock. A time that the clock skips becomes the end of the gap; of one that comes twice, the
    first counts.
    """
    shown = " ".join(text.split())[:60]
    try:
        instant = _instant(normalise(text), now, zone, country)
    except (ValueError, OverflowError):
        instant = None
    if instant is None:
        raise InputError(f"cannot read {shown!r} as a delay; understood are, for example: {FORMS}")
    if instant < now:
        raise InputError(f"{shown!r} is past; give a coming time, for example: {FORMS}")
    if instant - now > FARTHEST:
        raise InputError(f"{shown!r} is more than a year off; give a nearer time, for example: {FORMS}")
    return instant


def release_time(
    temper: Temper, *, now: datetime, zone: ZoneInfo, delays: Delays, hours: Hours | None, country: str
) -> datetime:
    """Tell the instant (UTC) a draft may go out: cooled for its temper, and within any sending hours."""
    cooled = parse_delay(getattr(delays, temper.value), now=now, zone=zone, country=country)
    return cooled if hours is None else next_opening(cooled, zone=zone, hours=hours, country=country)


def next_opening(instant: datetime, *, zone: ZoneInfo, hours: Hours, country: str) -> datetime:
    """Keep an instant within sending hours, or move it to the next opening (UTC)."""
    start, end = _minutes(hours.start), _minutes(hours.end)
    if start is None or end is None or start >= end:
        raise SettingsError(
            f"sending hours {hours.start!r} to {hours.end!r} are not two times of a day, the earlier first"
        )
    day = instant.astimezone(zone).date()
    for _ in range(40):  # Longer than any run of days off; a shop always opens again.
        opens, closes = _at(day, start, zone), _at(day, end, zone)
        if instant < closes and (is_working_day(day, country) or not hours.working_days):
            return max(instant.astimezone(UTC), opens)
        day += timedelta(days=1)
    raise SettingsError("no sending hours within 40 days")  # pragma: no cover


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """Place a local time on the UTC line: a skipped time at the end of the gap, a doubled one first."""
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == local:
        return first
    # The time is skipped: the clock changes between what the later and the earlier offset make of it.
    before, after = local.replace(tzinfo=zone, fold=1).astimezone(UTC), first
    later = after.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle <= before:
            break
        if middle.astimezone(zone).utcoffset() == later:
            after = middle
        else:
            before = middle
    return after


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    return to_utc(datetime.combine(day, time()) + timedelta(minutes=minutes), zone)


def _minutes(clock: str) -> int | None:
    match = re.fullmatch(r"(\d{1,2})[:.]?(\d{2})?", clock.strip())
    if not match:
        return None
    minutes = int(match[1]) * 60 + int(match[2] or 0)
    return minutes if minutes <= 24 * 60 and int(match[2] or 0) < 60 else None


def _instant(text: str, now: datetime, zone: ZoneInfo, country: str) -> datetime | None:
    if text in _NOW:
        return now.astimezone(UTC)
    return _elapsed(text, now, zone) or _iso(text, zone) or _day_and_clock(text, now, zone, country)


def _elapsed(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    text = text.removeprefix("om ").removeprefix("in ")
    position, days, seconds = 0, 0, 0.0
    while position < len(text):
        match = _PIECE.match(text, position)
        if not match:
            return None
        word = match["number"]
        number = float(word.replace(",", ".")) if word[0].isdigit() else NUMBERS.get(word)
        if number is None:
            return None
        if match["day"]:
            if number != int(number):
                return None
            days += int(number)
        else:
            seconds += number * (3600 if match["hour"] else 60)
        position = match.end()
    if not position:
        return None
    if not days:
        return now.astimezone(UTC) + timedelta(seconds=round(seconds))
    local = now.astimezone(zone).replace(tzinfo=None) + timedelta(days=days)
    return to_utc(local, zone) + timedelta(seconds=round(seconds))


def _iso(text: str, zone: ZoneInfo) -> datetime | None:
    if not re.match(r"\d{4}-\d{2}-\d{2}[t ]\d", text):
        return None
    found = datetime.fromisoformat(text.upper())
    return found.astimezone(UTC) if found.tzinfo else to_utc(found, zone)


def _day_and_clock(text: str, now: datetime, zone: ZoneInfo, country: str) -> datetime | None:
    today = now.astimezone(zone).date()
    clock, phrase = _MORNING, text
    # "24.11" is a day and "09.30" a time: a phrase that reads as one day is never cut into day and time.
    try:
        day = find_day(phrase, today=today, country=country) if "." in phrase and ":" not in phrase else None
    except ValueError:
        day = None
    if day is None and (match := _CLOCK.search(text)):
        hour, minute = match["hour"] or match["bare"], match["minute"] or match["bare_minute"] or "0"
        clock, phrase = time(int(hour), int(minute)), text[: match.start()]
        if not phrase:
            at = to_utc(datetime.combine(today, clock), zone)
            return at if at > now else to_utc(datetime.combine(today + timedelta(days=1), clock), zone)
    if _NEXT_MORNING.fullmatch(phrase):
        day = next_working_day(today, country)
    elif day is None:
        day = find_day(_MORNING_WORDS.sub("", phrase), today=today, country=country)
    return None if day is None else to_utc(datetime.combine(day, clock), zone)
