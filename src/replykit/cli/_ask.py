"""What a call of ``replykit draft`` asks for, and asking the person at the keyboard for what it lacks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

import typer

from replykit.errors import InputError
from replykit.telling import say

if TYPE_CHECKING:
    from replykit.reading import Letter


class Asked(NamedTuple):
    """The options of one call."""

    mail: str
    step: str | None
    by: str | None
    good: str | None
    bad: str | None
    options: tuple[str, ...]
    gesture: str | None
    lang: str | None
    template: str | None
    name: str | None
    to: str | None
    subject: str | None
    delay: str | None
    edit: bool
    interactive: bool
    again: bool
    dry_run: bool
    format: str


def ask_for_missing(asked: Asked, letter: Letter, tell: str) -> Asked:
    """Ask, one question at a time, for what neither the mail nor the call gave; empty means no."""
    if asked.mail == "-" or not sys.stdin.isatty():
        raise InputError(
            "-i asks questions and needs a terminal",
            tip="name the mail as a file: replykit draft -i mail.eml",
        )
    questions = {
        "name": letter.analysis.facts.first_name is None,
        "to": letter.mail.sender is None,
        "step": True,
        "by": True,
        "good": True,
        "bad": True,
    }
    answers = {
        key: typer.prompt(say(tell, f"ask-{key}"), default="", show_default=False, err=True).strip() or None
        for key, wanted in questions.items()
        if wanted and getattr(asked, key) is None
    }
    return asked._replace(
        name=asked.name or answers.get("name"),
        to=asked.to or answers.get("to"),
        step=asked.step or answers.get("step"),
        by=asked.by or answers.get("by"),
        good=asked.good or answers.get("good"),
        bad=asked.bad or answers.get("bad"),
    )
