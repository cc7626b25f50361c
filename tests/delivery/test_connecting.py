"""TLS and login, against servers that get them wrong, and against aiosmtpd."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from smtpkit import CERTS, DROP, ScriptedServer

from replykit.config import Smtp
from replykit.delivery.connecting import is_this_machine
from replykit.delivery.smtp import SmtpTransport
from replykit.errors import DeliveryError, SettingsError
from replykit.ports import Envelope

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIL = Envelope("shop@shop.example", "karin@example.com", b"Message-ID: <a@b>\r\n\r\nHej\r\n")
CA = str(CERTS / "ca.pem")


class Inbox:
    """Keep what aiosmtpd receives."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, bool]] = []

    async def handle_DATA(self, _server: Any, session: Any, envelope: Any) -> str:
        self.mails.append((envelope.rcpt_tos[0], session.ssl is not None))
        return "250 taken"


def check(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    assert isinstance(data, LoginPassword)
    good = (data.login, data.password) == (b"shop", b"hemligt")
    return AuthResult(success=good, handled=False)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def port(inbox: Inbox) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTS / "good.pem")
    with socket.create_server(("127.0.0.1", 0)) as free:  # aiosmtpd cannot choose a port by itself
        number: int = free.getsockname()[1]
    controller = Controller(
        inbox,
        hostname="127.0.0.1",
        port=number,
        tls_context=context,
        require_starttls=True,
        authenticator=check,
        auth_required=True,
    )
    controller.start()
    yield number
    controller.stop()


def settings(port: int, **changes: Any) -> Smtp:
    return Smtp(**{"host": "localhost", "port": port, "ca_file": CA, **changes})


def deliver(smtp: Smtp) -> int | None:
    way = SmtpTransport(smtp)
    try:
        way.offer(MAIL)
        return way.commit().code
    finally:
        way.close()


def test_starttls_and_login(port: int, inbox: Inbox) -> None:
    assert deliver(settings(port, user="shop", password_command="echo hemligt")) == 250
    assert inbox.mails == [("karin@example.com", True)]


def test_a_wrong_password_is_one_line_without_it(port: int) -> None:
    with pytest.raises(DeliveryError, match=r"^localhost refused the login: 535 ") as told:
        deliver(settings(port, user="shop", password_command="echo felaktigt"))
    assert "felaktigt" not in f"{told.value}{told.value.tip}"


def test_no_login_where_one_is_wanted_stops_the_run(port: int) -> None:
    way = SmtpTransport(settings(port))
    assert way.offer(MAIL).code == 530
    way.close()


@pytest.mark.parametrize("certificate", ["other", "selfsigned"])
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_an_untrusted_certificate_is_refused(certificate: str, security: str) -> None:
    features = ["STARTTLS", "AUTH PLAIN"]
    with (
        ScriptedServer(features=features, certificate=certificate, at_once=security == "tls") as server,
        pytest.raises(DeliveryError, match=r"^the certificate of localhost is not trusted: "),
    ):
        deliver(settings(server.port, security=security, user="u", password_command="echo p"))
    assert "AUTH" not in server.commands


def test_an_unknown_authority_is_refused(port: int) -> None:
    with pytest.raises(DeliveryError, match="not trusted") as told:
        deliver(settings(port, ca_file=None))
    assert told.value.tip is not None
    assert "ca-file" in told.value.tip


def test_tls_from_the_start() -> None:
    with ScriptedServer(certificate="good", at_once=True) as server:
        assert deliver(settings(server.port, security="tls")) == 250


@pytest.mark.parametrize(
    ("script", "features", "said"),
    [
        ({}, [], "localhost offers no STARTTLS"),
        ({"STARTTLS": ["454 not now"]}, ["STARTTLS"], r"localhost:\d+ does not want to talk: 454 not now"),
        ({"STARTTLS": [DROP]}, ["STARTTLS"], r"localhost:\d+ hung up before it was ready"),
    ],
    ids=["not offered", "refused", "dropped"],
)
def test_without_starttls_nothing_is_said(script: dict[str, list[str]], features: list[str], said: str) -> None:
    with (
        ScriptedServer(script, features=features, certificate="good") as server,
        pytest.raises(DeliveryError, match=f"^{said}$"),
    ):
        deliver(settings(server.port, user="u", password_command="echo p"))
    assert {"AUTH", "MAIL"}.isdisjoint(server.commands)


def test_tls_to_a_server_that_speaks_none() -> None:
    with (
        ScriptedServer() as server,
        pytest.raises(DeliveryError, match=r"^no encrypted connection to localhost:\d+: "),
    ):
        deliver(settings(server.port, security="tls"))


@pytest.mark.parametrize(
    ("answers", "features", "said"),
    [
        (["235 in"], ["AUTH XOAUTH2"], None),
        (["334 eyJzdGF0dXMiOiI0MDEifQ=="], ["AUTH XOAUTH2"], "localhost refused the login: 535 expired"),
        (["454 later"], ["AUTH XOAUTH2"], "localhost refused the login: 454 later"),
        ([DROP], ["AUTH XOAUTH2"], "localhost hung up during the login"),
    ],
    ids=["taken", "expired", "later", "dropped"],
)
def test_a_token(answers: list[str], features: list[str], said: str | None) -> None:
    script = {"AUTH": answers, "": ["535 expired"]}
    with ScriptedServer(script, features=features) as server:
        smtp = settings(server.port, security="none", user="u", token_command="echo t0ken")
        if said is None:
            assert deliver(smtp) == 250
        else:
            with pytest.raises(DeliveryError, match=f"^{said}$"):
                deliver(smtp)


def test_a_server_without_login() -> None:
    with ScriptedServer() as server, pytest.raises(DeliveryError, match="offers no login"):
        deliver(settings(server.port, security="none", user="u", password_command="echo p"))


def test_no_password_goes_out_unencrypted() -> None:
    with pytest.raises(SettingsError, match="unencrypted"):
        deliver(Smtp(host="mail.shop.example", security="none", user="shop", password_command="false"))


@pytest.mark.parametrize(
    ("host", "here"),
    [
        *[(name, True) for name in ("localhost", "LocalHost", "127.0.0.1", "127.9.9.9", "::1")],
        *[(name, False) for name in ("localhost.example", "10.0.0.1", "127.0.0.1.example", "")],
    ],
)
def test_this_machine(host: str, here: bool) -> None:
    assert is_this_machine(host) is here


def test_a_missing_authority_file_is_told() -> None:
    with (
        ScriptedServer(features=["STARTTLS"]) as server,
        pytest.raises(SettingsError, match=r"ca-file .*/none"),
    ):
        deliver(settings(server.port, ca_file="/none"))


def test_an_unknown_host_is_told() -> None:
    with pytest.raises(DeliveryError, match=r"^the mail server nowhere\.invalid was not found$"):
        deliver(Smtp(host="nowhere.invalid"))
