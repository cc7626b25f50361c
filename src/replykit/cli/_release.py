"""What ``replykit release`` does once its options are read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from replykit.cli import _context as context
from replykit.delivery.choose import make_transport
from replykit.errors import SettingsError
from replykit.mail.outgoing import compose_bytes
from replykit.model import Address, State
from replykit.releasing import ReleaseReport, Terms, preview, release, stopping_on_signals
from replykit.terminal import note, shown_line

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from replykit.config import Settings
    from replykit.model import Draft


def run(config: Path | None, *, dry_run: bool, quiet: bool) -> int:
    """Send what is due and tell what came of it; give the exit status."""
    settings = context.settings_of(config)
    terms = Terms(settings.shop.email or "", timedelta(hours=settings.max_late_hours), settings.max_attempts)
    with context.drafts_store(settings) as store:
        if dry_run:
            report = preview(store, terms, now=context.now())
        elif not store.due(context.now()) and not settings.smtp.host and not settings.smtp.sendmail:
            report = ReleaseReport(uncertain=store.uncertain())
        else:
            sender = _sender(settings)
            with stopping_on_signals() as stop:
                report = release(
                    store,
                    make_transport(settings.smtp),
                    lambda draft, date: build(draft, date, sender),
                    terms,
                    clock=context.now,
                    stop=stop,
                )
    _tell(report, dry_run=dry_run, quiet=quiet)
    if report.stopped_by is not None:
        raise report.stopped_by
    return int(bool(report.uncertain or report.ended(State.FAILED)))


def build(draft: Draft, date: datetime, sender: Address) -> bytes:
    """Write the mail that a draft goes out as."""
    if draft.to is None:
        raise SettingsError(f"draft {draft.id} has no recipient")
    from zoneinfo import ZoneInfo

    return compose_bytes(
        sender=sender,
        to=draft.to,
        subject=draft.subject,
        body=draft.body,
        message_id=draft.message_id,
        date=date.astimezone(ZoneInfo(draft.zone)),
        in_reply_to=draft.in_reply_to,
        references=draft.references,
    )


def _sender(settings: Settings) -> Address:
    if not settings.shop.email:
        raise SettingsError("the shop has no mail address to send from", tip="set shop.email, or run: replykit init")
    return Address(settings.shop.name or settings.shop.signer, settings.shop.email)


def _tell(report: ReleaseReport, *, dry_run: bool, quiet: bool) -> None:
    for draft in report.would_send:
        note(f"{draft.id}: would be sent to {shown_line(draft.to.address if draft.to else '')}")
    for outcome in report.outcomes:
        why = f": {shown_line(outcome.why)}" if outcome.why and outcome.state is not State.SENT else ""
        again = f", next try {outcome.retry_at:%H:%M} UTC" if outcome.retry_at else ""
        note(f"{outcome.draft.id}: {outcome.state}{why}{again}")
    for draft in report.held:
        note(f"{draft.id}: held, {shown_line(draft.reason or '')}; look at it with: replykit drafts show {draft.id}")
    for draft in report.uncertain:
        note(
            f"{draft.id}: uncertain whether the customer got it; look in your Sent folder, then: "
            f"replykit drafts mark-sent {draft.id}, or: replykit drafts send-again {draft.id}"
        )
    if not quiet and not report.outcomes and not report.would_send and report.stopped_by is None:
        note("nothing to send")
