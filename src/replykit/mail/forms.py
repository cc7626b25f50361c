"""Mails that a web site's contact form writes: labelled fields, and the customer's words in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.mail.headers import parse_addresses, tidy_name
from replykit.mail.markers import senders as markers
from replykit.model import Address

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS: Final = {
    **dict.fromkeys(markers.FORM_OTHER, "other"),
    **dict.fromkeys(markers.FORM_SUBJECT, "subject"),
    **dict.fromkeys(markers.FORM_NAME, "name"),
    **dict.fromkeys(markers.FORM_EMAIL, "email"),
    **dict.fromkeys(markers.FORM_MESSAGE, "message"),
}
_DECORATION: Final = " \t\xa0*_"


class Form(NamedTuple):
    """A filled-in form: who wrote, about what, and where in the text their message stands."""

    sender: Address
    subject: str | None
    start: int
    end: int


class _Field(NamedTuple):
    kind: str
    line: int
    value: str
    label: str


def read_form(text: str) -> Form | None:
    """Read a form mail: an address field, a message field and at least one more; None for ordinary mail."""
    lines = text.split("\n")
    fields = _fields(lines)
    message = next((field for field in fields if field.kind == "message"), None)
    email = next((field for field in fields if field.kind == "email"), None)
    if message is None or email is None or message.line < email.line or len({f.kind for f in fields}) < 3:
        return None
    addresses = parse_addresses([_value(lines, email)])
    if not addresses:
        return None
    start = sum(len(line) + 1 for line in lines[: message.line])
    first = lines[message.line]
    start += first.find(message.value, len(message.label)) if message.value else len(first) + 1
    last = _message_end(lines, message.line, {field.line for field in fields})
    end = sum(len(line) + 1 for line in lines[: last + 1]) - (last == len(lines) - 1)
    name = " ".join(_value(lines, field) for field in fields if field.kind == "name" and field.line < message.line)
    subject = next((_value(lines, f) for f in fields if f.kind == "subject" and f.line < message.line), None)
    return Form(Address(tidy_name(name[:100]), addresses[0].address), subject or None, min(start, end), end)


def _fields(lines: Sequence[str]) -> list[_Field]:
    fields: list[_Field] = []
    filled = 0
    for index, line in enumerate(lines):
        filled += bool(line.strip())
        if not fields and filled > 6:
            break  # a form begins at the top; further down it is somebody's prose
        if field := _field(line, index):
            fields.append(field)
    return fields


def _field(line: str, index: int) -> _Field | None:
    head = line[:60]
    for mark in (":", "|", "\t"):
        label, found, _ = head.partition(mark)
        kind = _KINDS.get(label.strip(_DECORATION).rstrip("?").rstrip(_DECORATION + "(obligatoriskt)").casefold())
        kind = kind or _KINDS.get(label.strip(_DECORATION).casefold())
        if found and kind:
            value = line[len(label) + 1 :].lstrip(_DECORATION + ":|")
            return _Field(kind, index, value.rstrip(), label)
    kind = _KINDS.get(head.strip(_DECORATION).casefold()) if len(line) < 40 else None
    return _Field(kind, index, "", line) if kind else None


def _value(lines: Sequence[str], field: _Field) -> str:
    if field.value:
        return field.value
    below = (line for line in lines[field.line + 1 : field.line + 3] if line.strip())
    value = next(below, "")
    return "" if _field(value, 0) else value.strip(_DECORATION)


def _message_end(lines: Sequence[str], start: int, labelled: set[int]) -> int:
    """Find the message's last line: fields and footer below it are not the customer's words."""
    last = len(lines) - 1
    for index in range(start + 1, len(lines)):
        if lines[index].strip(_DECORATION + "(").casefold().startswith(markers.FORM_FOOTERS):
            last = index - 1
            break
    while last > start and (last in labelled or not lines[last].strip(" -_=*")):
        last -= 1
    return last
