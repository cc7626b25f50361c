"""The composition root: where settings, clock, store and mail server meet the use cases."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from replykit.settings_file import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import TextIO

    from replykit.config import Settings
    from replykit.ports import DraftStore


def settings_of(config: Path | None) -> Settings:
    """Read the settings."""
    return load_settings(config)


def now() -> datetime:
    """Tell the time (UTC)."""
    from datetime import UTC, datetime

    return datetime.now(UTC)


@contextmanager
def drafts_store(settings: Settings) -> Iterator[DraftStore]:
    """Open the store of drafts for the length of a command."""
    from replykit.places import database_path
    from replykit.store.connect import open_store

    store = open_store(settings.database or database_path())
    try:
        yield store
    finally:
        store.close()


def choice_of(value: str | None, allowed: tuple[str, ...], option: str) -> str | None:
    """Check the value of an option that takes one of a few words."""
    if value is None or value in allowed:
        return value
    from typer import BadParameter

    raise BadParameter(f"{value!r} is not one of {', '.join(allowed)}", param_hint=option)


def print_json(document: dict[str, object], to: TextIO | None = None) -> None:
    """Print a JSON document on one line, every character as itself, to standard output when nothing else is said."""
    import json

    print(json.dumps(document, ensure_ascii=False), file=to)


def use_utf8() -> None:
    """Write UTF-8 whatever the locale says: names and mails are full of å, æ and ø."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
