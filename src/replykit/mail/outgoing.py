"""A reply's bytes: the same for the same arguments, as every sending try must send the same mail."""

from __future__ import annotations

import re
from email.charset import QP, Charset
from email.header import Header
from email.utils import format_datetime
from typing import TYPE_CHECKING, Final

from replykit.errors import InputError
from replykit.mail.markers.clients import REPLY_PREFIXES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from replykit.model import Address

MAX_REFERENCES: Final = 20
MAX_SUBJECT: Final = 300

_MESSAGE_ID: Final = re.compile(r"<[!-;=?-~]{1,900}>")
_LOCAL_PART: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_TOKEN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ATOMS: Final = re.compile(r"[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+")
_COUNTER: Final = re.compile(r"[\[(]\d{1,3}[\])]|\^\d{1,3}")
_SPACE_OR_CONTROL: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def compose_bytes(
    *,
    sender: Address,
    to: Address,
    subject: str,
    body: str,
    message_id: str,
    date: datetime,
    in_reply_to: str | None = None,
    references: Sequence[str] = (),
) -> bytes:
    """Write a plain-text reply with CRLF line ends (RFC 5322 section 3.6.4 for the threading fields).

    There is no Auto-Submitted field: a person has let the draft go out. ``date`` must be aware.
    Raises InputError for an address or Message-ID that no mail can carry.
    """
    if date.tzinfo is None:
        raise ValueError("the Date of a mail needs a time zone")
    if not _MESSAGE_ID.fullmatch(message_id):
        raise InputError(f"{message_id!r} cannot be a Message-ID")
    threaded = thread(in_reply_to, references)
    charset = Charset("utf-8")
    # Quoted-printable keeps long lines, trailing blanks and å through every server (RFC 2045 section 6.7).
    charset.body_encoding = QP
    # Written out here: EmailMessage (3.11) folds a long msg-id into an encoded word, which breaks the thread.
    fields = (
        ("From", _mailbox(sender, "From")),
        ("To", _mailbox(to, "To")),
        ("Subject", _encoded(one_prefix(subject), "Subject")),
        ("Date", format_datetime(date)),
        ("Message-ID", message_id),
        ("In-Reply-To", threaded[-1] if threaded else ""),
        ("References", "\n ".join(threaded)),
        ("MIME-Version", "1.0"),
        ("Content-Type", 'text/plain; charset="utf-8"'),
        ("Content-Transfer-Encoding", "quoted-printable"),
    )
    head = "".join(f"{name}: {value}\n" for name, value in fields if value or name == "Subject")
    return f"{head}\n{charset.body_encode(_body(body))}".replace("\n", "\r\n").encode("ascii")


def reply_subject(subject: str, *, prefix: str = "Re") -> str:
    """Make a reply's subject: one prefix before what is left when all reply prefixes are off."""
    return f"{prefix}: {_strip_prefixes(subject)[1]}".strip()


def one_prefix(subject: str) -> str:
    """Keep the first of several reply prefixes ("Sv: Re: SV: x" is "Sv: x") and add none."""
    prefix, rest = _strip_prefixes(subject)
    return f"{prefix}: {rest}".strip() if prefix else rest


def message_id(token: str, domain: str) -> str:
    """Make a msg-id of a draft's random token and the shop's domain (RFC 5322 section 3.6.4)."""
    if not _TOKEN.fullmatch(token):
        raise InputError(f"{token!r} cannot be part of a Message-ID: use letters, digits, dots and hyphens")
    return f"<{token}@{_ascii_domain(domain)}>"


def ascii_address(address: str) -> str:
    """Make an address fit for every server: its domain in punycode (RFC 5890), its local part ASCII."""
    local, at, domain = address.strip().rpartition("@")
    if not (at and local and domain):
        raise InputError(f"{address!r} is not an e-mail address")
    if not local.isascii():
        raise InputError(
            f"{address!r} cannot be written to: most mail servers take only a-z before the @",
            tip="ask the customer for another address, or correct the recipient of the draft",
        )
    if not _LOCAL_PART.fullmatch(local):
        raise InputError(f"{address!r} is not an e-mail address")
    return f"{local}@{_ascii_domain(domain)}"


def thread(in_reply_to: str | None, references: Sequence[str]) -> tuple[str, ...]:
    """List the msg-ids of the thread, the answered one last; of too many, the first and latest."""
    answered = [in_reply_to] if in_reply_to else []
    ids = list(dict.fromkeys(one for one in (*references, *answered) if _MESSAGE_ID.fullmatch(one)))
    if answered and answered[0] in ids:
        ids.remove(answered[0])
        ids.append(answered[0])
    if len(ids) > MAX_REFERENCES:
        ids = ids[:1] + ids[-(MAX_REFERENCES - 1) :]
    return tuple(ids)


def _strip_prefixes(subject: str) -> tuple[str, str]:
    rest = _SPACE_OR_CONTROL.sub(" ", subject[: 4 * MAX_SUBJECT]).strip()
    first = ""
    while True:
        prefix, colon, tail = rest.partition(":")
        prefix = _COUNTER.sub("", prefix[:20]).strip() if len(prefix) <= 20 else ""
        if not colon or prefix.casefold() not in REPLY_PREFIXES:
            return first, rest[:MAX_SUBJECT]
        first = first or prefix
        rest = tail.strip()


def _ascii_domain(domain: str) -> str:
    try:
        ascii_domain = domain.strip().rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        ascii_domain = ""
    if not _DOMAIN.fullmatch(ascii_domain) or ".." in ascii_domain:
        raise InputError(f"{domain!r} is not a mail domain")
    return ascii_domain


def _mailbox(mailbox: Address, field: str) -> str:
    address = ascii_address(mailbox.address)
    name = _SPACE_OR_CONTROL.sub(" ", mailbox.name or "").strip()[:200]
    if not name:
        return address
    if name.isascii():
        plain = _ATOMS.fullmatch(name)
        quoted = name if plain else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return f"{quoted} <{address}>"
    encoded = Header(_whole(name), "utf-8", maxlinelen=76, header_name=field).encode()
    return f"{encoded}\n <{address}>"


def _encoded(text: str, field: str) -> str:
    if text.isascii() and "=?" not in text:
        return text
    return Header(_whole(text), "utf-8", maxlinelen=76, header_name=field).encode()


def _body(text: str) -> str:
    lines = _whole(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return lines if lines.endswith("\n") else lines + "\n"


def _whole(text: str) -> str:
    # A lone surrogate has no bytes in UTF-8.
    return text.encode("utf-8", "replace").decode("utf-8")
