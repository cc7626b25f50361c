"""Show strangers' text on a terminal without letting it command the terminal."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from typing import TextIO

# C0 but tab and newline, DEL, C1, and the marks that turn the direction of text around.
_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def shown(text: str) -> str:
    """Make every control character visible and harmless."""
    return _COMMANDS.sub(lambda found: "" if found.group() == "\r" else "\N{REPLACEMENT CHARACTER}", text)


def shown_line(text: str) -> str:
    """Make text harmless and keep it on one line."""
    return " ".join(shown(text).split())


def colourful(stream: TextIO) -> bool:
    """Tell whether to use colours: FORCE_COLOR and NO_COLOR decide, else whether a person looks on."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()


def note(text: str) -> None:
    """Say something to the person at the keyboard (standard error); where nobody listens, nothing is lost."""
    with suppress(OSError):
        print(shown(text), file=sys.stderr)
