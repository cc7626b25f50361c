"""Fit the weights in ``weights/`` to the labelled texts in ``tests/corpus``.

Run: python tools/fit_weights.py (or make weights; it needs ``pip install -e '.[fit]'``). The measuring halves of the
corpora are never read. Logistic regression, a label at a time; what it learns of a word stays readable: one line a
feature, and a change of a text shows in the lines of its words.

Texts whose names end in ``-unseen`` were written after the rules, by people who had not seen them. Only these can tell
how far a phrase is to be trusted, so they count more, and how well a label is told is measured on them alone, each
text by weights fitted without it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator  # noqa: TC003
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import product
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from replykit.analysis import signs
from replykit.analysis.phrases import find_phrases
from replykit.analysis.signs import givens as signs_givens
from replykit.analysis.signs import mail_features
from replykit.compose.inputs import Inputs
from replykit.compose.render import compose
from replykit.config import Settings, Shop
from replykit.lint.linter import POINTING, read_reply
from replykit.lint.weighed import givens
from replykit.model import Analysis, Approach, Facts, Sign, Temper
from replykit.records import Language
from replykit.rules.engine import Engine  # noqa: TC001
from replykit.rules.kinds import check
from replykit.rules.remember import phrase_engine
from replykit.rules.schema import CATEGORIES, SIGNS, Group
from replykit.weighing.features import features
from replykit.weighing.table import BIAS, GIVEN

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"

FOLDS = 5
LEAST_TEXTS = 2
"""In how many texts a feature must stand."""
LEAST_WEIGHT = {"lint": 1.6, "scan": 0.95}
"""What a word's weight must be to be kept, by layer; the sums lose nothing."""
LEAST_GIVEN = 0.05
"""The same for what is not a word: a phrase's rule, a marker, a place."""
SHARED = 60
"""How many texts that show a label it takes for its own threshold to count as much as its group's."""
OURS = 150.0
"""What a sentence of our own templates counts: no draft may be found fault with."""
DRAFT = "draft "
MARGIN = {"lint": 0.5, "topics": 0.3}
"""How much more than where F1 is best a hurtful sentence, or a topic, must weigh: a false alarm costs more trust than a
miss."""
STRENGTH = 10.0
"""How far the fit may trust the texts (scikit-learn's C)."""
RARE = 3.0
"""What a text that shows a label counts, next to one that does not: most do not."""
UNSEEN = 2.0
"""What a text counts that the rules were not written from."""


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


@dataclass(slots=True)
class Fitted:
    """The weights of one label."""

    bias: float
    weights: dict[str, float] = field(default_factory=dict)


MOVES = frozenset("thanks restatement empathy next-step done-step time contact good-news bad-news question".split())
MAIL_GROUPS = ("topics", "signals", "wants")
SIGN_LABELS = {"complaint", *(f"{group}/{name}" for group in MAIL_GROUPS for name in SIGNS[Group(group)] if name)}
TEMPERS = sorted(f"temper/{temper}" for temper in signs.TEMPERS)
APPROACHES = sorted(f"approach/{approach}" for approach in signs.APPROACHES)
SPANS = frozenset(name for name in CATEGORIES if not name.startswith("missing-")) - {"bad-before-good"}


DRAFT_SHOP = Settings(shop=Shop(name="Cykelboden", signer="Anna Lind", email="a@boden.example", phone="08-123 45 67"))
DRAFT_INPUTS = (
    Inputs(),
    Inputs(step="skickar en ny", by=date(2026, 11, 27)),
    Inputs(good="Den är redan hos mig.", bad="Den blå är slut.", options=("en grön", "pengarna tillbaka")),
)
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

GROUPS = {
    "lint": [sorted(SPANS), sorted(MOVES)],
    "scan": [
        *([f"{group}/{name}" for name in SIGNS[Group(group)] if name] for group in MAIL_GROUPS),
        ["complaint"],
        TEMPERS,
        APPROACHES,
    ],
}
"""The labels of each layer; the rarer labels of a group lean on the others."""
RIVALS = (TEMPERS, APPROACHES)
"""Labels of which exactly one holds: the weightiest counts, none has a threshold."""


def read_lines(pattern: str, language: str) -> Iterator[tuple[Path, int, dict[str, Any]]]:
    """Yield the entries of all files of a language that fit a pattern."""
    for path in sorted((CORPUS / language).glob(pattern)):
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                yield path, number, json.loads(line)


def reply_rows(language: str) -> Iterator[Row]:
    """Yield a row for each labelled sentence of a reply."""
    for path, _, entry in read_lines("replies.jsonl", language):
        if entry["split"] == "learn":
            spans = [(f["start"], f["end"], f["category"]) for f in entry["findings"]]
            yield from _sentences(language, entry["text"], spans, None, SPANS, f"{path.name} {entry['id']}", False)
    for path, number, entry in read_lines("sentences*.jsonl", language):
        rows = list(_sentences(language, entry["text"], [], None, SPANS | MOVES, f"{path.name} {number}", _new(path)))
        if rows:
            # A sentence by itself has no neighbours and no place.
            given = {k: v for row in rows for k, v in row.given.items() if k.startswith(("found/", "hint/", "marker/"))}
            words = frozenset().union(*(row.words for row in rows))
            labels = frozenset(entry["labels"]) - {"innocent"}
            yield Row(words, given, labels, SPANS | MOVES, rows[0].document, _new(path), False)
    for path, number, entry in read_lines("replies-by-sentence*.jsonl", language):
        text, spans = "", []
        for sentence in entry["sentences"]:
            spans.append((len(text), len(text) + len(sentence["text"]), sentence["labels"]))
            text += sentence["text"] + "\n"
        yield from _sentences(language, text, [], spans, SPANS | MOVES, f"{path.name} {number}", _new(path))


def draft_rows(language: str) -> Iterator[Row]:
    """Yield a row for each sentence that our own templates can write: none of them hurts."""
    country = "SE" if language == "sv" else "NO"
    seen: set[str] = set()
    said: set[frozenset[str]] = set()
    for variety, analysis, number in _drafts(language):
        wishes = DRAFT_INPUTS[number % len(DRAFT_INPUTS)]
        body = compose(
            analysis,
            wishes,
            DRAFT_SHOP,
            today=date(2026, 11, 23),
            language=variety,
            country=country,
            seed=str(number),
        ).body
        fresh = {part for part in body.split("\n") if part not in seen}
        if fresh:
            seen |= fresh
            for row in _sentences(language, body, [], None, SPANS, f"{DRAFT}{variety} {number}", False):
                if row.words not in said:
                    said.add(row.words)
                    yield row


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


def _sentences(
    language: str,
    text: str,
    spans: list[tuple[int, int, str]],
    units: list[tuple[int, int, list[str]]] | None,
    asked: frozenset[str],
    document: str,
    unseen: bool,
) -> Iterator[Row]:
    engine = _engine(language, "lint")
    reading = read_reply(text, engine)
    rules = [rule for rule in engine.compiled["rules"] if rule["kind"] in POINTING]
    pointed = [finding for rule in rules for finding in check(rule, reading, "en", language)]
    given = givens(reading, pointed)
    sentences = reading.document.sentences
    if units is None:
        units = [
            (s.start, s.end, [label for start, end, label in spans if start < s.end and s.start < end])
            for s in sentences
        ]
    for start, end, labels in units:
        mine = [i for i, s in enumerate(sentences) if s.start < end and start < s.end]
        words = frozenset(f for i in mine for f, _, _ in features(sentences[i].words, question=sentences[i].question))
        if words:
            known = {name: strength for i in mine for name, strength in given[i].items()}
            yield Row(words, known, frozenset(labels), asked, document, unseen, document.startswith("replies"))


@lru_cache
def _engine(language: str, layer: str) -> Engine:
    return phrase_engine(language, layer)


def mail_rows(language: str) -> Iterator[Row]:
    """Yield a row for each labelled mail."""
    engine = _engine(language, "scan")
    for pattern in ("mails.jsonl", "short-mails*.jsonl"):
        for path, number, entry in read_lines(pattern, language):
            if entry.get("split", "learn") != "learn" or entry["approach"] == "automatic":
                continue
            phrases = find_phrases(entry["text"], entry.get("subject") or "", engine)
            shown = {f"{group}/{name}" for group in MAIL_GROUPS for name in _names(entry[group])}
            if entry["complaint"]:
                shown |= {"complaint", f"temper/{entry['temper']}", f"approach/{entry['approach']}"}
            asked = SIGN_LABELS | ({*TEMPERS, *APPROACHES} if entry["complaint"] else set())
            yield Row(
                words=frozenset(feature for feature, _, _ in mail_features(phrases)),
                given=signs_givens(phrases),
                shown=frozenset(shown),
                asked=frozenset(asked),
                document=f"{path.name} {number}",
                unseen=_new(path),
                whole=True,
            )


def _names(labels: list[Any]) -> list[str]:
    return [label if isinstance(label, str) else label["name"] for label in labels]


def _new(path: Path) -> bool:
    return path.stem.endswith("-unseen")


class Columns:
    """Which column of the matrix a feature has."""

    def __init__(self, rows: list[Row]) -> None:
        counted = Counter(word for row in rows for word in row.words)
        self.words = {w: i for i, w in enumerate(sorted(w for w, c in counted.items() if c >= LEAST_TEXTS))}
        names = Counter(name for row in rows for name in row.given)
        known = sorted(name for name, count in names.items() if count >= LEAST_TEXTS)
        self.given = {name: len(self.words) + i for i, name in enumerate(known)}

    def matrix(self, rows: list[Row]) -> csr_matrix:
        """Give the rows as numbers, as ``weighing.table.weigh`` counts them."""
        at, columns, values = [], [], []
        for index, row in enumerate(rows):
            words = [self.words[word] for word in row.words if word in self.words]
            share = 1 / sqrt(len(words) or 1)
            given = [(self.given[name], strength) for name, strength in row.given.items() if name in self.given]
            for column, value in [*((word, share) for word in words), *given]:
                at.append(index)
                columns.append(column)
                values.append(value)
        return csr_matrix((values, (at, columns)), shape=(len(rows), len(self.words) + len(self.given)))


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by column."""

    weights: Any
    bias: float


def fit(matrix: Any, shown: Any, counts: Any, rare: float, words: int) -> Model:
    """Fit one label."""
    scale = telling(matrix, shown, words)
    model = LogisticRegression(C=STRENGTH, class_weight={0: 1.0, 1: rare}, solver="liblinear")
    model.fit(matrix @ diags(scale), shown, sample_weight=counts)
    return Model(model.coef_[0] * scale, float(model.intercept_[0]))


def telling(matrix: Any, shown: Any, words: int) -> Any:
    """Tell how much each column tells by itself: words that stand as often with the label as without are held down.

    The root of the log ratio of naive Bayes (Wang and Manning 2012, "Baselines and Bigrams"); 1 for what is no word.
    """
    present = matrix > 0
    among = np.asarray(present[shown].sum(axis=0)).ravel() + 1
    beside = np.asarray(present[~shown].sum(axis=0)).ravel() + 1
    ratio = np.log((among / (shown.sum() + 2)) / (beside / ((~shown).sum() + 2)))
    scale = np.sqrt(np.abs(ratio))
    scale[words:] = 1.0
    return scale


def held_out(matrix: Any, shown: Any, counts: Any, folds: Any, rare: float, words: int) -> Any:
    """Give each row's score by weights fitted without its document."""
    scores = np.zeros(len(shown))
    for fold in range(FOLDS):
        inside = folds != fold
        if shown[inside].any():
            model = fit(matrix[inside], shown[inside], counts[inside], rare, words)
            scores[~inside] = matrix[~inside] @ model.weights + model.bias
    return scores


def best_threshold(scores: Any, shown: Any) -> float:
    """Find the score above which F1 is greatest."""
    order = np.argsort(-scores)
    f1 = 2 * np.cumsum(shown[order]) / (np.arange(1, len(order) + 1) + shown.sum())
    return float(scores[order][int(np.argmax(f1))]) - 1e-6


def fit_labels(rows: list[Row], groups: list[list[str]], least: float, tell: Any = print) -> dict[str, Fitted]:
    """Fit every label and tell how well it is told, on texts held out.

    The score from which a label counts is its own best one, drawn towards that of its group the more the rarer it is.
    """
    columns = Columns(rows)
    documents = {name: i for i, name in enumerate(dict.fromkeys(row.document for row in rows))}
    names = [*columns.words, *(GIVEN + name for name in columns.given)]
    everything = columns.matrix(rows)
    fitted = {}
    for labels in groups:
        told, models = {}, {}
        rare = 1.0 if labels in (*RIVALS, ["complaint"]) else RARE
        for label in labels:
            places = [at for at, row in enumerate(rows) if label in row.asked]
            asked, matrix = [rows[at] for at in places], everything[places]
            shown = np.array([label in row.shown for row in asked])
            counts = np.array([_counts(row) for row in asked])
            folds = np.array([documents[row.document] % FOLDS for row in asked])
            judged = np.array([row.unseen and row.whole for row in asked])
            told[label] = (held_out(matrix, shown, counts, folds, rare, len(columns.words))[judged], shown[judged])
            models[label] = fit(matrix, shown, counts, rare, len(columns.words))
        shared = best_threshold(
            np.concatenate([s for s, _ in told.values()]), np.concatenate([t for _, t in told.values()])
        )
        total = np.zeros(3, int)
        for label, model in models.items():
            scores, shown = told[label]
            rarity = SHARED / (SHARED + shown.sum())
            threshold = 0.0 if labels in RIVALS else rarity * shared + (1 - rarity) * best_threshold(scores, shown)
            threshold += MARGIN.get("lint" if label in SPANS else label.partition("/")[0], 0.0)
            found = scores > threshold
            counted = np.array([(found & shown).sum(), (found & ~shown).sum(), (~found & shown).sum()])
            total += counted
            tell(f"{label:32} {_f1(counted):5.2f}  {counted} from {threshold:.2f}")
            weights = {
                name: weight
                for name, weight in zip(names, model.weights, strict=True)
                if abs(weight) >= (LEAST_GIVEN if name.startswith(GIVEN) else least)
            }
            fitted[label] = Fitted(model.bias - threshold, weights)
        tell(f"all {_f1(total):.3f} {total} (right, wrong, missed), from {shared:.2f}")
    return fitted


def _counts(row: Row) -> float:
    return OURS if row.document.startswith(DRAFT) else UNSEEN if row.unseen else 1.0


def _f1(counted: Any) -> float:
    return float(2 * counted[0] / max(1, 2 * counted[0] + counted[1] + counted[2]))


def write(path: Path, fitted: dict[str, Fitted]) -> None:
    """Write a table."""
    lines: dict[str, list[str]] = {BIAS: [f"{label}={entry.bias:.1f}" for label, entry in fitted.items()]}
    for label, entry in fitted.items():
        for name, weight in entry.weights.items():
            lines.setdefault(name, []).append(f"{label}={weight:.1f}")
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "# Made by tools/fit_weights.py from tests/corpus: what each word and each phrase's rule speaks for.\n"
    text += "".join(f"{name}\t" + "\t".join(pairs) + "\n" for name, pairs in sorted(lines.items()))
    path.write_text(text, encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(lines)} features")


def main() -> None:
    """Fit what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--lang", choices=["sv", "no"], action="append")
    parser.add_argument("--layer", choices=["lint", "scan"], action="append")
    chosen = parser.parse_args()
    for language in chosen.lang or ["sv", "no"]:
        for layer in chosen.layer or ["lint", "scan"]:
            rows = [*reply_rows(language), *draft_rows(language)] if layer == "lint" else list(mail_rows(language))
            print(f"{language} {layer}: {len(rows)} texts, {sum(row.unseen for row in rows)} unseen", flush=True)
            write(ROOT / "weights" / language / f"{layer}.tsv", fit_labels(rows, GROUPS[layer], LEAST_WEIGHT[layer]))


if __name__ == "__main__":
    sys.exit(main())
