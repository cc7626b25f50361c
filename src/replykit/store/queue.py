"""What a release does with drafts: sweep, claim, set the fence, record how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, or_, select, update

from replykit.delivery import decide
from replykit.model import State
from replykit.ports import Act, Claim, Sweep
from replykit.store.changes import UNCLAIMED, change, tell
from replykit.store.prepared import Prepared
from replykit.store.rows import instant, stamp, to_draft
from replykit.store.schema import drafts, meta

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy import Connection

    from replykit.model import Draft
    from replykit.ports import Lease, Result
    from replykit.store.database import Database

_DUE: Final = (
    select(drafts)
    .where(drafts.c.state == State.WAITING.value, drafts.c.release_at <= bindparam("now"))
    .order_by(drafts.c.release_at, drafts.c.id)
)
_NEXT: Final = (
    _DUE.with_only_columns(drafts.c.id)
    .where(
        drafts.c.release_at >= bindparam("floor"),
        drafts.c.blocked_by == "[]",
        drafts.c.to_address.is_not(None),
    )
    .limit(1)
    .with_for_update(skip_locked=True)
)
_CLAIM: Final = Prepared(
    update(drafts)
    .where(drafts.c.id == _NEXT.scalar_subquery())
    .values(
        state=State.SENDING.value,
        token=bindparam("new_token"),
        lease_until=bindparam("until"),
        attempts=drafts.c.attempts + 1,
        dated_at=func.coalesce(drafts.c.dated_at, bindparam("now")),
    )
    .returning(drafts),
    returns=drafts.columns.keys(),
)
_FENCE: Final = Prepared(
    update(drafts)
    .where(
        drafts.c.id == bindparam("which"),
        drafts.c.token == bindparam("ours"),
        drafts.c.state == State.SENDING.value,
        drafts.c.lease_until > bindparam("now"),
    )
    .values(state=State.COMMITTING.value, lease_until=bindparam("until"), raw=bindparam("bytes"))
)
_OURS: Final = Prepared(
    select(drafts.c.state)
    .where(drafts.c.id == bindparam("which"), drafts.c.token == bindparam("ours"))
    .with_for_update(),
    returns=["state"],
)
_SETTLE: Final = Prepared(
    update(drafts)
    .where(drafts.c.id == bindparam("which"))
    .values(
        state=bindparam("after"),
        token=bindparam("kept_token"),
        lease_until=None,
        reason=bindparam("why"),
        attempts=drafts.c.attempts - bindparam("uncount"),
        release_at=func.coalesce(bindparam("retry_at"), drafts.c.release_at),
        sent_at=bindparam("sent"),
    )
)


class Queue:
    """The release's side of the store; ``ports.ReleaseStore`` tells what each method promises."""

    _database: Database

    def sweep(self, now: datetime, max_late: timedelta) -> Sweep:
        """Put dead runs' tries back, or in doubt past the fence, and hold what must not go by itself."""
        with self._database.write() as connection:
            settled = [_expire(connection, draft, now) for draft in _expired(connection, now)]
            held = [
                change(connection, draft, State.HELD, {"reason": reason}, now)
                for draft, reason in _to_shelve(connection, now, max_late)
            ]
        return Sweep(
            back=tuple(draft.id for draft in settled if draft.state is State.WAITING),
            uncertain=tuple(draft.id for draft in settled if draft.state is State.UNCERTAIN),
            held=tuple(held),
        )

    def due(self, now: datetime) -> tuple[Draft, ...]:
        """List the waiting drafts whose time has come, changing nothing."""
        with self._database.read() as connection:
            return tuple(to_draft(row) for row in connection.execute(_DUE, {"now": stamp(now)}).mappings())

    def claim_next(self, lease: Lease, after: Result | None = None) -> Claim | None:
        """Take the next due draft, counting the try; record an earlier result in the same transaction."""
        values = {
            "now": stamp(lease.now),
            "floor": stamp(lease.now - lease.max_late),
            "until": stamp(lease.now + lease.length),
            "new_token": lease.token,
        }
        # Not waited for: a claim or an end that a power cut takes back leaves the draft at an earlier, safe state
        # (waiting, or in doubt past the fence). The next fence, or the record of the run, puts it on the disk.
        with self._database.write(durable=False) as connection:
            if after is not None:
                _settle(connection, after, lease.now)
            row = _CLAIM.first(connection, values)
            if row is None:
                return None
            told = f"try {row['attempts']}"
            tell(connection, row["id"], State.WAITING, State.SENDING, at=lease.now, why=told)
        return Claim(to_draft(row), lease.token, instant(row["dated_at"]), row["raw"])

    def begin_commit(self, claim: Claim, *, now: datetime, lease: timedelta, raw: bytes) -> bool:
        """Set the fence durably and freeze the bytes; False when the claim is lost: then send no dot."""
        values = {
            "which": claim.draft.id,
            "ours": claim.token,
            "now": stamp(now),
            "until": stamp(now + lease),
            "bytes": raw,
        }
        with self._database.write() as connection:
            if _FENCE.run(connection, values) != 1:
                return False
            tell(connection, claim.draft.id, State.SENDING, State.COMMITTING, at=now, why=None)
        return True

    def finish(self, result: Result, *, now: datetime) -> bool:
        """Record how a try ended; False when the draft is no longer this claim's to settle."""
        with self._database.write() as connection:
            return _settle(connection, result, now)

    def uncertain(self) -> tuple[Draft, ...]:
        """List the drafts that a person has to settle."""
        query = select(drafts).where(drafts.c.state == State.UNCERTAIN.value)
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(drafts.c.release_at, drafts.c.id)).mappings()
            return tuple(to_draft(row) for row in rows)

    def record_run(self, now: datetime, result: str) -> None:
        """Remember when a release ran and what came of it."""
        statement = update(meta).where(meta.c.name == "last_run").values(value=f"{stamp(now)} {result}")
        with self._database.write() as connection:
            connection.execute(statement)


def _settle(connection: Connection, result: Result, now: datetime) -> bool:
    claim, act = result.claim, result.act
    found = _OURS.first(connection, {"which": claim.draft.id, "ours": claim.token})
    before = State(found["state"]) if found is not None else None
    after = decide.next_state(before, act) if before is not None else None
    if before is None or after is None:
        return False
    values = {
        "which": claim.draft.id,
        "after": after.value,
        # An uncertain draft keeps the token, so that an answer that comes late can still settle it.
        "kept_token": claim.token if after is State.UNCERTAIN else None,
        "why": None if after is State.SENT else result.why,
        "uncount": 1 if act in {Act.GIVE_BACK, Act.SHELVE} else 0,
        "retry_at": stamp(result.retry_at) if result.retry_at else None,
        "sent": stamp(now) if after is State.SENT else None,
    }
    _SETTLE.run(connection, values)
    tell(connection, claim.draft.id, before, after, at=now, why=result.why)
    return True


def _expired(connection: Connection, now: datetime) -> list[Draft]:
    query = (
        select(drafts)
        .where(
            drafts.c.state.in_([State.SENDING.value, State.COMMITTING.value]),
            drafts.c.lease_until <= stamp(now),
        )
        .order_by(drafts.c.release_at, drafts.c.id)
        .with_for_update(skip_locked=True)
    )
    return [to_draft(row) for row in connection.execute(query).mappings()]


def _expire(connection: Connection, draft: Draft, now: datetime) -> Draft:
    after = decide.require(draft.id, draft.state, Act.EXPIRE)
    values: dict[str, Any] = {"lease_until": None, "reason": decide.RUN_DIED_AFTER}
    if after is State.WAITING:
        # A mail that kills every run must not keep the others waiting: back off from the second time on.
        later = decide.after_deaths(draft.attempts, now)
        values = {**UNCLAIMED, "reason": decide.RUN_DIED_BEFORE}
        values |= {"release_at": stamp(later)} if later else {}
    return change(connection, draft, after, values, now)


def _to_shelve(connection: Connection, now: datetime, max_late: timedelta) -> list[tuple[Draft, str]]:
    query = _DUE.where(
        or_(
            drafts.c.release_at < stamp(now - max_late),
            drafts.c.blocked_by != "[]",
            drafts.c.to_address.is_(None),
        )
    ).with_for_update(skip_locked=True)
    rows = connection.execute(query, {"now": stamp(now)}).mappings()
    judged = [(draft, decide.shelve_reason(draft, now, max_late)) for draft in map(to_draft, rows)]
    return [(draft, reason) for draft, reason in judged if reason is not None]
