"""Nouns and currencies that a reply says back, a table for each language; no rule stands here."""

from __future__ import annotations

from typing import Final

NUMBERED: Final = {
    "sv": ("faktura", "räkning", "bokning", "ärende", "kvitto", "avtal", "kontrakt", "uppdrag", "offert"),
    "nb": ("faktura", "regning", "booking", "sak", "kvittering", "avtale", "kontrakt", "oppdrag", "tilbud"),
    "nn": ("faktura", "rekning", "booking", "sak", "kvittering", "avtale", "kontrakt", "oppdrag", "tilbod"),
}
"""What a number may be of that is no order."""

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
