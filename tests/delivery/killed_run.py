"""Run a release that stops at a point, says so and waits to be killed; called with PATH PORT POINT TIME."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from draftkit import build

from replykit.config import Smtp
from replykit.delivery.smtp import SmtpTransport
from replykit.ports import Act
from replykit.releasing import Terms, release
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from replykit.store.sql import SqlStore


def main() -> None:
    path, port, point, time = sys.argv[1:]
    store = open_store(Path(path))
    watched = Watched(store, point)
    way = SmtpTransport(Smtp(host="127.0.0.1", port=int(port), security="none"))
    now = datetime.fromisoformat(time)
    release(watched, way, build, Terms(sender="shop@shop.example"), clock=lambda: now)
    store.close()


class Watched:
    """A store that stops the run at a point of its own."""

    def __init__(self, store: SqlStore, point: str) -> None:
        self._store = store
        self._point = point

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def claim_next(self, lease: Any, after: Any = None) -> Any:
        if after is not None and after.act is Act.ACCEPT:
            self._stop_at("answered")
        claim = self._store.claim_next(lease, after)
        self._stop_at("claimed")
        return claim

    def begin_commit(self, *arguments: Any, **named: Any) -> bool:
        self._stop_at("text-written")
        ours = self._store.begin_commit(*arguments, **named)
        self._stop_at("fenced")
        return ours

    def _stop_at(self, point: str) -> None:
        if point == self._point:
            print("here", flush=True)
            sys.stdin.readline()


if __name__ == "__main__":
    main()
