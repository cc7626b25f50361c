"""The thing that the mail is about: what was bought, as one word, as written."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from replykit.analysis import product_words as words

_TOKEN: Final = re.compile(r"[^\W\d_](?:[\w:-]{0,38}[^\W_])?|\d+|[.,!?;:()]")
_DEFINITE: Final = {"sv": ("n", "t", "na"), "no": ("n", "t", "a", "ne")}
_ENOUGH: Final = 2.0
"""What one strong sign, or two weak ones, come to."""
_BOUGHT: Final = 4.0
_DOUBTFUL: Final = 1.0
_SURE: Final = 2.0
_REACH: Final = 8
_READ: Final = 5_000


def product(own: str, *, subject: str, language: str, ordered: bool) -> str | None:
    """Find the noun for what was bought, as written; None when nothing shows it clearly.

    ``ordered`` tells that the mail names an order: then a thing it names in passing is most likely what was ordered.
    """
    written = _TOKEN.findall(own[:_READ])
    tokens = [token.casefold() for token in written]
    titled = {_stem(token) for token in _TOKEN.findall(subject.casefold()) if _goods(token)}
    scores: dict[str, float] = {}
    first: dict[str, str] = {}
    for place, token in enumerate(tokens):
        score = _score(tokens, place, _DEFINITE["sv" if language == "sv" else "no"], ordered=ordered)
        if score <= 0:
            continue
        stem = _stem(token)
        if any(stem in other or other in stem for other in titled):
            score += 0.5
        first.setdefault(stem, written[place])
        scores[stem] = max(scores.get(stem, 0.0) + 0.5, score)
    if not scores:
        return None
    ranked = sorted(scores, key=lambda stem: -scores[stem])  # Stable: the first of equals stays first.
    best, rivals = ranked[0], ranked[1:]
    if scores[best] < _ENOUGH:
        return None
    # Two things named alike, and nothing that says which was bought: better none than the wrong one.
    if scores[best] < _BOUGHT and any(scores[best] - scores[rival] < 0.5 for rival in rivals):
        return None
    return first[best]


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    def compiled(stems: str, head: str) -> re.Pattern[str]:
        listed = "|".join(sorted(stems.split(), key=len, reverse=True))
        return re.compile(rf"{head}(?P<stem>{listed})(?:{'|'.join(words.ENDINGS.split())})?")

    long = " ".join(stem for stem in words.GOODS.split() if len(stem) > 3)
    return compiled(long, r"(?:[^\W\d_]{2,20}-?)?"), compiled(f"{words.GOODS} {words.WEAK_GOODS}", "")


def _goods(token: str) -> float:
    """Weigh how surely a word names goods."""
    if len(token) < 2 or token in words.NO_GOODS:
        return 0.0
    if token in words.EXACT_GOODS:
        return _SURE
    compound, whole = _forms()
    match = whole.fullmatch(token)
    if match:
        return _DOUBTFUL if match["stem"] in words.WEAK_GOODS.split() else _SURE
    return _SURE if compound.fullmatch(token) else 0.0


def _stem(token: str) -> str:
    return token[: max(4, len(token) - 3)]


def _score(tokens: list[str], place: int, definite: tuple[str, ...], *, ordered: bool) -> float:
    token = tokens[place]
    weight = _goods(token)
    if weight == 0:
        return 0.0
    before, after = tokens[max(0, place - _REACH) : place], tokens[place + 1 : place + 5]
    if any(word in words.NOT_MINE for word in before) or any(word in words.IDIOMS for word in before[-2:]):
        return 0.0
    cue = _cue(_clause(before), after, ordered=ordered)
    if weight == _DOUBTFUL:
        return weight + cue if cue >= _BOUGHT else 0.0
    if cue:
        return weight + cue
    if _asked(tokens, place):
        return 0.0
    # Named in passing: it counts when it is *the* thing, and an order is named, or it opens a sentence, or fails.
    opens = not before or before[-1] in {".", "!", "?"} or any(word in words.GREETINGS for word in before[-2:])
    stands = ordered or opens or (bool(after) and after[0] in words.BEING)
    return (1.0 if token.endswith(definite) else 0.0) + (1.0 if stands else 0.0)


def _clause(before: list[str]) -> list[str]:
    for place in range(len(before) - 1, -1, -1):
        ordinal = before[place] == "." and place and before[place - 1].isdecimal()  # "4. februar"
        if before[place] in {".", "!", "?", ";", ",", "("} and not ordinal:
            return before[place + 1 :]
    return before


def _asked(tokens: list[str], place: int) -> bool:
    start = place
    while start and tokens[start - 1] not in {".", "!", "?"}:
        start -= 1
    end = next((end for end in range(place, len(tokens)) if tokens[end] in {".", "!", "?"}), None)
    return end is not None and tokens[end] == "?" and any(word in words.OFFERED for word in tokens[start : start + 2])


def _cue(clause: list[str], after: list[str], *, ordered: bool) -> float:
    """Weigh the words of buying, getting and owning beside a noun."""
    follow = [word for word in after if word not in {"som", "("}]
    if len(follow) > 1:
        by_buyer = follow[0] in words.BUYERS and any(word in words.BOUGHT | words.RECEIVED for word in follow[1:3])
        if by_buyer or (follow[0] in words.SELLERS and follow[1] in words.SOLD):
            return _BOUGHT
    if after[:2] and after[0] == "(" and after[1][:3] in {"ord", "bes"}:
        return 3.0
    for place in range(len(clause) - 1, -1, -1):
        if clause[place] in words.BOUGHT and not any(word in words.BREAKS for word in clause[place + 1 :]):
            return _BOUGHT
    last = clause[-1] if clause else ""
    if any(word in words.RECEIVED for word in clause) and (ordered or last in words.DETERMINERS):
        return 2.0
    return 1.5 if last in words.OWN or (after and after[0] in words.OWN) else 0.0
