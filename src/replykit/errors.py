"""Every failure replykit expects: its facts as attributes, its sentence in ``str()``, its exit status on the class."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class Exit(IntEnum):
    """Exit statuses that scripts may rely on (documented in the README)."""

    OK = 0
    FINDINGS = 1
    USAGE = 2
    ENVIRONMENT = 3
    DELIVERY = 4
    AUTOMATIC = 5


class ReplykitError(Exception):
    """Root of everything that ends a run with one clear line; ``tip`` names what to type next."""

    exit_status: ClassVar[Exit] = Exit.USAGE

    def __init__(self, message: str, *, tip: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.tip = tip

    def __str__(self) -> str:
        return self.message


class InputError(ReplykitError):
    """The mail, reply or argument given cannot be used."""


class SettingsError(ReplykitError):
    """The settings file cannot be read or says something replykit does not know."""


class RulesError(ReplykitError):
    """A rules file has mistakes; ``mistakes`` holds them all, one line each."""

    def __init__(self, mistakes: tuple[str, ...], *, tip: str | None = None) -> None:
        super().__init__("\n".join(mistakes), tip=tip)
        self.mistakes = mistakes


class TemplateError(ReplykitError):
    """A template is missing, broken or asks for something that is not known."""


class DraftNotFound(ReplykitError):
    """No draft has this id."""

    def __init__(self, draft_id: str) -> None:
        super().__init__(f"there is no draft {draft_id}", tip="see the drafts with: replykit drafts")
        self.draft_id = draft_id


class WrongState(ReplykitError):
    """The draft is in a state that does not allow what was asked."""


class StoreError(ReplykitError):
    """The draft store cannot be opened, read or written."""

    exit_status = Exit.ENVIRONMENT


class FileProblem(ReplykitError):
    """A file or folder of the machine cannot be read or written."""

    exit_status = Exit.ENVIRONMENT


class DeliveryError(ReplykitError):
    """The mail server could not be reached, or refused the login."""

    exit_status = Exit.DELIVERY


class AutomaticMail(ReplykitError):
    """The mail was sent by a machine; answering it could start a loop (RFC 3834 section 2)."""

    exit_status = Exit.AUTOMATIC
