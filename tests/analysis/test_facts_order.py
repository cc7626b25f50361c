"""Which number names the customer's matter, as written, and which of a mail's numbers do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replykit.analysis.orders import order_number
from replykit.rules.remember import fact_tables


def read(text: str, *, subject: str = "", language: str = "sv", quoted: str = "") -> str | None:
    whole = f"{text}\n{quoted}"
    return order_number(text, whole, subject=subject, table=fact_tables(language).order)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Min order 10234 har inte kommit", "10234"),
        ("ordernr: A-1029", "A-1029"),
        ("best.nr 4711", "4711"),
        ("Beställning #88213 är borta", "88213"),
        ("faktura 20261", "20261"),
        ("Fakturanummer: 99812", "99812"),
        ("faktura 40417 på 3 125 kr", "40417"),
        ("bokning 5512", "5512"),
        ("(booking 3391)", "3391"),
        ("bokningen (ref 7XK12)", "7XK12"),
        ("ordernummer är 55123", "55123"),
        ("order 40 118.", "40 118"),
        ("orderbekräftelse nr 612-44", "612-44"),
        ("ordr nr 5518823", "5518823"),
        ("Har ni sett #10234?", "10234"),
        ("Hur svårt kan det vara? Pengarna för #5521 tillbaka.", "5521"),
        ("Ni är #1 i kön och #12 i landet.", None),
        ("Antingen #5521 eller så var det #5522 som var fel.", None),
        ("faktura 5500 gäller order 7711", "7711"),
        ("Stryk 21-887, tack", "21-887"),
        ("Kan ni makulera 21-887?", "21-887"),
        ("Pengarna tack.\nU-209\nAlex", "U-209"),
        ("Fick pusslet ni sålde mig, LP 40. Fyra bitar saknas", "LP 40"),
        ("Beställd 12 oktober, nr 55120. Den måste komma", "55120"),
        ("Ref. WX82K.", "WX82K"),
        ("kvitto K20118 av den 15/3", "K20118"),
        ("10-12 dagar, 2024-25.", None),
        ("Vi sålde 100-200 kr för mycket.", None),
        ("Ring 070-555 88 12. Tack", None),
        ("order 2 jackor", None),
        ("order på 1 200 kr", None),
        ("order 499 kr", None),
        ("beställningen 2026", None),
        ("bokning 12 juli", None),
        ("beställd order 2026-11-03", None),
        ("sändningsnr 370123456789", None),
        ("kundnr 88213", None),
        ("ring 0910-555 20 eller 070 555 88 12", None),
        ("433 60 Sävedalen", None),
        ("beställning 811218-9876", None),
        ("Ordernumret är 88213. Vad händer?", "88213"),
        ("ordernummer är A 4431", "A 4431"),
        ("Skicka rutorna. Order VX 2045.", "VX 2045"),
        ("köp 2 betala för 1", None),
        ("Avbeställ 1100457", "1100457"),
        ("se 12 000 kr", None),
        ("julölen (55213) i dag", "55213"),
        ("Var är kylen EL-8120 nu?", "EL-8120"),
        ("Q-8113 är borta, och 31-20448 med", "Q-8113"),
        ("enligt ISO 90012 och RAL-7016", None),
        ("mellan 2024-25 och 100-200 kr", None),
        ("Var är LP 40? Den gick på 250 kr.", "LP 40"),
        ("Jag blev fakturerad dubbelt för juli, se faktura 992-40418 på 4 118 kr.", "992-40418"),
        ("Kvitto 20118 av den 15/3", "20118"),
        ("Jag handlade för 5000 hos er i fjol.", None),
        ("Vi hade en bokning för 1200 personer i somras.", None),
        ("Mitt kundnummer är 88213.", None),
        ("Jag bor i lägenhet 1402, ring 070-123 45 67.", None),
        ("Den ska vara 1200 bred och 450 djup.", None),
        ("Jag köpte den 2019 och den har gått sönder.", None),
        ("Presentkort 889921 går inte att använda.", None),
    ],
    ids=str,
)
def test_swedish(text: str, expected: str | None) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ordrenummer 10234", "10234"),
        ("Ordre M-30018. Det haster", "M-30018"),
        ("ordre K5512", "K5512"),
        ("bestillinga mi, nr. 41902.", "41902"),
        ("bestillingen min (nr 77104) er", "77104"),
        ("Bestillinga eg la inn, nr. 5512, er ikkje komen", "5512"),
        ("I siste pakke (88-1203) lå såpa", "88-1203"),
        ("Ingen har svart. SO-11. Patrick", "SO-11"),
        ("Kundenr. 8, ring 22 33 44 55", None),
        ("sporingsnummer 370123456789", None),
        ("ordre 4111 1111 1111 1111", None),
        ("Jeg viser til kjøp B2207", "B2207"),
        ("Lapp nr. 4471. Dressen er borte", "4471"),
        ("Bunadssølvet (B-1814, kr 11 900) tinga eg i februar", "B-1814"),
        ("bestillingsnr 4432", "4432"),
        ("Kundenummer 88213 og jeg venter fortsatt.", None),
        ("Sporingsnummer 70300123 står stille.", None),
        ("Modell XT-4500 bråker noe voldsomt.", None),
    ],
    ids=str,
)
def test_norwegian(text: str, expected: str | None) -> None:
    assert read(text, language="no") == expected


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Re: Order #10234", "10234"),
        ("Fotobok FB-33900", "FB-33900"),
        ("70031 igen", "70031"),
        ("Ring 91234567", None),
        ("Ring 912 34 567", None),
        ("Rabatt 1500 kr", None),
        ("Sommaren 2026", None),
        ("12-14 maj", None),
        ("Beställning B2B", None),
        ("Ang. förfrågan 3/10", None),
        ("Sak 81/24", "81/24"),
    ],
    ids=str,
)
def test_in_the_subject(subject: str, expected: str | None) -> None:
    assert read("Boken är blank.", subject=subject) == expected


def test_in_what_is_quoted_when_the_customer_names_none() -> None:
    assert read("Var är den?", quoted="> Orderbekräftelse\n> Order: 10234") == "10234"
    assert read("Var är order 555123?", quoted="> Orderbekräftelse\n> Order: 10234") == "555123"


def test_the_customers_own_numbers_are_never_taken_for_one() -> None:
    assert read("Min order är 4111 1111 1111 1111, mitt personnummer 811218-9876.") is None


@given(st.text(st.sampled_from("order ABnr#-/()0123456789.,\n"), max_size=80), st.text(max_size=30))
def test_what_is_found_stands_in_the_mail(text: str, subject: str) -> None:
    found = read(text, subject=subject)
    assert found is None or found in f"{text}\n\n{subject}"
