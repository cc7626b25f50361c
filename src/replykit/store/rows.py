"""Turn drafts into rows and back; instants are kept as UTC text that sorts as time does."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from replykit.model import Address, Draft, NextStep, State

if TYPE_CHECKING:
    from collections.abc import Mapping


def stamp(instant: datetime) -> str:
    """Write an instant as UTC text of a fixed width; a time without a zone is a mistake of the caller's."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")[:26] + "Z"


def instant(text: str) -> datetime:
    """Read what ``stamp`` wrote."""
    return datetime.fromisoformat(text)


def dump(value: object) -> str:
    """Write a value as ASCII JSON without blanks: an empty list is ``[]``, no odd character is refused."""
    return json.dumps(value, separators=(",", ":"))


def to_row(draft: Draft) -> dict[str, Any]:
    """Lay a draft out in columns, all but the release's own."""
    step = draft.next_step
    return {
        "id": draft.id,
        "state": draft.state.value,
        "language": draft.language,
        "template": draft.template,
        **address_columns(draft.to),
        "subject": draft.subject,
        "body": draft.body,
        "release_at": stamp(draft.release_at),
        "zone": draft.zone,
        "message_id": draft.message_id,
        "created_at": stamp(draft.created_at),
        "fingerprint": draft.fingerprint,
        "again": False,
        "in_reply_to": draft.in_reply_to,
        "thread": dump(draft.references),
        "next_step_text": step.text if step else None,
        "next_step_by": step.by.isoformat() if step else None,
        "blocked_by": dump(draft.blocked_by),
        "scan": dump(draft.scan),
        "findings": dump(draft.findings),
        "attempts": draft.attempts,
        "reason": draft.reason,
        "sent_at": stamp(draft.sent_at) if draft.sent_at else None,
    }


def address_columns(address: Address | None) -> dict[str, str | None]:
    """Lay an address out in columns, with the key that customers are found by."""
    if address is None:
        return {"to_name": None, "to_address": None, "to_key": None}
    return {"to_name": address.name, "to_address": address.address, "to_key": address.address.lower()}


def to_draft(row: Mapping[Any, Any]) -> Draft:
    """Read a draft from its columns."""
    to = row["to_address"]
    by = row["next_step_by"]
    return Draft(
        id=row["id"],
        state=State(row["state"]),
        language=row["language"],
        template=row["template"],
        to=Address(row["to_name"], to) if to is not None else None,
        subject=row["subject"],
        body=row["body"],
        release_at=instant(row["release_at"]),
        zone=row["zone"],
        message_id=row["message_id"],
        created_at=instant(row["created_at"]),
        fingerprint=row["fingerprint"],
        in_reply_to=row["in_reply_to"],
        references=tuple(json.loads(row["thread"])),
        next_step=NextStep(row["next_step_text"], date.fromisoformat(by)) if by is not None else None,
        blocked_by=tuple(json.loads(row["blocked_by"])),
        scan=json.loads(row["scan"]),
        findings=tuple(json.loads(row["findings"])),
        attempts=row["attempts"],
        reason=row["reason"],
        sent_at=instant(row["sent_at"]) if row["sent_at"] else None,
    )
