"""Working days in Sweden and Norway: Monday to Friday, less public holidays and the eves when shops are shut.

Computed, not read from the ``holidays`` package, which costs up to 150 ms to load; a test holds them equal.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

_ONE_DAY: Final = timedelta(days=1)

_FIXED: Final[dict[str, frozenset[tuple[int, int]]]] = {
    # The eves (24 and 31 December) are no public holidays, but nobody is at work to keep a promise.
    "SE": frozenset({(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}),
    "NO": frozenset({(1, 1), (5, 1), (5, 17), (12, 24), (12, 25), (12, 26), (12, 31)}),
}

_FROM_EASTER: Final[dict[str, frozenset[int]]] = {
    # Days from Easter: Maundy Thursday -3, Good Friday -2, Easter Monday 1, Ascension 39, Whit Monday 50.
    "SE": frozenset({-2, 0, 1, 39, 49}),
    "NO": frozenset({-3, -2, 0, 1, 39, 49, 50}),
}

COUNTRIES: Final = tuple(_FIXED)


def easter(year: int) -> date:
    """Compute Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), g = divmod(b, 4), (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741 - the letters are those of the published algorithm
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def is_holiday(day: date, country: str) -> bool:
    """Tell whether a day is a public holiday or a shut eve in a country (SE or NO; others share Sweden's)."""
    key = country.upper() if country.upper() in _FIXED else "SE"
    if (day.month, day.day) in _FIXED[key]:
        return True
    if (day - easter(day.year)).days in _FROM_EASTER[key]:
        return True
    # Midsummer's eve is the Friday of 19-25 June, and Midsummer's day is a Saturday anyway, like All Saints'.
    return key == "SE" and day.month == 6 and 19 <= day.day <= 25 and day.weekday() == 4


def is_working_day(day: date, country: str) -> bool:
    """Tell whether people are at work on a day."""
    return day.weekday() < 5 and not is_holiday(day, country)


def next_working_day(day: date, country: str) -> date:
    """Find the first working day after a day."""
    return add_working_days(day, 1, country)


def add_working_days(day: date, n: int, country: str) -> date:
    """Count n working days forward from a day; with n = 0 a day off moves to the next working day."""
    if n == 0 and not is_working_day(day, country):
        n = 1
    for _ in range(n):
        day += _ONE_DAY
        while not is_working_day(day, country):
            day += _ONE_DAY
    return day
