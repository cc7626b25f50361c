"""The words that reading a mail turns on, casefolded: a new language touches only these files."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Make a word class of a text's words."""
    return frozenset(text.split())
