"""The kinds of rule: each a pure function from a rule and what a reply shows to findings."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import Any

from replykit.records import Finding, Severity
from replykit.rules.engine import Match, Reading
from replykit.weighing.features import features
from replykit.weighing.table import heaviest

PlainRule = dict[str, Any]
"""A rule's values as compiled (see ``compile``): what a run needs of a ``schema.Rule``."""

_CAPITALS = re.compile(r"\b[A-ZÅÄÖÆØ]{2,}\b(?:[ ,!]+[A-ZÅÄÖÆØ]{2,}\b)+")
_PILE = re.compile(r"(?:[!?][ ]?){2,}[!?]")
_LEAST_CAPITALS = 8

SURE = 2.0
"""The weight above which a sentence shows a category for sure."""

LACKING = 1.0
"""The weight above which a reply lacks something for sure."""

DOUBT = 1.0
"""How much more a lack weighs that the markers show too."""

WEAK = 0.5
"""What a match weighs that is not sure."""

FAINT_LACK = Match(-1, 0, 0, WEAK)
"""A lack that is not sure; it has no place."""


def check(rule: PlainRule, reading: Reading, tell: str, language: str) -> Iterator[Finding]:
    """Yield what this rule finds, said in ``tell`` (sv, no, en) with wording to use instead in ``language``."""
    for found, replacement in _KINDS[rule["kind"]](rule, reading, language):
        match = None if found is FAINT_LACK else found
        yield Finding(
            rule=rule["id"],
            category=rule["category"],
            # What is weak evidence is worth a look, whatever its rule thinks of a plain one.
            severity=Severity.HINT if found is not None and found.weight < 1.0 else Severity(rule["severity"]),
            start=match.start if match else None,
            end=match.end if match else None,
            match=reading.document.text[match.start : match.end] if match else None,
            message=_said(rule["message"], tell),
            suggestion=_said(rule["suggestion"], language) or None,
            replacement=replacement,
            advice=rule["advice"],
        )


Found = Iterator[tuple[Match | None, str | None]]


def _phrase(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at each place that a phrase or a marker of the rule holds."""
    for match in _places(rule, reading):
        yield match, None


def _substitution(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at each place, with the words to put there."""
    better = rule["replace"].get(language)
    for match in _places(rule, reading):
        yield match, _same_case(better, reading.document.text[match.start]) if better is not None else None


def _undone(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point from a marker to what undoes it in the same sentence, or at the start of the next."""
    undoing = reading.marker(*rule["then"])
    starts = [match.start for match in undoing]
    for first in reading.marker(*rule["markers"]):
        for second in undoing[bisect_left(starts, first.end) :]:
            if second.sentence > first.sentence + 1:
                break
            if second.sentence == first.sentence or _opens(reading, second):
                yield Match(first.sentence, first.start, second.end, 1.0), None
                break


def _order(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at each marker that stands before all of what should have come first, when that does come later."""
    late = [match.start for match in reading.marker(*rule["then"])]
    if not late:
        return
    told = -1
    for match in reading.marker(*rule["markers"]):
        if match.start > late[0]:
            return
        if match.sentence > told and match.end <= late[-1]:
            told = match.sentence
            yield match, None


def _unanswered(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at a marker that nothing in the following sentences makes good."""
    answers = [match.sentence for match in reading.marker(*rule["then"])]
    for match in _places(rule, reading):
        next_answer = bisect_left(answers, match.sentence)
        if next_answer == len(answers) or answers[next_answer] > match.sentence + (rule["most"] or 3):
            yield match, None


def _weighed(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at the sentences that weigh enough for the rule's category, where no phrase does."""
    category = rule["category"]
    for index, weighed in enumerate(reading.weighed):
        sentence = reading.document.sentences[index]
        score = weighed.scores.get(category, 0.0)
        if score > 0 and category not in reading.pointed_at[index] and len(sentence.quoted) < len(sentence.words):
            found = features(sentence.words, question=sentence.question, meanings=weighed.table.meanings)
            label = rule["what"] or category
            first, last = heaviest(weighed.words_for(label, found, len(sentence.words)))
            yield Match(index, sentence.starts[first], sentence.ends[last], 1.0 if score >= SURE else WEAK), None


def _missing(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Tell of a lack: none of the markers, none early enough, or none in a sentence that shows what needs it.

    Where the reply has been weighed as a whole, a rule that looks at weighed moves goes by that: what weighs enough
    is lacking, and what the markers miss too unless much speaks against it.
    """
    score = (reading.lacks or {}).get(rule["category"])
    unmarked = _unmarked(rule, reading)
    if score is None or not any(name.startswith("weighed-") for name in rule["markers"]):
        if unmarked:
            yield None, None
        return
    score += DOUBT if unmarked else 0.0
    if score > 0:
        yield None if score > LACKING else FAINT_LACK, None


def _unmarked(rule: PlainRule, reading: Reading) -> bool:
    """Tell whether the markers that a rule asks for are missing."""
    shown = reading.marker(*rule["markers"])
    if rule["needs"]:
        needing = {match.sentence for match in reading.marker(*rule["needs"])}
        answered = reading.marker(*rule["then"])
        return bool(needing) and not answered and not any(match.sentence in needing for match in shown)
    limit = int(rule["where"].split()[1]) if rule["where"].startswith("first ") else None
    return not any(limit is None or match.sentence < limit for match in shown)


def _typography(rule: PlainRule, reading: Reading, language: str) -> Found:
    """Point at piles of exclamation marks, too many of them, or words in capitals."""
    text = reading.document.text
    own = text[: reading.document.signature]
    spans = [(f.start(), f.end()) for f in (_PILE if rule["what"] == "exclamations" else _CAPITALS).finditer(own)]
    if rule["what"] == "capitals":
        spans = [(start, end) for start, end in spans if sum(map(str.isalpha, text[start:end])) >= _LEAST_CAPITALS]
        spans += [(m.start, m.end) for m in _places(rule, reading) if text[m.start : m.end].isupper()]
    elif not spans and rule["most"] and own.count("!") > rule["most"]:
        last = own.rindex("!")
        spans = [(last, last + 1)]
    for start, end in spans:
        if not any(first <= start < last for first, last in reading.document.masked):
            yield Match(0, start, end, 1.0), None


def _places(rule: PlainRule, reading: Reading) -> tuple[Match, ...]:
    own = reading.of(f"rule/{rule['id']}")
    return tuple(sorted((*own, *reading.marker(*rule["markers"])))) if rule["markers"] else own


def _opens(reading: Reading, match: Match) -> bool:
    return reading.document.sentences[match.sentence].starts[0] == match.start


def _said(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def _same_case(text: str, letter: str) -> str:
    return text[:1].upper() + text[1:] if letter.isupper() else text


_KINDS: dict[str, Callable[[PlainRule, Reading, str], Found]] = {
    "phrase": _phrase,
    "substitution": _substitution,
    "undone": _undone,
    "order": _order,
    "unanswered": _unanswered,
    "missing": _missing,
    "typography": _typography,
    "weighed": _weighed,
}
