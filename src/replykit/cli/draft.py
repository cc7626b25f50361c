"""``replykit draft``: from an angry mail to a cooled reply."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False)


@app.command()
def draft(
    mail: str = typer.Argument(
        "-", help="The customer's mail (.eml or text); - reads standard input.", metavar="[MAIL]"
    ),
    step: str = typer.Option(None, "--step", help="What you will do: 'skickar en ny jacka'."),
    by: str = typer.Option(
        None, "--by", help="The day you will have done it: fredag, 24 november, imorgon, 2026-11-24."
    ),
    good: str = typer.Option(None, "--good", help="Good news, as a sentence."),
    bad: str = typer.Option(None, "--bad", help="Bad news, as a sentence; it comes after the good."),
    option: list[str] = typer.Option([], "--option", help="Something the customer may choose; may be repeated."),
    gesture: str = typer.Option(None, "--gesture", help="Something extra you give."),
    lang: str = options.LANG,
    template: str = typer.Option(None, "--template", help="Use this template, not the one the mail calls for."),
    name: str = typer.Option(None, "--name", help="The customer's first name."),
    to: str = typer.Option(None, "--to", help="Send to this address, not the mail's sender."),
    subject: str = typer.Option(None, "--subject", help="The reply's subject."),
    delay: str = typer.Option(None, "--delay", help="How long it cools: 1h, 90m, 'imorgon 09:00'."),
    edit: bool = typer.Option(False, "--edit", help="Open the draft in $EDITOR before it is saved."),
    interactive: bool = typer.Option(False, "-i", "--interactive", help="Ask for what is not given."),
    again: bool = typer.Option(False, "--again", help="Make another draft for a mail that has one."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Save nothing."),
    format: str = options.FORMAT,
    config: Path = options.CONFIG,
) -> None:
    """Read a customer's mail, write the reply and keep it as a draft to cool.

    The reply is printed on standard output; what replykit understood, the draft's id and when it goes on standard
    error. The same mail given twice gives the same draft.
    """
    from replykit.cli import _draft
    from replykit.cli._ask import Asked

    context.use_utf8()
    asked = Asked(
        mail,
        step,
        by,
        good,
        bad,
        tuple(option),
        gesture,
        lang,
        template,
        name,
        to,
        subject,
        delay,
        edit,
        interactive,
        again,
        dry_run,
        format,
    )
    _draft.run(asked, config)
