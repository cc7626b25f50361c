"""The labelled texts of ``tests/corpus`` as rows to learn from: what stands in each, and which labels it shows.

The measuring halves are never read. Texts in files that end in ``-unseen`` were written by people who had not seen the
rules. Each language learns from the other's texts too, put over word by word (see ``twins``): Swedish and Norwegian say
most things in the same order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator  # noqa: TC003
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twins import put_over

from replykit.analysis import signs
from replykit.analysis.phrases import find_phrases
from replykit.analysis.signs import givens as signs_givens
from replykit.analysis.signs import mail_features, sentence_features
from replykit.compose.inputs import Inputs
from replykit.compose.render import compose
from replykit.config import Settings, Shop
from replykit.lint.linter import POINTING, read_reply
from replykit.lint.weighed import givens, pointed_at_in
from replykit.model import Analysis, Approach, Facts, Sign, Temper
from replykit.records import Language
from replykit.rules.engine import Engine  # noqa: TC001
from replykit.rules.kinds import check
from replykit.rules.remember import meanings, phrase_engine
from replykit.rules.schema import CATEGORIES, SIGNS, Group
from replykit.weighing.features import features

if TYPE_CHECKING:
    from replykit.weighing.meanings import Meanings

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"

OTHER = {"sv": "no", "no": "sv"}

BESIDE = ("next/", "before/", "place/")
"""What is given of a sentence by where it stands and what stands beside it."""

DRAFT = "draft "
"""What the names of our own drafts begin with."""


@dataclass(slots=True)
class Row:
    """One text to learn from: what stands in it, and which of the labels in question it shows."""

    words: frozenset[str]
    given: dict[str, float]
    shown: frozenset[str]
    asked: frozenset[str]
    """The labels that its labeller looked for."""
    document: str
    unseen: bool
    whole: bool
    """Whether the text stood in a whole reply or mail, with what is good around it."""
    borrowed: bool = False
    """Whether it was written in the other language."""

    def set_into(self, company: Row) -> Row:
        """Give the row as it would be in the place of a sentence of a reply: beside what stood beside that."""
        beside = {name: strength for name, strength in company.given.items() if name.startswith(BESIDE)}
        return replace(self, given=self.given | beside)


@dataclass(slots=True)
class Reply:
    """A whole reply: its sentences, the categories that phrases point at in each, and what it lacks."""

    rows: list[Row]
    pointed_at: list[frozenset[str]]
    markers: dict[str, tuple[int, ...]]
    lacks: frozenset[str]
    looked: bool
    """Whether somebody looked for what it lacks; else its sentences' moves tell."""
    good: bool = False
    """Whether it was written as a good one."""


MOVES = frozenset("thanks restatement empathy next-step done-step time contact good-news bad-news question".split())
MAIL_GROUPS = ("topics", "signals", "wants")
SIGN_LABELS = {"complaint", *(f"{group}/{name}" for group in MAIL_GROUPS for name in SIGNS[Group(group)] if name)}
TEMPERS = sorted(f"temper/{temper}" for temper in signs.TEMPERS)
APPROACHES = sorted(f"approach/{approach}" for approach in signs.APPROACHES)
BAD_FIRST = "bad-before-good"
"""What a sentence shows only in the company of others."""
SPANS = frozenset(name for name in CATEGORIES if not name.startswith("missing-")) - {BAD_FIRST}


DRAFT_SHOP = Settings(shop=Shop(name="Cykelboden", signer="Anna Lind", email="a@boden.example", phone="08-123 45 67"))
DRAFT_INPUTS = {
    "sv": (
        Inputs(),
        Inputs(step="skickar en ny", by=date(2026, 11, 27)),
        Inputs(good="Den är redan hos mig.", bad="Den blå är slut.", options=("en grön", "pengarna tillbaka")),
    ),
    "no": (
        Inputs(),
        Inputs(step="sender en ny", by=date(2026, 11, 27)),
        Inputs(good="Den er allerede hos meg.", bad="Den blå er utsolgt.", options=("en grønn", "pengene tilbake")),
    ),
}
DRAFT_FACTS = (
    Facts(),
    Facts(product="regnjacka"),
    Facts(order="10234", first_name="Karin"),
    Facts(
        order="10234",
        product="regnjackan",
        dates=("3 november",),
        amounts=("499 kr",),
        contacts=3,
        deadline="före lördag",
        first_name="Karin",
    ),
)
DRAFT_SIGNALS = (
    (),
    ("anger", "insult-profanity", "threat-public", "urgency"),
    ("disappointment", "vulnerability", "repeat-contact", "praise"),
)
DRAFT_WANTS = ((), ("refund", "answer"), ("replacement", "callback", "apology"))


def read_lines(pattern: str, language: str) -> Iterator[tuple[Path, int, dict[str, Any]]]:
    """Yield the entries of all files of a language that fit a pattern."""
    for path in sorted((CORPUS / language).glob(pattern)):
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                yield path, number, json.loads(line)


def read_borrowed(pattern: str, language: str) -> Iterator[tuple[Path, int, dict[str, Any]]]:
    """Yield the other language's entries, their texts put over into ``language`` word by word."""
    source = OTHER[language]
    for path, number, entry in read_lines(pattern, source):
        for text in (entry, *entry.get("sentences", ())):
            for key in {"text", "subject"} & text.keys():
                text[key] = put_over(text[key] or "", source)
        yield path, number, entry


def replies(language: str) -> Iterator[Reply]:
    """Yield the labelled whole replies."""
    for path, _, entry in read_lines("replies.jsonl", language):
        if entry["split"] == "learn":
            spans = [(f["start"], f["end"], [f["category"]]) for f in entry["findings"]]
            name = f"{path.name} {entry['id']}"
            yield _reply(
                language, entry["text"], spans, SPANS | {BAD_FIRST}, name, False, frozenset(entry["missing"]), True
            )
    for path, number, entry in read_lines("replies-by-sentence*.jsonl", language):
        yield _by_sentence(language, entry, f"{path.name} {_base(entry, number)}", _new(path))


def _base(entry: dict[str, Any], number: int) -> object:
    """Give what versions of one reply have in common: none of them may be judged by weights that know the others."""
    return entry.get("base", number)


def _by_sentence(language: str, entry: dict[str, Any], document: str, unseen: bool) -> Reply:
    text, spans = "", []
    for unit in entry["sentences"]:
        text += ("" if not text else " " if unit["text"][:1].islower() else "\n") + unit["text"]
        spans.append((len(text) - len(unit["text"]), len(text), unit["labels"]))
    made = frozenset(label for unit in entry["sentences"] for label in unit["labels"])
    looked = "missing" in entry
    lacks = frozenset(entry["missing"]) if looked else _lacking(made)
    asked = SPANS | MOVES | ({BAD_FIRST} if looked else set())
    reply = _reply(language, text, spans, asked, document, unseen, lacks, looked)
    return replace(reply, good=entry["quality"] == "good")


def _lacking(made: frozenset[str]) -> frozenset[str]:
    """Tell what a reply lacks by the moves that its sentences make."""
    needed = {
        "missing-thanks": {"thanks"},
        "missing-restatement": {"restatement"},
        "missing-empathy": {"empathy"},
        "missing-next-step": {"next-step", "done-step"},
    }
    lacks = {lack for lack, moves in needed.items() if not made & moves}
    return frozenset(lacks | ({"missing-when"} if "next-step" in made and "time" not in made else set()))


def loose_rows(language: str) -> Iterator[Row]:
    """Yield a row for each labelled sentence that stands by itself: it has no neighbours and no place."""
    for path, number, entry in read_lines("sentences*.jsonl", language):
        yield from _loose(language, entry, f"{path.name} {number}", _new(path), borrowed=False)


def borrowed_rows(language: str) -> Iterator[Row]:
    """Yield a row for each labelled sentence of the other language's replies."""
    for path, number, entry in read_borrowed("replies-by-sentence*.jsonl", language):
        name = f"{OTHER[language]} {path.name} {_base(entry, number)}"
        for row in _by_sentence(language, entry, name, _new(path)).rows:
            yield replace(row, whole=False, borrowed=True)
    for path, number, entry in read_borrowed("sentences*.jsonl", language):
        yield from _loose(language, entry, f"{OTHER[language]} {path.name} {number}", _new(path), borrowed=True)


def _loose(language: str, entry: dict[str, Any], document: str, unseen: bool, *, borrowed: bool) -> Iterator[Row]:
    rows = _reply(language, entry["text"], [], SPANS | MOVES, document, unseen).rows
    given = {k: v for row in rows for k, v in row.given.items() if k.startswith(("found/", "hint/", "marker/"))}
    words = frozenset(word for row in rows for word in row.words)
    if words:
        labels = frozenset(entry["labels"]) - {"innocent"}
        yield Row(words, given, labels, SPANS | MOVES, document, unseen, False, borrowed)


def drafts(language: str) -> Iterator[Reply]:
    """Yield replies that our own templates write, until every sentence of theirs was there: none of them hurts."""
    country = "SE" if language == "sv" else "NO"
    seen: set[str] = set()
    for variety, analysis, number in _drafts(language):
        body = compose(
            analysis,
            DRAFT_INPUTS[language][number % 3],
            DRAFT_SHOP,
            today=date(2026, 11, 23),
            language=variety,
            country=country,
            seed=str(number),
        ).body
        fresh = {part for part in body.split("\n") if part not in seen}
        if fresh:
            seen |= fresh
            yield _reply(language, body, [], SPANS | {BAD_FIRST}, f"{DRAFT}{variety} {number}", False)


def _drafts(language: str) -> Iterator[tuple[str, Analysis, int]]:
    """Yield analyses enough to set off every sentence that the templates hold."""
    varieties = ("sv",) if language == "sv" else ("nb", "nn")
    known = product(DRAFT_FACTS, DRAFT_SIGNALS, DRAFT_WANTS, Temper)
    cases = [(topic, Approach.STANDARD, *case) for case in known for topic in SIGNS[Group.TOPICS]]
    cases += [
        (topic if approach in (Approach.CHRONIC, Approach.BRIEF) else None, approach, facts, (), (), temper)
        for approach in (Approach.CHRONIC, Approach.BRIEF, Approach.FEEDBACK, Approach.NO_COMPLAINT)
        for topic, facts, temper in product(SIGNS[Group.TOPICS], DRAFT_FACTS, Temper)
    ]
    for variety in varieties:
        for number, (topic, approach, facts, shown, wanted, temper) in enumerate(cases):
            analysis = Analysis(
                Language(language, None, 1.0),
                topic is not None,
                temper,
                approach,
                (Sign(topic),) if topic else (),
                tuple(map(Sign, shown)),
                tuple(map(Sign, wanted)),
                facts,
            )
            yield variety, analysis, number


def _reply(
    language: str,
    text: str,
    spans: list[tuple[int, int, list[str]]],
    asked: frozenset[str],
    document: str,
    unseen: bool,
    lacks: frozenset[str] = frozenset(),
    looked: bool = False,
) -> Reply:
    engine = _engine(language, "lint")
    reading = read_reply(text, engine)
    rules = [rule for rule in engine.compiled["rules"] if rule["kind"] in POINTING]
    pointed = [finding for rule in rules for finding in check(rule, reading, "en", language)]
    rows, pointed_at = [], []
    for sentence, given in zip(reading.document.sentences, givens(reading, pointed), strict=True):
        found = features(sentence.words, question=sentence.question, meanings=_meanings(language))
        words = frozenset(name for name, _, _ in found)
        labels = [
            label for start, end, some in spans if start < sentence.end and sentence.start < end for label in some
        ]
        rows.append(Row(words, given, frozenset(labels), asked, document, unseen, True))
        pointed_at.append(pointed_at_in(given))
    markers = {key: tuple(range(len(found))) for key, found in reading.matches.items()}
    return Reply(rows, pointed_at, markers, lacks, looked)


@lru_cache
def _meanings(language: str) -> Meanings:
    return meanings(language)


@lru_cache
def _engine(language: str, layer: str) -> Engine:
    return phrase_engine(language, layer)


def mail_rows(language: str) -> Iterator[Row]:
    """Yield a row for each labelled mail and clause of a mail, then for those of the other language."""
    for read, borrowed in ((read_lines, False), (read_borrowed, True)):
        start = f"{OTHER[language]} " if borrowed else ""
        for pattern in ("mails.jsonl", "short-mails*.jsonl", "clauses*.jsonl"):
            for path, number, entry in read(pattern, language):
                if entry.get("split", "learn") == "learn" and entry.get("approach") != "automatic":
                    yield _mail_row(language, entry, f"{start}{path.name} {number}", _new(path), borrowed)


def _mail_row(language: str, entry: dict[str, Any], document: str, unseen: bool, borrowed: bool) -> Row:
    """Make a row of a mail, or of a clause, which has no complaint of its own."""
    phrases = find_phrases(entry["text"], entry.get("subject") or "", _engine(language, "scan"))
    shown = {f"{group}/{name}" for group in MAIL_GROUPS for name in _names(entry[group])}
    asked = SIGN_LABELS
    found = sentence_features(phrases, _meanings(language))
    if clause := "complaint" not in entry:
        asked = asked - {"complaint"}
    else:
        found = mail_features(phrases, _meanings(language))
        if entry["complaint"]:
            shown |= {"complaint", f"temper/{entry['temper']}", f"approach/{entry['approach']}"}
            asked = asked | {*TEMPERS, *APPROACHES}
    return Row(
        words=frozenset(name for name, _, _ in found),
        given=signs_givens(phrases),
        shown=frozenset(shown),
        asked=frozenset(asked),
        document=document,
        unseen=unseen,
        whole=not clause and not borrowed,
        borrowed=borrowed,
    )


def _names(labels: list[Any]) -> list[str]:
    return [label if isinstance(label, str) else label["name"] for label in labels]


def _new(path: Path) -> bool:
    return path.stem.endswith("-unseen")
