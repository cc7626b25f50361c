"""Open the database of drafts: SQLite in a file of its own, or PostgreSQL by a URL."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from replykit.errors import StoreError
from replykit.store.faults import store_error
from replykit.store.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection, Engine

    from replykit.store.sql import SqlStore

WAIT_SECONDS: Final = 30.0


class Database:
    """One connection, used for short transactions only; every driver error becomes a StoreError."""

    def __init__(self, engine: Engine, place: str) -> None:
        self.engine = engine
        self.place = place
        self._connection: Connection | None = None
        self._begin = "BEGIN"
        self._durable = True
        self._raw: Any = None
        self._driver_error: type[Exception] = engine.dialect.dbapi.Error  # type: ignore[union-attr]
        if engine.dialect.name == "sqlite":
            event.listen(engine, "begin", self._begin_sqlite)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that only reads."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[Connection]:
        """Open a transaction that writes; SQLite waits for its turn at once, so no read in it is stale.

        Once committed it outlives the process in any case. Without ``durable`` SQLite does not wait for the disk, so
        a power cut can take it back until the next durable one, which takes it along.
        """
        self._wait_for_disk(durable)
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        try:
            if self._connection is None:
                self._connection = self.engine.connect()
            self._begin = begin
            with self._connection.begin():
                yield self._connection
        except DBAPIError as error:
            # "from None": the error carries the statement.
            raise store_error(error.orig, self.place) from None
        except self._driver_error as error:
            raise store_error(error, self.place) from None

    def _begin_sqlite(self, connection: Connection) -> None:
        raw: Any = connection.connection.dbapi_connection
        raw.execute(self._begin).close()

    def _wait_for_disk(self, durable: bool) -> None:
        if self._durable is not durable and self.engine.dialect.name == "sqlite":
            # The setting is the connection's and cannot change inside a transaction.
            if self._raw is None:
                with self._transaction("BEGIN") as connection:
                    self._raw = connection.connection.dbapi_connection
            self._raw.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}").close()
            self._durable = durable

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._raw = None
        self.engine.dispose()


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
    connection.execute("PRAGMA journal_mode = WAL").close()
    # The fence must be on the disk before the dot goes out; WAL's default would not wait for it.
    connection.execute("PRAGMA synchronous = FULL").close()


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
