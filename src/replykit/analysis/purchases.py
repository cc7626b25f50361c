"""Which nouns a mail's words of buying govern: "köpte i fjol en svart regnjacka", "støvlene som jeg kjøpte"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from replykit.analysis import product_words as words
from replykit.analysis.goods import Goods

if TYPE_CHECKING:
    from collections.abc import Sequence

_SURE: Final = 4.0
_FAIR: Final = 3.5
_LIKELY: Final = 2.5
_FAINT: Final = 1.0
_STOPS: Final = frozenset(".,!?;:()\n")
_ENDS: Final = frozenset(".!?\n")
_WIDE: Final = 12
"""How far behind a word of buying its noun may stand."""


def bought_places(tokens: Sequence[str], kinds: Sequence[Goods], definite: tuple[str, ...]) -> dict[int, float]:
    """Find the nouns that were bought, by a word of buying before or behind them, each with its weight."""
    found: dict[int, float] = {}
    for place, token in enumerate(tokens):
        if (token in words.BOUGHT and not _unbought(tokens, place)) or _contained(tokens, place):
            for noun, weight in _objects(tokens, kinds, place + 1, definite):
                maybe = token in words.PRESENT and kinds[noun] < Goods.SURE
                told = min(weight, _LIKELY) if maybe else weight
                found[noun] = max(found.get(noun, 0.0), told)
        if kinds[place] > Goods.NONE or token.startswith(words.TICKETS):
            weight = _related(tokens, kinds[place], place)
            if weight:
                found[place] = max(found.get(place, 0.0), weight)
    return found


def _unbought(tokens: Sequence[str], place: int) -> bool:
    """Tell "aldri bestilt" and "vill köpa" from what was bought."""
    before, after = tokens[max(0, place - 2) : place], tokens[place + 1 : place + 3]
    if any(word in words.NEVER for word in (*before, *after)) or tokens[place] in words.INFINITIVES:
        return True
    if tokens[place] in words.PRESENT and any(word in words.IF for word in tokens[max(0, place - 4) : place]):
        return True  # "hvis jeg kjøper to"
    return bool(before) and before[-1] in words.MODALS


def _related(tokens: Sequence[str], kind: Goods, place: int) -> float:
    """Weigh "jackan (som) jag köpte", "batteriet ni sålde mig" and "jakken (ordre 1)"."""
    after = list(tokens[place + 1 : place + 9])
    if kind is Goods.SURE and _from_shop(tokens, place):
        return _FAIR
    if after[:2] and after[0] == "(" and after[1][:3] in {"ord", "bes"} and kind > Goods.UNKNOWN:
        return 3.0
    if after[:1] == [","] and "som" not in after[:2]:
        return 0.0
    follow = [word for word in after if word not in {"som", "(", ","}]
    sold = words.SOLD if kind > Goods.UNKNOWN else words.SURELY_SOLD
    by_seller = follow[:1] != [] and follow[0] in words.SELLERS and any(word in sold for word in follow[1:3])
    if by_seller or _by_buyer(follow, kind):
        never = any(word in words.NEVER for word in follow[1:4])
        return 0.0 if never else _SURE if kind > Goods.UNKNOWN else _FAIR
    return 0.0


def _from_shop(tokens: Sequence[str], place: int) -> bool:
    """Tell "har en pannlampa från er" and "tältet är köpt hos er" from what one asks for."""
    start = max((spot + 1 for spot in range(place) if tokens[spot] in _ENDS), default=0)
    before = tokens[start:place]
    asked = words.MODALS | words.INTENT | words.NEED | words.OFFERED_BY | words.COLLECTED | words.NEVER
    if any(word in asked for word in before):
        return False
    after = list(tokens[place + 1 : place + 6])
    if after[:1] and after[0] in words.IS_BOUGHT:
        after = after[1:]
    if after[:1] and after[0] in words.BOUGHT_STATE:
        return after[1:2] != [] and (after[1] in words.FROM or after[1] == "i" or after[1].isdecimal())
    got = any(word in words.GIVEN or word in words.OWN for word in before)
    return got and len(after) > 1 and after[0] in words.FROM and after[1] in words.SELLER_PLACES


def _contained(tokens: Sequence[str], place: int) -> bool:
    """Tell "i min beställning skulle det ligga två säckar foder": what an order holds was bought."""
    start = max((spot + 1 for spot in range(place) if tokens[spot] in _ENDS), default=0)
    before = tokens[start:place]
    return (
        tokens[place] in words.CONTAINING
        and any(word in words.LATE for word in before[-3:])
        and any(word in words.SHOP for word in before)
    )


def _by_buyer(follow: Sequence[str], kind: Goods) -> bool:
    if not follow or follow[0] not in words.BUYERS:
        return False
    bought = words.BOUGHT - words.INFINITIVES
    if kind > Goods.UNKNOWN:
        bought |= words.RECEIVED
    for word in follow[1:5]:
        if word in bought:
            return True
        if word in _STOPS or word in words.MODALS:
            return False
    return False


def _objects(
    tokens: Sequence[str], kinds: Sequence[Goods], start: int, definite: tuple[str, ...]
) -> list[tuple[int, float]]:
    """Read the noun phrase behind a word of buying, and the one that "och" adds to it."""
    place = _past_fillers(tokens, start)
    if place is None or place >= len(tokens):
        return []
    end = min(len(tokens), place + 6)
    fixed = False
    while place < end and (tokens[place] in words.DETERMINERS or tokens[place].isdecimal()):
        fixed = fixed or not tokens[place].isdecimal() or len(tokens[place]) < 3
        place += 1
    while place < end and tokens[place] in words.QUANTITIES:
        fixed, place = True, place + 1
        if place < end and tokens[place] in {"med", "à"}:
            place += 1
    run = []
    while place < end and tokens[place] not in _STOPS and tokens[place] not in words.STOPPERS:
        run.append(place)
        place += 1
    known = [spot for spot in run if kinds[spot] > Goods.UNKNOWN]
    if known:
        return [(known[0] if kinds[known[0]] is Goods.SURE else known[-1], _SURE)]
    nouns = [spot for spot in run if tokens[spot] not in words.ADJECTIVES and tokens[spot] not in words.FILLERS]
    if len(nouns) != 1 or kinds[nouns[0]] is not Goods.UNKNOWN:
        return []
    return [(nouns[0], _LIKELY if fixed or tokens[nouns[0]].endswith(definite) else _FAINT)]


def _past_fillers(tokens: Sequence[str], place: int) -> int | None:
    """Step over "jag", "hos er", "den 3 november", "i fjol", "för två veckor sedan"; None when nothing follows."""
    end = min(len(tokens), place + _WIDE)
    while place < end:
        token, after = tokens[place], tokens[place + 1 : place + 5]
        if token in words.FILLERS and token not in {"til", "till"}:
            place += 1
        elif (
            token in {"hos", "av", "från", "fra", "frå", "hjå", "på"}
            and after
            and (after[0] in words.SHOPS or after[0] in words.FILLERS)
        ):
            place += 2
        elif token in {"i", "igår"} and (token == "igår" or (after and after[0] in words.DAYS)):
            place += 1 if token == "igår" else 2
        elif token == "i" and after and after[0] in {"förra", "forrige"}:
            place += 3
        elif token in {"förra", "forrige", "sist", "siste"} and after:
            place += 2
        elif token in {"for", "för"} and any(word in words.AGO for word in after):
            place += 2 + next(spot for spot, word in enumerate(after) if word in words.AGO)
        elif token in {"for", "för"} and after and (after[0] in words.DETERMINERS or after[0].isdecimal()):
            return place + 1 if len(after) > 1 and after[1] not in words.UNITS else None  # "betalte for tre poser"
        elif token in {"den", "d"} and after and after[0].isdecimal():
            place += 1
        elif token.isdecimal() and after and (after[0][:3] in words.MONTHS or after[0] in {"."}):
            place += 2 if after[0] != "." else 3
        elif token.isdecimal() and after and (len(token) == 4 and token.startswith("20")):
            place += 1
        else:
            return None if token in _STOPS else place
    return None
