from __future__ import annotations

import os
import random
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.store.sql import SqlStore


sys.path.insert(0, str(Path(__file__).parents[1] / "delivery"))  # draftkit, shared with the delivery's tests


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "drafts.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqlStore]:
    opened = open_store(path, below=random.Random(1).randrange)
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def any_store(request: pytest.FixtureRequest, path: Path) -> Iterator[SqlStore]:
    """Give a store of either kind; PostgreSQL when REPLYKIT_TEST_POSTGRESQL holds the address of one."""
    where = path if request.param == "sqlite" else request.getfixturevalue("postgresql")
    opened = open_store(where, below=random.Random(1).randrange)
    yield opened
    opened.close()


@pytest.fixture
def postgresql() -> Iterator[str]:
    """Give the address of a schema of the test's own."""
    address = os.environ.get("REPLYKIT_TEST_POSTGRESQL")
    if not address:
        pytest.skip("REPLYKIT_TEST_POSTGRESQL is not set")
    psycopg = pytest.importorskip("psycopg")
    name = f"test_{secrets.token_hex(6)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    yield f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{name}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"DROP SCHEMA {name} CASCADE")
