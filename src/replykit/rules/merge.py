"""Lay a shop's rules over ours: classes and phrases add, rules and markers override by id, ``disable`` removes."""

from __future__ import annotations

from replykit.rules.schema import RuleSet


def merge(files: list[tuple[RuleSet, tuple[str, ...]]]) -> RuleSet:
    """Merge rule sets in order; classes of the same name are joined, all else is replaced by its id."""
    merged = RuleSet()
    for rules, disable in files:
        for name, lists in rules.classes.items():
            ours = merged.classes.setdefault(name, {})
            for language, phrases in lists.items():
                ours[language] = tuple(dict.fromkeys((*ours.get(language, ()), *phrases)))
        for language, words in rules.abbreviations.items():
            merged.abbreviations[language] = (*merged.abbreviations.get(language, ()), *words)
        merged.markers.update(rules.markers)
        merged.rules.update(rules.rules)
        merged.signs.update(rules.signs)
        for name in disable:
            merged.rules.pop(name, None)
    return merged
