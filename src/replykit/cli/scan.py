"""``replykit scan``: how replykit reads a mail."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False)


@app.command()
def scan(
    mails: list[str] = typer.Argument(
        None, help="Mails to read; - or nothing reads standard input.", metavar="[MAIL]..."
    ),
    lang: str = options.LANG,
    format: str = options.FORMAT,
    config: Path = options.CONFIG,
) -> None:
    """Show what a customer's mail is about, its temper, wants and facts, and where that was read.

    Exit status: 0 read, 5 every mail was sent by a machine, 2 a mail could not be used.
    """
    from replykit.cli import _scan

    context.use_utf8()
    raise typer.Exit(_scan.run(tuple(mails or ("-",)), lang, format, config))
