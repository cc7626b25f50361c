"""What ``replykit scan`` does once its options are read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from replykit.cli import _context as context
from replykit.cli._unread import Unread
from replykit.errors import Exit
from replykit.inputs import MOST_MAIL, read_given
from replykit.model import Approach
from replykit.reading import read_letter
from replykit.telling import say, telling
from replykit.terminal import colourful

if TYPE_CHECKING:
    from pathlib import Path

    from replykit.reading import Letter


def run(mails: tuple[str, ...], lang: str | None, format: str, config: Path | None) -> int:
    """Read and show each mail; give the exit status."""
    context.choice_of(lang, ("sv", "no", "nb", "nn"), "--lang")
    context.choice_of(format, ("text", "json"), "--format")
    settings = context.settings_of(config)
    automatic = 0
    unread = Unread()
    for number, name in enumerate(mails):
        with unread.told():
            given = read_given(name, MOST_MAIL)
            letter = read_letter(given.data, given.source, settings, language=lang)
            automatic += letter.analysis.approach is Approach.AUTOMATIC
            if format == "json":
                from replykit.documents import scan_document

                context.print_json(scan_document(letter.mail, letter.analysis))
            else:
                if number:
                    print()
                _show(letter, telling(settings.shop.language, "sv" if letter.answer_in == "sv" else "no"))
    return unread.status or (int(Exit.AUTOMATIC) if automatic == len(mails) else 0)


def _show(letter: Letter, tell: str) -> None:
    """Print the customer's words with what was read underlined, then the reading in a few lines."""
    from rich.console import Console
    from rich.text import Text

    from replykit.cli._understood import understood
    from replykit.terminal import shown

    console = Console(highlight=False, soft_wrap=True, no_color=not colourful(sys.stdout))
    own = Text(shown(letter.mail.own)) if shown(letter.mail.own) == letter.mail.own else None
    body = own if own is not None else Text(shown(letter.mail.own))
    if own is not None:
        for style, signs in (
            ("bold underline red", letter.analysis.topics),
            ("underline yellow", letter.analysis.signals),
            ("underline cyan", letter.analysis.wants),
        ):
            for sign in signs:
                for evidence in sign.evidence:
                    body.stylize(style, evidence.start, evidence.end)
    console.print(body)
    console.print()
    for line in understood(letter, tell):
        console.print(Text(shown(line)))
    for label, signs in (
        ("topics", letter.analysis.topics),
        ("signals", letter.analysis.signals),
        ("wants", letter.analysis.wants),
    ):
        for sign in signs:
            words = " · ".join(f"”{' '.join(shown(e.match).split())}”" for e in sign.evidence)
            if words:
                console.print(Text(f"  {say(tell, label)}: {say(tell, sign.name)}: {words}"))
