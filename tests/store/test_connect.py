"""Opening the store: modes, versions, and one plain line for every trouble."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from draftkit import NOW, make_draft

from replykit.errors import StoreError
from replykit.model import State
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.store.sql import SqlStore


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_owner_can_read(store: SqlStore, path: Path) -> None:
    store.add(make_draft())
    assert mode(path.parent) == 0o700
    names = {file.name: mode(file) for file in path.parent.iterdir()}
    assert names == {"drafts.db": 0o600, "drafts.db-wal": 0o600, "drafts.db-shm": 0o600}


def test_what_is_committed_is_on_the_disk(store: SqlStore) -> None:
    with store._database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_a_path_may_hold_any_letter(tmp_path: Path) -> None:
    odd = tmp_path / "å?mode=ro#%20" / "drafts 1.db"
    store = open_store(odd)
    assert store.add(make_draft()).created
    store.close()
    assert odd.exists()


def test_drafts_outlive_the_process(store: SqlStore, path: Path) -> None:
    draft = store.add(make_draft()).draft
    store.close()
    again = open_store(path)
    assert again.get(draft.id) == draft
    again.close()


OPENERS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from draftkit import make_draft
from replykit.store.connect import open_store
print(flush=True)
sys.stdin.readline()
store = open_store(Path(sys.argv[1]))
for number in range(10):
    store.add(make_draft(number))
store.close()
"""


def test_many_processes_open_a_new_store_at_once(path: Path) -> None:
    kit = next(folder for folder in sys.path if folder.endswith("delivery"))
    arguments = [sys.executable, "-c", OPENERS, str(path), kit]
    pipe = subprocess.PIPE
    processes = [subprocess.Popen(arguments, stdin=pipe, stdout=pipe, stderr=pipe) for _ in range(4)]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    assert [(process.communicate()[1], process.returncode) for process in processes] == [(b"", 0)] * 4
    store = open_store(path)
    assert len(store.drafts()) == 10
    store.close()


def told(path: Path, wait: float = 0.05) -> str:
    with pytest.raises(StoreError) as error:
        open_store(path, wait=wait).add(make_draft())
    assert "\n" not in str(error.value)
    assert error.value.tip
    assert error.value.__cause__ is None or isinstance(error.value.__cause__, OSError)
    return str(error.value)


def test_a_file_that_is_no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Hej Karin! " * 200)
    assert told(path) == f"{path} is not a store of drafts"


def test_a_damaged_file(store: SqlStore, path: Path) -> None:
    for number in range(50):
        store.add(make_draft(number))
    store.close()
    whole = bytearray(path.read_bytes())
    whole[4096:] = b"\x07" * (len(whole) - 4096)
    path.write_bytes(whole)
    assert told(path) == f"{path} is damaged"


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    assert "the drafts cannot be kept in" in told(tmp_path / "data" / "drafts.db")


def test_a_path_that_is_a_folder(tmp_path: Path) -> None:
    assert told(tmp_path) == f"the drafts cannot be kept in {tmp_path}: is a directory"


def test_another_process_that_does_not_let_go(store: SqlStore, path: Path) -> None:
    store.add(make_draft())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert told(path) == f"{path} was in use by another process for too long"
    other.execute("ROLLBACK")
    other.close()
    assert store.add(make_draft(2)).created


def test_a_full_disk_changes_nothing(store: SqlStore, path: Path) -> None:
    draft = store.add(make_draft()).draft
    with store._database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match=rf"^the disk is full, so nothing was changed in {path}$") as error:
        store.edit(draft.id, now=NOW, release_at=NOW, body="x" * 100_000)
    assert "xxx" not in str(error.value)
    assert store.get(draft.id) == draft
    assert store.hold(draft.id, now=NOW).state is State.HELD


def test_a_read_only_store(store: SqlStore, path: Path) -> None:
    draft = store.add(make_draft()).draft
    with store._database.read() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match=f"^{path} cannot be written$"):
        store.hold(draft.id, now=NOW)
    assert store.get(draft.id) == draft


@pytest.mark.parametrize("url", ["mysql://u@h/d", "postgresql+pg8000://u@h/d", "nonsense://"])
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(StoreError, match="no postgresql:// address"):
        open_store(url)


def test_a_database_server_that_is_not_there() -> None:
    pytest.importorskip("psycopg", reason="the PostgreSQL driver is not installed")
    with pytest.raises(StoreError, match=r"^the database server could not be used"):
        open_store("postgresql://nobody:secret@127.0.0.1:1/none")
