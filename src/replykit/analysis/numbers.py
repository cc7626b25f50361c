"""Order numbers, dates, amounts and deadlines, as a mail writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from replykit.analysis import fact_words as words
from replykit.analysis.sensitive import sensitive
from replykit.calendar_words import MONTHS, WEEKDAYS

_BLANK: Final = r"[ \u00a0\u202f]"


def _any(listed: str) -> str:
    return "|".join(sorted(listed.split(), key=len, reverse=True))


_NUMBERED: Final = r"(?:\.?-?_? ?(?:nummeret|numret|nummer|numer|nr|no|id|ref)\.?)"
_VALUE: Final = (
    r"(?P<value>\d{2,3} \d{3}(?![\d-])|(?-i:[A-ZÅÄÖÆØ]{1,4} (?=\d{3}))?[A-Z]{0,4}-?\d[A-Z0-9]{0,15}"
    r"(?:-[A-Z0-9]{1,12}){0,3})(?![\w/]|[.,:]\d|-\d)"
)
_ORDER: Final = re.compile(
    rf"(?<!\w)(?:(?P<order>{_any(words.ORDER_NOUNS)})|(?P<case>{_any(words.CASE_NOUNS)}))"
    rf"(?P<nr>{_NUMBERED})?"
    rf"(?:,? ?\(?(?:{_any(words.NUMBER_LINKS)})(?!\w))?"
    rf"[ ,]{{0,2}}\(?(?:med )?(?P<nr2>{_NUMBERED})?(?P<link> (?:{_any(words.NUMBER_LINKS_NUMBERED)}){{1}})?"
    rf"(?P<mark>[ :.#=\n-]{{0,4}}){_VALUE}",
    re.IGNORECASE,
)
_SPREAD: Final = re.compile(
    rf"(?<!\w)(?:{_any(words.ORDER_NOUNS)})(?P<words>(?:,? \(?[^\W\d]{{1,15}}){{1,4}}),? \(?(?:nummer|nr)\.? {_VALUE}",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(rf"(?<!\w)(?:{_any(words.OTHER_NUMBERS)})", re.IGNORECASE)
_HASH: Final = re.compile(r"(?<![\w#/&])#(?P<value>[A-Z]{0,4}-?\d{4,12}(?:-\d{1,8})?)(?![\w/]|-\d)", re.IGNORECASE)
_CODE: Final = r"[A-ZÅÄÖÆØ]{1,4}-\d{1,7}(?:-[A-Z0-9]{1,4})?|[1-9]\d{1,5}-(?:[A-Z]{1,3}|\d{3,6})|[A-Z]{1,3}\d{4,8}"
_ALONE: Final = re.compile(  # "SO-11." as a sentence of its own, ", LP 40.", "(88-1203)", or "Stryk 21-887"
    rf"(?:(?:^|[.!?,:(\n])[ ]?\n?|(?<!\w)(?i:{_any(words.CODE_VERBS)}) )"
    rf"(?P<value>{_CODE}|[A-Z]{{1,3}} \d{{2,6}})(?=[.,!?):;]?(?:\s|$))"
    rf"(?![ ](?:{_any(words.CURRENCY_AFTER)})(?!\w))"
)
_TO_CANCEL: Final = re.compile(
    rf"(?<!\w)(?:{_any(words.CODE_VERBS)}) (?P<value>[1-9]\d{{4,9}}|{_CODE})(?![\w/]|[.,:]\d|-\d)", re.IGNORECASE
)
_TITLED: Final = re.compile(r"(?<!\S)(?P<value>[A-ZÅÄÖÆØ]{1,4}-\d{4,8})$")
_ANYWHERE: Final = re.compile(  # "kylen EL-8120", "AO 61120", "31-20448", "8071-33": codes that are no words
    r"(?<![\w.,:/#&-])(?P<value>(?:[A-ZÅÄÖÆØ]{1,4}-\d{4,8}(?:-\d{1,4})?|[A-ZÅÄÖÆØ]{2,3} \d{5,7}"
    r"|[1-9]\d{1,5}-\d{2,6}(?:-\d{1,4})?|[1-9]\d{1,5}-[A-Z]{1,3}))(?![\w/-]|[.,:]\d)"
)
_IN_SUBJECT: Final = re.compile(r"(?<![\w.,:/#&+-])(?<!\d )(?P<value>[1-9]\d{3,6})(?![\w/-]|[.,:]\d| \d)")
_WORDS_BEFORE: Final = re.compile(r"(?:[^\W\d]+[ .:(]{0,2}){1,2}$")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_STANDARD: Final = re.compile(r"(?:ISO|RAL|USB|OCR|KID)\b")
_SINCE: Final = re.compile(r"I (?:19|20)\d\d")  # "I 2021 skrev vi": no code.
_IN_BRACKETS: Final = re.compile(r"(?<=\w )\((?P<value>[1-9]\d{4,8})\)")
_LOOSE_NUMBER: Final = re.compile(r"(?:[,(.] |\n|^)nr\.? ?(?P<value>[1-9]\d{2,9})(?![\w/]|[.,:]\d|-\d)", re.IGNORECASE)
_UNIT_AFTER: Final = re.compile(
    rf"{_BLANK}?(?:(?:{_any(words.CURRENCY_AFTER)}|st|stk|styck|dagar|dager|timmar|timer|personer|pers|mil|km|kg|år|"
    rf"%|{_any(' '.join(month for month in MONTHS))})(?!\w)|:-|,-|%)",
    re.IGNORECASE,
)

_NUMBER: Final = rf"\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)|\d{{1,3}}(?:\.\d{{3}})+(?!\d)|\d{{1,7}}"
_AMOUNT: Final = re.compile(
    rf"(?<![\w.,/-])(?:(?:{_any(words.CURRENCY_BEFORE)})\.?{_BLANK}?(?:{_NUMBER})(?:[.,]\d{{2}})?(?:,-|:-)?(?![\d/])"
    rf"|[€]{_BLANK}?(?:{_NUMBER})(?:[.,]\d{{2}})?"
    rf"|(?:(?:{_NUMBER}){_BLANK}?[-–]{_BLANK}?)?(?:{_NUMBER})(?:[.,:]\d{{1,2}})?{_BLANK}?"
    rf"(?:(?:tusen|millioner|miljoner)? ?(?:{_any(words.CURRENCY_AFTER)})(?!\w)"
    rf"|(?::-|,-|;-|\.-|:–|,–)(?!\d)(?:{_BLANK}?(?:{_any(words.CURRENCY_AFTER)})(?!\w))?|€))",
    re.IGNORECASE,
)

_MONTH: Final = _any(" ".join(month for month in MONTHS if month not in {"jul", "may", "march"}))
_NAMED_DATE: Final = re.compile(
    rf"(?<![\w.,:/-])(?:\d{{1,2}}\.?:?[ea]? ?[-–] ?)?(?P<day>\d{{1,2}})(?:\.|:?[ea](?= ))?{_BLANK}?"
    rf"(?P<month>{_MONTH})(?!\w)(?:\.?,?{_BLANK}(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
_SLASH_DATE: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:(?:[-/]| (?=20))(?P<year>(?:20)?\d\d))?(?![\w/%]|[.,-]\d)"
)
_DOT_DATE: Final = re.compile(
    r"(?<![\w.,/-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>(?:20)?\d\d))?(?![\w/]|[.,-]\d)"
)
_ISO_DATE: Final = re.compile(r"(?<![\w./-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/]|-\d)")
_WORD_BEFORE: Final = re.compile(r"(\w+)[.:]? ?$")
_BY_YOU: Final = re.compile(r"\b(?:hos|hjå|av|frå?n?|fra) (?:er|dere|dykk) $", re.IGNORECASE)
_WORD_AFTER: Final = re.compile(r" ?(\w+)")

_DAYS: Final = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_DATE_TAIL: Final = (
    rf"\d{{1,2}}(?:\.|:?[ea](?= ))? ?(?:{_MONTH})(?!\w)(?: 20\d\d)?|\d{{1,2}}/\d{{1,2}}(?!\d)|20\d\d-\d\d-\d\d"
)
_DEADLINE: Final = re.compile(
    rf"(?<!\w)(?P<cue>{_any(words.DEADLINE_CUES)}) (?:på |nu på |nå på |den |nu |nå )?(?:"
    rf"(?P<firm>(?:{_DAYS})(?:en|n|ens)?(?!\w)(?:,? (?:den )?(?:{_DATE_TAIL}))?"
    rf"|{_DATE_TAIL}|(?:{words.DEADLINE_DAYS})(?!\w))"
    rf"|(?P<loose>(?:{words.LOOSE_DAYS})(?!\w)))",
    re.IGNORECASE,
)


def order_number(*texts: str, subject: str = "") -> str | None:
    """Find the order number (or invoice, booking, case) that texts name most clearly, the first of equals."""
    best: tuple[int, str] | None = None
    for text in (f"{texts[0]}\n\n{subject}", *texts[1:]):
        secret = [(found.start, found.end) for found in sensitive(text)]
        for rank, start, end, value in _numbered(text):
            if not any(start < to and end > frm for frm, to in secret) and (best is None or rank < best[0]):
                best = (rank, value)
        if best:
            return best[1]
    # Last, a bare number in the subject, where few others stand; eight digits may be a telephone's.
    bare = [] if sensitive(subject) else [m for m in _IN_SUBJECT.finditer(subject) if _stands_alone(m, subject)]
    return bare[0]["value"] if len(bare) == 1 and not _YEAR.fullmatch(bare[0]["value"]) else None


def _numbered(text: str) -> list[tuple[int, int, int, str]]:
    found = []
    for match in _ORDER.finditer(text):
        value = match["value"]
        named = (match["order"] or match["case"]).casefold()
        noun = named[:3]
        if noun in {"ref", "kvi", "köp", "kjø"} and value.isdecimal():
            continue  # A receipt's bare number, a sum, or somebody else's reference, is none of ours.
        said = bool(match["nr"] or match["nr2"] or match["mark"].strip(" .\n") or noun == "ref" or "num" in named)
        if _is_order(value, said=said) and (said or not match["link"]) and not _UNIT_AFTER.match(text, match.end()):
            found.append((0 if match["order"] else 1, *match.span("value"), value))
    for match in _SPREAD.finditer(text):
        if _is_order(match["value"], said=True) and not _OTHER.search(match["words"]):
            found.append((1, *match.span("value"), match["value"]))
    for match in _HASH.finditer(text):
        found.append((2, *match.span("value"), match["value"]))
    for pattern in (_ALONE, _TO_CANCEL, _TITLED, _IN_BRACKETS, _LOOSE_NUMBER):
        for match in pattern.finditer(text):
            if _stands_alone(match, text):
                found.append((3, *match.span("value"), match["value"]))
    for match in _ANYWHERE.finditer(text):
        if _is_code(match["value"]) and _stands_alone(match, text):
            found.append((4, *match.span("value"), match["value"]))
    return [entry for entry in found if not _SINCE.fullmatch(entry[3])]


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Tell that a number is no sum, no measure, no date, and not of another kind: a customer, an article, a flat."""
    start, end = match.span("value")
    before = _WORDS_BEFORE.search(text, max(0, start - 30), start)
    other = _STANDARD.match(match["value"]) or (before and any(_OTHER.match(word) for word in before[0].split()))
    return not (other or _UNIT_AFTER.match(text, end) or _ISO_DATE.match(text, start))


def _is_code(value: str) -> bool:
    """Tell a code from a stretch of years, prices or days, and from a sum in a currency."""
    first, _, second = value.partition("-")
    if value[:1].isalpha():
        return value.partition(" ")[0] not in {"SEK", "NOK", "EUR", "KR", "TLF", "TEL"}
    if not second.isdecimal():
        return len(first) > 1
    span = len(first) == len(second) and first < second
    return len(first + second) > 5 and not span and not _YEAR.fullmatch(first) and (len(first), len(second)) != (6, 4)


def _is_order(value: str, *, said: bool) -> bool:
    digits = sum(char.isdecimal() for char in value)
    if digits < (2 if said and not value.isdecimal() else 3) or not value[0].isalnum():
        return False
    if _ISO_DATE.fullmatch(value) or (not said and _YEAR.fullmatch(value)):
        return False
    # "order A4" and "ordre XL2" are no numbers, and a long word with a digit is none either.
    return digits * 2 >= sum(char.isalpha() for char in value)


def amounts(text: str) -> tuple[str, ...]:
    """Find the amounts of money in a text, as written."""
    # In small letters "sek" is seconds, and "nok" is enough.
    found = (match[0].strip() for match in _AMOUNT.finditer(text))
    return tuple(
        dict.fromkeys(
            amount for amount in found if not amount.endswith((" sek", " nok")) and amount[:3] not in {"sek", "nok"}
        )
    )


def dates(text: str) -> tuple[str, ...]:
    """Find the calendar dates in a text, as written, without a leading "den"."""
    found = [(match.start(), match[0]) for match in _NAMED_DATE.finditer(text) if _real(match, MONTHS)]
    found += [(match.start(), match[0]) for match in _ISO_DATE.finditer(text) if _real(match)]
    for match in _SLASH_DATE.finditer(text):
        if _real(match) and (match["year"] or _is_slash_date(match, text)):
            found.append((match.start(), match[0]))
    for match in _DOT_DATE.finditer(text):
        if _real(match) and (match["year"] or _before(match, text) in words.DATE_CUES - words.CLOCK_CUES):
            found.append((match.start(), match[0]))
    return tuple(dict.fromkeys(written for _, written in sorted(found)))


def _before(match: re.Match[str], text: str) -> str:
    word = _WORD_BEFORE.search(text, max(0, match.start() - 20), match.start())
    return word[1].casefold() if word else ""


def _is_slash_date(match: re.Match[str], text: str) -> bool:
    day, month = int(match["day"]), int(match["month"])
    before, after = _before(match, text), _WORD_AFTER.match(text, match.end())
    if before in words.RATING_BEFORE or (after and after[1].casefold() in words.RATING_AFTER and day <= month):
        return False
    if before in words.DATE_CUES or _BY_YOU.search(text, max(0, match.start() - 12), match.start()):
        return True
    # "1/2" is half of something, "24/7" always, "4/5" a grade: such a pair is a date only after a word that says so.
    return (day, month) != (24, 7) and not (day <= month and month in {2, 3, 4, 5, 6, 8, 10})


def _real(match: re.Match[str], months: dict[str, int] | None = None) -> bool:
    month = months[match["month"].casefold()] if months else int(match["month"])
    try:
        date(_year(match["year"]) or 2000, month, int(match["day"]))
    except ValueError:
        return False
    return True


def _year(text: str | None) -> int | None:
    return None if text is None else int(text) + (2000 if len(text) == 2 else 0)


def resolve_date(text: str, *, mail_date: date | None) -> date | None:
    """Place a date as written in the calendar: without a year, the nearest that was not after the mail."""
    for pattern, months in ((_NAMED_DATE, MONTHS), (_ISO_DATE, None), (_SLASH_DATE, None), (_DOT_DATE, None)):
        match = pattern.search(text)
        if match is None or not _real(match, months):
            continue
        month = months[match["month"].casefold()] if months else int(match["month"])
        year, day = _year(match["year"]), int(match["day"])
        if year is not None:
            return date(year, month, day)
        if mail_date is None:
            return None
        for candidate in range(mail_date.year, mail_date.year - 9, -1):
            try:
                found = date(candidate, month, day)
            except ValueError:  # 29 February.
                continue
            if found <= mail_date + timedelta(days=1):  # A sender's clock may be a day ahead.
                return found
    return None


def deadline(text: str) -> str | None:
    """Find the day the customer sets us, as written; a day that we promised and broke is none."""
    for match in _DEADLINE.finditer(text):
        sentence = re.split(r"[.!?\n]", text[max(0, match.start() - 120) : match.start()])[-1]
        promised = any(word in words.PROMISED for word in sentence.casefold().split())
        if not promised and (match["firm"] or match["cue"].casefold() in words.FIRM_DEADLINE_CUES):
            return match[0]
    return None
