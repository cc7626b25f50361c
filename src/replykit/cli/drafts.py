"""``replykit drafts``: list the drafts and act on one."""

from __future__ import annotations

from pathlib import Path

import typer

from replykit.cli import _context as context
from replykit.cli import _options as options

app = typer.Typer(add_completion=False, help="List the drafts, or act on one.")

ID = typer.Argument(..., help="The draft's id, or its beginning.", metavar="ID")


@app.callback(invoke_without_command=True)
def drafts(
    ctx: typer.Context,
    all: bool = typer.Option(False, "--all", help="Also what is sent and cancelled."),
    format: str = options.FORMAT,
    config: Path = options.CONFIG,
) -> None:
    """List the drafts, the first to go first."""
    from replykit.cli import _drafts

    context.use_utf8()
    ctx.obj = config
    if ctx.invoked_subcommand is None:
        _drafts.list_all(config, everything=all, format=format)


@app.command()
def show(ctx: typer.Context, draft_id: str = ID, format: str = options.FORMAT) -> None:
    """Show one draft: to whom, when, what stops it, the text, and what has happened to it."""
    from replykit.cli import _drafts

    _drafts.show(ctx.obj, draft_id, format)


@app.command()
def edit(
    ctx: typer.Context,
    draft_id: str = ID,
    file: Path = typer.Option(None, "--file", help="Take the new text from a file, not an editor.", metavar="FILE"),
    subject: str = typer.Option(None, "--subject", help="A new subject."),
    to: str = typer.Option(None, "--to", help="A new recipient."),
    delay: str = typer.Option(None, "--delay", help="How long it cools from now."),
) -> None:
    """Change a draft in $EDITOR; it is checked again and cools anew."""
    from replykit.cli import _drafts

    _drafts.edit(ctx.obj, draft_id, file, subject, to, delay)


@app.command()
def hold(ctx: typer.Context, draft_id: str = ID) -> None:
    """Keep a draft from being sent."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "hold")


@app.command()
def resume(ctx: typer.Context, draft_id: str = ID) -> None:
    """Let a held draft wait for its time again."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "resume")


@app.command()
def cancel(ctx: typer.Context, draft_id: str = ID) -> None:
    """Give a draft up; nothing is sent."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "cancel")


@app.command("send-now")
def send_now(ctx: typer.Context, draft_id: str = ID) -> None:
    """Let a draft go with the next release, without more waiting."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "send_now")


@app.command("mark-sent")
def mark_sent(ctx: typer.Context, draft_id: str = ID) -> None:
    """Settle an uncertain draft: it did reach the customer."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "mark_sent")


@app.command("send-again")
def send_again(ctx: typer.Context, draft_id: str = ID) -> None:
    """Settle an uncertain draft: it did not reach the customer, send it with the next release."""
    from replykit.cli import _drafts

    _drafts.act(ctx.obj, draft_id, "send_again")
