"""Put a text over from Swedish into Norwegian or back, word by word: enough to weigh words by, not to read."""

from __future__ import annotations

import re
from functools import lru_cache

from replykit.resources import meanings_file
from replykit.weighing.meanings import NOTHING

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def put_over(text: str, source: str) -> str:
    """Replace each word of a text in ``source`` (sv, no) by its twin in the other; what has none stays."""
    known = twins(source)

    def twin(match: re.Match[str]) -> str:
        word = match[0]
        other = known.get(word.lower(), word)
        if word.isupper() and len(word) > 1:
            return other.upper()
        return other[:1].upper() + other[1:] if word[0].isupper() else other

    return _WORD.sub(twin, text)


@lru_cache
def twins(source: str) -> dict[str, str]:
    """Give each word of a language with its twin in the other."""
    with meanings_file(source).open(encoding="utf-8") as lines:
        pairs = [line.split("\t")[:2] for line in lines if not line.startswith("# ")]
    return {word: twin for word, twin in pairs if twin != NOTHING}
