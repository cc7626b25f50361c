"""What ``replykit lint --fix`` does: put safe replacements into the files, or print the mended text."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from replykit.cli._unread import Unread
from replykit.errors import FileProblem
from replykit.inputs import MOST_REPLY, STDIN, decode_reply, read_given
from replykit.lint.fixer import fix
from replykit.lint.review import Review
from replykit.telling import say
from replykit.terminal import note


def fix_files(files: tuple[str, ...], look: Callable[[str, str], Review], unread: Unread) -> int:
    """Mend each file in place (standard input: print the mended text); give 1 when something is left to mend."""
    left_over = False
    for source in files:
        with unread.told():
            text = decode_reply(read_given(source, MOST_REPLY))
            mended, count = fix(text, look(source, text).findings)
            after = look(source, mended)
            left_over = left_over or after.fails("warning")
            if source == STDIN:
                print(mended, end="")
            elif count:
                _replace(Path(source), mended)
            note(f"{source}: {say(after.tell, 'fixed', count=count, left=len(after.findings))}")
    return int(left_over)


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
