from __future__ import annotations

import random
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
