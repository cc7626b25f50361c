"""Fit ``weights/languages.tsv``: which of the Nordic neighbours a text's words and their ends speak for.

Run: python tools/fit_languages.py (``make weights`` does it too). Multinomial logistic regression over the sentences of
``tests/corpus/languages``, written for this, and those of the labelled mails and replies.
"""

from __future__ import annotations

import random
from collections import Counter

from labelled import CORPUS, ROOT, read_lines
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from replykit.language import features_of, identify
from replykit.weighing.table import BIAS, share

LANGUAGES = ("da", "nb", "nn", "sv")
LABELLED = 6000
"""How many sentences of each language's mails and replies are taken."""
LEAST_TEXTS = 3
LEAST_WEIGHT = 0.5
STRENGTH = 30.0


def sentences() -> list[tuple[str, str, float]]:
    """Give each sentence with its language and what it counts."""
    found = [
        (text, language, 1.0)
        for language in LANGUAGES
        for text in (CORPUS / "languages" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    ]
    for language in ("sv", "no"):
        texts = [
            entry["text"]
            for pattern in ("clauses*.jsonl", "sentences*.jsonl")
            for _, _, entry in read_lines(pattern, language)
        ]
        for text in random.Random(1).sample(texts, LABELLED):
            found.append((text, "sv" if language == "sv" else identify(text).variety or "nb", 0.5))
    return found


def main() -> None:
    """Fit and write the table."""
    told = sentences()
    features = [features_of(text) for text, _, _ in told]
    counted = Counter(name for names in features for name in names)
    names = sorted(name for name, count in counted.items() if count >= LEAST_TEXTS)
    column = {name: at for at, name in enumerate(names)}
    values, rows, columns = [], [], []
    for at, some in enumerate(features):
        known = [column[name] for name in some if name in column]
        for place in known:
            rows.append(at)
            columns.append(place)
            values.append(share(len(known)))
    matrix = csr_matrix((values, (rows, columns)), shape=(len(told), len(names)))
    model = LogisticRegression(C=STRENGTH, max_iter=500)
    model.fit(matrix, [language for _, language, _ in told], sample_weight=[counts for _, _, counts in told])
    lines = ["# Made by tools/fit_languages.py: which language a word, its beginning and its end speak for."]
    for name, weights in [(BIAS, model.intercept_), *zip(names, model.coef_.T, strict=True)]:
        pairs = [
            f"{code}={weight:.1f}"
            for code, weight in zip(model.classes_, weights, strict=True)
            if name == BIAS or abs(weight) >= LEAST_WEIGHT
        ]
        if pairs:
            lines.append("\t".join((name, *pairs)))
    (ROOT / "weights" / "languages.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"weights/languages.tsv: {len(lines) - 1} features")


if __name__ == "__main__":
    main()
