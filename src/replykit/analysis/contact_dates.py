"""The days in a mail, each put as one word, so that a list of days can be counted."""

from __future__ import annotations

import re
from typing import Final

from replykit.analysis import contact_words as words
from replykit.calendar_words import MONTHS

_MONTH: Final = "|".join(sorted((month for month in MONTHS if len(month) > 2), key=len, reverse=True))
_CLOCK: Final = re.compile(
    r"\bkl(?:\.|ockan|okka|okken)? ?(\d{1,2})(?:[.:](\d\d))?\b|\b([012]?\d)[:.]([0-5]\d)(?= )", re.I
)
_DATE: Final = re.compile(rf"\b(\d{{1,2}})(?:/(\d{{1,2}})\b|(?:\.|:[ae]|de)? (?:i )?({_MONTH})\b)", re.I)
_NUMBERED: Final = re.compile(
    r"\b(?:[Dd]en|av) (\d{1,2})(?:[.](?= [a-zåäöæø]|,)|:?[ae]\b|\b)(?! ?(?:\d|%|gång|gang|gong|mejl|mail|brev|kr|d\b))"
)
_BARE: Final = re.compile(r"(?<![\w@.])(\d{1,2})(?:\.|:[ae])?(?=(?:,| och| og| samt) (?:den )?@)", re.I)
_NEXT: Final = re.compile(
    r"(@\w+,? (?:och|og|samt) )(?:den )?(\d{1,2})(?:[.](?= )|:[ae])?(?![\w:/.]| (?:kr|gång|gang|gong))", re.I
)
_WEEK: Final = re.compile(r"\b(?:vecka|uke|veke|v\.|v) (\d{1,2})\b", re.I)
_LONGEST_LIST: Final = 4


def with_days(text: str) -> str:
    """Put each date, week and time of day as one word that starts with an at sign."""
    text = text.replace("@", " ")
    text = _CLOCK.sub(lambda match: f"@kl{match[1] or match[3]}x{match[2] or match[4] or ''}", text)
    text = _DATE.sub(lambda match: f"@{match[1]}x{match[2] or match[3]}", text)
    text = _WEEK.sub(r"@v\1", _NUMBERED.sub(r"@\1", text))
    for _ in range(_LONGEST_LIST):
        text = _BARE.sub(r"@\1", text)
    return _NEXT.sub(r"\1@\2", text)


def is_day(token: str) -> bool:
    """Tell whether a word is a day, a date or a time."""
    return token.startswith("@") or token in words.NEW_DAY or (token in MONTHS and len(token) > 2)


def days_from(tokens: list[str], place: int, end: int) -> list[str]:
    """Give the first day told between two places, and those listed right behind it."""
    found: list[str] = []
    for spot in range(place, end):
        token = tokens[spot]
        if found and "med" in {token, tokens[spot - 1]}:
            continue  # "med Lena på onsdagen och med Petra på torsdagen"
        if is_day(token) and not (found and token in words.EVENING):
            found.append(token)
        elif found and token not in words.EVENING | words.BETWEEN_DAYS and token not in words.AGAIN_NEW:
            break
    return found
