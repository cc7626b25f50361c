"""Let the shopkeeper change a text in an editor."""

from __future__ import annotations

import click

from replykit.errors import FileProblem, InputError


def edited(text: str) -> str:
    """Open ``text`` in $VISUAL or $EDITOR and give it back as saved.

    Raises InputError when the text was emptied or is none any more, FileProblem when no editor could be started.
    """
    try:
        changed = click.edit(text + "\n", extension=".txt", require_save=False)
    except click.ClickException as error:
        raise FileProblem(
            f"the editor could not be started: {error.message}", tip="name one with: export EDITOR=nano"
        ) from error
    except FileNotFoundError as error:
        raise InputError("the editor took the text away; nothing is changed") from error
    except UnicodeDecodeError as error:
        raise InputError("what the editor saved is not UTF-8; nothing is changed") from error
    changed = (changed or "").strip()
    if not changed:
        raise InputError("the text was emptied; nothing is changed")
    return changed
