"""Load rules files: YAML in, one RuleSet out, and every mistake told at once with file, line and rule."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from replykit.errors import FileProblem, RulesError
from replykit.rules.compile import unknown_classes
from replykit.rules.merge import merge
from replykit.rules.read import parse_rules
from replykit.rules.schema import Kind

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.rules.schema import Guards, RuleSet


def load_rules(*paths: Path) -> RuleSet:
    """Load rules files in order, later ones adding, overriding by id and disabling.

    Raises RulesError with every mistake, one ``file:line: rule: what is wrong`` a line; FileProblem when unreadable.
    """
    mistakes: list[str] = []
    loaded = []
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            raise FileProblem(f"the rules file {path} cannot be read: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise RulesError((f"{path}:1: the file is not UTF-8 text",)) from error
        loaded.append(parse_rules(text, str(path), mistakes))
    merged = merge(loaded, mistakes)
    if not mistakes:
        mistakes.extend(_check_names(merged, str(paths[-1])))
    if mistakes:
        raise RulesError(tuple(mistakes), tip="how rules are written: docs/rules-files.md")
    return merged


def _check_names(rules: RuleSet, name: str) -> list[str]:
    """Find markers and classes that are named but nowhere defined, and rules that nothing could ever set off."""
    wrong = [
        f"{name}: {rule.id}: it has neither phrases (sv:, no:) nor markers: it could never find anything"
        for rule in rules.rules.values()
        if rule.kind not in (Kind.TYPOGRAPHY, Kind.WEIGHED, Kind.FACING) and not (rule.phrases or rule.markers)
    ]
    for owner, names in [
        *((r.id, (*r.markers, *r.then, *r.needs, *_guard_names(r.guards))) for r in rules.rules.values()),
        *((f"marker {m.name}", _guard_names(m.guards)) for m in rules.markers.values()),
        *((key, (*s.markers, *_guard_names(s.guards))) for key, s in rules.signs.items()),
    ]:
        for wanted in names:
            if wanted not in rules.markers:
                near = get_close_matches(wanted, rules.markers, n=1)
                wrong.append(
                    f"{name}: {owner}: there is no marker {wanted!r}" + (f"; did you mean {near[0]!r}?" if near else "")
                )
    wrong.extend(f"{name}: {problem}" for problem in unknown_classes(rules))
    return wrong


def _guard_names(guards: Guards) -> tuple[str, ...]:
    return (*guards.unless_markers, *guards.unless_earlier)
