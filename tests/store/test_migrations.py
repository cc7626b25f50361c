"""Old stores become new ones whole, or stay as they were."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from draftkit import make_draft
from sqlalchemy import inspect

from replykit.errors import StoreError
from replykit.store import schema
from replykit.store.connect import open_store
from replykit.store.migrations import STEPS, migrate

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.store.sql import SqlStore


def version(store: SqlStore) -> str:
    with store._database.read() as connection:
        found = connection.exec_driver_sql("SELECT value FROM replykit_meta WHERE name = 'schema'")
        return str(found.scalar_one())


def test_the_tables_are_as_the_code_names_them(store: SqlStore) -> None:
    with store._database.read() as connection:
        there = inspect(connection)
        assert set(there.get_table_names()) == set(schema.metadata.tables)
        for name, table in schema.metadata.tables.items():
            found = {column["name"]: column["nullable"] for column in there.get_columns(name)}
            assert list(found) == list(table.columns.keys())
            keys = {column.name for column in table.primary_key}
            wanted = {column.name: column.nullable for column in table.columns if column.name not in keys}
            assert {column: found[column] for column in wanted} == wanted


def test_a_version_1_store_keeps_its_drafts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("replykit.store.connect.migrate", lambda database: migrate(database, STEPS[:1]))
        old = open_store(path, below=random.Random(1).randrange)
        kept = [old.add(make_draft(number)).draft for number in range(3)]
        assert version(old) == "1"
        old.close()
    new = open_store(path)
    assert version(new) == str(len(STEPS))
    assert [new.get(draft.id) for draft in kept] == kept
    new.close()


def test_a_step_that_fails_takes_the_others_back(store: SqlStore) -> None:
    draft = store.add(make_draft()).draft
    broken = (
        *STEPS,
        ("ALTER TABLE drafts ADD COLUMN mood TEXT",),
        ("ALTER TABLE nothing ADD COLUMN x TEXT",),
    )
    with pytest.raises(StoreError):
        migrate(store._database, broken)
    assert version(store) == str(len(STEPS))
    with store._database.read() as connection:
        assert "mood" not in {column["name"] for column in inspect(connection).get_columns("drafts")}
    assert store.get(draft.id) == draft


def test_a_newer_store_is_left_alone(store: SqlStore, path: Path) -> None:
    migrate(store._database, (*STEPS, ("ALTER TABLE drafts ADD COLUMN mood TEXT",)))
    store.close()
    with pytest.raises(StoreError, match=r"newer replykit \(schema 3; this one knows 2\)") as told:
        open_store(path)
    assert told.value.tip == "update it: pip install --upgrade replykit"


def test_migrating_twice_changes_nothing(store: SqlStore) -> None:
    migrate(store._database)
    assert version(store) == str(len(STEPS))
