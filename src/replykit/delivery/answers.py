"""Make a server's answer fit to be kept and shown."""

from __future__ import annotations

import re
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+")
_LENGTH: Final = 300


def tidy(code: int, text: bytes | str) -> str:
    """Write an answer on one line, without control characters and not long."""
    said = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return f"{code} {_CONTROLS.sub(' ', said).strip()}"[:_LENGTH].rstrip()
