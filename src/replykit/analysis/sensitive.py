"""Numbers that a reply must never repeat: cards, accounts and personal identity numbers."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from replykit.records import Evidence

_IBAN: Final = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![^\W_])")
_CARD: Final = re.compile(r"(?<![\d-])[3-6]\d(?:[ -]?\d){11,17}(?![\d-])")
_PERSONAL_SE: Final = re.compile(r"(?<![\d-])(?:19|20)?\d{6}[-+ ]?\d{4}(?![\d-])")
_PERSONAL_NO: Final = re.compile(r"(?<![\d-])\d{6} ?\d{5}(?![\d-])")
_ACCOUNT_NO: Final = re.compile(r"(?<![\d-])\d{4}([. ])\d{2}\1\d{5}(?![\d-])")
_NAMED: Final = re.compile(
    r"(?:kontonummer|kontonumret|kontonummeret|kontonr|konto|clearingnummer|clearingnr|clearing|bankgiro|plusgiro|"
    r"postgiro|bankgirot|bg|pg|cvc|cvv|pinkod|pinkode|pin|personnummer|personnr|fødselsnummer|fødselsnr|kortnummer|"
    r"kortnr|lösenord|passord)"
    r"(?:[:.,]|\b)[ :.#]{0,3}(?:(?:är|er|nr|nummer|mitt|min|is)[ :.]{1,3}){0,2}"
    r"(?P<number>\d(?:[ .,-]{0,2}\d){2,23})(?!\d)",
    re.IGNORECASE,
)
_MONEY_AFTER: Final = re.compile(r" ?(?:kr\b|kronor|kroner|:-|,-|sek\b|nok\b)", re.IGNORECASE)


def sensitive(text: str) -> tuple[Evidence, ...]:
    """Find card, account and personal identity numbers, by their check digits or by the word before them."""
    spans: list[tuple[int, int]] = []
    for pattern, valid in (
        (_IBAN, _valid_iban),
        (_CARD, _valid_card),
        (_PERSONAL_SE, _valid_personal_se),
        (_PERSONAL_NO, _valid_personal_no),
        (_ACCOUNT_NO, _valid_account_no),
    ):
        spans += [match.span() for match in pattern.finditer(text) if valid(match[0])]
    for match in _NAMED.finditer(text):
        if not _MONEY_AFTER.match(text, match.end()):
            spans.append(match.span("number"))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(Evidence(start, end, text[start:end]) for start, end in kept)


def _digits(text: str) -> list[int]:
    return [int(char) for char in text if char.isdecimal()]


def _luhn(digits: list[int]) -> bool:
    doubled = (sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(reversed(digits)))
    return sum(doubled) % 10 == 0


def _mod11(digits: list[int], weights: tuple[int, ...]) -> bool:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11 == 0


def _valid_iban(text: str) -> bool:
    plain = text.replace(" ", "")
    return int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1


def _valid_card(text: str) -> bool:
    return _luhn(_digits(text))


def _is_day(month: int, day: int) -> bool:
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True


def _valid_personal_se(text: str) -> bool:
    digits = _digits(text)[-10:]
    month, day = digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
    # A coordination number (samordningsnummer) adds 60 to the day.
    return _luhn(digits) and (_is_day(month, day) or _is_day(month, day - 60))


def _valid_personal_no(text: str) -> bool:
    digits = _digits(text)
    day, month = digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]
    # A D number adds 40 to the day.
    if not (_is_day(month, day) or _is_day(month, day - 40)):
        return False
    first = _mod11(digits[:10], (3, 7, 6, 1, 8, 9, 4, 5, 2, 1))
    return first and _mod11(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))


def _valid_account_no(text: str) -> bool:
    return _mod11(_digits(text), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
