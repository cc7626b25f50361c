"""``replykit lint``: what to mend in a reply before it goes out."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False)


@app.command()
def lint(
    files: list[str] = typer.Argument(
        None, help="Replies to check; - or nothing reads standard input.", metavar="[REPLY]..."
    ),
    draft: str = typer.Option(None, "--draft", help="Check a saved draft by its id.", metavar="ID"),
    incoming: Path = typer.Option(
        None, "--incoming", help="The customer's mail, to hold the reply against.", metavar="MAIL"
    ),
    lang: str = options.LANG,
    format: str = typer.Option("text", "--format", help="text, json, github or sarif."),
    select: list[str] = typer.Option([], "--select", help="Only these rules or categories.", metavar="RULE"),
    ignore: list[str] = typer.Option([], "--ignore", help="Not these rules or categories.", metavar="RULE"),
    fail_on: str = typer.Option(
        None, "--fail-on", help="Exit 1 from this level: error, warning or hint.", metavar="LEVEL"
    ),
    fix: bool = typer.Option(False, "--fix", help="Put the safe replacements in; tell what is left."),
    moves: bool = typer.Option(False, "--moves", help="Show what each sentence does."),
    explain: str = typer.Option(None, "--explain", help="Explain one rule and stop.", metavar="RULE"),
    config: Path = options.CONFIG,
) -> None:
    """Show what would hurt in a reply, where, why, and how to say it instead.

    Exit status: 0 nothing at or above the fail level, 1 findings, 2 the call or the input could not be used.
    """
    from replykit.cli import _lint

    context.use_utf8()
    asked = _lint.Asked(
        tuple(files or ()), draft, incoming, lang, format, tuple(select), tuple(ignore), fail_on, fix, moves
    )
    raise typer.Exit(_lint.explain(explain, config) if explain else _lint.run(asked, config))
