"""What ``replykit draft`` does once its options are read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from replykit.cli import _context as context
from replykit.cli._ask import Asked, ask_for_missing
from replykit.compose.dates import parse_by
from replykit.compose.inputs import Inputs
from replykit.compose.restate import first_name
from replykit.drafting import Drafted, Wishes, country_of, make_draft, revised, save_draft, zone_of
from replykit.errors import InputError
from replykit.inputs import MOST_MAIL, read_given
from replykit.reading import read_letter
from replykit.telling import say, telling
from replykit.terminal import note, shown

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from replykit.config import Settings
    from replykit.model import Draft
    from replykit.reading import Letter

LANGUAGES = ("sv", "no", "nb", "nn")


def run(asked: Asked, config: Path | None) -> None:
    """Draft, show and keep a reply."""
    context.choice_of(asked.lang, LANGUAGES, "--lang")
    context.choice_of(asked.format, ("text", "json"), "--format")
    settings = context.settings_of(config)
    given = read_given(asked.mail, MOST_MAIL)
    letter = read_letter(given.data, given.source, settings, language=asked.lang)
    now = context.now()
    tell = telling(settings.shop.language, "sv" if letter.answer_in == "sv" else "no")
    if asked.interactive:
        asked = ask_for_missing(asked, letter, tell)
    drafted = make_draft(letter, _wishes(asked, letter, settings, now), settings, now=now)
    if asked.edit:
        from replykit.cli._editor import edited

        drafted = revised(drafted, edited(drafted.draft.body), settings)
    if not asked.dry_run:
        with context.drafts_store(settings) as store:
            drafted = save_draft(drafted, store, now=now, again=asked.again)
    _show(drafted, letter, asked, tell)


def _name(name: str | None) -> str | None:
    """Give the customer's name as typed; what is no name would be left out of the greeting without a word."""
    if name is not None and first_name(name) is None:
        raise InputError(f"--name {name!r} is no first name", tip="type the name alone: --name Karin")
    return name


def _wishes(asked: Asked, letter: Letter, settings: Settings, now: datetime) -> Wishes:
    country = country_of(letter, settings)
    today = now.astimezone(zone_of(country, settings)).date()
    inputs = Inputs(
        step=asked.step,
        by=parse_by(asked.by, today=today, country=country) if asked.by else None,
        good=asked.good,
        bad=asked.bad,
        options=asked.options,
        gesture=asked.gesture,
        template=asked.template,
        name=_name(asked.name),
    )
    return Wishes(inputs, asked.to, asked.subject, asked.delay, asked.again)


def _show(drafted: Drafted, letter: Letter, asked: Asked, tell: str) -> None:
    draft = drafted.draft
    if asked.format == "json":
        from replykit.documents import draft_document

        context.print_json(draft_document(draft))
    else:
        print(shown(draft.body))
        sys.stdout.flush()
    from replykit.cli._understood import understood

    note("")
    for line in understood(letter, tell):
        note(line)
    for line in _fate(drafted, asked, tell):
        note(line)


def _fate(drafted: Drafted, asked: Asked, tell: str) -> list[str]:
    """Tell what became of the draft and what to type next."""
    from replykit.cli._understood import in_zone, times

    draft, lines = drafted.draft, []
    if drafted.earlier:
        lines.append(say(tell, "earlier", times=times(drafted.earlier, tell)))
    if drafted.held:
        lines.append(say(tell, "held-others", ids=", ".join(drafted.held)))
    for finding in draft.findings:
        lines.append(f"{say(tell, finding['severity'])}: {finding['message']} ({finding['rule']})")
    if asked.dry_run:
        return [*lines, say(tell, "dry-run")]
    if not drafted.created:
        return [*lines, say(tell, "draft-there", id=draft.id, state=say(tell, _state(draft)))]
    if draft.blocked_by:
        why = ", ".join(say(tell, reason) for reason in draft.blocked_by)
        lines.append(say(tell, "draft-blocked", id=draft.id, why=why))
    else:
        lines.append(say(tell, "draft-saved", id=draft.id, when=in_zone(draft.release_at, draft.zone, tell)))
    return [*lines, say(tell, "change-it", id=draft.id)]


def _state(draft: Draft) -> str:
    from replykit.delivery.decide import public_state

    return str(public_state(draft.state))
