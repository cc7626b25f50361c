"""The ``replykit`` command: one error boundary around every call."""

from __future__ import annotations

import gc
import os
import sys

_BROKEN_PIPE = 141
"""What a shell tells of any program whose reader has gone (128 + SIGPIPE)."""


_SEEN_ENOUGH = "PacifyFlushWrapper"
"""What click puts in standard output's place when whoever read our output has gone."""


def main() -> None:
    """Run the command line; every expected failure becomes one plain line and its exit status."""
    from replykit.cli._unread import complain
    from replykit.errors import Exit, ReplykitError
    from replykit.terminal import note

    _open_what_is_closed()
    try:
        try:
            _call(sys.argv[1:])
        finally:
            # While an error can still be told: at exit it would only be a complaint of Python's.
            sys.stdout.flush()
            gc.freeze()  # What is left goes with the process: no last look for garbage among it.
    except ReplykitError as error:
        complain(error)
        sys.exit(int(error.exit_status))
    except SystemExit:
        if type(sys.stdout).__name__ == _SEEN_ENOUGH:
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


def _call(arguments: list[str]) -> None:
    """Do what the arguments ask for.

    A reply is linted at every save and every commit, and reading the options takes longer than linting it: a call
    without any does not wait for what reads them.
    """
    if arguments[:1] == ["lint"] and not any(word.startswith("-") and word != "-" for word in arguments):
        from replykit.cli import _context, _lint

        _context.use_utf8()
        sys.exit(_lint.run(_lint.Asked(tuple(arguments[1:])), None))
    from replykit.cli.commands import app

    app()


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
