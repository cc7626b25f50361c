"""The parts of a message: its tree, bounded, and what a reader needs to know about each part (RFC 2045-2046).

The standard library's parser is not used: it recurses once a nested multipart and tests every line against
every open boundary, so a hostile mail ends it with RecursionError or keeps it busy for minutes.
"""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote_to_bytes

from replykit.mail.charset import Decoded, decode
from replykit.mail.headers import Entity, decode_words, lenient_base64, split_entity

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH: Final = 12
MAX_PARTS: Final = 500


class Part(NamedTuple):
    """A part: its type, its parameters, its transfer-encoded bytes, and the parts inside a multipart."""

    entity: Entity
    content_type: str
    parameters: dict[str, str]
    disposition: str
    name: str | None
    parts: tuple[Part, ...] = ()

    def content(self) -> bytes:
        """Undo the transfer encoding as far as the bytes allow (RFC 2045 section 6)."""
        encoding = (self.entity.get("content-transfer-encoding") or "").strip().lower()
        if encoding == "base64":
            return lenient_base64(self.entity.body)
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.entity.body)
        return self.entity.body

    def text(self) -> Decoded:
        """Decode a text part."""
        return decode(self.content(), self.parameters.get("charset"))

    def walk(self) -> Iterator[Part]:
        """Yield this part and all below it, in order; depth is bounded by the reading."""
        yield self
        for part in self.parts:
            yield from part.walk()


class Tree(NamedTuple):
    """A message's parts, and whether a bound cut some of them off."""

    root: Part
    cut: bool


def read_tree(entity: Entity) -> Tree:
    """Read the parts of a message, at most MAX_DEPTH deep and MAX_PARTS many."""
    budget = _Budget()
    return Tree(_read(entity, 0, "text/plain", budget), budget.cut or entity.cut)


class _Budget:
    def __init__(self) -> None:
        self.parts = 0
        self.cut = False

    def spend(self) -> bool:
        self.parts += 1
        self.cut = self.cut or self.parts > MAX_PARTS
        return self.parts <= MAX_PARTS


def _read(entity: Entity, depth: int, default: str, budget: _Budget) -> Part:
    value, parameters = parse_parameters(entity.get("content-type") or default)
    content_type = value if value.count("/") == 1 and not value.startswith("/") else "text/plain"
    disposition, more = parse_parameters(entity.get("content-disposition") or "")
    name = more.get("filename") or parameters.get("name")
    part = Part(entity, content_type, parameters, disposition, name and " ".join(name.split())[:255])
    boundary = parameters.get("boundary", "")
    if not content_type.startswith("multipart/") or not boundary:
        # A multipart without a boundary can only be read as the text it carries.
        return part._replace(content_type="text/plain") if content_type.startswith("multipart/") else part
    if depth >= MAX_DEPTH:
        budget.cut = True
        return part
    inner = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
    children: list[Part] = []
    for body in _split(entity.body, boundary):
        if not budget.spend():
            break
        children.append(_read(split_entity(body), depth + 1, inner, budget))
    if not children:
        return part._replace(content_type="text/plain")
    return part._replace(parts=tuple(children))


def _split(body: bytes, boundary: str) -> Iterator[bytes]:
    """Yield the bodies between delimiter lines; the closing one may be missing (RFC 2046 section 5.1.1)."""
    delimiter = b"--" + boundary.encode("utf-8", "replace")
    start = -1
    position = 0
    while (found := body.find(delimiter, position)) >= 0:
        position = found + len(delimiter)
        if found and body[found - 1 : found] != b"\n":
            continue
        line_end = body.find(b"\n", position)
        line_end = len(body) if line_end < 0 else line_end
        rest = body[position : min(line_end, position + 200)].strip(b" \t\r")
        if rest not in (b"", b"--"):
            continue  # a longer boundary that begins like this one
        if start >= 0:
            yield _without_last_break(body[start:found])
        if rest == b"--":
            return
        start = position = min(line_end + 1, len(body))
    if start >= 0:
        yield body[start:]


def _without_last_break(body: bytes) -> bytes:
    # The line break before a delimiter belongs to the delimiter.
    return body.removesuffix(b"\n").removesuffix(b"\r")


def parse_parameters(value: str) -> tuple[str, dict[str, str]]:
    """Read ``type/subtype; name=value`` with RFC 2231 continuations and charsets, names in lower case."""
    pieces = _split_parameters(value[:8192])
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[bool, str]]] = {}
    for piece in pieces[1:]:
        name, equals, text = piece.partition("=")
        name, text = name.strip().lower(), _unquote(text.strip())
        if not equals or not name:
            continue
        base, star, rest = name.partition("*")
        if not star:
            plain.setdefault(base, decode_words(text))
            continue
        number = rest.rstrip("*")
        index = int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
        sections.setdefault(base, {})[index] = (name.endswith("*"), text)
    for base, numbered in sections.items():
        plain[base] = _join_sections(numbered)  # RFC 2231 wins over the plain form meant for old readers
    return pieces[0].strip().lower(), plain


def _split_parameters(value: str) -> list[str]:
    pieces: list[str] = []
    current: list[str] = []
    quoted = skip = False
    for char in value:
        if skip:
            skip = False
        elif quoted and char == "\\":
            skip = True
        elif char == '"':
            quoted = not quoted
        elif char == ";" and not quoted:
            pieces.append("".join(current))
            current = []
            continue
        current.append(char)
    return [*pieces, "".join(current)]


def _unquote(text: str) -> str:
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text.strip('"')
    out: list[str] = []
    skip = False
    for char in text[1:-1]:
        if char == "\\" and not skip:
            skip = True
            continue
        out.append(char)
        skip = False
    return "".join(out)


def _join_sections(numbered: dict[int, tuple[bool, str]]) -> str:
    charset: str | None = None
    raw = b""
    for order, (encoded, text) in enumerate(section for _, section in sorted(numbered.items())):
        value = text
        if order == 0 and encoded and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        raw += unquote_to_bytes(value) if encoded else value.encode("utf-8", "replace")
    return decode(raw, charset).text
