"""Which language a text is in: marker words first, fitted weights and langdetect for what they leave unsure.

Marker words and letter patterns (``language_words``) decide nearly every mail alone, tell Bokmål from Nynorsk, and
beat langdetect between Danish and Norwegian. Of what is short and unsure, ``weights/languages.tsv`` decides between the
Nordic neighbours; langdetect costs 40 ms to load, so only a text that is still unsure pays for it.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from replykit.cache import remembered
from replykit.records import Language
from replykit.resources import languages_file
from replykit.weighing.table import Packed, Table, pack, weigh

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_PROFILES: Final = ("sv", "no", "da", "en", "de", "nl", "fr", "fi", "es", "it", "pl")
_CODES: Final = ("sv", "nb", "nn", "da", *_PROFILES[3:], "is")
_NEIGHBOURS: Final = frozenset({"sv", "nb", "nn", "da"})
"""Languages so near one another that fitted weights tell them apart best; of others they know nothing."""

_READ: Final = 6_000
"""Characters that are read: more would change no answer, only cost time."""

_MARKER: Final = 3.5
_TYPED_PLAIN: Final = 2.5
_NAME: Final = 0.4
_SURE_MARGIN: Final = 6.0
_SURE_EVIDENCE: Final = 10.0
_THIN: Final = 0.9
"""Evidence a word (nats) under which a text of several words is taken for a language not known here."""

_NOISE: Final = re.compile(r"https?://\S{1,500}|www\.\S{1,500}|\S{1,200}@\S{1,200}|\d+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NAME_FORM: Final = re.compile(r"(?<=[a-zåäöæø,] )[A-ZÅÄÖÆØ][^\W\d_]+")
_NORDIC: Final = re.compile(r"[åäöæø]")
_DANISH_COMMA: Final = re.compile(r", (?:at|når|hvad|hvis|jeg|du|han|hun|vi|de|man|den|der) ")
_DANISH_AT: Final = re.compile(
    r", at |\bat (?!(?:alle|begge|både|dere|deres|disse|denne|hele|hvert?|ikke|ingen|mange|noe|slike|andre|de)\b)"
    r"[a-zæøå]{2,20}e\b"
)
_NORWEGIAN: Final = re.compile(
    r"\w(?:en|a|et|ene|ane|i) (?:min|mi|mitt|mine|din|di|ditt|dine|vår|vårt|våre|hans|hennes|sin|sitt|sine)\b"
    r"|\bhar (?:ikke |ikkje |ennå |enno |aldri |fortsatt )?(?:kommet|gått|blitt|kome|komme)\b"
)
_PLAIN: Final = (
    str.maketrans({"å": "a", "ä": "a", "ö": "o", "æ": "a", "ø": "o"}),
    str.maketrans({"å": "aa", "ä": "ae", "ö": "oe", "æ": "ae", "ø": "oe"}),
)


def identify(text: str) -> Language:
    """Tell the language of a text (sv, no, da, en, a neighbour's code, or und), and for Norwegian nb or nn."""
    text = _NOISE.sub(" ", unicodedata.normalize("NFC", text[:_READ]))
    words = _WORD.findall(text.lower())
    if not words:
        return Language("und", None, 0.0)
    scores = _scores(text, words)
    margin, evidence = _margin(scores), max(scores.values())
    if (margin < _SURE_MARGIN or evidence < _SURE_EVIDENCE) and max(scores, key=scores.__getitem__) in _NEIGHBOURS:
        _weigh(text, scores)
        margin = _margin(scores)
    if (margin < _SURE_MARGIN or evidence < _SURE_EVIDENCE) and len(words) > 1:
        _ask_langdetect(text.lower(), scores)
        margin = _margin(scores)
    best = max(scores, key=lambda code: scores[code])
    if evidence < _THIN * len(words) and len(words) > 3:
        return Language("und", None, 0.0)
    # A margin says how much likelier the best is than the next; little evidence says little of either.
    confidence = round((1 - math.exp(-evidence / 5)) / (1 + math.exp(-margin)), 3)
    if best in {"nb", "nn"}:
        return Language("no", best, confidence)
    return Language(best, None, confidence)


def features_of(text: str) -> frozenset[str]:
    """Give what of a text is weighed: its words, how they begin and how they end."""
    words = _WORD.findall(_NOISE.sub(" ", unicodedata.normalize("NFC", text)).lower())
    marked = [f"^{word[:30]}$" for word in words]
    return frozenset(part for word in marked for part in (word, word[:4], word[-3:], word[-4:], word[-5:]))


def _weigh(text: str, scores: dict[str, float]) -> None:
    """Add what the fitted weights make of a text, none above nothing: they only choose among the neighbours."""
    weighed = weigh(_fitted(), ((name, 0, 0) for name in features_of(text))).scores
    most = max(weighed.values())
    for code, weight in weighed.items():
        scores[code] += weight - most


def _margin(scores: dict[str, float]) -> float:
    norwegian = max(scores["nb"], scores["nn"])
    others = [score for code, score in scores.items() if code not in {"nb", "nn"}]
    first, second = sorted([norwegian, *others], reverse=True)[:2]
    return first - second


def _scores(text: str, words: list[str]) -> dict[str, float]:
    markers, plain, patterns = _tables()
    scores = dict.fromkeys(_CODES, 0.0)
    lowered = text.lower()
    typed_plain = not _NORDIC.search(lowered)
    shouted = text == text.upper()
    names = frozenset() if shouted else frozenset(name.lower() for name in _NAME_FORM.findall(text))
    for word, count in Counter(words).items():
        times = min(count, 3)
        if word in markers:
            for code, weight in markers[word].items():
                scores[code] += times * weight
        elif typed_plain and word in plain:
            for code in plain[word]:
                scores[code] += times * _TYPED_PLAIN
        else:
            weight = times * (_NAME if word in names else 1.0)
            for code, found in _pattern_scores(word[:30], patterns).items():
                scores[code] += weight * found
    # Danish sets a comma before every clause and says "at" before the infinitive. Norwegian says "pakken min" and "har
    # kommet" where Danish says "min pakke" and "er kommet", and quotes in guillemets.
    norwegian = 4.0 * min(2, len(_NORWEGIAN.findall(lowered)))
    scores["nb"] += norwegian
    scores["nn"] += norwegian
    scores["da"] += 1.2 * min(3, len(_DANISH_COMMA.findall(lowered))) + 2.5 * min(3, len(_DANISH_AT.findall(lowered)))
    if "«" in text:
        for code in ("nb", "nn", "fr"):
            scores[code] += 1.5
    return scores


def _pattern_scores(word: str, patterns: dict[str, dict[str, float]]) -> dict[str, float]:
    marked = f"^{word}$"
    found: dict[str, float] = {}
    for start in range(len(marked)):
        for end in range(start + 1, min(start + 8, len(marked)) + 1):
            if (entry := patterns.get(marked[start:end])) is not None:
                for code, weight in entry.items():
                    found[code] = found.get(code, 0.0) + weight
    return found


@cache
def _fitted() -> Table:
    path = languages_file()

    def read() -> Packed:
        with path.open(encoding="utf-8") as lines:
            return pack(lines)

    return Table(remembered("weights-languages", (path,), read))


@cache
def _tables() -> tuple[dict[str, dict[str, float]], dict[str, tuple[str, ...]], dict[str, dict[str, float]]]:
    """Give the tables: markers, markers as typed without å and its kin, patterns."""
    here = Path(__file__)
    tables = remembered("languages", (here, here.with_name("language_words.py")), _read_tables)
    return tables[0], tables[1], tables[2]


def _read_tables() -> tuple[Any, ...]:
    from replykit.language_words import MARKERS, PATTERNS

    markers, patterns = _parse(MARKERS, _MARKER), _parse(PATTERNS, 1.0)
    plain: dict[str, tuple[str, ...]] = {}
    for word, codes in markers.items():
        if not word.isascii():
            for table in _PLAIN:
                typed = word.translate(table)
                if typed not in markers and len(typed) > 1:
                    plain[typed] = tuple(dict.fromkeys((*plain.get(typed, ()), *codes)))
    return markers, plain, patterns


def _parse(table: str, heavy: float) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for line in table.strip().splitlines():
        head, _, words = line.partition(": ")
        codes = head.split()
        weight = heavy
        if codes[0][0] in ".0123456789":
            weight = float(codes.pop(0))
        for word in words.split():
            entry = found.setdefault(word, {})
            for code in codes:
                entry[code] = entry.get(code, 0.0) + weight
    return found


def _ask_langdetect(text: str, scores: dict[str, float]) -> None:
    """Add what langdetect makes of a text; of Danish against Norwegian, which it mixes up, only a little."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.append(text)
    try:
        found = {language.lang: float(language.prob) for language in detector.get_probabilities()}
    except LangDetectException:  # No letters that its profiles know.
        return
    norwegian, danish = found.get("no", 0.0), found.get("da", 0.0)
    found["nb"] = found["nn"] = found["da"] = norwegian + danish
    for code in scores:
        scores[code] += 0.5 * math.log(found.get(code, 0.0) + 0.01)
    scores["da"] -= 0.15 * math.log((norwegian + 0.02) / (danish + 0.02))


@cache
def _factory() -> DetectorFactory:
    """Load a few profiles only: ``langdetect.detect`` loads all 55 (400 ms) and answers at random."""
    from importlib.resources import files

    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.seed = 0
    profiles = files("langdetect") / "profiles"
    factory.load_json_profile([(profiles / code).read_text("utf-8") for code in _PROFILES])
    return factory
