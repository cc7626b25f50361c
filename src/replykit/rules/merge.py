"""Lay a shop's rules over ours: classes and phrases add, rules and markers override by id, ``disable`` removes."""

from __future__ import annotations

from difflib import get_close_matches

from replykit.rules.schema import Loaded, RuleSet


def merge(files: list[Loaded], mistakes: list[str]) -> RuleSet:
    """Merge rule sets in order; classes of the same name are joined, all else is replaced by its id.

    What cannot be disabled, because no file before has it, is added to ``mistakes``.
    """
    merged = RuleSet()
    for file, rules, disable in files:
        for name, lists in rules.classes.items():
            ours = merged.classes.setdefault(name, {})
            for language, phrases in lists.items():
                ours[language] = tuple(dict.fromkeys((*ours.get(language, ()), *phrases)))
        for language, words in rules.abbreviations.items():
            merged.abbreviations[language] = (*merged.abbreviations.get(language, ()), *words)
        merged.markers.update(rules.markers)
        if file != files[0].file:
            merged.own.update(rules.rules)
        merged.rules.update(rules.rules)
        merged.signs.update(rules.signs)
        for name, line in disable:
            if merged.rules.pop(name, None) is None:
                near = get_close_matches(name, merged.rules, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                mistakes.append(f"{file}:{line}: disable: there is no rule {name!r}{hint}")
    return merged
