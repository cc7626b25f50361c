"""Nouns and currencies that a reply says back, a table for each language; no rule stands here."""

from __future__ import annotations

from typing import Final

NUMBERED: Final = {
    "sv": ("faktura", "räkning", "bokning", "ärende", "kvitto", "avtal", "kontrakt", "uppdrag", "offert", "följesedel"),
    "nb": (
        "faktura",
        "regning",
        "booking",
        "sak",
        "kvittering",
        "avtale",
        "kontrakt",
        "oppdrag",
        "tilbud",
        "følgeseddel",
    ),
    "nn": (
        "faktura",
        "rekning",
        "booking",
        "sak",
        "kvittering",
        "avtale",
        "kontrakt",
        "oppdrag",
        "tilbod",
        "følgjesetel",
    ),
}
"""What a number may be of that is no order."""

JOINING: Final = {
    "sv": ("men", "och", "fast", "så", "för", "dessutom"),
    "nb": ("men", "og", "så", "for", "dessuten"),
    "nn": ("men", "og", "så", "for", "dessutan"),
}
"""Words that join a sentence to the one before it, which is not said back with it."""

DEFINITE: Final = {
    "sv": ("en", "et", "an", "na", "ern", "eln", "orn", ":n", ":t"),
    "nb": ("en", "et", "ene", "a"),
    "nn": ("en", "et", "ane", "ene", "a"),
}
"""How a noun with its article at the end ends."""

_NORWEGIAN_BARE: Final = (
    "laken våpen vann headset tablet magnet planet sofa pizza kamera villa veranda pergola data".split()
)

BARE: Final = {
    "sv": tuple(
        "lakan kran gran organ membran kaftan divan roman vatten linnen täcken ben paket tapet staket raket racket "
        "magnet headset tablet horn".split()
    ),
    "nb": ("kjøkken", *_NORWEGIAN_BARE),
    "nn": ("kjøken", *_NORWEGIAN_BARE),
}
"""Nouns that end like those and have no article."""

BEFORE_BARE: Final = {
    "sv": "en ett ny nytt nya min mitt mina vår vårt våra två tre fyra fem sex".split(),
    "nb": "en et ei ny nytt nye to tre fire fem seks".split(),
    "nn": "ein eit ei ny nytt nye to tre fire fem seks".split(),
}
"""Words that a noun with its article does not follow."""

CURRENCY: Final = {
    "kronorna": "kronor",
    "spänn": "kronor",
    "pix": "kronor",
    "bagis": "kronor",
    "riksdaler": "kronor",
    "kronene": "kroner",
    "kronane": "kroner",
    "spenn": "kroner",
}
"""How a currency is said back: "the 745 kronor" of a sentence stands alone in ours, and slang is the customer's."""
