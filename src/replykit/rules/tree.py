"""A rules file as a tree of texts, tables and lists, each knowing its line; every scalar stays a text."""

from __future__ import annotations

from typing import Any, NamedTuple

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Text(NamedTuple):
    """A scalar of the file and the line it stands on."""

    value: str
    line: int


class Table(NamedTuple):
    """A mapping of the file: its keys with their lines, and its values."""

    items: dict[str, tuple[int, Any]]
    line: int


class List(NamedTuple):
    """A list of the file."""

    items: list[Any]
    line: int


Tree = Text | Table | List


def read_tree(text: str, name: str, mistakes: list[str]) -> Tree | None:
    """Parse YAML into a tree; None when there is nothing, or nothing but a mistake that is now told."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        mistakes.append(f"{name}:{line}: the file is not YAML: {error.problem}")
        return None
    except yaml.YAMLError as error:
        mistakes.append(f"{name}:1: the file is not YAML: {error}")
        return None
    return None if node is None else _plain(node, name, mistakes)


def _plain(node: yaml.Node, name: str, mistakes: list[str]) -> Tree:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Text(node.value, line)
    if isinstance(node, yaml.SequenceNode):
        return List([_plain(item, name, mistakes) for item in node.value], line)
    items: dict[str, tuple[int, Any]] = {}
    for key, value in node.value:
        key_line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            mistakes.append(f"{name}:{key_line}: a key must be one word")
            continue
        if key.value in items:
            first = items[key.value][0]
            mistakes.append(f"{name}:{key_line}: {key.value!r} stands here twice (first on line {first})")
        items[key.value] = (key_line, _plain(value, name, mistakes))
    return Table(items, line)
