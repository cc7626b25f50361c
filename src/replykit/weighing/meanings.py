"""What words are about: a list of words, each with a few things that it means, so that a rare word tells too.

"Buckla" and "jack" seldom stand in the labelled texts, but both are about what is broken. A word that is not in the
list is taken for what its end means when it looks like a compound (it is a kind of its last part), else for what its
beginning means when it looks like an inflection.
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
"""Letters of the last part of a compound whose first part is in the list too."""

SURE_END: Final = 6
"""Letters of the last part of a compound, whatever stands before it."""

LEAST_BEGINNING: Final = 5
"""Letters that inflections of a word must share."""

MOST_ENDING: Final = 4
"""Letters that an inflection adds."""

_LONGEST: Final = 40

_PLAIN: Final = str.maketrans({"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u"})


class Meanings:
    """The list of one language, ready to be looked up."""

    def __init__(self, packed: Packed) -> None:
        self._table = Table(packed)
        self.of = lru_cache(maxsize=4096)(self._of)
        """Give the names of what a word (casefolded) is about, the most telling first; none for most small words."""

    def _of(self, word: str) -> tuple[str, ...]:
        found = self._known(word)
        if found is None and len(word) <= _LONGEST:
            found = self._as_compound(word) or self._as_inflection(word)
        return found or ()

    def _as_compound(self, word: str) -> tuple[str, ...]:
        for at in range(3, len(word) - LEAST_END + 1):
            if found := self._known(word[at:]):
                first = self._known(word[:at])
                if first is None:
                    first = self._known(word[:at].rstrip("s-"))
                if first is not None or len(word) - at >= SURE_END:
                    return (*found, *(first or ())[:1])
        return ()

    def _as_inflection(self, word: str) -> tuple[str, ...]:
        for end in range(len(word) - 1, max(LEAST_BEGINNING, len(word) - MOST_ENDING) - 1, -1):
            if found := self._known(word[:end]):
                return found
        return ()

    def _known(self, word: str) -> tuple[str, ...] | None:
        """Give what stands in the list; nothing for a word that is about nothing, None for one that is not there."""
        found = [self._table.labels[which] for which, _ in self._table.weights(word)]
        return tuple(name for name in found if name != NOTHING) if found else None


def pack_meanings(lines: Iterable[str]) -> Packed:
    """Pack a list's text: a line a word, its twin in the other language (for ``tools/``), and what it is about."""
    told = {}
    for line in lines:
        if not line.startswith("# "):
            word, _, about = line.rstrip("\n").split("\t")
            told[word] = [NOTHING] if about == NOTHING else [ABOUT + name for name in about.split()]
    for word in [word for word in told if not word.isascii()]:
        told.setdefault(word.translate(_PLAIN), told[word])
    return pack("\t".join((word, *(f"{name}=1" for name in names))) for word, names in told.items())
