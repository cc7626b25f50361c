"""Measure the rules: run every rule's own examples, and score lint and scan on labelled corpora."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from replykit.analysis.analyse import analyse
from replykit.lint.linter import lint
from replykit.mail.incoming import read_mail
from replykit.records import Language, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from replykit.model import Facts, Mail
    from replykit.rules.engine import Engine


@dataclass(slots=True)
class Score:
    """Counts of one label: found rightly, found wrongly, missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / total if (total := 2 * self.right + self.wrong + self.missed) else 1.0


@dataclass(slots=True)
class Scores:
    """Scores by label, with the cases that went wrong for who wants to look."""

    by_label: dict[str, Score] = field(default_factory=dict)
    cases: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(text id, wrong or missed, label, words)"""

    def add(self, case: str, label: str, outcome: str, words: str = "") -> None:
        """Count one outcome: right, wrong or missed."""
        score = self.by_label.setdefault(label, Score())
        setattr(score, outcome, getattr(score, outcome) + 1)
        if outcome != "right":
            self.cases.append((case, outcome, label, words))

    def total(self) -> Score:
        """Add up all labels."""
        scores = self.by_label.values()
        return Score(sum(s.right for s in scores), sum(s.wrong for s in scores), sum(s.missed for s in scores))


def read_corpus(path: Path, split: str | None = None) -> list[dict[str, Any]]:
    """Read a corpus of JSON Lines, the whole or one split (learn, measure)."""
    with path.open(encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines if line.strip()]
    return [entry for entry in entries if split is None or entry["split"] == split]


def score_replies(entries: Iterable[dict[str, Any]], engine: Engine, language: str) -> tuple[Scores, list[str]]:
    """Score lint: a finding is right when its category is labelled and its span overlaps; give also the good
    replies that got a finding above hint."""
    scores, disturbed = Scores(), []
    for entry in entries:
        findings = lint(entry["text"], engine, language=language, tell="en")
        if entry["quality"] == "good" and any(f.severity is not Severity.HINT for f in findings):
            disturbed.append(entry["id"])
        labels = list(entry["findings"])
        spans = [f for f in findings if f.start is not None]
        for finding in spans:
            hit = any(
                label["category"] == finding.category
                and finding.start < label["end"]
                and label["start"] < (finding.end or 0)
                for label in labels
            )
            scores.add(
                entry["id"],
                finding.category,
                "right" if hit else "wrong",
                f"{finding.match} [{finding.rule}]",
            )
        for label in labels:
            if not any(
                f.category == label["category"] and (f.start or 0) < label["end"] and label["start"] < (f.end or 0)
                for f in spans
            ):
                scores.add(entry["id"], label["category"], "missed", label["match"])
        found, wanted = {f.category for f in findings if f.start is None}, set(entry["missing"])
        for category in sorted(found | wanted):
            outcome = "right" if category in found & wanted else "wrong" if category in found else "missed"
            scores.add(entry["id"], category, outcome)
    return scores, disturbed


def score_mails(entries: Iterable[dict[str, Any]], engine: Engine, language: str) -> dict[str, Scores]:
    """Score scan: one Scores for topics, signals, wants and facts each, and for complaint, temper and approach."""
    groups = {name: Scores() for name in ("topics", "signals", "wants", "complaint", "temper", "approach", "facts")}
    for entry in entries:
        shown = analyse(_mail(entry), Language(language, None, 1.0), engine)
        for group, signs in (("topics", shown.topics), ("signals", shown.signals), ("wants", shown.wants)):
            words = {sign.name: " | ".join(e.match for e in sign.evidence) for sign in signs}
            labels = {label["name"]: label["evidence"] for label in entry[group]}
            for name in sorted(words.keys() | labels.keys()):
                outcome = "right" if name in words and name in labels else "wrong" if name in words else "missed"
                groups[group].add(entry["id"], name, outcome, labels.get(name) or words.get(name, ""))
        _same(groups["complaint"], entry, "complaint", str(shown.complaint), str(entry["complaint"]))
        _same(groups["temper"], entry, "temper", shown.temper, entry["temper"])
        _same(groups["approach"], entry, "approach", shown.approach, entry["approach"])
        _facts(groups["facts"], entry, shown.facts)
    return groups


def _mail(entry: dict[str, Any]) -> Mail:
    """Read an entry as the mail that arrives: sender, subject and signature are part of what must be understood."""
    head = f"From: {entry.get('from') or 'x@example.com'}\nSubject: {entry.get('subject') or ''}\n"
    return read_mail(f"{head}Content-Type: text/plain; charset=utf-8\n\n{entry['text']}".encode(), source=entry["id"])


FACTS = ("order", "dates", "amounts", "contacts", "product")


def _facts(scores: Scores, entry: dict[str, Any], read: Facts) -> None:
    for name in FACTS:
        found, wanted = _fact_words(getattr(read, name)), _fact_words(entry["facts"][name])
        for words in sorted(found | wanted):
            outcome = "right" if words in found & wanted else "wrong" if words in found else "missed"
            scores.add(entry["id"], name, outcome, words)


def _fact_words(fact: object) -> set[str]:
    """Give a fact's words so that two who mean the same write them alike."""
    several = fact if isinstance(fact, (tuple, list)) else [] if fact is None else [fact]
    return {str(one).casefold().removeprefix("den ") for one in several}


def _same(scores: Scores, entry: dict[str, Any], what: str, found: str, wanted: str) -> None:
    if found == wanted:
        scores.add(entry["id"], wanted, "right")
    else:
        scores.add(entry["id"], wanted, "missed", f"{what}: read as {found}")
        scores.add(entry["id"], found, "wrong", f"{what}: is {wanted}")


def table(scores: Scores) -> list[tuple[str, Score]]:
    """Give the rows of a score table, labels in order and the sum last."""
    return [*sorted(scores.by_label.items()), ("all", scores.total())]


def confusion(scores: Scores) -> Counter[tuple[str, str]]:
    """Count what went wrong by outcome and label."""
    return Counter((outcome, label) for _, outcome, label, _ in scores.cases)


def score_folder(corpus: Path, split: str | None, own_rules: Path | None, *, cases: bool = False) -> Iterable[str]:
    """Yield the lines of a report on every corpus in a folder (``sv/replies.jsonl``, ``no/mails.jsonl`` …)."""
    from replykit.rules.remember import engine

    for language in ("sv", "no"):
        replies, mails = corpus / language / "replies.jsonl", corpus / language / "mails.jsonl"
        if replies.exists():
            entries = read_corpus(replies, split)
            scores, disturbed = score_replies(entries, engine(language, "lint", own_rules), language)
            good = sum(entry["quality"] == "good" for entry in entries)
            yield f"## {language} replies ({split or 'all'}, {len(entries)})"
            yield f"good replies with a finding above hint: {len(disturbed)} of {good}"
            yield from _lines(scores, cases)
        if mails.exists():
            entries = read_corpus(mails, split)
            for group, scores in score_mails(entries, engine(language, "scan", own_rules), language).items():
                yield f"## {language} {group} ({split or 'all'}, {len(entries)} mails)"
                yield from _lines(scores, cases)


def _lines(scores: Scores, cases: bool) -> Iterable[str]:
    yield f"{'label':24} {'precision':>9} {'recall':>7} {'F1':>6} {'right':>6} {'wrong':>6} {'missed':>7}"
    for label, score in table(scores):
        yield (
            f"{label:24} {score.precision:9.2f} {score.recall:7.2f} {score.f1:6.2f} "
            f"{score.right:6} {score.wrong:6} {score.missed:7}"
        )
    if cases:
        yield from (" · ".join(case) for case in scores.cases)
    yield ""
