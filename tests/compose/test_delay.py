"""Cooling delays: reading them, and the instant a draft may go out, over changes of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.compose.delay import next_opening, parse_delay, release_time, to_utc
from replykit.compose.working_days import is_working_day
from replykit.config import Delays, Hours
from replykit.errors import InputError, SettingsError
from replykit.model import Temper

ZONE = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 11, 20, 15, 10, tzinfo=UTC)  # A Friday, 16:10 in Stockholm.
instants = st.datetimes(datetime(2024, 1, 1), datetime(2039, 1, 1), timezones=st.just(UTC))
zones = st.sampled_from(
    [ZONE, *map(ZoneInfo, ("Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "America/Santiago"))]
)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1h", "2026-11-20 17:10"),
        ("90m", "2026-11-20 17:40"),
        ("2h30m", "2026-11-20 18:40"),
        ("2 timmar", "2026-11-20 18:10"),
        ("to timer", "2026-11-20 18:10"),
        ("1,5 timmar", "2026-11-20 17:40"),
        ("om 2 timmar och 30 minuter", "2026-11-20 18:40"),
        ("2 dagar", "2026-11-22 16:10"),
        ("nu", "2026-11-20 16:10"),
        ("imorgon 09:00", "2026-11-21 09:00"),
        ("i morgen kl 9", "2026-11-21 09:00"),
        ("i morgen kl. 09.15", "2026-11-21 09:15"),
        ("imorgon bitti", "2026-11-21 09:00"),
        ("next morning 09:00", "2026-11-23 09:00"),
        ("nästa morgon 08:00", "2026-11-23 08:00"),
        ("mandag 08:30", "2026-11-23 08:30"),
        ("24.11 kl 10", "2026-11-24 10:00"),
        ("24.11", "2026-11-24 09:00"),
        ("24/11 10.30", "2026-11-24 10:30"),
        ("18:00", "2026-11-20 18:00"),
        ("09.30", "2026-11-21 09:30"),
        ("2026-11-24 09:00", "2026-11-24 09:00"),
        ("2026-11-24T08:00Z", "2026-11-24 09:00"),
        ("2026-11-24", "2026-11-24 09:00"),
    ],
    ids=str,
)
def test_a_delay_as_people_write_it(text: str, expected: str) -> None:
    found = parse_delay(text, now=NOW, zone=ZONE, country="SE")
    assert found == local(expected)
    assert found.tzinfo is UTC


@pytest.mark.parametrize("text", ["", "h", "snart", "25:00", "idag 08:00", "-2h", "999999h", "2026-11-19 09:00", "1x"])
def test_what_is_no_delay_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_delay(text, now=NOW, zone=ZONE, country="SE")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        pytest.param("2027-03-28 01:59", "2027-03-28T00:59+00:00", id="before the gap"),
        pytest.param("2027-03-28 02:00", "2027-03-28T01:00+00:00", id="first skipped minute"),
        pytest.param("2027-03-28 02:30", "2027-03-28T01:00+00:00", id="in the gap: its end"),
        pytest.param("2027-03-28 03:00", "2027-03-28T01:00+00:00", id="end of the gap"),
        pytest.param("2026-10-25 02:30", "2026-10-25T00:30+00:00", id="in the fold: the first"),
        pytest.param("2026-10-25 03:00", "2026-10-25T02:00+00:00", id="after the fold"),
    ],
)
def test_a_wall_clock_time_over_a_change_of_the_clock(wall: str, expected: str) -> None:
    assert to_utc(datetime.fromisoformat(wall), ZONE) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("temper", "now", "hours", "expected"),
    [
        pytest.param(Temper.CALM, "2026-11-20 10:00", None, "2026-11-20 11:00", id="calm"),
        pytest.param(Temper.ANNOYED, "2026-11-20 10:00", None, "2026-11-20 12:00", id="annoyed"),
        pytest.param(Temper.ANGRY, "2026-11-20 10:00", None, "2026-11-20 14:00", id="angry"),
        pytest.param(Temper.FURIOUS, "2026-11-20 10:00", None, "2026-11-23 09:00", id="furious on a Friday"),
        pytest.param(Temper.FURIOUS, "2026-12-23 10:00", None, "2026-12-28 09:00", id="furious before Christmas"),
        pytest.param(Temper.ANGRY, "2026-11-20 15:00", Hours("08:00", "17:00"), "2026-11-23 08:00", id="after hours"),
        pytest.param(
            Temper.ANGRY, "2026-11-20 15:00", Hours("08:00", "17:00", False), "2026-11-21 08:00", id="any day"
        ),
        pytest.param(Temper.CALM, "2026-11-20 05:00", Hours("08:00", "17:00"), "2026-11-20 08:00", id="before hours"),
        pytest.param(Temper.CALM, "2026-11-20 09:00", Hours("08:00", "17:00"), "2026-11-20 10:00", id="within hours"),
        pytest.param(Temper.CALM, "2026-11-20 16:00", Hours("08:00", "17:00"), "2026-11-23 08:00", id="at closing"),
        pytest.param(Temper.CALM, "2026-11-20 22:30", Hours("00:00", "24:00", False), "2026-11-20 23:30", id="always"),
    ],
)
def test_release_time(temper: Temper, now: str, hours: Hours | None, expected: str) -> None:
    found = release_time(temper, now=local(now), zone=ZONE, delays=Delays(), hours=hours, country="SE")
    assert found == local(expected)


@pytest.mark.parametrize("hours", [Hours("17:00", "08:00"), Hours("08:00", "25:00"), Hours("eight", "17:00")], ids=str)
def test_hours_that_are_none_are_told(hours: Hours) -> None:
    with pytest.raises(SettingsError, match="sending hours"):
        next_opening(NOW, zone=ZONE, hours=hours, country="SE")


@given(instants, zones, st.integers(0, 200), st.integers(0, 59))
def test_hours_and_minutes_are_elapsed_time(now: datetime, zone: ZoneInfo, hours: int, minutes: int) -> None:
    found = parse_delay(f"{hours}h{minutes}m", now=now, zone=zone, country="SE")
    assert found - now == timedelta(hours=hours, minutes=minutes)


@given(instants, zones, st.times())
def test_a_time_of_day_is_kept_or_moved_to_the_end_of_its_gap(now: datetime, zone: ZoneInfo, clock: time) -> None:
    clock = clock.replace(second=0, microsecond=0)
    found = parse_delay(f"imorgon {clock:%H:%M}", now=now, zone=zone, country="SE")
    wanted = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), clock)
    shown = found.astimezone(zone)
    if shown.replace(tzinfo=None) == wanted:
        assert shown.fold == 0
    else:
        before = (found - timedelta(seconds=1)).astimezone(zone)
        assert before.replace(tzinfo=None) < wanted < shown.replace(tzinfo=None)
        assert before.utcoffset() != shown.utcoffset()


@given(
    now=instants,
    zone=zones,
    temper=st.sampled_from(list(Temper)),
    start=st.integers(0, 23),
    length=st.integers(1, 24),
    working=st.booleans(),
    country=st.sampled_from(["SE", "NO"]),
)
def test_a_release_is_cooled_and_within_hours(
    *, now: datetime, zone: ZoneInfo, temper: Temper, start: int, length: int, working: bool, country: str
) -> None:
    hours = Hours(f"{start:02}:00", f"{min(start + length, 24):02}:00", working)
    cooled = release_time(temper, now=now, zone=zone, delays=Delays(), hours=None, country=country)
    found = release_time(temper, now=now, zone=zone, delays=Delays(), hours=hours, country=country)
    assert found >= cooled > now
    shown = found.astimezone(zone)
    assert start <= shown.hour < min(start + length, 24)
    assert not working or is_working_day(shown.date(), country)


@given(st.text(max_size=40), instants, zones)
def test_any_text_is_a_coming_instant_or_an_input_error(text: str, now: datetime, zone: ZoneInfo) -> None:
    try:
        found = parse_delay(text, now=now, zone=zone, country="NO")
    except InputError:
        return
    assert now <= found <= now + timedelta(days=401)


def test_the_default_delays_grow_with_the_heat() -> None:
    monday = datetime.combine(date(2026, 11, 23), time(8), tzinfo=ZONE)
    times = [
        release_time(temper, now=monday, zone=ZONE, delays=Delays(), hours=None, country="SE") for temper in Temper
    ]
    assert times == sorted(times)
