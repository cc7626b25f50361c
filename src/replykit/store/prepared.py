"""Run the release's own few statements on the driver's cursor.

A release runs eight statements a mail. SQLAlchemy writes them, once, for either database; running them through its
result objects as well would cost more than the database's work does (see benchmarks/release.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Executable
    from sqlalchemy.sql import ClauseElement


class Prepared:
    """A statement that is rendered once for each dialect; ``returns`` names the columns of its rows."""

    def __init__(self, statement: Executable, returns: Sequence[str] = ()) -> None:
        self._statement = statement
        self._returns = tuple(returns)
        self._rendered: dict[str, tuple[str, tuple[str, ...] | None, dict[str, Any]]] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """Run the statement and tell how many rows it touched."""
        cursor = self._execute(connection, values)
        try:
            return int(cursor.rowcount)
        finally:
            cursor.close()

    def first(self, connection: Connection, values: Mapping[str, Any]) -> dict[str, Any] | None:
        """Run the statement and give the first row it returns, by column name."""
        cursor = self._execute(connection, values)
        try:
            row = cursor.fetchone()
        finally:
            cursor.close()
        return dict(zip(self._returns, row, strict=True)) if row is not None else None

    def _execute(self, connection: Connection, values: Mapping[str, Any]) -> Any:
        name = connection.dialect.name
        if name not in self._rendered:
            self._rendered[name] = _render(self._statement, connection)
        sql, order, fixed = self._rendered[name]
        given = {**fixed, **values}
        cursor: Any = connection.connection.cursor()
        cursor.execute(sql, given if order is None else [given[key] for key in order])
        return cursor


def _render(statement: Executable, connection: Connection) -> tuple[str, tuple[str, ...] | None, dict[str, Any]]:
    element: ClauseElement = statement  # type: ignore[assignment]
    compiled: Any = element.compile(dialect=connection.dialect)
    order: Final = tuple(compiled.positiontup) if compiled.positional else None
    fixed = dict(compiled.params)
    return str(compiled), order, fixed
