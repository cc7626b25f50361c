"""Where the password comes from, and what is said when it does not come."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from replykit.config import Smtp
from replykit.delivery.password import find_password, run_command
from replykit.errors import DeliveryError, ReplykitError, SettingsError


def test_the_command_is_a_shells_and_its_first_line_counts() -> None:
    assert find_password(Smtp(password_command="printf 'hem ligt\\nmore\\n' | cat")) == "hem ligt"


def test_the_variable() -> None:
    assert find_password(Smtp(password_env="SHOP"), {"SHOP": "hemligt"}) == "hemligt"


@pytest.mark.parametrize(
    ("smtp", "kind", "said"),
    [
        (Smtp(user="u"), SettingsError, "nothing tells where its password is"),
        (Smtp(password_env="SHOP"), SettingsError, "the variable SHOP holds no password"),
        (Smtp(password_command="true"), DeliveryError, "smtp.password-command printed nothing"),
        (
            Smtp(password_command="echo hemligt; echo locked >&2; exit 2"),
            DeliveryError,
            "smtp.password-command ended with status 2: locked",
        ),
        (Smtp(password_command="exit 3"), DeliveryError, "smtp.password-command ended with status 3"),
    ],
    ids=["nowhere", "empty variable", "silent", "failing", "failing silently"],
)
def test_no_password_is_one_line(smtp: Smtp, kind: type[ReplykitError], said: str) -> None:
    with pytest.raises(kind) as told:
        find_password(smtp, {})
    assert str(told.value).endswith(said)
    assert "hemligt" not in f"{told.value}{told.value.tip}"
    assert told.value.tip


def test_a_command_that_does_not_end() -> None:
    with pytest.raises(DeliveryError, match=r"took more than 0\.1 seconds"):
        run_command("token-command", "exec sleep 60", patience=0.1)


class FakeKeyring(ModuleType):
    """A keyring that holds one password, or none, or is locked."""

    class KeyringError(Exception):
        pass

    def __init__(self, password: str | None, locked: bool) -> None:
        super().__init__("keyring")
        self.errors = self
        self._password = password
        self._locked = locked

    def get_password(self, service: str, user: str) -> str | None:
        assert (service, user) == ("replykit", "shop")
        if self._locked:
            raise self.KeyringError
        return self._password


@pytest.mark.parametrize(
    ("password", "locked", "said"),
    [
        ("hemligt", False, None),
        (None, False, "the keyring holds no password for shop"),
        ("x", True, "the keyring could not be opened"),
    ],
    ids=["there", "not there", "locked"],
)
def test_the_keyring(monkeypatch: pytest.MonkeyPatch, password: str | None, locked: bool, said: str | None) -> None:
    fake = FakeKeyring(password, locked)
    monkeypatch.setitem(sys.modules, "keyring", fake)
    monkeypatch.setitem(sys.modules, "keyring.errors", fake)
    smtp = Smtp(user="shop", keyring=True)
    if said is None:
        assert find_password(smtp) == "hemligt"
    else:
        with pytest.raises(ReplykitError, match=f"^{said}"):
            find_password(smtp)


def test_keyring_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(SettingsError, match="not installed") as told:
        find_password(Smtp(user="shop", keyring=True))
    assert told.value.tip == "pip install 'replykit[keyring]'"
