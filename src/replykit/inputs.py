"""Read what a person gives a command: files, folders of files, or standard input, within bounds."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from replykit.errors import FileProblem, InputError

STDIN = "-"
MOST_REPLY = 5_000_000
MOST_MAIL = 26_000_000


class Given(NamedTuple):
    """What was given: its name for people and its bytes."""

    source: str
    data: bytes


def read_given(name: str, most: int) -> Given:
    """Read a file or, for ``-``, standard input; at most ``most`` bytes.

    Raises InputError for what is too large or empty, FileProblem for what cannot be read.
    """
    data = _stdin(most) if name == STDIN else _file(Path(name), most)
    if len(data) > most:
        raise InputError(
            f"{name} is larger than {most // 1_000_000} MB; that is no letter to answer",
            tip="save the text of the mail alone and give that",
        )
    if not data.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise InputError(
            f"{'standard input' if name == STDIN else name} is empty",
            tip="pipe a mail into the command, or name a file: replykit draft mail.eml",
        )
    return Given(name, data)


def _stdin(most: int) -> bytes:
    if sys.stdin is None or sys.stdin.isatty():
        raise InputError(
            "nothing was given to read",
            tip="pipe a text into the command or name a file: replykit lint reply.txt",
        )
    return sys.stdin.buffer.read(most + 1)


def _file(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise InputError(f"there is no file {path}") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder; name the files in it") from None
    except OSError as error:
        raise FileProblem(f"{path} cannot be read: {error.strerror}") from error


def decode_reply(given: Given) -> str:
    """Decode a reply a person wrote, every character kept where it is: UTF-8, UTF-16 with its mark, else Windows-1252.

    Raises InputError for what is no text.
    """
    data = given.data
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        raise InputError(f"{given.source} is no text file", tip="save the reply as plain text and lint that")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if sum(not (char.isprintable() or char.isspace()) for char in text) > len(text) // 20:
        raise InputError(f"{given.source} is no text file", tip="save the reply as plain text and lint that")
    return text
