"""The customer's first name, from the sign-off or the From header."""

from __future__ import annotations

import re
from typing import Final

from replykit.analysis import fact_words as words

_TOKEN: Final = re.compile(r"[^\s,;|<>()\"“”_!?*]+|[,;]")


def first_name(*, sign_off: str | None, from_name: str | None) -> str | None:
    """Find the first name a customer signs with; None when it is a firm's, a family's or no name at all."""
    header = _given(from_name or "")
    family = _family(from_name or "")
    for line in (sign_off or "").splitlines():
        signed = _given(line)
        if signed and signed == family and header:
            return header  # Signed with the family name alone.
        if signed:
            return signed
    return header


def _tokens(text: str) -> list[str]:
    tokens = [token.strip("./:-–—~") for token in _TOKEN.findall(text[:200])]
    return [token for token in tokens if token]


def _is_name(token: str) -> bool:
    letters = token.replace("-", "").replace("'", "").replace("’", "")
    return 2 <= len(letters) <= 20 and letters.isalpha() and token.casefold() not in words.NO_NAMES


def _given(text: str) -> str | None:
    tokens = _tokens(text)
    if any(token.casefold() in words.COMPANY or "@" in token for token in tokens):
        return None
    while tokens and (tokens[0].casefold() in words.SIGN_OFFS or tokens[0] in {",", ";"}):
        tokens.pop(0)
    if not tokens or any(token.casefold() in words.NO_NAMES for token in tokens[:2]):
        return None
    # "Ek, Karin" is the family name first; "Karin Ek, inköp" is not.
    if len(tokens) == 3 and tokens[1] == "," and _is_name(tokens[0]) and _is_name(tokens[2]) and tokens[2][0].isupper():
        return _cased(tokens[2])
    first = tokens[0]
    if not _is_name(first) or any(char.isdigit() for char in text[: text.find(first)]):
        return None
    if len(tokens) > 4 and not first[0].isupper():
        return None
    return _cased(first)


def _family(text: str) -> str | None:
    tokens = [token for token in _tokens(text) if token != ","]
    return _cased(tokens[-1]) if len(tokens) > 1 else None


def _cased(name: str) -> str:
    if name.isupper() or name.islower():
        return "-".join(part[:1].upper() + part[1:].lower() for part in name.split("-"))
    return name
