"""Header fields: where they end, and what they say however broken (RFC 5322, RFC 2047)."""

from __future__ import annotations

import binascii
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.mail.charset import clean, decode, repair_mojibake
from replykit.mail.markers import words
from replykit.model import Address

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_HEADERS: Final = 1000
MAX_VALUE: Final = 16_384
_HEADER_SAMPLE: Final = 65_536
_NAME: Final = re.compile(rb"([!-9;-~]{1,120})[ \t]*:")
_ENCODED_WORD: Final = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,990}>")
_SPACE: Final = re.compile(r"\s+")
_NOT_BASE64: Final = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
_WELL_KNOWN: Final = words(
    "from to cc subject date received return-path delivered-to message-id mime-version content-type "
    "reply-to sender dkim-signature in-reply-to references x-mailer authentication-results envelope-to "
)
_ENOUGH_ALONE: Final = frozenset({"from", "subject", "received", "return-path", "message-id", "content-type", "date"})


class Entity(NamedTuple):
    """A message or body part: header fields in order, the bytes below, and whether fields were cut."""

    fields: tuple[tuple[str, str], ...]
    body: bytes
    cut: bool = False

    def get(self, name: str) -> str | None:
        """Return the first field of this name (lower case), or None."""
        return next((value for field, value in self.fields if field == name), None)

    def all(self, name: str) -> list[str]:
        """Return every field of this name (lower case)."""
        return [value for field, value in self.fields if field == name]


def split_entity(data: bytes) -> Entity:
    """Split header fields from the body at a blank line, or where the fields stop (RFC 5322 section 2.1)."""
    fields: list[tuple[str, bytearray]] = []
    position, size, cut = 0, len(data), False
    while position < size:
        end = data.find(b"\n", position)
        end = size if end < 0 else end + 1
        line = data[position:end].rstrip(b"\r\n")
        if not line.strip(b" \t\r"):
            position = end
            break
        if line[:1] in (b" ", b"\t"):
            if fields and not cut and len(fields[-1][1]) < MAX_VALUE:
                fields[-1][1].extend(b"\n" + line)
        elif not (found := _NAME.match(line)):
            break
        elif len(fields) < MAX_HEADERS:
            fields.append((found[1].decode("ascii").lower(), bytearray(line[found.end() :])))
        else:
            cut = True
        position = end
    kept = tuple((name, _raw_text(bytes(value[:MAX_VALUE]))) for name, value in fields)
    return Entity(kept, data[position:], cut)


def has_header_block(data: bytes) -> bool:
    """Tell a message from pasted text: header syntax from the first line on, with well-known names."""
    if not _NAME.match(data):
        return False
    data = data[:_HEADER_SAMPLE]
    entity = split_entity(data)
    names = {name for name, _ in entity.fields}
    known = names & _WELL_KNOWN
    if len(known) >= 2:
        return True
    # One field alone could be a sentence ("To: do"); a blank line below makes it a header.
    below = data[: len(data) - len(entity.body)].rstrip(b"\r")
    return bool(known & _ENOUGH_ALONE) and (below.endswith((b"\n\n", b"\n\r\n")) or not entity.body)


def _raw_text(value: bytes) -> str:
    # Unfolding removes only the line break (RFC 5322 section 2.2.3).
    return repair_mojibake(clean(decode(value, None).text).replace("\n", ""))


def decode_words(value: str) -> str:
    """Decode encoded words, also split inside a character or glued to text (RFC 2047)."""
    out: list[str] = []
    run: list[tuple[str, bytes]] = []
    position = 0
    for found in _ENCODED_WORD.finditer(value):
        between = value[position : found.start()]
        if between.strip() or not run:
            out.append(_flush(run))
            out.append(between)
        payload = _payload(found[2], found[3])
        label = found[1].split("*")[0].lower()
        if run and run[-1][0] == label:
            run[-1] = (label, run[-1][1] + payload)
        else:
            run.append((label, payload))
        position = found.end()
    out.append(_flush(run))
    out.append(value[position:])
    return _SPACE.sub(" ", clean("".join(out))).strip()


def _payload(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return lenient_base64(raw)


def lenient_base64(data: bytes) -> bytes:
    """Decode base64 with broken padding or alphabet, leaving out what is neither (RFC 2045 section 6.8)."""
    kept = data.translate(None, _NOT_BASE64)
    whole = len(kept) // 4 * 4
    rest = kept[whole:]
    tail = rest + b"=" * (4 - len(rest)) if len(rest) > 1 else b""
    return binascii.a2b_base64(kept[:whole] + tail)


def _flush(run: list[tuple[str, bytes]]) -> str:
    text = "".join(decode(payload, label).text for label, payload in run)
    run.clear()
    return text


def message_ids(value: str | None) -> tuple[str, ...]:
    """Find the msg-ids of a Message-ID, In-Reply-To or References field (RFC 5322 section 3.6.4)."""
    return tuple(_MESSAGE_ID.findall(value or ""))


def parse_date(value: str | None) -> datetime | None:
    """Read a Date field as an aware instant, or None (RFC 5322 section 3.3)."""
    if not value or len(value) > 200:
        return None
    try:
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment


def parse_addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """Read the mailboxes of address fields; what is no address is dropped (RFC 5322 section 3.4)."""
    found: list[Address] = []
    for value in values:
        pending = ""
        for piece in _split_mailboxes(value):
            # A comma in a name without quotes ("Andersson, Karin <k@…>") belongs to the name.
            whole = f"{pending}, {piece}" if pending else piece
            mailbox = _mailbox(whole)
            pending = "" if mailbox else whole[:200]
            if mailbox:
                found.append(mailbox)
    return tuple(found)


def _split_mailboxes(value: str) -> list[str]:
    pieces: list[str] = []
    current: list[str] = []
    quoted, depth, angle, skip = False, 0, False, False
    for char in value:
        if skip:
            skip = False
        elif char == "\\" and (quoted or depth):
            skip = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif not quoted and char == "(":
            depth += 1
        elif not quoted and char == ")" and depth:
            depth -= 1
        elif not quoted and not depth and char in "<>":
            angle = char == "<"
        elif not quoted and not depth and (char in ",;" or (char == ":" and not angle)):
            if char != ":":
                pieces.append("".join(current))
            current = []
            continue
        current.append(char)
    pieces.append("".join(current))
    return [piece.strip() for piece in pieces if piece.strip()]


def _mailbox(text: str) -> Address | None:
    end = text.rfind(">")
    start = text.rfind("<", 0, end) if end > 0 else -1
    if start >= 0:
        name, address = text[:start], text[start + 1 : end]
    else:
        comment = text.find("(")
        name, address = (text[comment + 1 :].rstrip(") "), text[:comment]) if comment >= 0 else ("", text)
    address = _SPACE.sub("", address.strip().removeprefix("mailto:")).strip("'\"")
    local, at, domain = address.rpartition("@")
    if not (at and local and domain) or len(address) > 320 or any(char in address for char in "<>,;()"):
        return None
    return Address(tidy_name(name, address), address)


def tidy_name(name: str, address: str = "") -> str | None:
    """Make a display name readable; None when it says nothing but the address."""
    text = decode_words(name.replace("\\", "").replace('"', "")).strip(" '\"\t")
    text = _SPACE.sub(" ", text)
    return text if text and text.casefold() != address.casefold() and "@" not in text else None
