"""What a person does with drafts: keep, find, list, edit, hold, resume, cancel, send now, settle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import distinct, func, insert, or_, select
from sqlalchemy.exc import IntegrityError

from replykit.delivery import decide
from replykit.errors import StoreError, WrongState
from replykit.model import State
from replykit.ports import Act, Added, Event, Run
from replykit.store.changes import UNCLAIMED, UNFROZEN, change, locked, resolve, tell
from replykit.store.ids import new_id
from replykit.store.rows import address_columns, dump, instant, stamp, to_draft, to_row
from replykit.store.schema import drafts, events, meta

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from replykit.model import Address, Draft
    from replykit.store.database import Database

_TRIES: Final = 24


class Desk:
    """The person's side of the store; ``ports.DeskStore`` tells what each method promises."""

    def __init__(self, database: Database, below: Callable[[int], int]) -> None:
        self._database = database
        self._below = below

    def add(self, draft: Draft, *, again: bool = False) -> Added:
        """Keep a draft under a new short id, or give back the one that answers the same mail already."""
        if draft.state not in {State.WAITING, State.HELD}:
            raise WrongState(f"a new draft cannot be {draft.state.value}")
        with self._database.write() as connection:
            for attempt in range(_TRIES):
                there = None if again else _answering(connection, draft.fingerprint)
                if there is not None:
                    return Added(there, created=False)
                kept = replace(draft, id=new_id(attempt, self._below))
                if _inserted(connection, kept, again):
                    return Added(kept, created=True)
        raise StoreError("no free draft id was found", tip="run it again")

    def get(self, id_or_prefix: str) -> Draft:
        """Find a draft by its id or by an unambiguous beginning of it."""
        with self._database.read() as connection:
            query = select(drafts).where(drafts.c.id == resolve(connection, id_or_prefix))
            return to_draft(connection.execute(query).mappings().one())

    def find(self, fingerprint: str) -> Draft | None:
        """Find the draft, not cancelled, that answers the mail with this fingerprint."""
        with self._database.read() as connection:
            return _answering(connection, fingerprint)

    def drafts(self, states: Collection[State] = ()) -> tuple[Draft, ...]:
        """List the drafts in these states (no states: all), the first to go first."""
        query = select(drafts).order_by(drafts.c.release_at, drafts.c.id)
        if states:
            query = query.where(drafts.c.state.in_([state.value for state in states]))
        with self._database.read() as connection:
            return tuple(to_draft(row) for row in connection.execute(query).mappings())

    def events(self, draft_id: str) -> tuple[Event, ...]:
        """List what has happened to a draft, the oldest first."""
        with self._database.read() as connection:
            known = resolve(connection, draft_id)
            query = select(events).where(events.c.draft_id == known).order_by(events.c.number)
            return tuple(
                Event(instant(at), known, State(before) if before else None, State(after), why)
                for _, _, at, before, after, why in connection.execute(query)
            )

    def edit(
        self,
        id_or_prefix: str,
        *,
        now: datetime,
        release_at: datetime,
        subject: str | None = None,
        body: str | None = None,
        to: Address | None = None,
        blocked_by: Sequence[str] = (),
        findings: Sequence[dict[str, Any]] = (),
        message_id: str | None = None,
    ) -> Draft:
        """Change a waiting or held draft and start its cooling again; None leaves a part as it is."""
        given = {"subject": subject, "body": body, "message_id": message_id}
        values = {
            **UNFROZEN,
            **{name: value for name, value in given.items() if value is not None},
            **(address_columns(to) if to is not None else {}),
            "release_at": stamp(release_at),
            "blocked_by": dump(list(blocked_by)),
            "findings": dump(list(findings)),
        }
        return self._act(id_or_prefix, Act.EDIT, now, lambda _: values)

    def hold(self, id_or_prefix: str, *, now: datetime, why: str | None = None) -> Draft:
        """Keep a draft from being sent until it is resumed."""
        return self._act(id_or_prefix, Act.HOLD, now, lambda _: {"reason": why})

    def resume(self, id_or_prefix: str, *, now: datetime, release_at: datetime | None = None) -> Draft:
        """Let a held draft wait for its time again, at the earliest now."""

        def values(draft: Draft) -> dict[str, Any]:
            _refuse_blocked(draft)
            return {"reason": None, "release_at": stamp(max(now, release_at or draft.release_at))}

        return self._act(id_or_prefix, Act.RESUME, now, values)

    def cancel(self, id_or_prefix: str, *, now: datetime, why: str | None = None) -> Draft:
        """Give a draft up; the same mail can then get a new one."""
        return self._act(id_or_prefix, Act.CANCEL, now, lambda _: {**UNCLAIMED, "reason": why})

    def send_now(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Make a waiting, held or failed draft due at once, with all its tries anew."""

        def values(draft: Draft) -> dict[str, Any]:
            _refuse_blocked(draft)
            return {"reason": None, "release_at": stamp(now), "attempts": 0}

        return self._act(id_or_prefix, Act.SEND_NOW, now, values)

    def mark_sent(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Settle an uncertain draft: it did arrive."""
        values = {**UNCLAIMED, "reason": None, "sent_at": stamp(now)}
        return self._act(id_or_prefix, Act.MARK_SENT, now, lambda _: values)

    def send_again(self, id_or_prefix: str, *, now: datetime) -> Draft:
        """Settle an uncertain draft: it did not arrive; the same bytes go out at the next run."""
        values = {**UNCLAIMED, "reason": None, "release_at": stamp(now), "attempts": 0}
        return self._act(id_or_prefix, Act.SEND_AGAIN, now, lambda _: values)

    def customer_wrote(
        self, address: str, *, now: datetime, thread: Collection[str] = (), fingerprint: str = ""
    ) -> tuple[Draft, ...]:
        """Hold the waiting drafts to this customer, or in this thread, and tell which they were."""
        query = select(drafts).where(
            drafts.c.state == State.WAITING.value,
            or_(
                drafts.c.to_key == address.lower(),
                drafts.c.message_id.in_(list(thread)),
                drafts.c.in_reply_to.in_(list(thread)),
            ),
        )
        if fingerprint:
            query = query.where(drafts.c.fingerprint != fingerprint)
        with self._database.write() as connection:
            found = [to_draft(row) for row in connection.execute(query.with_for_update()).mappings()]
            values = {"reason": decide.CUSTOMER_WROTE}
            return tuple(change(connection, draft, State.HELD, values, now) for draft in found)

    def contacts(self, address: str) -> int:
        """Count the mails from this address that got a draft before."""
        one_a_mail = func.coalesce(func.nullif(drafts.c.fingerprint, ""), drafts.c.id)
        query = select(func.count(distinct(one_a_mail))).where(drafts.c.to_key == address.lower())
        with self._database.read() as connection:
            return connection.execute(query).scalar_one()

    def last_run(self) -> Run | None:
        """Tell when the last release ran, or None."""
        query = select(meta.c.value).where(meta.c.name == "last_run")
        with self._database.read() as connection:
            at, _, result = connection.execute(query).scalar_one().partition(" ")
        return Run(instant(at), result) if at else None

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def _act(self, id_or_prefix: str, act: Act, now: datetime, values: Callable[[Draft], dict[str, Any]]) -> Draft:
        with self._database.write() as connection:
            draft = locked(connection, id_or_prefix)
            after = decide.require(draft.id, draft.state, act)
            return change(connection, draft, after, values(draft), now)


def _refuse_blocked(draft: Draft) -> None:
    if draft.blocked_by or draft.to is None:
        why = ", ".join(draft.blocked_by) or "no-recipient"
        raise WrongState(f"draft {draft.id} cannot be sent: {why}", tip="change it first")


def _answering(connection: Connection, fingerprint: str) -> Draft | None:
    if not fingerprint:
        return None
    query = (
        select(drafts)
        .where(drafts.c.fingerprint == fingerprint, drafts.c.state != State.CANCELLED.value)
        .order_by(drafts.c.created_at.desc(), drafts.c.id)
        .limit(1)
    )
    found = connection.execute(query).mappings().first()
    return to_draft(found) if found is not None else None


def _inserted(connection: Connection, draft: Draft, again: bool) -> bool:
    """Insert a draft unless its id is taken, or, under PostgreSQL, its mail was answered a moment ago."""
    try:
        with connection.begin_nested():
            connection.execute(insert(drafts), {**to_row(draft), "again": again})
            tell(connection, draft.id, None, draft.state, at=draft.created_at, why=draft.reason)
    except IntegrityError:
        return False
    return True
