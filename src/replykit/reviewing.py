"""Lint a reply for somebody: find its language, load the rules, hold it against the mail if that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from replykit.errors import InputError
from replykit.lint.linter import Choice, lint
from replykit.lint.review import Review
from replykit.rules.remember import engine
from replykit.telling import telling

if TYPE_CHECKING:
    from replykit.config import Settings
    from replykit.lint.facing import Facing
    from replykit.rules.document import Sentence

SURE = 0.8
"""The confidence above which a text counts as written in a language that replykit has no rules for."""


def review(
    text: str,
    source: str,
    settings: Settings,
    *,
    language: str | None = None,
    facing: Facing | None = None,
    choice: Choice | None = None,
) -> Review:
    """Lint ``text`` in ``language`` (sv, no; None finds out), against the customer's mail when ``facing`` holds it.

    Raises InputError when the text is in a language that has no rules.
    """
    code = language or reply_language(text, source, settings)
    tell = telling(settings.shop.language, code)
    chosen = choice or Choice(settings.lint.select, settings.lint.ignore, settings.lint.severity)
    rules = engine(code, "lint", settings.rules)
    findings = lint(text, rules, language=code, tell=tell, choice=chosen, facing=facing)
    return Review(source, code, tell, text, findings)


def read_moves(
    text: str, source: str, settings: Settings, language: str | None = None
) -> list[tuple[Sentence, tuple[str, ...]]]:
    """Tell which moves each sentence of a reply makes."""
    from replykit.lint.linter import read_reply

    rules = engine(language or reply_language(text, source, settings), "lint", settings.rules)
    return read_reply(text, rules).moves(rules.compiled["moves"])


def reply_language(text: str, source: str, settings: Settings) -> str:
    """Find out whether a reply is Swedish or Norwegian; an unsure case goes by the shop's own language."""
    from replykit.language import identify

    found = identify(text)
    if found.code in ("sv", "no"):
        return found.code
    shop = {"sv": "sv", "nb": "no", "nn": "no"}.get(settings.shop.language or "")
    if found.confidence < SURE and (shop or found.code == "da"):
        return shop or "no"
    if found.confidence < SURE and not any(char in text.lower() for char in "æø"):
        return "sv"
    from replykit.telling import say

    raise InputError(
        f"{source}: this looks like {say('en', found.code)}; replykit lints Swedish and Norwegian",
        tip="say which with: --lang sv or --lang no",
    )
