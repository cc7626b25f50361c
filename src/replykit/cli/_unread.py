"""Tell what could not be used; with several inputs, go on with the others."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from replykit.errors import FileProblem, InputError
from replykit.terminal import note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from replykit.errors import ReplykitError


def complain(error: ReplykitError) -> None:
    """Tell a failure in one plain line, and what to type next."""
    note(f"replykit: {error}")
    if error.tip:
        note(f"  {error.tip}")


class Unread:
    """Several inputs in one call: one that cannot be used is told, the others go on, and the status remembers it."""

    def __init__(self) -> None:
        self.status = 0

    @contextmanager
    def told(self) -> Iterator[None]:
        """Do something with one input."""
        try:
            yield
        except (InputError, FileProblem) as error:
            complain(error)
            self.status = max(self.status, int(error.exit_status))
