"""From the parts of a message to one text: which part is the letter, and what is only named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from replykit.mail.charset import clean, repair_mojibake
from replykit.mail.headers import decode_words, split_entity
from replykit.mail.html import MAX_HTML, html_to_text
from replykit.mail.markers.clients import HTML_STUBS
from replykit.model import Attachment

if TYPE_CHECKING:
    from replykit.mail.mime import Part

MAX_TEXT: Final = 1_000_000
_SILENT: Final = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}
)
_ENCRYPTED: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_TNEF: Final = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})


class Body:
    """Gathers the letter's text, the attachments' names and notes about what could not be read."""

    def __init__(self, root: Part) -> None:
        self.attachments: list[Attachment] = []
        self.notes: list[str] = []
        self.letters: list[bytes] = []
        """The messages (message/rfc822) that were attached."""
        text = "\n".join(piece for piece in self._texts(root) if piece)
        if len(text) > MAX_TEXT:
            text = text[:MAX_TEXT]
            self.note("truncated")
        if "-----BEGIN PGP MESSAGE-----" in text:
            self.note("encrypted")
        self.text = text

    def note(self, name: str) -> None:
        """Add a note id once."""
        if name not in self.notes:
            self.notes.append(name)

    def _texts(self, part: Part) -> list[str]:
        kind = part.content_type
        if part.parts:
            return self._multipart(kind, part.parts)
        if kind.startswith("text/") and kind != "text/calendar" and not _is_attached(part):
            return [self._text(part)]
        self._name(part)
        return []

    def _multipart(self, kind: str, parts: tuple[Part, ...]) -> list[str]:
        if kind == "multipart/encrypted":
            self.note("encrypted")
            return []
        if kind == "multipart/alternative":
            return self._best(parts)
        if kind == "multipart/report":
            for part in parts[1:]:
                self.attachments.append(_attachment(part))
            return self._texts(parts[0])
        return [text for part in parts for text in self._texts(part)]

    def _best(self, parts: tuple[Part, ...]) -> list[str]:
        """Choose among alternatives: the plain text, unless it is empty or only says that there is HTML."""
        chosen: list[str] = []
        for part in parts:
            texts = self._texts(part)
            if not _says_something(chosen) and any(text.strip() for text in texts):
                chosen = texts
        return chosen

    def _text(self, part: Part) -> str:
        text, guessed = part.text()
        if guessed:
            self.note("broken-charset")
        is_html = part.content_type == "text/html"
        if len(text) > (MAX_HTML if is_html else MAX_TEXT):
            self.note("truncated")
        if not is_html:
            return repair_mojibake(clean(text[:MAX_TEXT]))
        return repair_mojibake(clean(html_to_text(text)))

    def _name(self, part: Part) -> None:
        kind = part.content_type
        if kind in _SILENT:
            return
        if kind in _ENCRYPTED:
            self.note("encrypted")
        elif kind in _TNEF or (part.name or "").casefold() == "winmail.dat":
            self.note("tnef")
        elif kind == "text/calendar":
            self.note("calendar")
        elif kind == "message/rfc822":
            self.letters.append(part.content())
        self.attachments.append(_attachment(part))


def _is_attached(part: Part) -> bool:
    return part.disposition == "attachment" or part.name is not None


def _says_something(texts: list[str]) -> bool:
    text = " ".join(texts).strip()
    low = text[:400].casefold()
    return bool(text) and not (len(text) < 400 and any(stub in low for stub in HTML_STUBS))


def _attachment(part: Part) -> Attachment:
    name = part.name
    if not name and part.content_type == "message/rfc822":
        name = decode_words(split_entity(part.content()).get("subject") or "")
    name = name or decode_words(part.entity.get("content-description") or "")
    return Attachment(clean(name).replace("\n", " ")[:255], part.content_type)
