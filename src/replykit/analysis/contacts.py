"""How many times the customer has been in touch before this mail."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from replykit.analysis import fact_words as words
from replykit.analysis.contacting import by_customer, kind_of, number_of
from replykit.calendar_words import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

_SENTENCE: Final = re.compile(r"(?:[^.!?\n;:]|:(?=e\b))+")
_WORD: Final = re.compile(r"[\w-]+(?::e)?|[,()]")
_IN_ALL: Final = re.compile(
    r"\b(\w{1,9}) (?:gånger|ganger|gonger|gongar|ggr) "
    r"(?:till? sam{1,2}[ea]n|tilsammen|sammanlagt|totalt|sammenlagt|i alt|alt i alt)",
    re.IGNORECASE,
)
_MOST: Final = 60
_READ: Final = 20_000
_SILENCE: Final = re.compile(
    r"\s*(?:0|noll|null|inget|inga|ingen|ingenting|ikke et|ikke ett|ikkje eit|inte ett)\b", re.IGNORECASE
)
_LONGEST: Final = 150
"""How many words of a sentence are read."""

_ORDINAL: Final = re.compile(r"(?<![\w-])(\d{1,2})(?:(?::e|:a|:de|d?je|de)(?!\w)|\.(?= [a-zåäöæøA-Z]))")
_TIMES_SIGN: Final = re.compile(r"\bx ?(\d{1,2})\b|\b(\d{1,2}) ?x\b", re.IGNORECASE)
_SPELT: Final = re.compile(r"\b(sms|dm|mail|mejl|chatt?)[:'’-](at|ade|et|a|te)\b", re.IGNORECASE)
_SHORT: Final = re.compile(r"\b(nr|kl|ca|tel)\.", re.IGNORECASE)


def contacts(text: str, subject: str = "") -> int | None:
    """Count the earlier contacts that a mail tells of in numbers; None when it tells of none, or vaguely.

    A subject such as "Tredje mejlet" counts where the text itself gives no number.
    """
    return _told(text) or _told(subject, ordinals_only=True)


def _told(text: str, *, ordinals_only: bool = False) -> int | None:
    text = text[:_READ]
    text = _SPELT.sub("mejlat", _SHORT.sub(r"\1", text))
    text = _TIMES_SIGN.sub(lambda match: f"{match[1] or match[2]} ggr", _ORDINAL.sub(r"\1:e", text))
    if ordinals_only:
        return next((number for _, number in _ordinals(_WORD.findall(text.casefold()), subject=True)), None)
    counts: Counter[str] = Counter()
    earlier: list[str] = []
    sentences = _SENTENCE.findall(text)
    for sentence, following in pairwise((*sentences, "")):
        tokens = _WORD.findall(sentence.casefold())[:_LONGEST]
        if _vague(tokens):
            return None
        told: Counter[str] = Counter()
        for kind, number in (
            *_ordinals(tokens),
            *(dict.fromkeys(_counted(tokens)) or _on_days(tokens)),
            *_trailing(tokens, earlier),
            *_bare(tokens, following),
        ):
            told[kind] += number
        earlier = tokens
        counts |= told  # Told again in another sentence, the same contacts are not counted twice.
    agreed = False
    if counts or any(word in words.MESSAGES | words.CHANNELS for word in _WORD.findall(text.casefold())):
        for match in _IN_ALL.finditer(text):
            counts["all"], agreed = number_of(match[1].casefold()) or 0, True
    whole, parts = counts["all"], counts.total() - counts["all"]
    if whole and parts and not agreed and whole != parts:
        return None  # "Fjärde gången jag skriver" and "ringt fem gånger": nobody knows whether one holds the other.
    total = whole or parts or _plainly(_WORD.findall(sentence.casefold())[:_LONGEST] for sentence in sentences)
    return total if 0 < total <= _MOST else None


def _plainly(sentences: Iterable[list[str]]) -> int:
    """Count contacts told without a number: "när jag ringde", "skrev i måndags, ringde igår"; 0 for none.

    Two of a kind are two only when each has its own day; told without a day, it is the one told of before.
    """
    told: dict[str, set[str]] = {}
    for tokens in sentences:
        mine = False
        for place in range(len(tokens)):
            if kind := _plain_kind(tokens, place, mine=mine):
                mine = True
                told.setdefault(kind, set()).update(_days_near(tokens, place))
    dated = [kind for kind in told if told[kind]]
    if len(told) > 1 and not dated:
        return 0  # "Jag ringde och mejlade och klagade": perhaps it was one and the same.
    return sum(max(1, len(days)) for days in told.values())


def _plain_kind(tokens: list[str], place: int, *, mine: bool) -> str | None:
    """Tell what kind of single contact with the shop the word at a place tells of, if any."""
    token, before, after = tokens[place], tokens[max(0, place - 4) : place], tokens[place + 1 : place + 7]
    kind = words.ONCE.get(token)
    if not kind and (kind := words.ONCE_ON_A_DAY.get(token)) and not _days_near(tokens, place):
        return None
    mine = mine or not place or any(word in words.WE for word in (*before, *after[:1]))
    if not kind or not mine or not by_customer(tokens, place):
        return None
    # "til dere" is whom they wrote to, "dere" alone who did.
    near = range(max(0, place - 4), place)
    others = [tokens[spot] for spot in near if not spot or tokens[spot - 1] not in words.TO]
    elsewhere = any(word in words.NOT_SHOP for word in after[:3]) or any(word in words.AT_ONCE for word in after[:1])
    elsewhere = elsewhere or any(word in words.IN_VAIN for word in others)
    return None if elsewhere or any(word in words.AND_AGAIN for word in after) else kind


def _days_near(tokens: list[str], place: int) -> list[str]:
    """Give the days told just before or after a contact, up to the next contact."""
    found = []
    for spot in range(place + 1, min(len(tokens), place + 8)):
        if tokens[spot] in words.ONCE or tokens[spot] in words.ONCE_ON_A_DAY:
            break
        if tokens[spot] in words.DAYS | words.LAST:
            found.append(tokens[spot])
        elif tokens[spot] in MONTHS or (
            number_of(tokens[spot].removesuffix(":e")) and tokens[spot - 1] in {"den", "d"}
        ):
            found.append(tokens[spot - 1] + tokens[spot])
    return found[:1] or [token for token in tokens[max(0, place - 3) : place] if token in words.DAYS | words.LAST][:1]


def _vague(tokens: list[str]) -> bool:
    """Tell "flera gånger", "lika många" and "två tre gånger", which are no number."""
    for place, token in enumerate(tokens[1:], 1):
        beside = tokens[place - 1] if tokens[place - 1] not in words.OR else tokens[max(0, place - 2)]
        if (
            number_of(token)
            and (number_of(beside) or 0) > 1
            and tokens[place + 1 : place + 2]
            and tokens[place + 1] in words.TIMES
        ):
            return True
    return any(
        token in words.VAGUE
        and any(near in words.TIMES or near in words.MESSAGES for near in tokens[place + 1 : place + 3])
        and any(kind_of(tokens, near) for near in range(max(0, place - 8), min(len(tokens), place + 8)))
        for place, token in enumerate(tokens)
    )


def _ordinals(tokens: list[str], *, subject: bool = False) -> list[tuple[str, int]]:
    """Read "mitt fjärde mejl" and "tredje gången jag skriver": the one being read is not an earlier one."""
    for place, token in enumerate(tokens[:-1]):
        after = tokens[place + 1]
        if token in words.MESSAGES and after in {"nummer", "nr"} and tokens[place + 2 : place + 3]:
            number = number_of(tokens[place + 2]) or 0
            return [("all", number - 1)] if number > 1 else []
        digits = token.removesuffix(":e")
        number = int(digits) if digits != token and digits.isdecimal() else words.ORDINALS.get(token, 0)
        if number < 2:
            continue
        near = range(max(0, place - 5), min(len(tokens), place + 7))
        mine = subject or any(tokens[spot] in words.WE for spot in near)
        if after in words.MESSAGES and (mine or not place or {"dette", "detta", "det"} & set(tokens[:place])):
            return [("all", number - 1)]
        again = place and tokens[place - 1] in {"for", "för"} and after in words.TIMES
        if again and all(word in words.AGAIN_WORDS for word in (*tokens[: place - 1], *tokens[place + 2 :])):
            return [("all", number - 1)]  # "Hei igjen, for tredje gang."
        kinds = [kind_of(tokens, spot) for spot in near if kind_of(tokens, spot) and by_customer(tokens, spot)]
        if again and kinds and any(word in {"har", "hade", "hadde"} for word in tokens[max(0, place - 6) : place]):
            return [("call", number)] if kinds[0] == "call" else []  # "Jeg har nå ringt for tredje gang"
        if after in words.TIMES and kinds and (mine or not any(word in words.OTHERS for word in tokens)):
            return [("all", number - 1)]
    return []


def _counted(tokens: list[str]) -> list[tuple[str, int]]:
    """Read "ringt två gånger, mejlat tre", "sendt to mailer" and "tre gånger har jag ringt"."""
    found: list[tuple[str, int]] = []
    for place, token in enumerate(tokens):
        number = number_of(token)
        if not number:
            continue
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        if (
            tokens[place + 2 : place + 3]
            and tokens[place + 2] in words.MESSAGES | words.CALLS
            and after[-1:] in {"a", "e"}
            and after not in words.SIDE
        ):
            after = tokens[place + 2]  # "två obesvarade mejl"
        kind: str | None = None
        if after in words.MESSAGES or after in words.CALLS:
            if _sent(tokens, place, told=bool(found)):
                kind = "call" if after in words.CALLS else "write"
                # "på chat, på telefon og i to e-poster": each channel beside the counted one is a contact too.
                found += [("channel", 1) for on, by in pairwise(tokens) if on in {"på", "via"} and by in words.CHANNELS]
        elif after in words.TIMES and not _repeating(tokens, place + 2):
            once = number == 1 and place > 0 and tokens[place - 1] in words.NOT_ONCE  # "med en gang", "nok en gang"
            kind = None if once else _verb_before(tokens, place) or _verb_after(tokens, place + 2)
        elif after in words.PEOPLE and tokens[place - 1] == "med":
            kind = _verb_before(tokens, place)
        else:
            kind = _elliptic(tokens, place, found)
        if kind:
            found.append((kind, number))
    return found


def _elliptic(tokens: list[str], place: int, found: list[tuple[str, int]]) -> str | None:
    """Tell what a number counts that leans on a counted one before it: "mejlat tre", "og to på mail"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    if found and place:
        if (not after or after in {",", ")", "och", "og"}) and kind_of(tokens, place - 1):
            return kind_of(tokens, place - 1)
        if tokens[place - 1] in {"och", "og", ",", "samt"} and after in words.SIDE:
            return found[-1][0]
    to_shop = after in words.VISITS and any(word in words.TO_SHOP for word in tokens[place + 2 : place + 5])
    return "visit" if to_shop else None


def _on_days(tokens: list[str]) -> list[tuple[str, int]]:
    """Read "ringte mandag, onsdag og i går" and "skrev 2. januar og 9. januar": each day is a contact."""
    for place, token in enumerate(tokens):
        kind = kind_of(tokens, place)
        if not kind or kind == "visit" or token in words.MESSAGES or not by_customer(tokens, place):
            continue
        days, numbers = 0, 0
        for spot in range(place + 1, min(len(tokens), place + 18)):
            near = tokens[spot]
            if near in words.DAYS:
                days += 1
            elif near in MONTHS:
                days, numbers = days + (numbers or 1), 0
            elif number_of(near.removesuffix(":e")) is not None:
                numbers += 1
            elif near not in words.BETWEEN_DAYS:
                break
        if tokens[place + 1 : place + 2] == ["den"]:
            days += numbers  # "den 2:a och den 9:e"; without "den" a number may be a time of day.
        if days > 1:
            return [(kind, days)]
    return []


def _trailing(tokens: list[str], earlier: list[str]) -> list[tuple[str, int]]:
    """Read "Jag har ringt. Tre gånger!": a count alone leans on the sentence before it."""
    number = number_of(tokens[0]) if tokens else None
    if not number or len(tokens) > 3 or tokens[1:2] == [] or tokens[1] not in words.TIMES:
        return []
    kind = _verb_before(earlier, len(earlier))
    return [(kind, number)] if kind else []


def _bare(tokens: list[str], following: str) -> list[tuple[str, int]]:
    """Read "5 mejl. 0 svar.": messages counted alone, held against a silence in the next sentence."""
    number = number_of(tokens[0]) if len(tokens) == 2 else None
    if not number or tokens[1] not in words.MESSAGES | words.CALLS:
        return []
    return [("write" if tokens[1] in words.MESSAGES else "call", number)] if _SILENCE.match(following) else []


def _repeating(tokens: list[str], place: int) -> bool:
    """Tell "två gånger om dagen" and "en gång till" from a plain count."""
    after = tokens[place : place + 2]
    return bool(after) and (
        after[0] in words.AGAIN or (len(after) > 1 and after[0] in {"om", "i"} and after[1] in words.PERIODS)
    )


def _verb_before(tokens: list[str], place: int) -> str | None:
    for spot in range(place - 1, max(-1, place - 10), -1):
        kind = kind_of(tokens, spot)
        if kind:
            return kind if by_customer(tokens, spot) else None
    return None


def _verb_after(tokens: list[str], place: int) -> str | None:
    if tokens[place : place + 1] and tokens[place] in {"har", "hade", "hadde"}:
        for spot in range(place + 1, min(len(tokens), place + 4)):
            kind = kind_of(tokens, spot)
            if kind:
                return kind if by_customer(tokens, spot) else None
    return None


def _sent(tokens: list[str], place: int, *, told: bool) -> bool:
    """Tell whether counted messages are the customer's: sent by him, or held against a silence."""
    for spot in range(place - 1, max(-1, place - 11), -1):
        if tokens[spot] in words.SENT or kind_of(tokens, spot):
            return by_customer(tokens, spot)
    for spot in range(place + 2, min(len(tokens), place + 6)):
        if tokens[spot] in words.SENT or kind_of(tokens, spot):
            between = tokens[place : spot + 1]
            return any(word in words.WE for word in between) or (not place and spot == place + 2)
    if place == 0 or all(word in words.AGAIN_WORDS for word in tokens[:place]):
        return any(word in words.WITHOUT for word in tokens)
    return told or tokens[place - 1] in words.DESPITE
