"""Find the mail server's password or token where the shop keeps it; never in a file of replykit's."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Final

from replykit.errors import DeliveryError, SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from replykit.config import Smtp

KEYRING_SERVICE: Final = "replykit"
_PATIENCE: Final = 120.0
"""Seconds: a person may have to unlock the password store."""


def find_password(smtp: Smtp, environ: Mapping[str, str] = os.environ) -> str:
    """Find the password by the command, the variable or the keyring that the settings name, in this order."""
    if smtp.password_command:
        return run_command("password-command", smtp.password_command)
    if smtp.password_env:
        value = environ.get(smtp.password_env)
        if not value:
            raise SettingsError(
                f"the variable {smtp.password_env} holds no password", tip="it is named by smtp.password-env"
            )
        return value
    if smtp.keyring:
        return _from_keyring(smtp.user or "")
    raise SettingsError(
        "smtp.user is set, but nothing tells where its password is",
        tip="set smtp.password-command, smtp.keyring or smtp.password-env",
    )


def run_command(setting: str, command: str, patience: float = _PATIENCE) -> str:
    """Run a shop's command in its shell and take the first line it prints."""
    try:
        done = subprocess.run(
            command, shell=True, stdin=subprocess.DEVNULL, capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired:
        raise DeliveryError(f"smtp.{setting} took more than {patience:g} seconds") from None
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    if done.returncode != 0:
        # Only what it says on stderr is told: stdout may hold half a secret.
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise DeliveryError(
            f"smtp.{setting} ended with status {done.returncode}" + (f": {said[-1][:200]}" if said else ""),
            tip="run the command by hand and see what it says",
        )
    if not lines or not lines[0]:
        raise DeliveryError(f"smtp.{setting} printed nothing", tip="run the command by hand and see what it says")
    return lines[0]


def _from_keyring(user: str) -> str:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        raise SettingsError(
            "smtp.keyring is on, but keyring is not installed", tip="pip install 'replykit[keyring]'"
        ) from None
    try:
        found: str | None = keyring.get_password(KEYRING_SERVICE, user)
    except keyring.errors.KeyringError as error:
        raise DeliveryError(f"the keyring could not be opened ({type(error).__name__})") from None
    if not found:
        raise SettingsError(
            f"the keyring holds no password for {user}", tip=f"store it: keyring set {KEYRING_SERVICE} {user}"
        )
    return found
