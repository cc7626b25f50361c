"""The thing that the mail is about: what was bought, as one word, as written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from replykit.analysis import product_words as words
from replykit.analysis.goods import Goods, goods, same_thing, stem
from replykit.analysis.purchases import bought_places

_TOKEN: Final = re.compile(r"[^\W\d_](?:[\w:-]{0,38}[^\W_])?|\d+|[.,!?;:()]|\n\s*\n")
_DEFINITE: Final = {"sv": ("n", "t", "na"), "no": ("n", "t", "a", "ne")}
_END: Final = frozenset(".!?\n")
_ENOUGH: Final = 3.0
_BOUGHT: Final = 4.0
_DOUBT: Final = 2.0
_MARGIN: Final = 0.75
_EARLY: Final = 20
_READ: Final = 5_000


@dataclass
class _Thing:
    """One thing and what speaks for it: its first word as written, its best sign, how often it is named."""

    first: str
    stem: str
    best: float
    kind: Goods
    bought: bool
    opens: bool = False
    named: int = 1

    @property
    def score(self) -> float:
        return self.best + 0.5 * min(self.named - 1, 3)


def product(own: str, *, subject: str, language: str, ordered: bool) -> str | None:
    """Find the noun for what was bought, as written; None when nothing shows it clearly.

    ``ordered`` tells that the mail names an order: then a thing it names in passing is most likely what was ordered.
    """
    written = _TOKEN.findall(own[:_READ])
    tokens = [token.casefold() if token.strip() else "\n" for token in written]
    titled = _TOKEN.findall(subject.casefold()[:200])
    about = _Surroundings(tokens, titled, _DEFINITE["sv" if language == "sv" else "no"], ordered=ordered)
    things: list[_Thing] = []
    for place, token in enumerate(tokens):
        score = about.weigh(place)
        if score <= 0:
            continue
        root = stem(token)
        for thing in things:
            if same_thing(root, thing.stem):
                thing.best = max(thing.best, score)
                thing.bought = thing.bought or place in about.bought
                thing.opens = thing.opens or about.opens_mail(place)
                thing.named += 1
                break
        else:
            things.append(
                _Thing(written[place], root, score, about.kinds[place], place in about.bought, about.opens_mail(place))
            )
    things = [thing for thing in things if thing.stem not in about.lost]
    if not things and about.names_purchase and not (about.service or about.handled):
        return _only_titled(subject, written)
    return _clear_winner(things, about)


def _only_titled(subject: str, written: list[str]) -> str | None:
    """Take a subject that is one noun for goods and nothing else: "Pizza", as the text writes it where it does."""
    named = [word for word in _TOKEN.findall(subject[:200]) if len(word) > 1]
    if len(named) != 1 or goods(named[0].casefold()) is not Goods.SURE:
        return None
    root = stem(named[0].casefold())
    again = (word for word in written if goods(word.casefold()) > Goods.UNKNOWN and stem(word.casefold()) == root)
    return next(again, named[0])


def _clear_winner(things: list[_Thing], about: _Surroundings) -> str | None:
    for thing in things:
        thing.best += 1.0 if any(same_thing(thing.stem, named) for named in about.titled) else 0.0
        thing.best += 0.5 if about.shop and thing.best < _BOUGHT else 0.0
    things.sort(key=lambda thing: -thing.score)  # Stable: the first of equals stays first.
    if not things:
        return None
    best = things[0]
    rivals = [thing for thing in things[1:] if thing.kind is Goods.SURE]  # A part of the thing is none.
    if best.opens and all(rival.best < _DOUBT for rival in rivals):
        best.best += 1.0
    alone = 0.5 if all(rival.best < 1 for rival in rivals) else 0.0
    if about.handled and not best.bought:
        return None
    if best.score + alone < about.enough + (0.5 if best.kind < Goods.SURE else 0.0):
        return None
    # Two things named alike, and nothing that says which was bought: better none than the wrong one.
    if best.kind is Goods.UNKNOWN and any(rival.best >= _DOUBT for rival in rivals):
        return None
    if not (best.bought and best.best >= _BOUGHT) and any(best.score - rival.score < _MARGIN for rival in rivals):
        return None
    return best.first


class _Surroundings:
    """A mail's words, and what they say of the noun at a place."""

    def __init__(self, tokens: list[str], titled: list[str], definite: tuple[str, ...], *, ordered: bool) -> None:
        self.tokens = tokens
        self.kinds = [goods(token) for token in tokens]
        self.titled = {stem(token) for token in titled if goods(token) > Goods.NONE}
        self.definite = definite
        self.ordered = ordered
        every = {*tokens, *titled}
        self.shop = ordered or bool(every & (words.SHOP | (words.BOUGHT - words.INFINITIVES)))
        self.service = bool(every & words.SERVICE)
        self.names_purchase = bool({*tokens} & (words.BOUGHT - words.INFINITIVES)) and "?" not in tokens
        self.handled = bool(every & words.HANDLED)
        self.enough = _ENOUGH + (0.0 if self.shop else 0.5) + (1.0 if {*titled} & words.QUESTIONS else 0.0)
        if self.service:
            self.enough += 1.0 if self.shop else 1.5
        if every & words.SUGGESTED:
            self.enough += 1.5
        self.lost = {
            stem(token)
            for place, token in enumerate(tokens)
            if self.kinds[place] > Goods.UNKNOWN and words.LOST.intersection(tokens[max(0, place - 4) : place])
        }
        self.bought = bought_places(tokens, self.kinds, definite)
        self.starts, self.ends = _sentences(tokens)

    def weigh(self, place: int) -> float:
        """Weigh what speaks for the noun at a place being what was bought; 0 when it is no such noun."""
        kind = self.kinds[place]
        before = self.tokens[max(self.starts[place], place - 8) : place]
        after = self.tokens[place + 1 : min(self.ends[place], place + 9)]
        if self._not_mine(before, after) or self._part(place) or self._where_it_belongs(place):
            return 0.0
        if place in self.bought:
            return self.bought[place] - (2.0 if kind is Goods.WEAK and self.service else 0.0)
        definite = self._definite(place)
        if kind is Goods.NONE or self._asked(place, definite=definite):
            return 0.0
        if kind is Goods.UNKNOWN:
            return self._unknown(place, after) if definite else 0.0
        return self._named(place, before, after, definite=definite) - (1.5 if kind is Goods.WEAK else 0.0)

    def _named(self, place: int, before: list[str], after: list[str], *, definite: bool) -> float:
        """Weigh goods that no word of buying governs: whose they are, what is said of them, where they stand."""
        own, said = self._own(before, after), self._said(before, after, definite=definite)
        if self.kinds[place] is Goods.SURE and said < 1.5 and (definite or own) and not self._beside(before):
            said = max(said, _wrong(after))
        linked = max(self._linked(before, after, definite=definite), self._whole(place))
        if self._questioned(place) and not own and not linked and (said < 1 or not definite):
            return 0.0
        score = (own if said or linked else own / 2) + said + linked
        score += 1.0 if definite and (linked or said >= 1 or not self._beside(before)) else 0.0
        if self.ordered or self._opens(place):
            return score + 1.0
        return score + (0.5 if definite and place < _EARLY else 0.0)

    def opens_mail(self, place: int) -> bool:
        """Tell whether the mail begins with the thing and what is wrong with it: "Frysen slutade frysa"."""
        if self.kinds[place] < Goods.SURE and stem(self.tokens[place]) not in self.titled:
            return False
        first = not any(word in _END for word in self.tokens[:place] if place > 3)
        after = self.tokens[place + 1 : min(self.ends[place], place + 9)]
        if not first or not self._opens(place) or after[:1] == [] or after[0] in words.BESIDE:
            return False
        return _wrong(after) > 0 or bool({*after[:6]} & (words.TROUBLE | words.DELIVERED)) or not self.service

    def _part(self, place: int) -> bool:
        """Tell whether the noun is a thing's part, and the thing is named behind it: "bromsen på barnvagnen"."""
        return self.tokens[place] in words.PARTS and self._of_thing(place) is not None

    def _of_thing(self, place: int) -> int | None:
        """Find the thing that a part belongs to: "färgen flagnar på trädgårdsmöblerna"."""
        for spot in range(place + 1, min(self.ends[place], place + 6)):
            if self.tokens[spot] in {",", "och", "og", "men"}:
                return None
            if self.tokens[spot] in words.PART_LINKS:
                thing = spot + 1
                while thing < self.ends[place] and self.tokens[thing] in words.DETERMINERS | words.ADJECTIVES:
                    thing += 1
                if thing < self.ends[place] and self.kinds[thing] is Goods.SURE:
                    return thing
        return None

    def _whole(self, place: int) -> float:
        """Weigh a thing whose part is told of before it."""
        parts = range(max(self.starts[place], place - 7), place)
        return 2.5 if any(self.tokens[spot] in words.PARTS and self._of_thing(spot) == place for spot in parts) else 0.0

    def _where_it_belongs(self, place: int) -> bool:
        """Tell whether the noun only says what another thing is for: "pumpen till vår pool"."""
        spot = place - 1
        while spot >= 0 and self.tokens[spot] in words.DETERMINERS | words.ADJECTIVES:
            spot -= 1
        if spot < 1 or self.tokens[spot] not in {"till", "til"}:
            return False
        return self.kinds[spot - 1] > Goods.UNKNOWN and self.tokens[spot - 1] not in words.PARTS - words.FITTED

    def _definite(self, place: int) -> bool:
        return self.tokens[place].endswith(self.definite) and len(stem(self.tokens[place])) < len(self.tokens[place])

    def _unknown(self, place: int, after: list[str]) -> float:
        """Weigh a noun that no list has: it must be the mail's subject, and broken."""
        if stem(self.tokens[place]) not in self.titled:
            return 0.0
        return 1.0 if any(word in words.TROUBLE for word in after[:5]) else 0.0

    def _not_mine(self, before: list[str], after: list[str]) -> bool:
        if after[:1] != [] and after[0] in words.SHOPS_OWN:
            return True
        if any(word in words.NOT_MINE for word in before[-5:]) or any(word in words.IDIOMS for word in before[-2:]):
            return True
        if any(one in words.LEFT and other in {"in", "inn"} for one, other in pairwise((*before, "", *after[:4]))):
            return True
        return any(word in words.FORGOTTEN for word in after[:4])

    def _beside(self, before: list[str]) -> bool:
        """Tell whether the noun is only where something is: "på hyllan", "i den gamle sofaen"."""
        spot = len(before) - 1
        while spot >= 0 and (before[spot] in words.DETERMINERS or before[spot] in words.ADJECTIVES):
            spot -= 1
        return spot >= 0 and before[spot] in words.BESIDE

    def _asked(self, place: int, *, definite: bool) -> bool:
        """Tell whether the sentence asks what the shop has, or tells what one thinks of buying."""
        start, end = self.starts[place], self.ends[place]
        sentence = self.tokens[start:end]
        if any(word in words.INTENT for word in sentence) or (
            not definite and any(word in words.NEED for word in sentence)
        ):
            return True
        if any(one in words.MODALS and other in words.INFINITIVES for one, other in pairwise(sentence)):
            return True
        asked = end < len(self.tokens) and self.tokens[end] == "?"
        lead = [word for word in sentence[:6] if word not in words.GREETINGS | {",", "men", "och", "og"}]
        return asked and any(word in words.OFFERED for word in lead[:2])

    def _questioned(self, place: int) -> bool:
        end = self.ends[place]
        lead = [word for word in self.tokens[self.starts[place] : end] if word not in words.GREETINGS | {","}]
        return self.tokens[end : end + 1] == ["?"] and lead[:1] != [] and lead[0] in words.ASKING

    def _own(self, before: list[str], after: list[str]) -> float:
        owned = (before and before[-1] in words.OWN) or (after and after[0] in words.OWN)
        if not owned and len(before) > 1 and before[-2] in words.OWN:
            owned = before[-1] in words.ADJECTIVES  # "min nya jacka"
        return 2.0 if owned else 0.0

    def _said(self, before: list[str], after: list[str], *, definite: bool) -> float:
        """Weigh what is said of the noun, or of its state before it: broken, late, lovely."""
        if len(after) > 2 and after[0] == "som" and any(word in words.DELIVERED for word in after[1:4]):
            return 2.0
        if not definite and not (after and after[0] in words.OWN) and not (before and before[-1] in words.OWN):
            return 1.5 if before and before[-1] in words.BROKEN else 0.0
        if before and (
            before[-1] in words.COMING or (before[-1] in words.IS and before[-2:-1] and before[-2] in words.WHERE)
        ):
            return 1.5
        clause = after[: next((spot for spot, word in enumerate(after) if word in {",", "(", ":"}), len(after))]
        absent = any(one in words.BEING and other in words.NEVER for one, other in pairwise(clause[:4]))
        for said, weight in (
            ({*clause[:6]} & words.TROUBLE, 2.0),
            (absent or {*clause[:6]} & words.DELIVERED, 1.5),
            ({*clause[:4]} & words.PRAISE, 1.0),
            ({*clause[:4]} & words.BEING, 0.5),
        ):
            if said:
                return weight
        return 0.0

    def _linked(self, before: list[str], after: list[str], *, definite: bool) -> float:
        """Weigh "leveransen av", "fel på", "gäller", "sendte", which stand before the noun and its determiners."""
        spot, fixed = len(before) - 1, definite
        while spot >= 0 and (before[spot] in words.DETERMINERS or before[spot] in words.DESCRIBING):
            fixed, spot = True, spot - 1
        if spot < 0:
            return 0.0
        word, lead, near = before[spot], before[max(0, spot - 1) : spot], {*before[max(0, spot - 2) : spot + 1]}
        back = {*before[spot:], *after[:3]} & words.SENT_BACK
        sent_back = fixed and back and near & words.SENT_OFF
        about = word in words.ABOUT or word in words.RETURNED or (word == "om" and {*before[spot:]} & words.OWN)
        about = about or (word == "på" and self.shop and any(other in words.WAITING for other in before[:spot]))
        of = word in words.LINKING and (word != "med" or near & words.WITH)
        paid = any(other in words.MONEY or other.isdecimal() for other in lead)
        if sent_back:
            return 2.5
        if about or (of and (paid or {*lead} & words.LINKS)):
            return 2.0
        if back or not near & words.RECEIVED or not (fixed or self.ordered):
            return 0.0  # What one got back was repaired or lent, and what one had before.
        return 1.5 if self.shop and not self.service else 1.0

    def _opens(self, place: int) -> bool:
        lead = [word for word in self.tokens[self.starts[place] : place] if word not in words.GREETINGS]
        return not [word for word in lead if word not in {",", ":"} and word not in words.DETERMINERS]


def _wrong(after: list[str]) -> float:
    """Weigh what is wrong with a thing that surely is one: a fault of any kind, or what it does not do."""
    clause = after[: next((spot for spot, word in enumerate(after) if word in {",", "(", ":"}), len(after))]
    if {*clause[:6]} & words.MORE_TROUBLE:
        return 2.0
    return 1.5 if {*clause[1:4]} & words.NEVER else 0.0


def _sentences(tokens: list[str]) -> tuple[list[int], list[int]]:
    """Give for each token where its sentence starts and ends."""
    starts, ends = [0] * len(tokens), [len(tokens)] * len(tokens)
    start = 0
    for place, token in enumerate(tokens):
        starts[place] = start
        ordinal = token == "." and place and tokens[place - 1].isdecimal() and _goes_on(tokens, place)  # "4. februar"
        if token in _END and not ordinal:
            ends[start : place + 1] = [place] * (place + 1 - start)
            start = place + 1
    return starts, ends


def _goes_on(tokens: list[str], place: int) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1][:3] in words.MONTHS
