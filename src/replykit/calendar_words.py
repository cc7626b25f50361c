"""The calendar's words in Swedish, Bokmål, Nynorsk and English, with spellings typed without å, ø and kin."""

from __future__ import annotations

from typing import Final

LANGUAGE_NAMES: Final = ("sv", "nb", "nn", "en")

WEEKDAY_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

_MONTHS_WRITTEN: Final = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nn": "januar februar mars april mai juni juli august september oktober november desember",
    "en": "January February March April May June July August September October November December",
}

MONTH_NAMES: Final = {language: tuple(names.split()) for language, names in _MONTHS_WRITTEN.items()}

_MORE_WEEKDAYS: Final = {
    "lordag": 5,
    "loerdag": 5,
    "lørda": 5,
    "sondag": 6,
    "soendag": 6,
    "sundag": 6,
    "maandag": 0,
    "tirsda": 1,
}

_MORE_MONTHS: Final = {
    "jan": 1,
    "feb": 2,
    "febr": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "dec": 12,
    "des": 12,
}

WEEKDAYS: Final[dict[str, int]] = {
    name.casefold(): number for names in WEEKDAY_NAMES.values() for number, name in enumerate(names)
} | _MORE_WEEKDAYS
"""Every spelling of a weekday, casefolded, with Monday as 0."""

MONTHS: Final[dict[str, int]] = {
    name.casefold(): number for names in MONTH_NAMES.values() for number, name in enumerate(names, 1)
} | _MORE_MONTHS
"""Every spelling of a month, casefolded, with January as 1."""

NUMBERS: Final[dict[str, int]] = {
    word: number
    for number, words in {
        1: "en ett et ei ein eit eitt one",
        2: "två tva to tva tvo two",
        3: "tre three",
        4: "fyra fire four",
        5: "fem five",
        6: "sex seks six",
        7: "sju syv seven",
        8: "åtta atta åtte atte eight",
        9: "nio ni nine",
        10: "tio ti ten",
        11: "elva elleve eleven",
        12: "tolv twelve",
        13: "tretton tretten",
        14: "fjorton fjorten",
        15: "femton femten",
        20: "tjugo tjue",
    }.items()
    for word in words.split()
}
"""The small numbers written as words."""
