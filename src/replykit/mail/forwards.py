"""Complaints that somebody at the shop passed on: the answer goes to whoever wrote the letter inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.mail import clients
from replykit.mail.automatic import is_noreply
from replykit.mail.headers import parse_addresses
from replykit.mail.markers.clients import FORWARD_PREFIXES
from replykit.mail.markers.senders import FREE_MAIL_DOMAINS
from replykit.mail.quotes import classify, own_words
from replykit.model import Address, Region, RegionKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

LITTLE: Final = 25
"""A forwarder's note of at most this many words passes a letter on; more is a letter itself."""
LITTLE_FROM_A_COLLEAGUE: Final = 80


class Forward(NamedTuple):
    """The letter inside a forward: its writer if told, its subject, and the whole text with its regions."""

    sender: Address | None
    subject: str
    text: str
    regions: tuple[Region, ...]
    note: str
    """The forwarder's own words."""


def read_forward(text: str, regions: Sequence[Region], subject: str) -> Forward | None:
    """Open a forwarded letter; None when the text holds none with a readable header block."""
    start = next((region.start for region in regions if region.kind is RegionKind.FORWARDED), None)
    if start is None:
        return None
    note = own_words(text, regions)
    text = text[:start] + _unprefixed(text[start:])
    lines = text[start:].split("\n")
    block = next((b for at in range(min(8, len(lines))) if (b := clients.header_block(lines, at))), None)
    if block is None:
        return None
    body = start + sum(len(line) + 1 for line in lines[: block.end])
    body = min(body, len(text))
    inner_subject = block.fields.get("subject", "")
    inner = classify(text[body:], inner_subject)
    if not own_words(text[body:], inner):
        inner = (Region(RegionKind.OWN, 0, len(text) - body),) if body < len(text) else ()
    shifted = tuple(Region(kind, first + body, last + body) for kind, first, last in inner)
    above = (Region(RegionKind.FORWARDED, 0, body),) if body else ()
    return Forward(_sender(block.fields["from"]), strip_forward(subject) or inner_subject, text, above + shifted, note)


def passes_on(forward: Forward, outer: Address | None, to: Iterable[Address], shop: Collection[str]) -> bool:
    """Decide whether the forwarder only passes the letter on, rather than complaining with it."""
    words = len(forward.note.split())
    if forward.sender is None or outer is None:
        return words <= LITTLE
    inner = forward.sender.address.casefold()
    if is_noreply(inner) or _belongs(inner, shop):
        return False
    if _belongs(outer.address, shop):
        return True
    receivers = [address.address.casefold() for address in to]
    colleague = any(_same_house(outer.address, receiver) for receiver in receivers)
    if not colleague and any(_same_house(inner, receiver) for receiver in receivers):
        return False  # a customer sends the shop's own mail back to it
    return words <= (LITTLE_FROM_A_COLLEAGUE if colleague else LITTLE)


def strip_forward(subject: str) -> str:
    """Take the forward prefixes off a subject."""
    rest = subject.strip()
    for _ in range(20):
        prefix, colon, tail = rest.partition(":")
        if not colon or prefix.strip().casefold() not in FORWARD_PREFIXES:
            break
        rest = tail.strip()
    return rest


def _belongs(address: str, shop: Collection[str]) -> bool:
    low = address.casefold()
    return any(low == own.casefold() or low.endswith("@" + own.casefold().removeprefix("@")) for own in shop)


def _same_house(one: str, other: str) -> bool:
    domain = one.casefold().rpartition("@")[2]
    if domain in FREE_MAIL_DOMAINS:
        return one.casefold() == other.casefold()
    return domain == other.casefold().rpartition("@")[2]


def _sender(value: str) -> Address | None:
    value = value.replace("[mailto:", "<").replace("]", ">").replace("<mailto:", "<")
    found = parse_addresses([value])
    if found and "@" in value.partition("<")[0] and found[0].name is None:
        return Address(None, found[0].address)
    return found[0] if found else None


def _unprefixed(text: str) -> str:
    """Take one level of ``>`` off a letter that was forwarded as a quote (Apple Mail)."""
    lines = text.split("\n")
    filled = [line for line in lines[1:] if line.strip()]
    if not filled or sum(line.startswith(">") for line in filled) * 5 < len(filled) * 4:
        return text
    return "\n".join(line[2:] if line.startswith("> ") else line.removeprefix(">") for line in lines)
