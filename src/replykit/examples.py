"""Run the rules' own examples: every rule must find its bad ones at the marked span and leave the good ones alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.analysis.phrases import ENOUGH, find_phrases
from replykit.lint.linter import WHOLE, lint
from replykit.rules.automaton import Matcher
from replykit.rules.build import Builder
from replykit.rules.compile import compile_rules
from replykit.rules.document import read_document
from replykit.rules.engine import Engine
from replykit.rules.phrase import parse_phrase
from replykit.rules.remember import meanings, weights
from replykit.rules.schema import LANGUAGES, Examples, Kind, Rule, RuleSet, SignEntry

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN, CLOSE = "«", "»"


def check_examples(rules: RuleSet) -> tuple[list[str], int]:
    """Run all examples; give one line for each that does not hold, and how many were run.

    Rules that point are run by their phrases alone, so that each phrase shows what it finds by itself; rules that look
    at the whole are run with the weights.
    """
    failures: list[str] = []
    count = 0
    for language in LANGUAGES:
        compiled = compile_rules(rules, language, "lint")
        alone, together = weights(language, "lint", meanings(language)), weights(language, "reply")
        pointing, weighing, whole = Engine(compiled), Engine(compiled, alone), Engine(compiled, alone, together)
        for rule in rules.rules.values():
            examples = rule.examples.get(language, Examples())
            count += len(examples.bad) + len(examples.good)
            if examples.bad or _speaks(rule, rules, language):
                # An example is a sentence in no company, but where the rule is about more than one.
                by_itself = weighing if rule.kind is Kind.WEIGHED and not rule.what else whole
                engine = by_itself if rule.kind in WHOLE else pointing
                failures.extend(_rule_failures(rule, examples, engine, language))
        reader = Engine(compile_rules(rules, language, "scan"))
        for sign in rules.signs.values():
            examples = sign.examples.get(language, Examples())
            count += len(examples.bad) + len(examples.good)
            failures.extend(_sign_failures(str(sign.group), sign.name, examples, reader, language))
    return failures, count


def _speaks(rule: Rule, rules: RuleSet, language: str) -> bool:
    """Tell whether a rule can find anything in a language, so that it needs examples in it."""
    names = (*rule.markers, *rule.then)
    if rule.kind is Kind.WEIGHED:
        return True
    return bool(rule.phrases.get(language)) or any(rules.markers[name].phrases.get(language) for name in names)


def _rule_failures(rule: Rule, examples: Examples, engine: Engine, language: str) -> Iterator[str]:
    if rule.kind is Kind.FACING:
        return
    name = f"{rule.id} ({language})"
    if not examples.bad:
        yield f"{name}: it has no bad example, so nobody knows that it works"
    for text in examples.bad:
        plain = text.replace(OPEN, "").replace(CLOSE, "")
        spans = [f.match for f in lint(plain, engine, language=language, tell="en") if f.rule == rule.id]
        if not spans:
            yield f"{name}: does not find its bad example: {text}"
        elif OPEN in text and text[text.index(OPEN) + 1 : text.index(CLOSE)] not in spans:
            yield f"{name}: points at {spans} in: {text}"
    for text in examples.good:
        for finding in lint(text, engine, language=language, tell="en"):
            if finding.start is not None or finding.rule == rule.id:
                yield f"{name}: {finding.rule} disturbs its good example at {finding.match!r}: {text}"
    better = rule.suggestion.get(language)
    if better and any(
        f.rule == rule.id and f.start is not None for f in lint(better, engine, language=language, tell="en")
    ):
        yield f"{name}: its own suggestion breaks it: {better}"


def _sign_failures(group: str, name: str, examples: Examples, engine: Engine, language: str) -> Iterator[str]:
    for expected, texts in ((True, examples.bad), (False, examples.good)):
        for text in texts:
            shown = find_phrases(text, "", engine).weights.get(f"{group}/{name}", 0.0) >= ENOUGH
            if shown is not expected:
                yield f"{group}/{name} ({language}): {'not read in' if expected else 'wrongly read in'}: {text}"


def unused_phrases(rules: RuleSet) -> Iterator[str]:
    """Yield the phrases that no bad example of their rule or sign exercises."""
    for language in LANGUAGES:
        classes = {
            name: tuple(parse_phrase(source) for source in lists.get(language, ()))
            for name, lists in rules.classes.items()
        }
        entries: list[tuple[str, Rule | SignEntry]] = [*rules.rules.items(), *rules.signs.items()]
        for owner, entry in entries:
            phrases = entry.phrases.get(language, ())
            builder = Builder(classes)
            for index, source in enumerate(phrases):
                builder.add(index, parse_phrase(source))
            matcher = Matcher(builder.tables())
            used = {
                hit.owner
                for text in entry.examples.get(language, Examples()).bad
                for sentence in read_document(text.replace(OPEN, "").replace(CLOSE, "")).sentences
                for hit in matcher.hits(sentence.words)
            }
            for index, source in enumerate(phrases):
                if index not in used:
                    yield f"{owner} ({language}): no example exercises: {source}"
