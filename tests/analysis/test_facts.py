"""What a mail states, as written, and what is left out for not being certain."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.analysis.facts import first_name, read_facts, resolve_date, sensitive
from replykit.rules.remember import fact_tables

if TYPE_CHECKING:
    from replykit.model import Facts


def facts(text: str, *, subject: str = "", language: str = "sv", mail_text: str | None = None) -> Facts:
    whole = text if mail_text is None else mail_text
    return read_facts(whole, own=text, subject=subject, tables=fact_tables(language), mail_date=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kom 3 november.", ("3 november",)),
        ("den 5:e maj", ("5:e maj",)),
        ("3. november 2026", ("3. november 2026",)),
        ("köpt 12/10 hos er", ("12/10",)),
        ("sendt inn på garanti 3/6 og glemt", ("3/6",)),
        ("kåpe hos dere 10/10 til 2 499", ("10/10",)),
        ("Ordre 1, levert 29.09. Betalt", ("29.09",)),
        ("ger er 2/5", ()),
        ("før 10.10", ()),
        ("kl. 12.10 kom han", ()),
        ("d. 4/9", ("4/9",)),
        ("14/2-26", ("14/2-26",)),
        ("2026-11-03", ("2026-11-03",)),
        ("5.11.2026", ("5.11.2026",)),
        ("den 3.11", ("3.11",)),
        ("5.-7. desember", ("5.-7. desember",)),
        ("8. september og 27 jan.", ("8. september", "27 jan")),
        ("KOM 3 NOVEMBER, inte 3 NOVEMBER", ("3 NOVEMBER",)),
        ("den 1/2", ("1/2",)),
        ("på fredag", ()),
        ("1/2 dl, 24/7 och 4/5 stjärnor", ()),
        ("betyg 4/12", ()),
        ("31/2 och 0/5 och 31 april", ()),
        ("500/500 Mbit, strl 38/40", ()),
        ("punkt 7.3 i version 1.2.3", ()),
        ("0910-12 34 56", ()),
        ("konto 1234.56.78903", ()),
        ("i maj", ()),
    ],
    ids=str,
)
def test_dates(text: str, expected: tuple[str, ...]) -> None:
    assert facts(text).dates == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("499 kr.", ("499 kr",)),
        ("499:-", ("499:-",)),
        ("1 200 kronor", ("1 200 kronor",)),
        ("kr 1 200,-", ("kr 1 200,-",)),
        ("7 490,-.", ("7 490,-",)),
        ("NOK 300 og SEK 40 000", ("NOK 300", "SEK 40 000")),
        ("40.000 kr", ("40.000 kr",)),
        ("1 043,50 kr", ("1 043,50 kr",)),
        ("1\u00a0200\u00a0kr", ("1\u00a0200\u00a0kr",)),
        ("500 spänn", ("500 spänn",)),
        ("dei 750 kronene", ("750 kronene",)),
        ("14 300 KR!", ("14 300 KR",)),
        ("2 x 459 kr, alltså 459 kr för mycket", ("459 kr",)),
        ("449 kr/mån", ("449 kr",)),
        ("order 10234 499 kr", ("499 kr",)),
        ("kostade 11 900", ()),
        ("45 sek, 300 nok", ()),
        ("5.-7. desember", ()),
        ("15 % och 2 st", ()),
    ],
    ids=str,
)
def test_amounts(text: str, expected: tuple[str, ...]) -> None:
    assert facts(text).amounts == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag vill ha den före lördag!", "före lördag"),
        ("senast den 5 december", "senast den 5 december"),
        ("Svara innan fredag", "innan fredag"),
        ("Jeg må ha den før lørdag", "før lørdag"),
        ("innen fredag 27. november", "innen fredag 27. november"),
        ("seinast måndag", "seinast måndag"),
        ("senast i kväll", "senast i kväll"),
        ("senast imorgon", "senast imorgon"),
        ("Den skulle ha kommit före lördag", None),
        ("dere lovet den innen fredag", None),
        ("det var före jul", None),
        ("på fredag", None),
    ],
    ids=str,
)
def test_deadline(text: str, expected: str | None) -> None:
    assert facts(text).deadline == expected


@pytest.mark.parametrize(
    ("sign_off", "from_name", "expected"),
    [
        ("Mvh Karin", None, "Karin"),
        ("Med vänliga hälsningar\nKarin Ek", None, "Karin"),
        ("/Göran", "Göran Palmkvist", "Göran"),
        ("Hilsen styreleder Hanne Kvist", "Styret i Granlia borettslag", "Hanne"),
        ("Stene", "Finn Arild Stene", "Finn"),
        ("karin", None, "Karin"),
        (None, "Karin Ek", "Karin"),
        (None, "Ek, Karin", "Karin"),
        (None, "KARIN EK", "Karin"),
        (None, "Inga-Lill Frost", "Inga-Lill"),
        (None, "ANN-SOFIE BERG", "Ann-Sofie"),
        ("Mvh", "Karin Ek", "Karin"),
        (None, "Dag Otto Lie", "Dag"),
        ("Hilsen Dag", None, "Dag"),
        (None, "Kundservice", None),
        (None, "Info", None),
        (None, "Thun Bygg AB", None),
        (None, "Fam. Ottosson", None),
        (None, "Anonym Kund", None),
        (None, "karin.ek@example.com", None),
        (None, "N N", None),
        (None, None, None),
    ],
    ids=str,
)
def test_first_name(sign_off: str | None, from_name: str | None, expected: str | None) -> None:
    assert first_name(sign_off=sign_off, from_name=from_name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kort 4111 1111 1111 1111 tack", ["4111 1111 1111 1111"]),
        ("kort 4111 1111 1111 1112 tack", []),
        ("jag är 811218-9876", ["811218-9876"]),
        ("jag är 811218-9875", []),
        ("fødselsnummer 010190 12345", ["010190 12345"]),
        ("11 siffer 12345678901 i ordre", []),
        ("1234.56.78903", ["1234.56.78903"]),
        ("konto 8327-9 123 456 789-0", ["8327-9 123 456 789-0"]),
        ("bankgiro 123-4567", ["123-4567"]),
        ("SE45 5000 0000 0583 9825 7466", ["SE45 5000 0000 0583 9825 7466"]),
        ("NO9386011117947", ["NO9386011117947"]),
        ("på mitt konto innan 499 kr", []),
        ("mitt konto 499 kr", []),
        ("ring 070-555 88 12", []),
        ("order 10234", []),
    ],
    ids=str,
)
def test_sensitive(text: str, expected: list[str]) -> None:
    found = sensitive(text)
    assert [evidence.match for evidence in found] == expected
    assert all(text[evidence.start : evidence.end] == evidence.match for evidence in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 november", date(2026, 11, 3)),
        ("5:e maj", date(2026, 5, 5)),
        ("12/10", date(2026, 10, 12)),
        ("24. desember", date(2025, 12, 24)),
        ("29 februari", date(2024, 2, 29)),
        ("4. februar 2025", date(2025, 2, 4)),
        ("2026-12-01", date(2026, 12, 1)),
        ("på fredag", None),
    ],
    ids=str,
)
def test_resolve_date(text: str, expected: date | None) -> None:
    assert resolve_date(text, mail_date=date(2026, 11, 23)) == expected


def test_a_date_without_a_year_needs_the_mail_s() -> None:
    assert resolve_date("3 november", mail_date=None) is None


@given(st.text(max_size=300))
def test_facts_are_the_mail_s_own_words(text: str) -> None:
    found = facts(text)
    for written in (*found.dates, *found.amounts, found.order, found.product, found.deadline):
        assert written is None or written in text


@given(st.dates(date(2020, 1, 1), date(2026, 11, 23)), st.sampled_from(["{0.day}/{0.month}-{0.year}", "{0}"]))
def test_a_date_written_is_found_and_placed(day: date, form: str) -> None:
    written = form.format(day)
    assert facts(f"Köpt {written} hos er").dates == (written,)
    assert resolve_date(written, mail_date=day + timedelta(days=3)) == day


@pytest.mark.parametrize(
    "hostile",
    [
        "1 " * 50_000,
        "1" * 100_000,
        "a@" * 50_000,
        "order " * 20_000,
        "ringt tre " * 10_000,
        "1-" * 50_000,
        "jacka " * 20_000,
        "hej " * 20_000 + "för tredje gången " * 20_000,
        "köpte en ny ny ny " * 20_000,
        "(A-1" * 30_000,
    ],
    ids=["blanks", "digits", "addresses", "cues", "contacts", "dashes", "goods", "ordinals", "bought", "codes"],
)
def test_a_hostile_mail_is_read_to_its_end(hostile: str) -> None:
    facts(hostile)
