"""What ``replykit lint --fix`` does: put safe replacements into a file, or print the mended text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from replykit.errors import FileProblem
from replykit.inputs import STDIN
from replykit.lint.fixer import fix
from replykit.telling import say
from replykit.terminal import note

if TYPE_CHECKING:
    from collections.abc import Callable

    from replykit.lint.review import Review


def mend(found: Review, look: Callable[[str, str], Review]) -> Review:
    """Mend a text in place (standard input: print the mended text); give the review of what is left."""
    mended, count = fix(found.text, found.findings)
    left = look(found.source, mended)
    if found.source == STDIN:
        print(mended, end="")
    elif count:
        _replace(Path(found.source), mended)
    note(f"{found.source}: {say(left.tell, 'fixed', count=count, left=len(left.findings))}")
    return left


def _replace(path: Path, text: str) -> None:
    """Write the whole new text beside the old and swap them, so that a full disk loses nothing."""
    path = path.resolve()  # a link stays one
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        mode = path.stat().st_mode & 0o777
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(text.encode("utf-8"))
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise FileProblem(f"{path} cannot be written: {error.strerror}") from error
