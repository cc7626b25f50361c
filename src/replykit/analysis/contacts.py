"""How many times the customer has been in touch before this mail."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Final

from replykit.analysis import contact_words as words
from replykit.analysis.contact_dates import with_days
from replykit.analysis.contact_events import Event, count_events, events_in
from replykit.analysis.contacting import by_customer, kind_of, number_of

_SENTENCE: Final = re.compile(r"(?:[^.!?\n;:]|:(?=e\b))+")
_WORD: Final = re.compile(r"@\w+|[\w-]+(?::e)?|[,()]")
_IN_ALL: Final = re.compile(
    r"\b(\w{1,9}) (?:gånger|ganger|gonger|gongar|ggr) "
    r"(?:till? sam{1,2}[ea]n|tilsammen|sammanlagt|totalt|sammenlagt|i alt|alt i alt)",
    re.IGNORECASE,
)
_MOST: Final = 60
_READ: Final = 20_000
_LONGEST: Final = 150
"""How many words of a sentence are read."""

_ORDINAL: Final = re.compile(
    r"(?<![\w-])(\d{1,2})(?:(?::e|:a|:de|d?je|de)(?!\w)|"
    r"\.(?= (?:[Gg][aoå]n|mejl|mail|e-post|brev|purr|påm|hen|mel|med|f[öo]rs)))"
)
_TIMES_SIGN: Final = re.compile(r"(?<!\d )(?<!\d)\bx ?(\d{1,2})\b|\b(\d{1,2}) ?x\b(?! ?\d)", re.IGNORECASE)
_SPELT: Final = re.compile(r"\b(sms|dm|mail|mejl|chatt?)[:'’-](at|ade|et|a|te)\b", re.IGNORECASE)
_SHORT: Final = re.compile(r"\b(nr|kl|ca|tel)\.", re.IGNORECASE)


def contacts(text: str, subject: str = "") -> int | None:
    """Count the earlier contacts that a mail tells of in numbers; None when it tells of none, or vaguely.

    A subject such as "Tredje mejlet" counts where the text itself gives no number.
    """
    return _told(text) or _told(subject, ordinals_only=True)


def _told(text: str, *, ordinals_only: bool = False) -> int | None:
    text = with_days(text[:_READ])
    text = _SPELT.sub("mejlat", _SHORT.sub(r"\1", text))
    text = _TIMES_SIGN.sub(lambda match: f"{match[1] or match[2]} ggr", _ORDINAL.sub(r"\1:e", text))
    if ordinals_only:
        return next((number for _, number in _ordinals(_WORD.findall(text.casefold()), subject=True)), None)
    counts: Counter[str] = Counter()
    earlier: list[str] = []
    events: list[Event] = []
    sentences = _SENTENCE.findall(text)
    for sentence in sentences:
        tokens = _WORD.findall(sentence.casefold())[:_LONGEST]
        if _vague(tokens):
            return None
        told: Counter[str] = Counter()
        for kind, number in (*_ordinals(tokens), *dict.fromkeys(_counted(tokens)), *_trailing(tokens, earlier)):
            told[kind] += number
        earlier = tokens
        events += events_in(tokens, counted=bool(told))
        counts |= told  # Told again in another sentence, the same contacts are not counted twice.
    agreed = False
    if counts or any(word in words.MESSAGES | words.CHANNELS for word in _WORD.findall(text.casefold())):
        for match in _IN_ALL.finditer(text):
            counts["all"], agreed = number_of(match[1].casefold()) or 0, True
    whole, parts = counts["all"], counts.total() - counts["all"]
    if whole and parts and not agreed and whole != parts:
        return None  # "Fjärde gången jag skriver" and "ringt fem gånger": nobody knows whether one holds the other.
    total = whole or parts + count_events(events, counts)
    return total if 0 < total <= _MOST else None


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
            if any(tokens[spot] in words.RECEIVED for spot in near):
                continue
            # The mail that a second reminder reminds of is a contact too.
            return [("all", number if after in words.REMINDERS else number - 1)]
        again = place and tokens[place - 1] in {"for", "för"} and after in words.TIMES
        if again and (told := _once_more(tokens, place, number)):
            return told
        kinds = [kind_of(tokens, spot) for spot in near if kind_of(tokens, spot) and by_customer(tokens, spot)]
        if again and kinds and any(word in {"har", "hade", "hadde"} for word in tokens[max(0, place - 6) : place]):
            return [("call", number)] if kinds[0] == "call" else []  # "Jeg har nå ringt for tredje gang"
        if after in words.TIMES and kinds and (mine or not any(word in words.OTHERS for word in tokens)):
            past = next((tokens[spot] in words.PAST for spot in near if tokens[spot] in words.PAST | words.NOW), False)
            return [("all", number if past else number - 1)]
    return []


def _once_more(tokens: list[str], place: int, number: int) -> list[tuple[str, int]]:
    """Read "Hei igjen, for tredje gang" and "Purrer for andre gang", which tells of a mail before the reminders."""
    if all(word in words.AGAIN_WORDS for word in (*tokens[: place - 1], *tokens[place + 2 :])):
        return [("all", number - 1)]
    return [("all", number)] if words.REMINDING & set(tokens[max(0, place - 2) : place]) else []


def _counted(tokens: list[str]) -> list[tuple[str, int]]:
    """Read "ringt två gånger, mejlat tre", "sendt to mailer" and "tre gånger har jag ringt"."""
    found: list[tuple[str, int]] = []
    single = False
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
            single = number == 1 and after not in words.TIMES
    return [] if single and len(found) == 1 else found  # One mail sent is read with its day, not as a count.


def _elliptic(tokens: list[str], place: int, found: list[tuple[str, int]]) -> str | None:
    """Tell what a number counts that leans on a counted one before it: "mejlat tre", "og to på mail"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    if found and place:
        if (not after or after in words.BEHIND_NUMBER) and kind_of(tokens, place - 1):
            return kind_of(tokens, place - 1)
        if tokens[place - 1] in {"och", "og", ",", "samt"} and after in words.SIDE:
            return found[-1][0]
    to_shop = after in words.VISITS and any(word in words.TO_SHOP for word in tokens[place + 2 : place + 5])
    return "visit" if to_shop else None


def _trailing(tokens: list[str], earlier: list[str]) -> list[tuple[str, int]]:
    """Read "Jag har ringt. Tre gånger!": a count alone leans on the sentence before it."""
    number = number_of(tokens[0]) if tokens else None
    if not number or len(tokens) > 3 or tokens[1:2] == [] or tokens[1] not in words.TIMES:
        return []
    kind = _verb_before(earlier, len(earlier))
    return [(kind, number)] if kind else []


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
    """Read "tre gånger har jag ringt" and "två gånger under hösten frågade jag": the verb stands beside its subject."""
    for spot in range(place, min(len(tokens), place + 6)):
        if tokens[spot] in {"og", "och", "men"}:
            return None
        kind = kind_of(tokens, spot)
        if kind:
            mine = tokens[0] in {"har", "hade", "hadde"} or words.WE & set(tokens[max(0, place - 6) : spot + 2])
            return kind if mine and by_customer(tokens, spot) else None
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
    if (place and tokens[place - 1] in words.MINE) or words.MINE & set(tokens[place + 2 : place + 3]):
        return True
    return not _of_others(tokens, place) and _counted_alone(tokens, place, told=told)


def _of_others(tokens: list[str], place: int) -> bool:
    """Tell whether counted messages came from the shop or from somebody else."""
    sender = tokens[place + 2 : place + 4]
    named = bool(words.FROM & set(sender[:1])) and tuple(sender) not in words.FROM_ME
    return (
        named
        or bool(words.NOT_SHOP & set(tokens[:place]))
        or bool(words.RECEIVED & set(tokens) and not _from_me(tokens))
    )


def _from_me(tokens: list[str]) -> bool:
    return any(pair in words.FROM_ME for pair in pairwise(tokens))


def _counted_alone(tokens: list[str], place: int, *, told: bool) -> bool:
    """Tell whether messages counted without a verb are sent ones: "två mejl senare", "trots tre brev"."""
    if place == 0 or all(word in words.AGAIN_WORDS for word in tokens[:place]):
        return number_of(tokens[place]) != 1
    return told or tokens[place - 1] in words.DESPITE or _from_me(tokens)
