"""The edge of the rules: find the files, and give an engine without reading YAML at every start."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from replykit.cache import remembered
from replykit.errors import FileProblem
from replykit.resources import meanings_file, rules_file, weights_file
from replykit.rules.engine import Engine
from replykit.weighing.meanings import Meanings, pack_meanings
from replykit.weighing.table import Packed, Table, pack

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.rules.schema import RuleSet
    from replykit.weighing.choice import FactTables


def rule_paths(own: Path | None = None) -> tuple[Path, ...]:
    """List the rules files in order: replykit's, then the shop's."""
    return (rules_file(), *((own,) if own is not None else ()))


def engine(language: str, layer: str, own: Path | None = None) -> Engine:
    """Give the engine for ``language`` (sv, no) and ``layer`` (lint, scan), with the shop's rules laid over ours.

    Raises RulesError with every mistake of the files; FileProblem when one cannot be read.
    """
    about = meanings(language)
    compiled, table = _compiled(language, layer, own), weights(language, layer, about)
    if layer == "lint":
        return Engine(compiled, table, whole=weights(language, "reply"))
    return Engine(compiled, table, facts=fact_tables(language, about))


def fact_tables(language: str, about: Meanings | None = None) -> FactTables:
    """Give the weights by which a mail's product and order number are chosen.

    Raises FileProblem when a file is missing.
    """
    from replykit.weighing.choice import FactTables

    return FactTables(weights(language, "product", about or meanings(language)), weights(language, "order"))


def phrase_engine(language: str, layer: str, own: Path | None = None) -> Engine:
    """Give the engine that goes by the phrases alone, without weights."""
    return Engine(_compiled(language, layer, own))


def weights(language: str, layer: str, about: Meanings | None = None) -> Table:
    """Give the weights that go with the rules, and with what words are about.

    Raises FileProblem when the file is missing.
    """
    path = weights_file(language, layer)

    def read() -> Packed:
        with path.open(encoding="utf-8") as lines:
            return pack(lines)

    return Table(remembered(f"weights-{layer}-{language}", (path,), read), about)


def meanings(language: str) -> Meanings:
    """Give what the words of a language are about.

    Raises FileProblem when the file is missing.
    """
    path = meanings_file(language)

    def read() -> Packed:
        with path.open(encoding="utf-8") as lines:
            return pack_meanings(lines)

    return Meanings(remembered(f"meanings-{language}", (path,), read))


def _compiled(language: str, layer: str, own: Path | None) -> dict[str, Any]:
    paths = rule_paths(own)
    for path in paths:
        if not path.is_file():
            raise FileProblem(f"there is no rules file {path}", tip="mend the rules setting, or take it away")
    compiled: dict[str, Any] = remembered(f"{layer}-{language}", paths, lambda: _compile(paths, language, layer))
    return compiled


def _compile(paths: tuple[Path, ...], language: str, layer: str) -> dict[str, Any]:
    from replykit.rules.compile import compile_rules

    return compile_rules(_loaded(paths), language, layer)


@lru_cache(maxsize=2)
def _loaded(paths: tuple[Path, ...]) -> RuleSet:
    """Read the files once for the languages and layers that one command needs."""
    from replykit.rules.load import load_rules

    return load_rules(*paths)
