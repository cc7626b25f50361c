"""Whether a machine sent the mail, and how that shows (RFC 3834): answering it could start a loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.mail.markers import senders as markers

if TYPE_CHECKING:
    from replykit.mail.headers import Entity
    from replykit.model import Address


def is_noreply(address: str) -> bool:
    """Tell whether nobody reads mail to this address."""
    local = address.rpartition("@")[0].casefold()
    return local.startswith(markers.NOREPLY_LOCAL_PARTS) or local in markers.DAEMON_LOCAL_PARTS


def is_form_mailer(address: str) -> bool:
    """Tell whether a web site rather than a person writes from this address."""
    local = address.rpartition("@")[0].casefold()
    return is_noreply(address) or local in markers.FORM_MAILERS


def automatic_reason(entity: Entity, content_type: str, subject: str, answer_to: Address | None) -> str | None:
    """Name the sign of a machine, the surest first, or None."""
    value = {name: text.strip().casefold() for name, text in reversed(entity.fields)}
    auto_replies = (value.get(name, "no") for name in ("x-autoreply", "x-autorespond", "x-autoresponder"))
    signs = (
        ("report", content_type == "multipart/report"),
        ("null-sender", value.get("return-path") == "<>"),
        ("auto-submitted", value.get("auto-submitted", "no").split(";")[0].strip() not in ("no", "")),
        ("list", any(name.startswith("list-") for name in value)),
        ("bulk", value.get("precedence") in ("bulk", "junk", "list")),
        ("auto-reply", is_automatic_subject(subject) or any(text not in ("no", "") for text in auto_replies)),
        ("noreply", answer_to is not None and is_noreply(answer_to.address)),
    )
    return next((reason for reason, shown in signs if shown), None)


def is_automatic_subject(subject: str) -> bool:
    """Tell an out-of-office or bounce subject; "Re: Autosvar" is a person answering one."""
    low = " ".join(subject.casefold().split())
    if low.startswith(markers.AUTOMATIC_SUBJECTS):
        return True
    head = low.partition(":")[0].strip(" .!")
    return head in markers.AUTOMATIC_SUBJECT_WORDS or low.startswith(
        ("frånvarande från kontoret", "fraværende fra kontoret")
    )
