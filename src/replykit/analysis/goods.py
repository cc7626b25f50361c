"""How surely a word names goods, and which words name the same thing."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from typing import Final

from replykit.analysis import goods_words as words

_ENDING: Final = re.compile(
    r"(?<=.{3})(?:arna|erna|orna|ane|ene|ena|anes|ens|ets|en|et|ar|er|or|na|n|t|a|e|s)$"  # "jackorna", "støvlene"
)


class Goods(IntEnum):
    """How surely a word names goods: known not to, unknown, a thing's part or a word of many uses, known to."""

    NONE = 0
    UNKNOWN = 1
    WEAK = 2
    SURE = 3


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    def compiled(stems: str, head: str) -> re.Pattern[str]:
        listed = "|".join(sorted({*stems.split()}, key=len, reverse=True))
        return re.compile(rf"{head}(?P<stem>{listed})(?:{'|'.join(words.ENDINGS.split())})?")

    long = " ".join(stem for stem in words.GOODS.split() if len(stem) > 3)
    return compiled(long, r"(?:[^\W\d_]{2,20}-?)?"), compiled(f"{words.GOODS} {words.WEAK_GOODS}", "")


@cache
def _tails(ends: str, *, before: int = 0) -> re.Pattern[str]:
    return re.compile(rf"[\w-]{{{before},40}}(?:{'|'.join(ends.split())})")


def goods(token: str) -> Goods:
    """Tell how surely a word, in small letters, names goods."""
    if len(token) < 2 or token in words.NO_GOODS:
        return Goods.NONE
    if token in words.EXACT_GOODS:
        return Goods.SURE
    compound, whole = _forms()
    match = whole.fullmatch(token)
    if match:
        return Goods.WEAK if match["stem"] in words.WEAK_GOODS.split() else Goods.SURE
    only_alike = _tails(words.NO_COMPOUND_TAILS).fullmatch(token)
    if not only_alike and (compound.fullmatch(token) or _tails(words.COMPOUND_HEADS, before=2).fullmatch(token)):
        return Goods.SURE
    # A word that no list has: it may be a noun, and what is said of it must show that.
    other = (
        len(token) < 4
        or not token.replace("-", "").isalpha()
        or _tails(words.NO_GOODS_TAILS).fullmatch(token) is not None
    )
    return Goods.NONE if other else Goods.UNKNOWN


def stem(token: str) -> str:
    """Cut a noun's ending off, so that "jackan" and "jackor" are the same word."""
    return _ENDING.sub("", token)


def same_thing(one: str, other: str) -> bool:
    """Tell whether two stems name one thing: "bord" and "spisebord", "hörlur" and "hörlurar"."""
    short, long = sorted((one, other), key=len)
    return len(short) > 2 and (long.endswith(short) or (long.startswith(short) and len(long) - len(short) < 4))
