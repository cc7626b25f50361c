"""Remember plain values worked out from files, so that a start costs little; losing the cache loses nothing."""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from replykit import __version__
from replykit.places import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable

_CODE = (
    "cache.py",
    "settings_file.py",
    "rules/automaton.py",
    "rules/build.py",
    "rules/compile.py",
    "rules/phrase.py",
    "rules/read.py",
    "weighing/meanings.py",
    "weighing/table.py",
)
"""Our own files that decide what a remembered value looks like."""


def remembered(name: str, files: tuple[Path, ...], make: Callable[[], Any]) -> Any:
    """Give what ``make`` gives, or what it gave before from the same ``files`` unchanged since.

    Only plain values (dict, list, tuple, str, numbers, None) can be remembered. As with Python's own .pyc files a
    change is seen by a file's size and times. A cache that cannot be read or written is passed over in silence.
    """
    path = cache_folder() / f"{name}.bin"
    key = _key(files)
    try:
        made_from, value = marshal.loads(path.read_bytes())
        if made_from == key:
            return value
    except (OSError, ValueError, EOFError, TypeError):
        pass
    value = make()
    _write(path, (key, value))
    return value


def _key(files: tuple[Path, ...]) -> list[str]:
    here = Path(__file__).parent
    key = [__version__, sys.version]
    for path in (*files, *(here / name for name in _CODE)):
        stat = path.stat()
        key.append(f"{path} {stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}")
    return key


def _write(path: Path, value: Any) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            marshal.dump(value, file)
        temporary.replace(path)
    except (OSError, ValueError):
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
