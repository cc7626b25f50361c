"""Say in one plain line what went wrong with the database; never a statement, never its values."""

from __future__ import annotations

from typing import Final

from replykit.errors import StoreError

_SQLITE: Final = (
    # (start of SQLite's error name, what it means, what to do)
    ("SQLITE_READONLY", "{place} cannot be written", "look at who owns the file and its folder: ls -l"),
    ("SQLITE_FULL", "the disk is full, so nothing was changed in {place}", "make room and run it again"),
    ("SQLITE_BUSY", "{place} was in use by another process for too long", "try again in a moment"),
    ("SQLITE_LOCKED", "{place} was in use by another process for too long", "try again in a moment"),
    ("SQLITE_CORRUPT", "{place} is damaged", "put back a copy, or save what is left: sqlite3 FILE .recover"),
    ("SQLITE_NOTADB", "{place} is not a store of drafts", "look at the database setting"),
    ("SQLITE_CANTOPEN", "{place} cannot be opened", "look at who owns the file and its folder: ls -l"),
    ("SQLITE_PERM", "{place} cannot be opened", "look at who owns the file and its folder: ls -l"),
    ("SQLITE_IOERR", "the disk failed while using {place}", "look at the disk, then run it again"),
    ("SQLITE_ERROR", "{place} does not have the tables it should", "put back a copy of the file"),
)


def store_error(error: BaseException | None, place: str) -> StoreError:
    """Turn a driver's error into replykit's."""
    name = getattr(error, "sqlite_errorname", None)
    if name is None:
        kind = getattr(error, "sqlstate", None) or type(error).__name__
        return StoreError(
            f"the database server could not be used ({kind})",
            tip="look at the database setting and the server",
        )
    for start, said, tip in _SQLITE:
        if name.startswith(start):
            return StoreError(said.format(place=place), tip=tip)
    return StoreError(f"{place} could not be used ({name})")
