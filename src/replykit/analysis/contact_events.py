"""Contacts told of one by one: "när jag ringde", "skrev den 3:e och den 9:e", "frågade i chatten"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from replykit.analysis import contact_words as words
from replykit.analysis.contact_dates import days_from, is_day
from replykit.analysis.contacting import by_customer, number_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TAIL: Final = 16
"""How many words behind a contact may tell its day and its way."""
_SAME: Final = {"ask", "write", "message"}
"""Kinds that may be the very contacts counted elsewhere in the mail."""
_NAMED: Final = words.MESSAGES | words.CALLS
_COUNTED: Final = words.TIMES | _NAMED
_VERBS: Final = (
    words.ONCE.keys() | (words.HEARD - {"hör"}) | words.TAKEN | words.TALKED | words.SENT_ONCE | words.BEEN_ONCE
)


@dataclass(frozen=True)
class Event:
    """A contact told of: its kind, its days, whether it is told to be another, and whether it surely was one."""

    kind: str
    days: tuple[str, ...]
    again: bool
    sure: bool
    loose: bool


def events_in(tokens: list[str], *, counted: bool) -> list[Event]:
    """Read the contacts of a sentence, but not those that a number in it counts."""
    found: list[Event] = []
    unread = 0
    first = next((place for place, token in enumerate(tokens) if token in _VERBS), 0)
    fronted = counted and _has_count(tokens[:first])
    for place, token in enumerate(tokens):
        if token in _NAMED and (mail := _mail_at(tokens, place, listed=bool(found))):
            found.append(mail)
            unread = place + 1
        if token in _VERBS:
            end = _end(tokens, place)
            some = _told_at(tokens, place, range(unread, end), mine=bool(found))
            if counted and _has_count(tokens[place:end]):
                some = []
            found += some
            unread = end if some else unread
    return [event for event in found if event.days] if fronted else found


def _told_at(tokens: list[str], place: int, own: range, *, mine: bool) -> list[Event]:
    """Read the contacts that the verb at a place tells of: one for each way it went, or for its days."""
    token, tail = tokens[place], tokens[place + 1 : own.stop]
    if not _own(tokens, place, tail, mine=mine):
        return []
    before = tokens[max(own.start, place - 3) : place]
    days = tuple(days_from(tokens, place + 1, own.stop)) or tuple(word for word in before if is_day(word))
    ways = _ways(token, tail)
    kind = words.ONCE.get(token) or _phrase(token, tail)
    if not kind and not ways and not (days and token in words.TALKED - words.ASKED_ON):
        return []
    again = any(word in words.AGAIN_NEW for word in tail[:6]) or ("gång", "till") in pairwise(tail[:8])
    anywhere = token in words.JUST_WROTE and not words.TO_SHOP & set(tail[:3])
    loose = not (days or ways) and (anywhere or token in words.PERFECT)
    if len(ways) > 1 and len(days) < 2:
        return [Event(way, days, again, True, False) for way in ways]
    kind = kind if kind and kind not in {"write", "ask"} else ways[0] if ways else kind or "ask"
    return [Event(kind, days, again, bool(days or ways), loose)]


def _phrase(token: str, tail: list[str]) -> str | None:
    """Read a contact told in two words: "hörde av mig", "tok kontakt"."""
    of_me = tail[:1] == ["av"] and bool(words.ME & set(tail[1:2]))
    heard = token in words.HEARD and (of_me or tail[:1] == ["med"])
    return "ask" if heard or (token in words.TAKEN and "kontakt" in tail[:2]) else None


def _mail_at(tokens: list[str], place: int, *, listed: bool) -> Event | None:
    """Read a mail or a call told of by name: "mina mejl från den 11 och den 16", "samtal 18/4", "i mitt brev"."""
    before, token = "".join(tokens[max(0, place - 1) : place]), tokens[place]
    mine = before in words.MINE or tokens[place + 1 : place + 2] in (["min"], ["mitt"])
    near = range(place + 1, min(len(tokens), place + 4))
    first = next((spot for spot in near if is_day(tokens[spot]) and tokens[spot] not in words.EVENING), None)
    days = tuple(days_from(tokens, first, min(len(tokens), place + _TAIL))) if first else ()
    one = mine and before not in words.MANY_MINE and token not in words.ADDRESSES
    if one or (days and (mine or not place or (listed and before == ","))):
        return Event("call" if token in words.CALLS else "write", days, False, True, False)
    return None


def _has_count(tokens: list[str]) -> bool:
    """Tell whether words count something: "två gånger", "tre trevliga mejl"."""
    return any(number_of(token) and _COUNTED & set(tokens[spot + 1 : spot + 3]) for spot, token in enumerate(tokens))


def _ways(token: str, tail: list[str]) -> list[str]:
    """Give the ways the contact went; who only is somewhere or leaves something there has said nothing yet."""
    ways = list(dict.fromkeys(words.WAYS[word] for word in tail if word in words.WAYS))
    if token in words.BEEN_ONCE:
        asked = any(word in words.TALKED for word in tail)
        return ["visit"] if asked and any(word in words.IN_PERSON for word in tail[:4]) else []
    if token in words.SENT_ONCE:
        things = words.MESSAGES | words.SENT_ALONG if any(map(is_day, tail)) else words.MESSAGES
        sent = any(word in things for word in tail[:4])
        return [way for way in ways if way != "visit"] or (["write"] if sent else [])
    return ways


def _end(tokens: list[str], place: int) -> int:
    """Tell where the words about the contact at a place end: at the next one, or at the day put before it."""
    for spot in range(place + 1, min(len(tokens), place + _TAIL)):
        if tokens[spot] in _VERBS and tokens[spot] not in words.BEEN_ONCE:
            if tokens[spot + 1 : spot + 2] and tokens[spot + 1] in words.WE and is_day(tokens[spot - 1]):
                return spot - 1
            return spot
    return min(len(tokens), place + _TAIL)


def _own(tokens: list[str], place: int, tail: list[str], *, mine: bool) -> bool:
    """Tell whether the verb at a place is what the customer did, and did to the shop."""
    before = tokens[max(0, place - 4) : place]
    last, after = "".join(before[-1:]), "".join(tail[:1])
    if last in words.THEN:
        me = after in words.WE
    elif place < 5 and all(word in words.OPENING for word in tokens[:place]):
        me = True
    else:
        me = (mine and last in words.JOINING) or any(word in words.WE for word in (*before, after))
    no_verb = after == "på" and any(is_day(word) or word in words.AGAIN_NEW or word in words.WAYS for word in tail[1:2])
    if (
        not me
        or (after in words.NOT_BEHIND and not no_verb)
        or last in words.INFINITIVE
        or not by_customer(tokens, place)
    ):
        return False
    # "til dere" is whom they wrote to, "dere" alone who did.
    clause = max((spot for spot in range(max(0, place - 4), place) if tokens[spot] == ","), default=place - 5)
    near = range(max(0, clause + 1), place)
    others = [tokens[spot] for spot in near if not spot or tokens[spot - 1] not in words.TO]
    return not (any(word in words.NOT_SHOP for word in tail[:3]) or any(word in words.IN_VAIN for word in others))


def count_events(events: Iterable[Event], counted: Mapping[str, int]) -> int:
    """Count contacts told one by one, beside kinds already told in numbers; 0 for none or an unclear sum.

    Two of a kind are two only when each has its own day; told without a day, it is the one told of before.
    """
    told: dict[str, list[Event]] = {}
    for event in events:
        told.setdefault(event.kind, []).append(event)
    if counted:
        beside = [some for kind, some in told.items() if kind not in counted and kind not in _SAME]
        return sum(_number(some) for some in beside if any(event.sure for event in some))
    flat = [event for some in told.values() for event in some]
    if all(event.loose for event in flat) or (len(told) > 1 and not any(event.sure for event in flat)):
        return 0  # "Jag ringde och mejlade och klagade": perhaps it was one and the same.
    dated = any(event.days for event in flat if event.kind != "ask")
    return sum(
        _number(some)
        for kind, some in told.items()
        if kind != "ask" or len(told) == 1 or not dated or any(event.days for event in some)
    )


def _number(some: list[Event]) -> int:
    """Count the contacts of one kind."""
    days = {day for event in some for day in event.days}
    undated = [event for event in some if not event.days]
    again = sum(event.again for event in undated)
    first = bool(len(undated) > again and (again or any(event.again for event in some)))
    return max(1, len(days) + again + first)
