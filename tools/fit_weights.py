"""Fit the weights in ``weights/`` to the labelled texts (see ``labelled``).

Run: python tools/fit_weights.py (or make weights; it needs ``pip install -e '.[fit]'``). Logistic regression, a label
at a time; what it learns of a word stays readable: one line a feature, and a change of a text shows in the lines of its
words. Replies are weighed twice: sentence by sentence, then each sentence in its reply by what the others weigh.

Only texts that the rules were not written from can tell how far a phrase is to be trusted, so they count more, and how
well a label is told is measured on them alone, each text by weights fitted without it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path  # noqa: TC003
from typing import Any

import numpy as np
from labelled import (
    APPROACHES,
    BAD_FIRST,
    DRAFT,
    MAIL_GROUPS,
    MOVES,
    ROOT,
    SPANS,
    TEMPERS,
    Reply,
    Row,
    borrowed_rows,
    drafts,
    loose_rows,
    mail_rows,
    replies,
)
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from replykit.lint.weighed import pointed_at_in
from replykit.lint.whole import in_company, of_reply
from replykit.rules.schema import CATEGORIES, SIGNS, Group
from replykit.weighing.table import BIAS, GIVEN, share

FOLDS = 5
LEAST_TEXTS = 2
"""In how many texts a feature must stand."""
LEAST_WEIGHT = 1.0
"""What a word must weigh in a first fit to be in the second."""
LEAST_GIVEN = 0.05
"""What is kept of the second fit: less is nothing in tenths."""
DRAFTED = 40.0
"""What a sentence of a draft of ours counts among those of other replies."""
JUDGED = 4.0
"""What a sentence counts there whose reply was written and judged as a whole."""
SLIPPED = 2.0
"""What a sentence counts that was set into a good reply."""
ENDS = 3
"""Sentences of a good reply that keep their places: greeting, thanks and name."""
WORKED_OUT = 0.1
"""What a reply counts whose lacks are worked out from its sentences' moves, next to one that somebody judged."""
OURS = 150.0
"""What a sentence of our own templates counts: no draft may be found fault with."""
FROM = {"hurts": -0.75, "signals": -0.25, "complaint": -0.15}
"""The weight from which a label counts; the same for all of a group, for the rare ones tell little."""
STRENGTH = 10.0
"""How far the fit may trust the texts (scikit-learn's C)."""
RARE = 3.0
"""What a text that shows a label counts, next to one that does not: most do not."""
UNSEEN = 2.0
"""What a text counts that the rules were not written from."""
TOGETHER = {"hurts": 0.01, "lacks": 0.1}
"""How far the fit may trust what the sentences of a reply say together (C, on features of one scale)."""
RARE_TOGETHER = {"hurts": 1.2, "lacks": 1.0}
"""What a sentence that shows a label counts there, and a reply that lacks something."""
ABOUT = {
    "missing-thanks": ("thanks",),
    "missing-restatement": ("restatement", "thing-went", "restated", "empathy"),
    "missing-empathy": ("empathy", "apolog", "hollow", "ownership"),
    "missing-next-step": ("step", "good-news", "commit", "option", "gesture", "plan", "vague"),
    "missing-when": ("step", "time", "vague", "not-before", "plan"),
}
"""What may speak for a lack, by parts of names: a reply without a day lacks one, however kind it is."""


@dataclass(slots=True)
class Slip:
    """A sentence by itself, set into a good reply in place of one of its own: there it must be told as well."""

    row: Row
    company: Reply | None
    at: int


@dataclass(slots=True)
class Fitted:
    """The weights of one label."""

    bias: float
    weights: dict[str, float] = field(default_factory=dict)


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
LACKS = frozenset(name for name in CATEGORIES if name.startswith("missing-")) - {"missing-contact"}
"""What a whole reply may lack; a signature is found by other means."""
NOTHING = -6.0
"""What a sentence without words weighs."""
RIVALS = (TEMPERS, APPROACHES)
"""Labels of which exactly one holds: the weightiest counts, none has a threshold."""


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
            given = [(self.given[name], strength) for name, strength in row.given.items() if name in self.given]
            for column, value in [*((word, share(len(words))) for word in words), *given]:
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
    """Fit one label, then once more with those words alone that weighed enough: what is left makes up for the rest."""
    scale = telling(matrix, shown, words)

    def fitted(columns: Any) -> tuple[Any, float]:
        model = LogisticRegression(C=STRENGTH, class_weight={0: 1.0, 1: rare}, solver="liblinear")
        model.fit(matrix[:, columns] @ diags(scale[columns]), shown, sample_weight=counts)
        weights = np.zeros(matrix.shape[1])
        weights[columns] = model.coef_[0] * scale[columns]
        return weights, float(model.intercept_[0])

    weights, _ = fitted(np.arange(matrix.shape[1]))
    kept = np.abs(weights) >= LEAST_WEIGHT
    kept[words:] = True
    return Model(*fitted(np.flatnonzero(kept)))


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


def fit_labels(
    rows: list[Row], groups: list[list[str]], tell: Any = print
) -> tuple[dict[str, Fitted], list[dict[str, float]]]:
    """Fit every label and tell how well it is told, on texts held out.

    Gives the weights, and what each row weighs by weights fitted without its text.
    """
    columns = Columns(rows)
    documents = {name: i for i, name in enumerate(dict.fromkeys(row.document for row in rows))}
    names = [*columns.words, *(GIVEN + name for name in columns.given)]
    everything = columns.matrix(rows)
    fitted = {}
    weighed: list[dict[str, float]] = [{} for _ in rows]
    for labels in groups:
        total = np.zeros(3, int)
        rare = 1.0 if labels in (*RIVALS, ["complaint"]) else RARE
        for label in labels:
            places = [at for at, row in enumerate(rows) if label in row.asked]
            asked, matrix = [rows[at] for at in places], everything[places]
            shown = np.array([label in row.shown for row in asked])
            counts = np.array([_counts(row) for row in asked])
            folds = np.array([documents[row.document] % FOLDS for row in asked])
            judged = np.array([row.unseen and row.whole for row in asked])
            threshold = FROM.get("hurts" if label in SPANS else label.partition("/")[0], 0.0)
            held = held_out(matrix, shown, counts, folds, rare, len(columns.words))
            found, truly = (held > threshold)[judged], shown[judged]
            counted = np.array([(found & truly).sum(), (found & ~truly).sum(), (~found & truly).sum()])
            total += counted
            tell(f"{label:32} {_f1(counted):5.2f}  {counted}")
            model = fit(matrix, shown, counts, rare, len(columns.words))
            for at, score in enumerate(everything @ model.weights + model.bias - threshold):
                weighed[at][label] = float(score)
            for at, score in zip(places, held - threshold, strict=True):
                weighed[at][label] = float(score)
            weights = {
                name: weight for name, weight in zip(names, model.weights, strict=True) if abs(weight) >= LEAST_GIVEN
            }
            fitted[label] = Fitted(model.bias - threshold, weights)
        tell(f"all {_f1(total):.3f} {total} (right, wrong, missed)")
    return fitted, weighed


def fit_whole(
    whole: list[Reply], slips: list[Slip], weighed: dict[int, dict[str, float]], tell: Any = print
) -> dict[str, Fitted]:
    """Fit what each sentence shows in its reply, and what the reply lacks, by what the sentences weigh alone."""
    sentences: list[Row] = []
    every: list[Row] = []
    counts: list[float] = []
    looked: list[float] = []
    for reply in whole:
        alone = [weighed[id(row)] for row in reply.rows]
        if not alone:
            continue
        first = reply.rows[0]
        ours = first.document.startswith(DRAFT)
        for row, known in zip(reply.rows, in_company(alone, reply.pointed_at, SPANS), strict=True):
            sentences.append(Row(frozenset(), known, row.shown, row.asked, row.document, row.unseen, True))
            counts.append(DRAFTED if ours else UNSEEN if row.unseen else JUDGED)
        known = of_reply(alone, reply.markers, SPANS)
        every.append(Row(frozenset(), known, reply.lacks, LACKS, first.document, first.unseen, True))
        looked.append(UNSEEN if reply.looked else WORKED_OUT)
    for slip in slips:
        if slip.company is not None:
            sentences.append(_in_its_place(slip, weighed))
            counts.append(SLIPPED)
    fitted = _fit_together("hurts", sentences, counts, sorted(SPANS | {BAD_FIRST}), tell)
    return fitted | _fit_together("lacks", every, looked, sorted(LACKS), tell)


def _in_its_place(slip: Slip, weighed: dict[int, dict[str, float]]) -> Row:
    """Give what is known of a slip among the other sentences of the reply that it is set into."""
    assert slip.company is not None
    others = [row for row in slip.company.rows if row is not slip.company.rows[slip.at]]
    alone = [weighed[id(row)] for row in others]
    alone.insert(slip.at, weighed[id(slip.row)])
    pointed_at = [frozenset[str]()] * len(alone)
    pointed_at[slip.at] = pointed_at_in(slip.row.given)
    known = list(in_company(alone, pointed_at, SPANS))[slip.at]
    return Row(frozenset(), known, slip.row.shown, slip.row.asked, slip.row.document, False, True)


def _fit_together(
    group: str, rows: list[Row], counted_as: list[float], labels: list[str], tell: Any
) -> dict[str, Fitted]:
    columns = Columns(rows)
    everything = columns.matrix(rows).toarray()
    named = list(columns.given)
    documents = {name: i for i, name in enumerate(dict.fromkeys(row.document for row in rows))}
    fitted, total = {}, np.zeros(3, int)
    for label in labels:
        places = [at for at, row in enumerate(rows) if label in row.asked]
        kept = [at for at, name in enumerate(named) if any(part in name for part in ABOUT.get(label, ("",)))]
        asked, matrix = [rows[at] for at in places], everything[np.ix_(places, kept)]
        middle, spread = matrix.mean(axis=0), matrix.std(axis=0) + 1e-6
        matrix = (matrix - middle) / spread
        shown = np.array([label in row.shown for row in asked])
        counts = np.array([counted_as[at] for at in places])
        folds = np.array([documents[row.document] % FOLDS for row in asked])
        judged = np.array([row.unseen for row in asked])

        def model() -> LogisticRegression:
            return LogisticRegression(C=TOGETHER[group], class_weight={0: 1.0, 1: RARE_TOGETHER[group]}, max_iter=1000)

        held = np.zeros(len(shown))
        for fold in range(FOLDS):
            inside = folds != fold
            one = model().fit(matrix[inside], shown[inside], sample_weight=counts[inside])
            held[~inside] = one.decision_function(matrix[~inside])
        found, truly = (held > 0)[judged], shown[judged]
        counted = np.array([(found & truly).sum(), (found & ~truly).sum(), (~found & truly).sum()])
        total += counted
        tell(f"{label:32} {_f1(counted):5.2f}  {counted}")
        whole = model().fit(matrix, shown, sample_weight=counts)
        weights = whole.coef_[0] / spread
        fitted[label] = Fitted(
            float(whole.intercept_[0] - middle @ weights),
            {GIVEN + named[at]: float(w) for at, w in zip(kept, weights, strict=True) if abs(w) >= LEAST_GIVEN},
        )
    tell(f"together {_f1(total):.3f} {total} (right, wrong, missed)")
    return fitted


def _counts(row: Row) -> float:
    return OURS if row.document.startswith(DRAFT) else UNSEEN if row.unseen and not row.borrowed else 1.0


def _f1(counted: Any) -> float:
    return float(2 * counted[0] / max(1, 2 * counted[0] + counted[1] + counted[2]))


def write(language: str, layer: str, fitted: dict[str, Fitted]) -> None:
    """Write a table."""
    path: Path = ROOT / "weights" / language / f"{layer}.tsv"
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
            if layer == "scan":
                write(language, layer, fit_labels(_told(language, list(mail_rows(language))), GROUPS[layer])[0])
            else:
                fit_replies(language)


def _slip(row: Row, good: list[Reply], number: int) -> Slip:
    """Set all but each third sentence into a good reply, somewhere in its middle."""
    if number % 3 == 0:
        return Slip(row, None, 0)
    company = good[number % len(good)]
    at = 2 + number // len(good) % max(1, len(company.rows) - ENDS)
    return Slip(row.set_into(company.rows[at]), company, at)


def fit_replies(language: str) -> None:
    """Fit the weights of single sentences, then those of the sentences in their replies."""
    whole, ours = list(replies(language)), list(drafts(language))
    said = {row.words: row for reply in ours for row in reply.rows if row.words}
    rows = [row for reply in whole for row in reply.rows]
    good = [reply for reply in whole if reply.good and len(reply.rows) > ENDS]
    slips = [_slip(row, good, at) for at, row in enumerate(loose_rows(language))]
    rows += [*(slip.row for slip in slips), *borrowed_rows(language), *said.values()]
    fitted, weighed = fit_labels(_told(language, rows), GROUPS["lint"])
    write(language, "lint", fitted)
    by_row = {id(row): scores for row, scores in zip(rows, weighed, strict=True)}
    for reply in ours:
        for row in reply.rows:
            by_row.setdefault(id(row), by_row[id(said[row.words])] if row.words else dict.fromkeys(fitted, NOTHING))
    write(language, "reply", fit_whole([*whole, *ours], slips, by_row))


def _told(language: str, rows: list[Row]) -> list[Row]:
    print(f"{language}: {len(rows)} texts, {sum(row.unseen for row in rows)} unseen", flush=True)
    return rows


if __name__ == "__main__":
    sys.exit(main())
