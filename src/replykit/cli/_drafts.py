"""What ``replykit drafts`` and its subcommands do once their options are read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from replykit.cli import _context as context
from replykit.cli._understood import in_zone
from replykit.delivery.decide import public_state
from replykit.inputs import MOST_REPLY, decode_reply, read_given
from replykit.model import State
from replykit.telling import say, telling
from replykit.terminal import colourful, note, shown, shown_line

if TYPE_CHECKING:
    from pathlib import Path

    from rich.table import Table

    from replykit.config import Settings
    from replykit.model import Draft

_OPEN = (State.WAITING, State.HELD, State.SENDING, State.COMMITTING, State.FAILED, State.UNCERTAIN)


def list_all(config: Path | None, *, everything: bool, format: str) -> None:
    """List drafts as a table, or one JSON document a line."""
    context.choice_of(format, ("text", "json"), "--format")
    settings = context.settings_of(config)
    with context.drafts_store(settings) as store:
        found = store.drafts(() if everything else _OPEN)
        last = store.last_run()
    if format == "json":
        from replykit.documents import draft_document

        for draft in found:
            context.print_json(draft_document(draft))
        return
    if not found:
        note("no drafts are waiting; make one with: replykit draft mail.eml")
    else:
        from rich.console import Console

        Console(highlight=False, no_color=not colourful(sys.stdout)).print(_table(found, settings))
    if last is not None:
        note(f"last release: {last.at:%Y-%m-%d %H:%M} UTC, {last.result}")
    if any(draft.state is State.UNCERTAIN for draft in found):
        note(
            "uncertain: look in your Sent folder, then: replykit drafts mark-sent ID, or: replykit drafts send-again ID"
        )


def _table(found: tuple[Draft, ...], settings: Settings) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table("id", "state", "goes", "to", "subject", box=None, pad_edge=False)
    for draft in found:
        tell = telling(settings.shop.language, "sv" if draft.language == "sv" else "no")
        state = say(tell, public_state(draft.state)) + (" !" if draft.blocked_by else "")
        goes = in_zone(draft.release_at, draft.zone, tell) if draft.state is State.WAITING else ""
        cells = (draft.id, state, goes, draft.to.address if draft.to else "", draft.subject)
        table.add_row(*(Text(shown_line(cell)) for cell in cells))
    return table


def show(config: Path | None, draft_id: str, format: str) -> None:
    """Show one draft."""
    context.choice_of(format, ("text", "json"), "--format")
    settings = context.settings_of(config)
    with context.drafts_store(settings) as store:
        draft = store.get(draft_id)
        events = store.events(draft.id)
    if format == "json":
        from replykit.documents import draft_document

        context.print_json(draft_document(draft))
        return
    tell = telling(settings.shop.language, "sv" if draft.language == "sv" else "no")
    to = f"{draft.to.name or ''} <{draft.to.address}>".strip() if draft.to else say(tell, "no-recipient")
    print(f"To: {shown_line(to)}\nSubject: {shown_line(draft.subject)}\n\n{shown(draft.body)}")
    sys.stdout.flush()
    note(f"\n{draft.id}: {say(tell, public_state(draft.state))}, {in_zone(draft.release_at, draft.zone, tell)}")
    if draft.blocked_by:
        note(say(tell, "draft-blocked", id=draft.id, why=", ".join(say(tell, why) for why in draft.blocked_by)))
    if draft.reason:
        note(shown_line(draft.reason))
    for event in events:
        why = f" ({shown_line(event.why)})" if event.why else ""
        note(f"{in_zone(event.at, draft.zone, tell)}: {say(tell, public_state(event.after))}{why}")


def edit(
    config: Path | None,
    draft_id: str,
    file: Path | None,
    subject: str | None,
    to: str | None,
    delay: str | None,
) -> None:
    """Change a draft: the text in an editor or from a file, or only its subject, recipient or time."""
    from replykit.editing import change

    settings = context.settings_of(config)
    with context.drafts_store(settings) as store:
        draft = store.get(draft_id)
        body: str | None = None
        if file is not None:
            body = decode_reply(read_given(str(file), MOST_REPLY)).replace("\r\n", "\n").strip()
        elif subject is None and to is None and delay is None:
            from replykit.cli._editor import edited

            body = edited(draft.body)
        changed = change(store, draft, settings, now=context.now(), body=body, subject=subject, to=to, delay=delay)
    tell = telling(settings.shop.language, "sv" if draft.language == "sv" else "no")
    for finding in changed.findings:
        note(f"{say(tell, finding['severity'])}: {finding['message']} ({finding['rule']})")
    _tell_fate(changed, tell)


def act(config: Path | None, draft_id: str, what: str) -> None:
    """Do one thing with a draft and tell what it means."""
    from replykit.editing import require_ready

    settings = context.settings_of(config)
    with context.drafts_store(settings) as store:
        if what in ("send_now", "resume"):
            require_ready(store.get(draft_id))
        draft: Draft = getattr(store, what)(draft_id, now=context.now())
    _tell_fate(draft, telling(settings.shop.language, "sv" if draft.language == "sv" else "no"))


def _tell_fate(draft: Draft, tell: str) -> None:
    if draft.blocked_by and draft.state in (State.WAITING, State.HELD):
        note(say(tell, "draft-blocked", id=draft.id, why=", ".join(say(tell, why) for why in draft.blocked_by)))
    elif draft.state is State.WAITING:
        note(say(tell, "draft-saved", id=draft.id, when=in_zone(draft.release_at, draft.zone, tell)))
    else:
        note(f"{draft.id}: {say(tell, public_state(draft.state))}")
