"""Hand a mail to a sendmail-like command (msmtp, Postfix's), believing only the exits that are sure."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from typing import Final

from replykit.errors import DeliveryError, SettingsError
from replykit.ports import Answer, Envelope, Stage

_REFUSED: Final = {65: "bad data", 67: "unknown user", 68: "unknown host"}
"""The exits of sysexits.h that mean a refusal for good."""
_PATIENCE: Final = 600.0


class SendmailTransport:
    """A ``ports.Transport`` that runs the command once a mail.

    The command cannot be stopped before its dot, so all of its work lies past the fence. It is given the mail
    as a file whose position it shares: a command that failed without reading a byte cannot have sent or
    queued it. Any other doubtful exit is a doubt: 75, for one, means "queued" to some, "not taken" to others.
    """

    def __init__(self, command: str, patience: float = _PATIENCE) -> None:
        self._patience = patience
        self._offered: Envelope | None = None
        try:
            self._command = shlex.split(command)
        except ValueError as error:
            raise SettingsError(f"smtp.sendmail cannot be read: {error}") from None

    def offer(self, envelope: Envelope) -> Answer:
        """Look whether the command is there; the rest waits for the fence."""
        if not self._command or shutil.which(self._command[0]) is None:
            raise DeliveryError(f"the command {' '.join(self._command[:1])} was not found", tip="look at smtp.sendmail")
        self._offered = envelope
        return Answer(Stage.BODY, 354)

    def commit(self) -> Answer:
        """Run the command and translate its exit status."""
        envelope, self._offered = self._offered, None
        if envelope is None:
            raise RuntimeError("nothing was offered")
        arguments = [*self._command, "-i", "-f", envelope.sender, "--", envelope.recipient]
        with tempfile.TemporaryFile() as mail:
            # These commands read the text as the machine writes it, with bare line feeds.
            mail.write(envelope.raw.replace(b"\r\n", b"\n"))
            mail.seek(0)
            try:
                status = self._run(arguments, mail.fileno())
            except OSError as error:
                return Answer(Stage.DOT, 451, f"the command could not be started: {error.strerror}")
            untouched = os.lseek(mail.fileno(), 0, os.SEEK_CUR) == 0
        return _answer(status, untouched)

    def _run(self, arguments: list[str], mail: int) -> int | None:
        nowhere = subprocess.DEVNULL
        try:
            return subprocess.run(
                arguments, stdin=mail, stdout=nowhere, stderr=nowhere, timeout=self._patience, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            return None

    def abandon(self) -> None:
        """Forget the mail offered last."""
        self._offered = None

    def close(self) -> None:
        """Nothing stays open between mails."""


def _answer(status: int | None, untouched: bool) -> Answer:
    if status == 0:
        return Answer(Stage.DOT, 250, "the command took it")
    if status is None:
        return Answer(Stage.DOT, None, "the command did not end")
    if status in _REFUSED:
        return Answer(Stage.DOT, 550, f"the command refused it: {_REFUSED[status]} ({status})")
    if untouched:
        return Answer(Stage.DOT, 451, f"the command ended with status {status} before it read the mail")
    return Answer(Stage.DOT, None, f"the command ended with status {status}")
