"""Change a saved draft: lint it again, let it cool anew, and give it a Message-ID of its own."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from replykit.compose.delay import next_opening, parse_delay, release_time
from replykit.drafting import address_of, domain_of, one_line, review_draft, with_review
from replykit.errors import ReplykitError, WrongState
from replykit.mail.outgoing import message_id
from replykit.model import Temper

if TYPE_CHECKING:
    from datetime import datetime

    from replykit.config import Settings
    from replykit.model import Draft
    from replykit.ports import DeskStore


def change(
    store: DeskStore,
    draft: Draft,
    settings: Settings,
    *,
    now: datetime,
    body: str | None = None,
    subject: str | None = None,
    to: str | None = None,
    delay: str | None = None,
) -> Draft:
    """Save a changed draft; what stops it is worked out afresh."""
    changed = replace(
        draft,
        body=body if body is not None else draft.body,
        subject=one_line(subject) if subject is not None else draft.subject,
        to=address_of(to) if to is not None else draft.to,
    )
    # The shopkeeper has read these words: an amount that stands in them was decided by a person.
    reviewed = review_draft(changed, settings, amounts=(changed.body,))
    checked = with_review(changed, reviewed.findings, settings)
    try:
        return store.edit(
            draft.id,
            now=now,
            release_at=cooled(draft, settings, now=now, delay=delay),
            # What was not asked for stays as it is now: another edit may have changed it meanwhile.
            subject=checked.subject if subject is not None else None,
            body=checked.body if body is not None else None,
            to=checked.to if to is not None else None,
            blocked_by=checked.blocked_by,
            findings=checked.findings,
            message_id=message_id(secrets.token_hex(12), domain_of(settings)),
        )
    except ReplykitError as error:
        if body is None:
            raise
        raise WrongState(str(error), tip=f"your text is kept in {keep_text(draft.id, body)}") from error


def keep_text(draft_id: str, text: str) -> Path:
    """Keep a text that could not be saved with its draft, in a file for its owner only; give the file."""
    handle, name = mkstemp(prefix=f"replykit-{draft_id}-", suffix=".txt")
    with open(handle, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(name)


def cooled(draft: Draft, settings: Settings, *, now: datetime, delay: str | None = None) -> datetime:
    """Tell when a draft that was changed now may go (A05)."""
    country = settings.shop.country or ("SE" if draft.language == "sv" else "NO")
    zone = ZoneInfo(draft.zone)
    if delay is None:
        heat = Temper(draft.scan.get("temper") or Temper.CALM)
        return release_time(heat, now=now, zone=zone, delays=settings.delays, hours=settings.hours, country=country)
    instant = parse_delay(delay, now=now, zone=zone, country=country)
    if settings.hours is None:
        return instant
    return next_opening(instant, zone=zone, hours=settings.hours, country=country)


def require_ready(draft: Draft) -> None:
    """Refuse to let a draft go that something stops; raise WrongState with what to mend."""
    if draft.blocked_by:
        raise WrongState(
            f"draft {draft.id} cannot go yet: {', '.join(draft.blocked_by)}",
            tip=f"mend it with: replykit drafts edit {draft.id}",
        )
