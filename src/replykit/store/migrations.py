"""Bring a store to the newest schema, step by step, all in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from replykit.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from replykit.store.database import Database

# A step is never changed once released: stores out there have taken it. A change of the schema is a new step.
STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE replykit_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)""",
        """INSERT INTO replykit_meta (name, value) VALUES ('schema', '0'), ('last_run', '')""",
        """CREATE TABLE drafts (
            id TEXT PRIMARY KEY, state TEXT NOT NULL, language TEXT NOT NULL, template TEXT NOT NULL,
            to_name TEXT, to_address TEXT, to_key TEXT, subject TEXT NOT NULL, body TEXT NOT NULL,
            release_at TEXT NOT NULL, zone TEXT NOT NULL, message_id TEXT NOT NULL, created_at TEXT NOT NULL,
            fingerprint TEXT NOT NULL, again BOOLEAN NOT NULL, in_reply_to TEXT, thread TEXT NOT NULL,
            next_step_text TEXT, next_step_by TEXT, blocked_by TEXT NOT NULL, scan TEXT NOT NULL,
            findings TEXT NOT NULL, attempts INTEGER NOT NULL, reason TEXT, sent_at TEXT,
            token TEXT, lease_until TEXT, dated_at TEXT, raw {blob})""",
        """CREATE UNIQUE INDEX drafts_one_a_mail ON drafts (fingerprint)
            WHERE state <> 'cancelled' AND fingerprint <> '' AND NOT again""",
        """CREATE INDEX drafts_due ON drafts (state, release_at, id)""",
        """CREATE TABLE events (
            number {serial}, draft_id TEXT NOT NULL, at TEXT NOT NULL, before TEXT, after TEXT NOT NULL,
            why TEXT)""",
        """CREATE INDEX events_of_draft ON events (draft_id, number)""",
    ),
    ("""CREATE INDEX drafts_of_customer ON drafts (to_key)""",),
)

_WORDS: Final = {
    "sqlite": {"blob": "BLOB", "serial": "INTEGER PRIMARY KEY"},
    "postgresql": {"blob": "BYTEA", "serial": "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"},
}
_ONE_AT_A_TIME: Final = 7_365_706_121  # any number, the same in every replykit: PostgreSQL's advisory lock


def migrate(database: Database, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Take the steps that the store has not taken; refuse a store from a newer replykit."""
    with database.read() as connection:
        version = _version(connection)
    if version < len(steps):
        with database.write() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})"))
            version = _version(connection)  # another process may have been quicker
            _take(connection, steps, version)
    if version > len(steps):
        raise StoreError(
            f"the drafts were written by a newer replykit (schema {version}; this one knows {len(steps)})",
            tip="update it: pip install --upgrade replykit",
        )


def _take(connection: Connection, steps: Sequence[Sequence[str]], version: int) -> None:
    words = _WORDS[connection.dialect.name]
    for step in steps[version:]:
        for statement in step:
            connection.execute(text(statement.format(**words)))
    if version < len(steps):
        connection.execute(text("UPDATE replykit_meta SET value = :v WHERE name = 'schema'"), {"v": str(len(steps))})


def _version(connection: Connection) -> int:
    """Read the schema version; 0 for an empty store."""
    there = {
        "sqlite": "SELECT name FROM sqlite_master WHERE name = 'replykit_meta'",
        "postgresql": "SELECT to_regclass('replykit_meta')::text",
    }[connection.dialect.name]
    if connection.execute(text(there)).scalar() is None:
        return 0
    found = connection.execute(text("SELECT value FROM replykit_meta WHERE name = 'schema'")).scalar()
    return int(str(found))
