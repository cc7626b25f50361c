"""What ``replykit init`` does once its options are read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from replykit.errors import InputError, WrongState
from replykit.places import settings_path
from replykit.settings_file import checked_text, settings_text, write_settings
from replykit.terminal import note

if TYPE_CHECKING:
    from pathlib import Path

QUESTIONS = (
    ("name", "The shop's name", ""),
    ("signer", "Who signs the replies (first name, or first and last)", ""),
    ("email", "The address replies are sent from", ""),
    ("phone", "A phone number for customers (empty: none)", ""),
    ("language", "Language that replykit speaks to you: sv, nb, nn or en", "sv"),
    ("host", "Outgoing mail server (empty: set it later)", ""),
    ("user", "Login at the mail server", ""),
    ("angry", "How long a reply to an angry mail rests", "4h"),
)
DEFAULTS = {
    "calm": "1h", "annoyed": "2h", "angry": "4h", "furious": "next morning 09:00", "security": "starttls", "port": "",
}  # fmt: skip


def run(config: Path | None, force: bool, given: dict[str, str | None]) -> None:
    """Ask, check, write, and tell what to type next."""
    path = settings_path(config)
    if path.is_dir():
        raise InputError(f"{path} is a folder", tip=f"name a file in it: --config {path / 'settings.yaml'}")
    if path.exists() and not force:
        raise WrongState(f"there are settings in {path} already", tip="change them there, or begin anew with --force")
    answers = {**DEFAULTS, **{key: value for key, value in given.items() if value is not None}}
    for key, question, default in QUESTIONS:
        if given.get(key) is None:
            answers[key] = _ask(question, answers["email"] if key == "user" else default)
    text = settings_text(answers)
    checked_text(text, str(path))
    write_settings(path, text)
    note(f"settings written to {path}")
    note("try it: replykit draft mail.eml --dry-run")


def _ask(question: str, default: str) -> str:
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        if not line:
            return default
        answer = line.strip() or default
    else:
        answer = typer.prompt(question, default=default, show_default=bool(default), err=True).strip()
    if any(ord(char) < 32 for char in answer):
        raise InputError("an answer must be one plain line")
    return str(answer)
