"""One connection to the database of drafts, used in short transactions."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError

from replykit.store.faults import store_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine


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
