"""The edge of the rules: find the files, and give an engine without reading YAML at every start."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from replykit.cache import remembered
from replykit.errors import FileProblem
from replykit.resources import rules_file
from replykit.rules.engine import Engine

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.rules.schema import RuleSet


def rule_paths(own: Path | None = None) -> tuple[Path, ...]:
    """List the rules files in order: replykit's, then the shop's."""
    return (rules_file(), *((own,) if own is not None else ()))


def engine(language: str, layer: str, own: Path | None = None) -> Engine:
    """Give the engine for ``language`` (sv, no) and ``layer`` (lint, scan), with the shop's rules laid over ours.

    Raises RulesError with every mistake of the files; FileProblem when one cannot be read.
    """
    paths = rule_paths(own)
    for path in paths:
        if not path.is_file():
            raise FileProblem(f"there is no rules file {path}", tip="mend the rules setting, or take it away")
    return Engine(remembered(f"{layer}-{language}", paths, lambda: _compile(paths, language, layer)))


def _compile(paths: tuple[Path, ...], language: str, layer: str) -> dict[str, Any]:
    from replykit.rules.compile import compile_rules

    return compile_rules(_loaded(paths), language, layer)


@lru_cache(maxsize=2)
def _loaded(paths: tuple[Path, ...]) -> RuleSet:
    """Read the files once for the languages and layers that one command needs."""
    from replykit.rules.load import load_rules

    return load_rules(*paths)
