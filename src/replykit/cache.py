"""Remember plain values worked out from files, so that a start costs little; losing the cache loses nothing."""

from __future__ import annotations

import marshal
import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from replykit import __version__
from replykit.places import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable


def remembered(kind: str, contents: tuple[bytes, ...], make: Callable[[], Any]) -> Any:
    """Give what ``make`` gives, read back when the same ``contents`` were worked out before.

    Only plain values (dict, list, tuple, str, numbers, None) can be remembered. A cache that cannot be read or
    written is passed over in silence: it only costs time.
    """
    digest = blake2b(digest_size=16)
    for content in (__version__.encode(), sys.version.encode(), _code_stamp(), *contents):
        digest.update(len(content).to_bytes(8, "big"))
        digest.update(content)
    path = cache_folder() / f"{kind}-{digest.hexdigest()}.bin"
    try:
        return marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        pass
    value = make()
    _write(path, value)
    return value


def _code_stamp() -> bytes:
    """Change with the code that compiles rules, so that a newer replykit never reads an older one's work."""
    here = Path(__file__).parent
    return b"".join(
        str(path.stat().st_mtime_ns).encode()
        for path in (
            here / "rules" / "compile.py",
            here / "rules" / "automaton.py",
            here / "rules" / "phrase.py",
        )
        if path.exists()
    )


def _write(path: Path, value: Any) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            marshal.dump(value, file)
        temporary.replace(path)
    except (OSError, ValueError):
        temporary.unlink(missing_ok=True)
        return
    _forget_older(path)


def _forget_older(path: Path) -> None:
    """Keep the few newest files of this kind: each change of a rules file would leave one behind."""
    kind = path.name.rsplit("-", 1)[0]
    try:
        files = sorted(path.parent.glob(f"{kind}-*.bin"), key=lambda file: file.stat().st_mtime)
        for old in files[:-4]:
            old.unlink()
    except OSError:
        pass
