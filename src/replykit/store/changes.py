"""Change a draft's row and tell of it: the one place where states are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, insert, select, update

from replykit.errors import DraftNotFound, InputError
from replykit.store.ids import tidy
from replykit.store.prepared import Prepared
from replykit.store.rows import stamp, to_draft
from replykit.store.schema import drafts, events

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from replykit.model import Draft, State

_TELL: Final = Prepared(
    insert(events).values({name: bindparam(f"new_{name}") for name in ("draft_id", "at", "before", "after", "why")})
)
_LOCKED: Final = select(drafts).where(drafts.c.id == bindparam("which")).with_for_update()
UNCLAIMED: Final[dict[str, Any]] = {"token": None, "lease_until": None}
UNFROZEN: Final[dict[str, Any]] = {**UNCLAIMED, "raw": None, "dated_at": None, "attempts": 0}


def tell(
    connection: Connection,
    draft_id: str,
    before: State | None,
    after: State,
    *,
    at: datetime,
    why: str | None,
) -> None:
    """Write an event beside a change of state."""
    values = {
        "new_draft_id": draft_id,
        "new_at": stamp(at),
        "new_before": before.value if before else None,
        "new_after": after.value,
        "new_why": why,
    }
    _TELL.run(connection, values)


def change(connection: Connection, row: Draft, after: State, values: Mapping[str, Any], at: datetime) -> Draft:
    """Write new values and a state over a row read in this same transaction, and tell of it."""
    statement = (
        update(drafts)
        .where(drafts.c.id == row.id, drafts.c.state == row.state.value)
        .values(state=after.value, **values)
        .returning(drafts)
    )
    changed = to_draft(connection.execute(statement).mappings().one())
    tell(connection, row.id, row.state, after, at=at, why=values.get("reason"))
    return changed


def locked(connection: Connection, id_or_prefix: str) -> Draft:
    """Read a draft for changing it; PostgreSQL keeps others off the row until the transaction ends."""
    found = connection.execute(_LOCKED, {"which": resolve(connection, id_or_prefix)}).mappings().one()
    return to_draft(found)


def resolve(connection: Connection, id_or_prefix: str) -> str:
    """Find the one id that is, or begins with, what was typed."""
    typed = tidy(id_or_prefix)
    if not typed:
        raise DraftNotFound(id_or_prefix)
    query = select(drafts.c.id).where(drafts.c.id.startswith(typed, autoescape=True))
    found: list[str] = sorted(connection.execute(query).scalars())
    if typed in found:
        return typed
    if not found:
        raise DraftNotFound(typed)
    if len(found) > 1:
        raise InputError(f"{typed} could be any of {', '.join(found[:5])}", tip="type more of the id")
    return found[0]
