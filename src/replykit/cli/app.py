"""The ``replykit`` command: lazily loaded subcommands behind one error boundary."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

import click
import typer
from click.utils import PacifyFlushWrapper
from typer.core import TyperGroup

COMMANDS = ("init", "draft", "lint", "drafts", "release", "scan", "rules")
"""Each is a module of this package with a Typer app; only the one that is called is loaded."""

_BROKEN_PIPE = 141
"""What a shell tells of any program whose reader has gone (128 + SIGPIPE)."""


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


def main() -> None:
    """Run the command line; every expected failure becomes one plain line and its exit status."""
    from replykit.cli._unread import complain
    from replykit.errors import Exit, ReplykitError
    from replykit.terminal import note

    _open_what_is_closed()
    try:
        try:
            app()
        finally:
            # While an error can still be told: at exit it would only be a complaint of Python's.
            sys.stdout.flush()
            gc.freeze()  # What is left goes with the process: no last look for garbage among it.
    except ReplykitError as error:
        complain(error)
        sys.exit(int(error.exit_status))
    except SystemExit:
        if isinstance(sys.stdout, PacifyFlushWrapper):  # click's sign that whoever read our output has seen enough
            sys.exit(_BROKEN_PIPE)
        raise
    except BrokenPipeError:
        _drop_output()
        sys.exit(_BROKEN_PIPE)
    except OSError as error:
        _drop_output()
        what = f"{error.filename} cannot be used" if error.filename else "the output cannot be written"
        note(f"replykit: {what}: {error.strerror}")
        sys.exit(int(Exit.ENVIRONMENT))
    except UnicodeEncodeError:
        note("replykit: what was typed is not UTF-8")
        sys.exit(int(Exit.USAGE))
    except KeyboardInterrupt:
        sys.exit(130)


def _open_what_is_closed() -> None:
    """Give a closed stream a place to write to: print would else send talk to the results, or fail."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (open to the end)


def _drop_output() -> None:
    """Let what could not be written go, so that nothing tries again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
