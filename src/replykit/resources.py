"""Where replykit's own texts lie: beside the sources in a checkout, inside the package when installed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from replykit.errors import FileProblem

_PACKAGE: Final = Path(__file__).resolve().parent


def rules_file() -> Path:
    """Find replykit's own ``rules.yaml``."""
    return _find("rules.yaml")


def weights_file(language: str, layer: str) -> Path:
    """Find the fitted weights for a language (sv, no) and a layer (lint, reply, scan, product, order)."""
    return _find(f"weights/{language}/{layer}.tsv")


def languages_file() -> Path:
    """Find the fitted weights that tell the Nordic languages apart."""
    return _find("weights/languages.tsv")


def meanings_file(language: str) -> Path:
    """Find the list of what the words of a language (sv, no) are about."""
    return _find(f"words/{language}.tsv")


def templates_folder() -> Path:
    """Find replykit's own folder of templates."""
    return _find("templates")


def template_folders(*own: Path | None) -> tuple[Path, ...]:
    """List the folders templates are looked for in: the shop's own before replykit's."""
    return (*(folder for folder in own if folder is not None), templates_folder())


def _find(name: str) -> Path:
    # In a checkout the texts are at its top, for people to read; in a wheel hatchling puts them under data/.
    installed = _PACKAGE / "data" / name
    if installed.exists():
        return installed
    if (_PACKAGE.parents[1] / "pyproject.toml").is_file():
        checkout = _PACKAGE.parents[1] / name
        if checkout.exists():
            return checkout
    raise FileProblem(f"replykit's own {name} is missing", tip="install replykit again")
