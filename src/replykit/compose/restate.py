"""What of the customer's own words can safely be said back to the customer (A08, A09)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from replykit.compose.quoting_words import CURRENCY

if TYPE_CHECKING:
    from replykit.model import Facts

# Letters of a name, with what joins them: "Anna-Karin", "O'Brien", "Per Olav".
_NAME: Final = re.compile(r"[^\W\d_]+(?:[-'’ ][^\W\d_]+)*\.?")
# A value that carries an address or template marks would do something in the reply that plain words do not.
_ACTIVE: Final = re.compile(r"[{}<>\[\]|\\`@]|://|www\.|%\}|\{%|_{3,}")
_DIGIT: Final = re.compile(r"\d")
_NOT_ZERO: Final = re.compile(r"[1-9]")

_LONGEST: Final = {"order": 30, "date": 30, "amount": 25, "product": 50, "deadline": 50, "name": 30}
_MOST_CONTACTS: Final = 50


def usable(facts: Facts, *, name: str | None = None) -> Facts:
    """Keep the facts that can be said back as they stand; a doubtful one is left out (A09)."""
    order, deadline = _fact(facts.order, "order"), _fact(facts.deadline, "deadline")
    contacts = facts.contacts
    return replace(
        facts,
        order=order.lstrip("#").strip() if order and _DIGIT.search(order) else None,
        dates=_facts(facts.dates, "date"),
        amounts=_facts(tuple(_amount(amount) for amount in facts.amounts if _NOT_ZERO.search(amount)), "amount"),
        contacts=contacts if contacts is not None and 2 <= contacts <= _MOST_CONTACTS else None,
        product=_fact(facts.product, "product"),
        # "Senast i morgon" opened a sentence of the customer's and stands within one of ours.
        deadline=deadline and deadline[:1].lower() + deadline[1:],
        first_name=first_name(name) or first_name(facts.first_name),
    )


def first_name(name: str | None) -> str | None:
    """Set a first name as names are set, or leave it out when it does not look like one."""
    plain = _fact(name, "name")
    if plain is None or not _NAME.fullmatch(plain):
        return None
    # "KARIN" and "karin" come from hasty keyboards; "McLeod" and "de la Cruz" are as their owners want them.
    return plain.title() if plain.isupper() or plain.islower() else plain


def is_plain(text: str) -> bool:
    """Tell whether a text can be said back: nothing in it that would do more in a reply than be read."""
    return not _ACTIVE.search(text) and not any(mark in text for mark in '"”“«»„')


def one_line(text: str) -> str:
    """Make one line of plain characters out of any text."""
    spaced = "".join(_plain(character) for character in unicodedata.normalize("NFC", text))
    return " ".join(spaced.split())


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Cc", "Zl", "Zp", "Zs"}:
        return " "
    # Format characters turn text round or hide in it; surrogates cannot be sent at all.
    return "" if category[0] == "C" else character


def _facts(values: tuple[str, ...], kind: str) -> tuple[str, ...]:
    kept = (_fact(value, kind) for value in values)
    return tuple(dict.fromkeys(value for value in kept if value and _DIGIT.search(value)))[:2]


def _amount(amount: str) -> str:
    number, _, currency = amount.rpartition(" ")
    return f"{number} {CURRENCY.get(currency.casefold(), currency)}" if number else amount


def _fact(value: str | None, kind: str) -> str | None:
    if value is None:
        return None
    # A Scandinavian price ends in marks of its own: "499:-", "kr 499,-".
    plain = one_line(value).strip("\"'”“«»() " if kind == "amount" else " .,;:!?-–\"'”“«»()")
    # A cut-off fact would be a wrong one, so what is too long is left out whole.
    return plain if plain and len(plain) <= _LONGEST[kind] and not _ACTIVE.search(plain) else None
