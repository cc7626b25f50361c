"""The commands that Typer offers, each loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click
import typer
from typer.core import TyperGroup

COMMANDS = ("init", "draft", "lint", "drafts", "release", "scan", "rules")
"""Each is a module of this package with a Typer app; only the one that is called is loaded."""


class LazyGroup(TyperGroup):
    """A group that imports a command's module when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order a shopkeeper meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command, or None when there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command = typer.main.get_command(import_module(f"replykit.cli.{cmd_name}").app)
        command.name = cmd_name
        return command


app = typer.Typer(cls=LazyGroup, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


def _print_version(wanted: bool) -> None:
    if wanted:
        from replykit import __version__

        print(f"replykit {__version__}")
        raise typer.Exit


@app.callback()
def replykit(
    version: bool = typer.Option(
        False, "--version", help="Print the version and stop.", is_eager=True, callback=_print_version
    ),
) -> None:
    """Answer an angry customer well: read the mail, draft the reply, let it cool, check it, send it."""
