"""Turn a rule set into what one language and one job need at run time: an automaton and plain, cacheable values."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from replykit.rules.build import Builder
from replykit.rules.engine import UNLESS, Compiled
from replykit.rules.phrase import PhraseError, parse_phrase
from replykit.rules.schema import Guards, Marker, Rule, RuleSet, SignEntry

LAYERS = ("lint", "scan")


def compile_rules(rules: RuleSet, language: str, layer: str) -> Compiled:
    """Compile what ``layer`` (lint or scan) needs of ``rules`` for ``language`` (sv or no)."""
    builder = Builder(_class_phrases(rules, language))
    owners: list[tuple[str, tuple[Any, ...]]] = []
    entries: dict[str, Marker | Rule | SignEntry] = {f"marker/{name}": m for name, m in rules.markers.items()}
    if layer == "lint":
        entries |= {f"rule/{name}": rule for name, rule in rules.rules.items()}
    else:
        entries = {key: entries[key] for key in _markers_of_signs(rules)} | dict(rules.signs)
    for key, entry in entries.items():
        _own(builder, owners, key, entry.phrases.get(language, ()), entry.guards)
        _own(
            builder,
            owners,
            key + UNLESS,
            entry.guards.unless.get(language, ()),
            Guards(negated="keep", quoted="keep"),
        )
    return {
        "owners": owners,
        "tables": builder.tables(),
        "rules": [_plain_rule(rule) for rule in rules.rules.values()] if layer == "lint" else [],
        "own": sorted(rules.own),
        "moves": [name for name, marker in rules.markers.items() if marker.move],
        "signs": [(key, list(s.markers)) for key, s in rules.signs.items()] if layer == "scan" else [],
        "abbreviations": list(rules.abbreviations.get(language, ())),
    }


def unknown_classes(rules: RuleSet) -> list[str]:
    """List the phrases that name a class which no file defines, or classes in a circle."""
    wrong: list[str] = []
    for language in ("sv", "no"):
        builder = Builder(_class_phrases(rules, language))
        for name in rules.classes:
            try:
                builder.members(name)
            except PhraseError as error:
                wrong.append(f"class {name}: {error}")
        for owner, phrases in _all_phrases(rules, language):
            for source in phrases:
                try:
                    builder.add(0, parse_phrase(source))
                except PhraseError as error:
                    wrong.append(f"{owner}: {error}")
    return list(dict.fromkeys(wrong))


def _all_phrases(rules: RuleSet, language: str) -> list[tuple[str, tuple[str, ...]]]:
    entries: list[tuple[str, Marker | Rule | SignEntry]] = [
        *((f"marker {name}", marker) for name, marker in rules.markers.items()),
        *rules.rules.items(),
        *rules.signs.items(),
    ]
    return [
        (name, (*entry.phrases.get(language, ()), *entry.guards.unless.get(language, ()))) for name, entry in entries
    ]


def _class_phrases(rules: RuleSet, language: str) -> dict[str, tuple[Any, ...]]:
    return {
        name: tuple(parse_phrase(source) for source in lists.get(language, ())) for name, lists in rules.classes.items()
    }


def _markers_of_signs(rules: RuleSet) -> list[str]:
    """Name the markers that signs build on, and those that guard them."""
    wanted: list[str] = []
    for sign in rules.signs.values():
        wanted += [*sign.markers, *sign.guards.unless_markers, *sign.guards.unless_earlier]
    for name in list(wanted):
        guards = rules.markers[name].guards
        wanted += [*guards.unless_markers, *guards.unless_earlier]
    return [f"marker/{name}" for name in dict.fromkeys(wanted)]


def _own(
    builder: Builder,
    owners: list[tuple[str, tuple[Any, ...]]],
    key: str,
    phrases: tuple[str, ...],
    guards: Guards,
) -> None:
    if not phrases and key.endswith(UNLESS):
        return
    owner = len(owners)
    owners.append(
        (
            key,
            (guards.unless_markers, guards.unless_earlier, guards.negated, guards.question, guards.quoted),
        )
    )
    for source in phrases:
        builder.add(owner, parse_phrase(source))


def _plain_rule(rule: Rule) -> dict[str, Any]:
    """Give the rule's values without its phrases, guards, reason and examples, which a run does not need."""
    plain = {
        field.name: getattr(rule, field.name)
        for field in fields(rule)
        if field.name not in ("phrases", "guards", "examples", "why")
    }
    plain["kind"] = str(rule.kind)
    return plain
