"""Open the database of drafts: SQLite in a file of its own, or PostgreSQL by a URL."""

from __future__ import annotations

import os
import secrets
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from replykit.errors import StoreError
from replykit.store.database import Database
from replykit.store.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Callable

    from replykit.store.sql import SqlStore

WAIT_SECONDS: Final = 30.0

_TRIES: Final = 100
_PAUSE: Final = 0.02


def open_store(
    where: Path | str, *, below: Callable[[int], int] = secrets.randbelow, wait: float = WAIT_SECONDS
) -> SqlStore:
    """Open, and where needed make or upgrade, the store at a path or a ``postgresql://`` URL."""
    from replykit.store.sql import SqlStore

    database = _postgresql(str(where)) if "://" in str(where) else _sqlite(Path(where), wait)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return SqlStore(database, below)


def _sqlite(path: Path, wait: float) -> Database:
    _make_private(path)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": wait},
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return Database(engine, str(path))


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy's BEGIN is ours, so that it can be IMMEDIATE
    _write_ahead(connection)
    # The fence must be on the disk before the dot goes out; WAL's default would not wait for it.
    connection.execute("PRAGMA synchronous = FULL").close()


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn on write-ahead logging; SQLite does not wait by itself when another process does so at the same moment."""
    for attempt in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE)


def _make_private(path: Path) -> None:
    """Make the file and its folder, for their owner only; SQLite gives its side files the same mode."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        said = f"the drafts cannot be kept in {path}: {(error.strerror or 'unknown reason').lower()}"
        raise StoreError(said, tip="look at the database setting and at who owns the folder") from error


def _postgresql(url: str) -> Database:
    try:
        parsed = make_url(url)
        if parsed.drivername == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.drivername != "postgresql+psycopg":
            raise ArgumentError(parsed.drivername)
        engine = create_engine(parsed, poolclass=NullPool, hide_parameters=True)
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise StoreError(
            "the database setting is no path and no postgresql:// address",
            tip="example: postgresql://user@host/shop",
        ) from None
    except ImportError:
        raise StoreError(
            "PostgreSQL needs a driver that is not installed", tip="pip install 'replykit[postgresql]'"
        ) from None
    return Database(engine, "the database server")
