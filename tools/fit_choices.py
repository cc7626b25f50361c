"""Fit ``weights/*/product.tsv`` and ``order.tsv``: which word of a mail is the product, which the order number.

Run: python tools/fit_choices.py (or make weights). A conditional logit: the words of a mail and "none" compete, and
what is fitted is how likely the labelled one is. Learns from the mails that were labelled for it, in both languages,
each put over into the other (see ``twins``).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from labelled import OTHER, ROOT, read_borrowed, read_lines
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from twins import put_over

from replykit.analysis.orders import how_many, numbers
from replykit.analysis.products import nouns, surroundings
from replykit.rules.remember import meanings
from replykit.weighing.choice import GIVEN_STRENGTH, NONE, THIS, Option
from replykit.weighing.table import BIAS, GIVEN, share

if TYPE_CHECKING:
    from collections.abc import Iterator

STRENGTH = 5.0
"""How far the fit may trust the texts."""
LEAST_TEXTS = 2
LEAST_WEIGHT = 0.3
"""What a feature must weigh in a first fit to be in the second."""
LEAST_KEPT = 0.05
ROUNDS = 120
FOLDS = 2


@dataclass(slots=True)
class Told:
    """A mail that somebody labelled: its options, what speaks for none, and which options are right."""

    options: list[Option]
    none: frozenset[str]
    right: list[bool]
    borrowed: bool

    def rows(self) -> Iterator[tuple[frozenset[str], tuple[str, ...]]]:
        """Yield the features and what is given of each option, then of none."""
        for option in self.options:
            yield frozenset(option.features), option.given
        yield self.none, (BIAS,)

    @property
    def all_right(self) -> list[bool]:
        """Tell which of the rows are right."""
        return [*self.right, not any(self.right)]


def told(language: str, fact: str) -> list[Told]:
    """Read every mail that was labelled for a fact (product, order)."""
    mails = []
    for read, borrowed in ((read_lines, False), (read_borrowed, True)):
        for pattern in ("mails.jsonl", "short-mails*.jsonl", f"{fact}s*.jsonl"):
            for _, _, entry in read(pattern, language):
                facts = entry.get("facts", entry)
                automatic = entry.get("approach") == "automatic"
                if fact in facts and entry.get("split", "learn") == "learn" and not automatic:
                    named = facts[fact]
                    if borrowed and named and fact == "product":
                        named = put_over(named, OTHER[language])
                    mails.append(_told(language, fact, entry["text"], entry.get("subject") or "", named, borrowed))
    return mails


def _told(language: str, fact: str, text: str, subject: str, named: str | None, borrowed: bool) -> Told:
    if fact == "product":
        about = meanings(language)
        options, none = nouns(text, subject, about), surroundings(text, subject, about)
    else:
        options = numbers(text, subject)
        none = how_many(options)
        named = re.sub(r"^(?:nr\.? |#|\()+|\)$", "", named.strip(), flags=re.IGNORECASE) if named else None
    right = [named is not None and option.written.casefold() == named.casefold() for option in options]
    return Told(options, none, right, borrowed)


class Columns:
    """Which column of the matrix a feature has."""

    def __init__(self, mails: list[Told]) -> None:
        words: Counter[str] = Counter()
        given: Counter[str] = Counter()
        self.of_none = {BIAS}
        for mail in mails:
            words.update({name for features, _ in mail.rows() for name in features})
            given.update({name for _, some in mail.rows() for name in some})
            self.of_none |= mail.none
        self.words = {name: at for at, name in enumerate(sorted(w for w, c in words.items() if c >= LEAST_TEXTS))}
        known = sorted(name for name, count in given.items() if count >= LEAST_TEXTS)
        self.given = {name: len(self.words) + at for at, name in enumerate(known)}
        self.names = [*self.words, *(name if name == BIAS else GIVEN + name for name in known)]

    def matrix(self, mails: list[Told], kept: Any = None) -> csr_matrix:
        """Give the options of all mails as numbers, as ``weighing.table.weigh`` counts them."""
        rows, columns, values = [], [], []
        row = 0
        for mail in mails:
            for features, given in mail.rows():
                found = [self.words[name] for name in features if name in self.words]
                found = found if kept is None else [at for at in found if kept[at]]
                also = [name for name in given if name in self.given]
                rows += [row] * (len(found) + len(also))
                columns += found + [self.given[name] for name in also]
                values += [share(len(found))] * len(found)
                values += [1.0 if name == BIAS else GIVEN_STRENGTH for name in also]
                row += 1
        return csr_matrix((values, (rows, columns)), shape=(row, len(self.names)))


def fit(matrix: csr_matrix, right: Any, mail: Any) -> Any:
    """Fit the weights by which the right option of each mail is likeliest."""
    across = matrix.T.tocsr()
    count = mail.max() + 1

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        top = np.full(count, -np.inf)
        np.maximum.at(top, mail, scores)
        chances = np.exp(scores - top[mail])
        every, good = np.bincount(mail, chances), np.maximum(np.bincount(mail, chances * right), 1e-300)
        slope = across @ (chances / every[mail] - chances * right / good[mail])
        cost = (np.log(every) - np.log(good)).sum()
        return STRENGTH * cost + 0.5 * weights @ weights, STRENGTH * slope + weights

    options = {"maxiter": ROUNDS, "maxfun": ROUNDS + 20}
    return minimize(loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options=options).x


def fitted(mails: list[Told]) -> tuple[Columns, Any, Any]:
    """Fit twice: what weighs little in the first fit is left out of the second."""
    columns = Columns(mails)
    right = np.array([one for mail in mails for one in mail.all_right], float)
    index = np.repeat(np.arange(len(mails)), [len(mail.all_right) for mail in mails])
    first = fit(columns.matrix(mails), right, index)
    kept = np.abs(first) >= LEAST_WEIGHT
    kept[len(columns.words) :] = True
    return columns, np.where(kept, fit(columns.matrix(mails, kept), right, index), 0.0), kept


def likeliest(mail: Told, scores: Any) -> tuple[float, bool]:
    """Tell how likely the likeliest option of a mail is, as ``weighing.choice`` reckons, and whether it is right."""
    chances = np.exp(scores - scores.max())
    named: Counter[str] = Counter()
    for option, chance in zip(mail.options, chances, strict=False):
        named[option.names] += chance
    if not named:
        return 0.0, False
    name = max(named, key=lambda one: named[one])
    best = max((at for at, option in enumerate(mail.options) if option.names == name), key=lambda at: chances[at])
    return named[name] / chances.sum(), mail.right[best]


def measure(mails: list[Told]) -> None:
    """Tell how well the fact is found in mails held out."""
    own = [mail for mail in mails if not mail.borrowed]
    judged: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        outside = own[fold::FOLDS]
        left = {id(mail) for mail in outside}
        columns, weights, kept = fitted([mail for mail in mails if id(mail) not in left])
        scores, at = columns.matrix(outside, kept) @ weights, 0
        for mail in outside:
            judged.append(likeliest(mail, scores[at : at + len(mail.all_right)]))
            at += len(mail.all_right)
    named = sum(any(mail.right) for mail in own)
    for least in (0.4, 0.5, 0.6, 0.7, 0.8):
        said = [right for chance, right in judged if chance > least]
        print(
            f"  from {least}: precision {np.mean(said):.3f} recall {sum(said) / named:.3f} ({len(said)} said)",
            flush=True,
        )


def write(language: str, fact: str, columns: Columns, weights: Any) -> None:
    """Write a table."""
    lines = [
        f"{name}\t{NONE if name in columns.of_none else THIS}={weight:.1f}\n"
        for name, weight in zip(columns.names, weights, strict=True)
        if abs(weight) >= LEAST_KEPT
    ]
    path = ROOT / "weights" / language / f"{fact}.tsv"
    head = f"# Made by tools/fit_choices.py from tests/corpus: what speaks for a word being the {fact}, or for none.\n"
    path.write_text(head + "".join(sorted(lines)), encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(lines)} features", flush=True)


def main() -> None:
    """Fit what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--lang", choices=["sv", "no"], action="append")
    parser.add_argument("--fact", choices=["product", "order"], action="append")
    chosen = parser.parse_args()
    for language in chosen.lang or ["sv", "no"]:
        for fact in chosen.fact or ["product", "order"]:
            mails = told(language, fact)
            print(
                f"{language} {fact}: {len(mails)} mails, {sum(any(mail.right) for mail in mails)} name one", flush=True
            )
            measure(mails)
            columns, weights, _ = fitted(mails)
            write(language, fact, columns, weights)


if __name__ == "__main__":
    sys.exit(main())
