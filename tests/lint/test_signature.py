"""Who signs a reply, and whether the customer learns how to reach somebody (A33)."""

import pytest

from replykit.lint.linter import read_reply
from replykit.rules.remember import phrase_engine


def signed(text: str, language: str) -> bool:
    return bool(read_reply(text, phrase_engine(language, "lint")).marker("signed"))


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("sv", "\nMed vänlig hälsning\nEva Lind"),
        ("sv", "\nHälsningar, Eva på Kakelhörnan"),
        ("sv", "\n/Eva"),
        ("sv", "\nEva"),
        ("sv", " Eva Lind, snickare"),
        ("sv", "\nKundservice/Eva"),
        ("sv", "\nMvh Cykelboden, 08-123 45 67"),
        ("sv", " Du når mig på eva@boden.example."),
        ("no", "\nVennlig hilsen\nKari Lund"),
        ("no", "\nHilsen Kari på verkstedet"),
        ("no", "\nMvh Sykkelboden, tlf. 22 33 44 55"),
        ("no", " Kari, butikksjef"),
        ("no", "\nHelsing Vegard"),
    ],
    ids=str,
)
def test_somebody_signs(language: str, end: str) -> None:
    step = "Jag skickar en ny på tisdag." if language == "sv" else "Jeg sender en ny på tirsdag."
    assert signed(step + end, language)


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("sv", ""),
        ("sv", "\nMed vänlig hälsning\nCykelboden"),
        ("sv", "\nHälsningar, Kakelhörnan"),
        ("sv", "\nMvh Optikern"),
        ("sv", "\nTeamet på Rosteriet"),
        ("sv", "\nTrevlig helg"),
        ("sv", "\nKundservice"),
        ("sv", "\nProdukt: Stolen"),
        ("no", "\nMed hilsen Fergeselskapet"),
        ("no", "\nHilsen gutta på bua"),
        ("no", "\nHelsing Studielaget"),
        ("no", "\nGod helg"),
        ("no", "\nKundeservice"),
    ],
    ids=str,
)
def test_nobody_signs(language: str, end: str) -> None:
    step = "Jag skickar en ny på tisdag." if language == "sv" else "Jeg sender en ny på tirsdag."
    assert not signed(step + end, language)
