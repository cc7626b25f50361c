"""What ``replykit rules`` and its subcommands do once their options are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.cli import _context as context
from replykit.errors import InputError
from replykit.rules.remember import rule_paths
from replykit.telling import say, telling
from replykit.terminal import note

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.config import Settings
    from replykit.rules.schema import Rule, RuleSet


def list_all(config: Path | None, format: str) -> None:
    """List the rules, or print them as JSON Lines."""
    context.choice_of(format, ("text", "json"), "--format")
    for rule in _load(context.settings_of(config)).rules.values():
        if format == "json":
            context.print_json(
                {
                    "schema": "replykit/rule/1",
                    "rule": rule.id,
                    "category": rule.category,
                    "kind": str(rule.kind),
                    "severity": rule.severity,
                    "advice": rule.advice,
                    "message": rule.message,
                    "why": rule.why,
                }
            )
        else:
            print(f"{rule.id:28} {rule.category:20} {rule.severity:8} {rule.advice}")


def print_rule(name: str, settings: Settings) -> None:
    """Print why a rule is there and what it finds and leaves alone, in the shop's language."""
    rules = _load(settings).rules
    if name not in rules:
        from difflib import get_close_matches

        near = get_close_matches(name, rules, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise InputError(f"there is no rule {name!r}{hint}", tip="see them all with: replykit rules")
    rule = rules[name]
    tell = telling(settings.shop.language, "en")
    print(
        say(
            tell,
            "own-rule",
            rule=rule.id,
            category=rule.category,
            severity=say(tell, rule.severity),
            advice=rule.advice,
        )
    )
    print(f"\n{_said(rule.message, tell)}\n")
    if why := _said(rule.why, tell):
        print(f"{say(tell, 'why')}: {why}\n")
    _print_examples(rule, tell, "sv" if settings.shop.language == "sv" else None)


def _print_examples(rule: Rule, tell: str, only: str | None) -> None:
    for key, kind in (("hurts", "bad"), ("better", "good")):
        examples = [
            text.replace("«", "").replace("»", "")
            for language, both in rule.examples.items()
            if only is None or language == only
            for text in getattr(both, kind)[:3]
        ]
        if examples:
            print(f"{say(tell, key)}:")
            print("\n".join(f"  - {example}" for example in examples) + "\n")


def test(config: Path | None, file: Path | None, coverage: bool) -> int:
    """Run the examples of all rules and signs; give the exit status."""
    from replykit.examples import check_examples, unused_phrases
    from replykit.rules.load import load_rules

    settings = context.settings_of(config)
    rules = load_rules(*rule_paths(file or settings.rules))
    failures, count = check_examples(rules)
    for failure in failures:
        print(failure)
    if coverage:
        for line in unused_phrases(rules):
            print(line)
    note(f"{count} examples, {len(failures)} do not hold")
    return int(bool(failures))


def score(config: Path | None, corpus: Path, split: str, cases: bool) -> None:
    """Print the score tables of every corpus in the folder."""
    from replykit.scoring import score_folder

    context.choice_of(split, ("learn", "measure", "all"), "--split")
    if cases and split != "learn":
        raise InputError(
            "--cases shows texts, and the measuring half is only to be measured with", tip="add --split learn"
        )
    if not corpus.is_dir():
        raise InputError(f"there is no folder {corpus}", tip="name one with: --corpus FOLDER")
    settings = context.settings_of(config)
    for line in score_folder(corpus, None if split == "all" else split, settings.rules, cases=cases):
        print(line)


def _load(settings: Settings) -> RuleSet:
    from replykit.rules.load import load_rules

    return load_rules(*rule_paths(settings.rules))


def _said(texts: dict[str, str], tell: str) -> str:
    return texts.get(tell) or texts.get("en") or ""
