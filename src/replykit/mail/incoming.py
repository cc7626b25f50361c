"""Read a customer's mail: bytes in, a Mail out, whatever the bytes are like."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from replykit.errors import InputError
from replykit.mail import clients
from replykit.mail.automatic import automatic_reason, is_form_mailer, is_noreply
from replykit.mail.body import MAX_TEXT, Body
from replykit.mail.charset import clean, decode, repair_mojibake
from replykit.mail.forms import Form, read_form
from replykit.mail.forwards import Forward, passes_on, read_forward, strip_forward
from replykit.mail.headers import (
    Entity,
    decode_words,
    has_header_block,
    message_ids,
    parse_addresses,
    parse_date,
    split_entity,
)
from replykit.mail.html import html_to_text
from replykit.mail.mime import read_tree
from replykit.mail.quotes import classify, is_forward_subject, own_words
from replykit.model import Address, Mail, Region, RegionKind

if TYPE_CHECKING:
    from collections.abc import Collection

MAX_BYTES: Final = 25 * 1024 * 1024
MAX_REFERENCES: Final = 50
MAX_LETTERS_DEEP: Final = 3

_FROM_LINE: Final = re.compile(rb"From [^\r\n]{1,200}\d{4}[^\r\n]{0,40}\r?\n")
_NEXT_MESSAGE: Final = re.compile(rb"\n\r?\nFrom [^\r\n]{1,200}\d{4}[^\r\n]{0,40}\r?\n[!-9;-~]{1,80}:")
_ESCAPED_FROM: Final = re.compile(rb"^>(>*From )", re.MULTILINE)
_CONTROLS: Final = bytes({*range(9), 11, *range(14, 27), *range(28, 32), 127})
_FORMATS: Final = (
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an Outlook .msg or Office file"),
    (b"PK\x03\x04", "a zip archive or Office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_SAVE_TIP: Final = "save the mail as .eml in your mail program, or paste its text"


def read_mail(data: bytes, *, source: str, shop: Collection[str] = ()) -> Mail:
    """Read one mail (RFC 5322), an mbox's first, or pasted text.

    ``shop`` holds the shop's own addresses or domains, so that colleagues' forwards are surely known.
    Raises InputError, and nothing else, when the bytes are empty, too many or no text.
    """
    _refuse_unusable(data, source)
    fingerprint = hashlib.sha256(data).hexdigest()
    data, more = _first_of_mbox(_usual_bytes(data).lstrip(b"\r\n"))
    mail = _read_message(data, source, shop, 0) if has_header_block(data) else _read_pasted(data, source, shop)
    notes = (*mail.notes, "more-messages") if more else mail.notes
    return replace(mail, fingerprint=mail.message_id or fingerprint, notes=notes)


def _refuse_unusable(data: bytes, source: str) -> None:
    if len(data) > MAX_BYTES:
        size = f"{len(data) / 1_048_576:.0f} MB"
        raise InputError(
            f"{source}: the mail is {size}, more than the {MAX_BYTES // 1_048_576} MB replykit reads; "
            "save it without its attachments",
            tip=_SAVE_TIP,
        )
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise InputError(f"{source}: the mail is empty", tip="pipe a mail in: replykit scan < mail.eml")
    found = next((name for magic, name in _FORMATS if data.startswith(magic)), None)
    if found is None and not has_header_block(data) and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        sample = data[:65536]
        controls = len(sample) - len(sample.translate(None, _CONTROLS))
        found = "binary data" if controls * 50 > len(sample) else None
    if found:
        raise InputError(f"{source}: this is {found}, not a mail", tip=_SAVE_TIP)


def _first_of_mbox(data: bytes) -> tuple[bytes, bool]:
    """Take the first message of an mbox (RFC 4155), undoing its ``>From `` quoting."""
    start = _FROM_LINE.match(data)
    if not start or not has_header_block(data[start.end() :]):
        return data, False
    following = _NEXT_MESSAGE.search(data, start.end())
    first = data[start.end() : following.start() + 1 if following else len(data)]
    return _ESCAPED_FROM.sub(rb"\1", first), following is not None


def _usual_bytes(data: bytes) -> bytes:
    """Undo what some programs do to a mail when they save it: UTF-16, byte order marks, and CR alone as line end."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    return data.removeprefix(b"\xef\xbb\xbf")


def _read_pasted(data: bytes, source: str, shop: Collection[str]) -> Mail:
    decoded = decode(data, None)
    notes: tuple[str, ...] = ("broken-charset",) if decoded.guessed else ()
    notes += ("truncated",) if len(decoded.text) > MAX_TEXT else ()
    text = repair_mojibake(clean(decoded.text[:MAX_TEXT]))
    if text[:200].lstrip().casefold().startswith(("<!doctype html", "<html", "<body", "<div", "<p>")):
        text = html_to_text(text)
    if not text.strip():
        raise InputError(f"{source}: the mail is empty", tip="pipe a mail in: replykit scan < mail.eml")
    mail = Mail(source=source, text=text, own="", notes=notes)
    # Somebody pasted a client's header block with the letter: it says who wrote and about what.
    lines = text.lstrip("\n").split("\n", 20)[:20]
    if (block := clients.header_block(lines, 0)) and (sender := parse_addresses([block.fields["from"]])):
        mail = replace(mail, sender=sender[0], subject=block.fields.get("subject", ""))
    return _find_words(mail, shop, read_form(text))


def _read_message(data: bytes, source: str, shop: Collection[str], depth: int) -> Mail:
    entity = split_entity(data)
    tree = read_tree(entity)
    body = Body(tree.root)
    if tree.cut:
        body.note("truncated")
    subject = decode_words(entity.get("subject") or "")
    answer_to, author = _correspondents(entity)
    form = None if is_forward_subject(subject) else read_form(body.text)
    if form is not None and not _from_web_site(form, answer_to, author, entity):
        form = None
    reason = automatic_reason(entity, tree.root.content_type, subject, answer_to)
    ids = message_ids(entity.get("message-id"))
    references = message_ids(" ".join(entity.all("references"))) or message_ids(entity.get("in-reply-to"))
    mail = Mail(
        source=source,
        text=body.text,
        own="",
        sender=answer_to,
        to=parse_addresses(entity.all("to") + entity.all("cc")),
        subject=subject,
        message_id=ids[0] if ids else None,
        references=references[:1] + references[1:][-(MAX_REFERENCES - 1) :],
        date=parse_date(entity.get("date")),
        automatic=reason if form is None or reason == "report" else None,
        attachments=tuple(body.attachments),
        notes=tuple(body.notes),
    )
    mail = _find_words(mail, shop, form)
    if body.letters and reason != "report" and depth < MAX_LETTERS_DEEP:
        return _open_letter(mail, body.letters[0], shop, depth)
    return mail


def _correspondents(entity: Entity) -> tuple[Address | None, Address | None]:
    """Find whom to answer (RFC 5322 section 3.6.2: Reply-To before From) and who wrote."""
    authors = parse_addresses(entity.all("from")) or parse_addresses(entity.all("sender"))
    author = authors[0] if authors else next(iter(parse_addresses(entity.all("return-path"))), None)
    wanted = next((a for a in parse_addresses(entity.all("reply-to")) if not is_noreply(a.address)), None)
    if wanted is None:
        return author, author
    if wanted.name is None and author and author.address.casefold() == wanted.address.casefold():
        wanted = author
    return wanted, author


def _from_web_site(form: Form, answer_to: Address | None, author: Address | None, entity: Entity) -> bool:
    """Tell a site's form mail from a customer who happens to write in labelled lines."""
    if author is None or answer_to is None or is_form_mailer(author.address):
        return True
    address = form.sender.address.casefold()
    if address in (answer_to.address.casefold(), author.address.casefold()):
        return True
    domain = author.address.rpartition("@")[2].casefold()
    return any(to.address.rpartition("@")[2].casefold() == domain for to in parse_addresses(entity.all("to")))


def _find_words(mail: Mail, shop: Collection[str], form: Form | None) -> Mail:
    """Fill in regions and own words, opening a form or a forwarded letter on the way."""
    if form is not None:
        return _with_form(mail, form)
    regions = classify(mail.text, mail.subject)
    mail = replace(mail, regions=regions, own=own_words(mail.text, regions))
    forward = read_forward(mail.text, regions, mail.subject)
    if forward is not None and passes_on(forward, mail.sender, mail.to, shop):
        return _with_forward(mail, forward)
    return mail


def _with_form(mail: Mail, form: Form) -> Mail:
    text = mail.text
    inner = classify(text[form.start : form.end])
    regions = (
        Region(RegionKind.QUOTED, 0, form.start),
        *(Region(kind, start + form.start, end + form.start) for kind, start, end in inner),
        Region(RegionKind.QUOTED, form.end, len(text)),
    )
    regions = tuple(region for region in regions if region.end > region.start)
    own = own_words(text, regions)
    return replace(mail, regions=regions, own=own, sender=form.sender, subject=mail.subject or form.subject or "")


def _with_forward(mail: Mail, forward: Forward) -> Mail:
    own = own_words(forward.text, forward.regions)
    outer = mail.sender.address.casefold() if mail.sender else ""
    if forward.sender and forward.sender.address.casefold() == outer and forward.note:
        own = f"{forward.note}\n\n{own}"  # the customer sends her own earlier letter again: all of it is hers
    return replace(
        mail,
        text=forward.text,
        regions=forward.regions,
        own=own,
        sender=forward.sender,
        subject=forward.subject,
        automatic=None,
    )


def _open_letter(mail: Mail, data: bytes, shop: Collection[str], depth: int) -> Mail:
    """Answer the letter that was forwarded as an attachment, when the mail around it says little."""
    if not has_header_block(data.lstrip(b"\r\n")):
        return mail
    inner = _read_message(data.lstrip(b"\r\n"), mail.source, shop, depth + 1)
    letter = Forward(inner.sender, inner.subject, inner.text, inner.regions, mail.own)
    if not inner.own or not passes_on(letter, mail.sender, mail.to, shop):
        return mail
    lead = f"{mail.text.rstrip()}\n\n" if mail.text.strip() else ""
    shifted = tuple(Region(kind, start + len(lead), end + len(lead)) for kind, start, end in inner.regions)
    return replace(
        inner,
        text=lead + inner.text,
        regions=((Region(RegionKind.FORWARDED, 0, len(lead)),) if lead else ()) + shifted,
        subject=strip_forward(inner.subject),
        attachments=mail.attachments + inner.attachments,
        notes=tuple(dict.fromkeys(mail.notes + inner.notes)),
    )
