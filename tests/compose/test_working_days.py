"""Working days against the `holidays` package, and their algebra."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.compose.working_days import (
    add_working_days,
    easter,
    is_holiday,
    is_working_day,
    next_working_day,
)

YEARS = range(2024, 2041)
EVES = {
    "SE": lambda day: (
        (day.month, day.day) in {(12, 24), (12, 31)} or (day.month == 6 and 19 <= day.day <= 25 and day.weekday() == 4)
    ),
    "NO": lambda day: (day.month, day.day) in {(12, 24), (12, 31)},
}
days = st.dates(min_value=date(2024, 1, 1), max_value=date(2040, 11, 1))
countries = st.sampled_from(["SE", "NO"])


@pytest.mark.parametrize("country", ["SE", "NO"])
def test_every_day_agrees_with_the_holidays_package(country: str) -> None:
    public = (
        holidays.country_holidays("SE", years=YEARS, include_sundays=False)
        if country == "SE"
        else holidays.country_holidays("NO", years=YEARS)
    )
    day, wrong = date(YEARS[0], 1, 1), []
    while day.year in YEARS:
        expected = day.weekday() < 5 and day not in public and not EVES[country](day)
        if is_working_day(day, country) != expected:
            wrong.append(day)
        day += timedelta(days=1)
    assert wrong == []


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2038, date(2038, 4, 25)),
    ],
    ids=str,
)
def test_easter(year: int, expected: date) -> None:
    assert easter(year) == expected


@pytest.mark.parametrize(
    ("day", "country", "expected"),
    [
        pytest.param(date(2026, 11, 20), "SE", date(2026, 11, 23), id="Friday to Monday"),
        pytest.param(date(2026, 12, 23), "SE", date(2026, 12, 28), id="over a Swedish Christmas"),
        pytest.param(date(2027, 5, 14), "NO", date(2027, 5, 18), id="over 17 May and Whitsun"),
        pytest.param(date(2026, 6, 18), "SE", date(2026, 6, 22), id="over Midsummer's eve"),
        pytest.param(date(2026, 6, 18), "NO", date(2026, 6, 19), id="no Midsummer's eve in Norway"),
        pytest.param(date(2026, 4, 1), "NO", date(2026, 4, 7), id="over a Norwegian Easter"),
    ],
)
def test_next_working_day(day: date, country: str, expected: date) -> None:
    assert next_working_day(day, country) == expected


def test_a_country_not_known_gets_swedish_days() -> None:
    assert is_holiday(date(2026, 1, 6), "DK")
    assert is_holiday(date(2026, 5, 17), "no")


@given(days, countries, st.integers(0, 40))
def test_counting_lands_on_a_working_day_and_adds_up(day: date, country: str, n: int) -> None:
    landed = add_working_days(day, n, country)
    assert is_working_day(landed, country)
    assert add_working_days(landed, 1, country) == add_working_days(day, n + 1, country) or n == 0
    between = (day + timedelta(days=i) for i in range(1, (landed - day).days + 1))
    assert sum(is_working_day(one, country) for one in between) == n or n == 0
