"""Days as people say them, read and written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.compose.dates import in_words, parse_by
from replykit.errors import InputError

TODAY = date(2026, 11, 23)  # A Monday.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fredag", date(2026, 11, 27)),
        ("på fredag", date(2026, 11, 27)),
        ("Senast fredag", date(2026, 11, 27)),
        ("nästa fredag", date(2026, 12, 4)),
        ("fredag nästa vecka", date(2026, 12, 4)),
        ("nasta fredag", date(2026, 12, 4)),
        ("neste tirsdag", date(2026, 12, 1)),
        ("tirsdag i neste uke", date(2026, 12, 1)),
        ("måndag", date(2026, 11, 30)),
        ("mandag", date(2026, 11, 30)),
        ("tysdag", date(2026, 11, 24)),
        ("laurdag", date(2026, 11, 28)),
        ("lordag", date(2026, 11, 28)),
        ("So\u0308ndag", date(2026, 11, 29)),
        ("24 november", date(2026, 11, 24)),
        ("den 24:e november", date(2026, 11, 24)),
        ("24. november 2026", date(2026, 11, 24)),
        ("24 nov", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24/11-26", date(2026, 11, 24)),
        ("24.11.", date(2026, 11, 24)),
        ("24.11.2026", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("den 24:e", date(2026, 11, 24)),
        ("den 5.", date(2026, 12, 5)),
        ("3/1", date(2027, 1, 3)),
        ("imorgon", date(2026, 11, 24)),
        ("i morgon", date(2026, 11, 24)),
        ("i morgen", date(2026, 11, 24)),
        ("senast imorgon", date(2026, 11, 24)),
        ("i övermorgon", date(2026, 11, 25)),
        ("i overmorgen", date(2026, 11, 25)),
        ("idag", TODAY),
        ("i dag", TODAY),
        ("om tre dagar", date(2026, 11, 26)),
        ("innen tre dager", date(2026, 11, 26)),
        ("om en uke", date(2026, 11, 30)),
        ("om ei veke", date(2026, 11, 30)),
        ("om en vecka", date(2026, 11, 30)),
        ("om 14 dagar", date(2026, 12, 7)),
        ("om en månad", date(2026, 12, 23)),
        ("om 5 arbetsdagar", date(2026, 11, 30)),
        ("neste virkedag", date(2026, 11, 24)),
        ("fredag 27/11", date(2026, 11, 27)),
        ("fredag den 27 november", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("November 24", date(2026, 11, 24)),
    ],
    ids=str,
)
def test_a_day_as_people_say_it(text: str, expected: date) -> None:
    assert parse_by(text, today=TODAY, country="SE") == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "understood are", id="nothing"),
        pytest.param("snarast", "understood are", id="no day"),
        pytest.param("nästa vecka", "understood are", id="a week is no day"),
        pytest.param("31/2", "understood are", id="not in the calendar"),
        pytest.param("0 november", "understood are", id="day nought"),
        pytest.param("om fjorten millioner dager", "understood are", id="no small number"),
        pytest.param("3 november", "past", id="past this month"),
        pytest.param("2026-11-22", "past", id="yesterday"),
        pytest.param("2062-11-24", "more than a year off", id="turned digits"),
        pytest.param("fredag 26/11", "not a fredag", id="weekday and date disagree"),
        pytest.param("½ november\n\n" * 500, "understood are", id="much nonsense"),
    ],
)
def test_what_is_no_coming_day_is_refused_in_one_line(text: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_by(text, today=TODAY, country="SE")
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_29_february_is_the_next_leap_year_s() -> None:
    assert parse_by("29/2", today=date(2027, 12, 1), country="NO") == date(2028, 2, 29)


def test_the_last_of_a_month_is_kept_within_the_next() -> None:
    assert parse_by("om en måned", today=date(2027, 1, 31), country="NO") == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("language", "day", "expected"),
    [
        ("sv", date(2026, 11, 24), "tisdag 24 november"),
        ("nb", date(2026, 11, 24), "tirsdag 24. november"),
        ("no", date(2026, 11, 24), "tirsdag 24. november"),
        ("nn", date(2026, 11, 24), "tysdag 24. november"),
        ("nn", date(2026, 11, 28), "laurdag 28. november"),
        ("sv", date(2027, 1, 4), "måndag 4 januari"),
        ("nb", date(2027, 11, 24), "onsdag 24. november 2027"),
        ("en", date(2026, 11, 24), "Tuesday 24 November"),
    ],
    ids=str,
)
def test_a_day_in_words(language: str, day: date, expected: str) -> None:
    assert in_words(day, language=language, today=TODAY) == expected


@given(
    today=st.dates(date(2024, 1, 1), date(2040, 1, 1)),
    ahead=st.integers(0, 399),
    language=st.sampled_from(["sv", "nb", "nn", "en"]),
)
def test_what_is_written_is_read_back(today: date, ahead: int, language: str) -> None:
    day = today + timedelta(days=ahead)
    assert parse_by(in_words(day, language=language, today=today), today=today, country="SE") == day


@given(st.text(max_size=60), st.dates(date(2024, 1, 1), date(2040, 1, 1)))
def test_any_text_is_a_coming_day_or_an_input_error(text: str, today: date) -> None:
    try:
        day = parse_by(text, today=today, country="NO")
    except InputError:
        return
    assert today <= day <= today + timedelta(days=400)
