"""The store of drafts as a whole."""

from __future__ import annotations

from replykit.store.desk import Desk
from replykit.store.queue import Queue


class SqlStore(Desk, Queue):
    """A ``ports.DraftStore`` in SQLite or PostgreSQL; make one with ``connect.open_store``."""
