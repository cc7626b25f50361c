"""Bytes to text, for charsets as mails really declare them."""

from __future__ import annotations

import codecs
from typing import Final, NamedTuple

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Text encodings to Python, but no mail is written in them; some fail even with errors="replace".
_NOT_FOR_MAIL: Final = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)
_LATIN1: Final = frozenset({"iso8859-1", "ascii", "cp1252"})


def _cp1252(byte: int) -> str:
    # Five bytes have no meaning in cp1252; latin-1 gives each a code point, so nothing is lost.
    raw = bytes([byte])
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


_CP1252: Final = [_cp1252(byte) for byte in range(256)]
_ESCAPED: Final = {0xDC00 + byte: _CP1252[byte] for byte in range(0x80, 0x100)}
_TO_BYTE: Final = {ord(char): byte for byte, char in enumerate(_CP1252)}
_DROPPED: Final = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A, 0x85)}
_DROPPED_OR_REPLACED: Final = {**_DROPPED, 0x85: "\n", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


class Decoded(NamedTuple):
    """A text, and whether its charset had to be guessed."""

    text: str
    guessed: bool


def decode(data: bytes, label: str | None) -> Decoded:
    """Decode with the declared charset, or what the bytes prove it to be (RFC 2046 section 4.1.2)."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(data[len(bom) :].decode(name, "replace"), False)
    codec = _codec(label)
    if codec is None or codec == "utf-8" or codec in _LATIN1:
        return _utf8_or_latin(data, codec, unknown=label is not None and codec is None)
    try:
        text = data.decode(codec, "replace")
    except (UnicodeError, ValueError, LookupError):
        return _utf8_or_latin(data, None, unknown=True)
    return Decoded(text, "\ufffd" in text)


def _codec(label: str | None) -> str | None:
    if not label:
        return None
    name = label.strip().strip("\"'").lower()
    try:
        info = codecs.lookup(name)
        "".encode(name)  # refuses bytes-to-bytes codecs such as base64
    except (LookupError, ValueError, TypeError):
        return None
    return None if info.name.replace("-", "_") in _NOT_FOR_MAIL else info.name


def _utf8_or_latin(data: bytes, codec: str | None, *, unknown: bool) -> Decoded:
    # Real latin-1 prose is never valid multi-byte UTF-8, so a success outweighs whatever the label says.
    # What is not UTF-8 is cp1252 byte by byte: a mail pasted together from two charsets comes out whole.
    text = data.decode("utf-8", "surrogateescape").translate(_ESCAPED)
    mended = codec not in _LATIN1 and len(text) != 0 and not _is_utf8(data)
    return Decoded(text, mended or (unknown and not data.isascii()))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def clean(text: str) -> str:
    """Make line ends LF and drop NUL and control characters; all other code points stay as they are."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED_OR_REPLACED)


def repair_mojibake(text: str) -> str:
    """Undo UTF-8 that was read as cp1252, line by line, only where every odd character proves it."""
    if not any(sign in text for sign in "ÃÂâð"):
        return text
    return "\n".join(_repair_line(line) for line in text.split("\n"))


def _repair_line(line: str) -> str:
    if line.isascii() or not any(sign in line for sign in ("Ã", "Â", "â€", "ð")):
        return line
    raw = bytearray()
    for char in line:
        byte = _TO_BYTE.get(ord(char))
        if byte is None:
            return line
        raw.append(byte)
    try:
        repaired = bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        return line
    return repaired
