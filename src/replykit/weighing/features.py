"""What of a sentence is weighed: its words, their beginnings and ends, and words that stand together."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from replykit.weighing.same_words import SAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from replykit.weighing.meanings import Meanings

STEM: Final = 5
"""Letters of a word that its inflections are thought to share."""

BEGINNINGS: Final = (4, STEM, 7)
"""How many letters of a longer word's beginning are weighed by themselves: what a compound begins with."""

ENDING: Final = 5
"""Letters at the end of a longer word: what a compound is a kind of, and how a word is inflected."""

START: Final = "^"
END: Final = "$"

_FOLD: Final = str.maketrans({"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u", "’": "'"})
"""Some write without å, ä, ö, æ and ø, and a Norwegian may write a Swedish name: one letter for each."""

Feature = tuple[str, int, int]
"""A feature with the index of its first word and of the word after its last."""


def features(words: Sequence[str], *, question: bool = False, meanings: Meanings | None = None) -> Iterator[Feature]:
    """Yield the features of a sentence's words (casefolded); a feature said twice is yielded twice.

    With ``meanings`` what each word is about is a feature too.
    """
    stems = [START]
    for at, word in enumerate(words):
        pieces = parts(word)
        for piece in pieces:
            yield piece, at, at + 1
        if meanings is not None:
            for name in meanings.of(word):
                yield name, at, at + 1
        stems.append(pieces[0] if len(pieces[0]) <= STEM else pieces[0][:STEM] + "*")
    stems.append("?" if question else END)
    last = len(words)
    for at in range(1, len(stems)):
        yield f"{stems[at - 1]} {stems[at]}", max(at - 2, 0), min(at, last)
        if 2 < at < len(stems) - 1:
            yield f"{stems[at - 2]} _ {stems[at]}", at - 3, at


@lru_cache(maxsize=4096)
def parts(word: str) -> tuple[str, ...]:
    """Give the word as it is weighed, then its beginnings and its end when it is long."""
    if word.isdigit():
        return ("0",)
    plain = word.translate(_FOLD)
    plain = SAME.get(plain, plain)
    begun = [plain[:length] + "*" for length in BEGINNINGS if len(plain) > length]
    return (plain, *begun, "*" + plain[-ENDING:]) if len(plain) > STEM + 2 else (plain, *begun)
