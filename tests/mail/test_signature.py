"""Where a letter ends and its signature begins, whose name stands there, and what below it is still the letter."""

from __future__ import annotations

import pytest

from replykit.mail.quotes import classify, own_words, sign_off_name

SIGNATURES = [
    ("mvh and name", "Svara nu.\n\nMvh\nKarin", "Svara nu.", "Karin"),
    ("mvh name on the line", "Svara nu.\nMvh Karin", "Svara nu.", "Karin"),
    ("mvh in lower case", "svara nu\nmvh karin", "svara nu", "karin"),
    ("comma", "Svara nu.\nMed vänlig hälsning,\nKarin Ek", "Svara nu.", "Karin Ek"),
    (
        "business card",
        "Svara nu.\n\nMed vänliga hälsningar\n\nKarin Ek\nVD och grundare\nEk AB\nStorgatan 5, 621 55 Visby\n"
        "Tel: 0498-12 34 56\nwww.example.se",
        "Svara nu.",
        "Karin Ek",
    ),
    (
        "nb",
        "Svar nå.\n\nMed vennlig hilsen\nKari Nordmann\nDaglig leder\n+47 900 55 012",
        "Svar nå.",
        "Kari Nordmann",
    ),
    ("title after a comma", "Svara nu.\n\nMvh\nMats Ek, inköp", "Svara nu.", "Mats Ek"),
    ("nb short", "Svar nå.\nHilsen Kari", "Svar nå.", "Kari"),
    ("nb beste", "Svar nå.\nBeste hilsen\nOle", "Svar nå.", "Ole"),
    ("nn", "Svar no.\nVennleg helsing\nSigrid Aasen", "Svar no.", "Sigrid Aasen"),
    ("nn short", "Svar no.\nHelsing Arne", "Svar no.", "Arne"),
    ("vänligen as a sign-off", "Svara nu.\nVänligen\nGunilla", "Svara nu.", "Gunilla"),
    ("slash name", "Svara nu.\n\n/Anna", "Svara nu.", "Anna"),
    ("slash name in lower case", "Svara nu.\n/anna", "Svara nu.", "anna"),
    ("double slash", "Svara nu.\n// Anna Ek", "Svara nu.", "Anna Ek"),
    ("delimiter", "Svara nu.\n-- \nKarin Ek\nVi gör Gotland grönare.", "Svara nu.", "Karin Ek"),
    ("bare delimiter", "Svara nu.\n--\nKarin Ek\n070-123 45 67", "Svara nu.", "Karin Ek"),
    ("mobile only", "Svara nu.\n\nSkickat från min Samsung Galaxy-telefon.", "Svara nu.", None),
    ("mobile nb", "Svar nå.\n\nSendt fra Outlook for Android", "Svar nå.", None),
    ("get outlook", "Svara nu.\n\nGet Outlook for iOS", "Svara nu.", None),
    (
        "order number below the name",
        "Svara nu.\nMvh\nKarin\n\nPS ordernummer 12345",
        "Svara nu.\nPS ordernummer 12345",
        "Karin",
    ),
    (
        "order below a one-line sign-off",
        "Svar nå.\nMvh Kari\nOrdrenr 12345",
        "Svar nå.\nOrdrenr 12345",
        "Kari",
    ),
    (
        "the customer talks on below the name",
        "Svara nu.\nMvh Karin\nRing mig på 070-123 45 67 efter fem.",
        "Svara nu.\nRing mig på 070-123 45 67 efter fem.",
        "Karin",
    ),
    (
        "feeling before the name",
        "Svar nå.\nHilsen en skuffet kunde\nKari",
        "Svar nå.\nHilsen en skuffet kunde",
        "Kari",
    ),
    ("name and feeling", "Svara nu.\nMvh Karin, en arg kund", "Svara nu.\nMvh Karin, en arg kund", "Karin"),
    ("signed in the last sentence", "Svara nu! Mvh Karin Ek", "Svara nu! Mvh Karin Ek", "Karin Ek"),
    ("signed with a slash in the last sentence", "Svara nu! /Anna", "Svara nu! /Anna", "Anna"),
    ("a name alone on the last line", "Svara nu!\nTove", "Svara nu!\nTove", "Tove"),
    ("a name made of names", "Svara nu!\nGull-Britt Ek", "Svara nu!\nGull-Britt Ek", "Gull-Britt Ek"),
    ("a hyphenated word that is no name", "Svara nu!\nX-Ray", "Svara nu!\nX-Ray", None),
    ("a whole name alone below a blank line", "Svar nå\n\nKari Moe", "Svar nå\nKari Moe", "Kari Moe"),
    ("a last line that goes on", "Jeg sa det til\nOla", "Jeg sa det til\nOla", None),
    ("a last word that is no name", "Svara nu.\nSkärpning", "Svara nu.\nSkärpning", None),
    ("a town", "Svara nu.\nMalmö", "Svara nu.\nMalmö", None),
    ("a name that opens a sentence", "Svara nu.\nKarin lovade det", "Svara nu.\nKarin lovade det", None),
    ("nobody", "Svara nu.", "Svara nu.", None),
    (
        "disclaimer sv",
        "Svara nu.\n\nDetta meddelande är konfidentiellt och endast avsett för mottagaren.\nRadera det annars.",
        "Svara nu.",
        None,
    ),
    (
        "disclaimer nb",
        "Svar nå.\n\nDenne e-posten kan inneholde taushetsbelagt informasjon og er ment for mottakeren.",
        "Svar nå.",
        None,
    ),
]


@pytest.mark.parametrize(("text", "own", "name"), [c[1:] for c in SIGNATURES], ids=[c[0] for c in SIGNATURES])
def test_a_signature_is_set_apart_and_its_name_is_found(text: str, own: str, name: str | None) -> None:
    regions = classify(text)
    assert (own_words(text, regions).replace("\n\n", "\n"), sign_off_name(text, regions)) == (own, name)
