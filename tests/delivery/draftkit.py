"""Drafts for tests, each with what matters to the test and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from replykit.model import Address, Draft, State
from replykit.ports import Lease

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LENGTH = timedelta(minutes=15)
MAX_LATE = timedelta(hours=48)


def make_draft(number: int = 1, **changes: Any) -> Draft:
    """Make a draft that is due at NOW."""
    draft = Draft(
        id="",
        state=State.WAITING,
        language="sv",
        template="late-delivery",
        to=Address("Karin", f"karin{number}@example.com"),
        subject="Re: Var är min regnjacka?",
        body="Hej Karin!\n\nTack för att du hör av dig.\n",
        release_at=NOW,
        zone="Europe/Stockholm",
        message_id=f"<draft-{number}@shop.example>",
        created_at=NOW - timedelta(hours=4),
        fingerprint=f"<mail-{number}@example.com>",
        in_reply_to=f"<mail-{number}@example.com>",
    )
    return replace(draft, **changes)


def lease(now: datetime = NOW, token: str = "run-1") -> Lease:
    """Make what a claim is made with."""
    return Lease(now, token, LENGTH, MAX_LATE)


def build(draft: Draft, date: datetime) -> bytes:
    """Build a mail as simply as can be; the real one is ``mail.outgoing``'s."""
    to = draft.to.address if draft.to else ""
    head = f"Message-ID: {draft.message_id}\r\nDate: {date.isoformat()}\r\nTo: {to}\r\nSubject: Re\r\n\r\n"
    return head.encode() + b"Hej!\r\n.\r\nVi skickar en ny.\r\n"
