"""What words are about: a list of words, each with a few things that it means, so that a rare word tells too.

"Buckla" and "jack" seldom stand in the labelled texts, but both are about what is broken. A word that is not in the
list is taken for what its end means (a compound is a kind of its last part), else for what its beginning means (another
inflection).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from replykit.weighing.table import Packed, Table, pack

if TYPE_CHECKING:
    from collections.abc import Iterable

ABOUT: Final = "~"
"""Put before the name of a thing that words are about, where it is weighed as a feature."""

NOTHING: Final = "-"

LEAST_END: Final = 4
"""Letters of the last part of a compound."""

LEAST_BEGINNING: Final = 5
"""Letters that inflections of a word must share, and the longest that are looked up."""

_LONGEST: Final = 40

_PLAIN: Final = str.maketrans({"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u"})


class Meanings:
    """The list of one language, ready to be looked up."""

    def __init__(self, packed: Packed) -> None:
        self._table = Table(packed)
        self.of = lru_cache(maxsize=4096)(self._of)
        """Give the names of what a word (casefolded) is about, the most telling first; none for most small words."""

    def _of(self, word: str) -> tuple[str, ...]:
        known = self._known
        if found := known(word):
            return found
        if len(word) > _LONGEST:
            return ()
        for at in range(3, len(word) - LEAST_END + 1):
            if found := known(word[at:]):
                return (*found, *known(word[:at])[:1])
        for end in range(len(word) - 1, LEAST_BEGINNING - 1, -1):
            if found := known(word[:end]):
                return found[:2]
        return ()

    def _known(self, word: str) -> tuple[str, ...]:
        return tuple(self._table.labels[which] for which, _ in self._table.weights(word))


def pack_meanings(lines: Iterable[str]) -> Packed:
    """Pack a list's text: a line a word, its twin in the other language (for ``tools/``), and what it is about."""
    told = {}
    for line in lines:
        if not line.startswith("# "):
            word, _, about = line.rstrip("\n").split("\t")
            if about != NOTHING:
                told[word] = about.split()
    for word in [word for word in told if not word.isascii()]:
        told.setdefault(word.translate(_PLAIN), told[word])
    return pack("\t".join((word, *(f"{ABOUT}{name}=1" for name in about))) for word, about in told.items())
