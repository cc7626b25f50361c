"""Connect to the shop's mail server: verified TLS, login, and one clear line for whatever goes wrong."""

from __future__ import annotations

import ipaddress
import smtplib
import socket
import ssl
from typing import TYPE_CHECKING, Final

from replykit.delivery.answers import tidy
from replykit.delivery.password import find_password, run_command
from replykit.errors import DeliveryError, SettingsError

if TYPE_CHECKING:
    from replykit.config import Smtp

PORTS: Final = {"starttls": 587, "tls": 465, "none": 25}


def connect(settings: Smtp, timeout: float) -> smtplib.SMTP:
    """Open a connection that is ready for MAIL."""
    host = settings.host or ""
    port = settings.port or PORTS[settings.security]
    if settings.security == "none" and settings.user and not is_this_machine(host):
        raise SettingsError(f"the password would go to {host} unencrypted", tip="set smtp.security to starttls or tls")
    smtp = _open(settings, host, port, timeout)
    try:
        _greet(settings, smtp, host)
        if settings.user:
            _log_in(settings, smtp, host)
    except BaseException:
        smtp.close()
        raise
    return smtp


def is_this_machine(host: str) -> bool:
    """Tell whether a host, as written in the settings, can only be this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _open(settings: Smtp, host: str, port: int, timeout: float) -> smtplib.SMTP:
    # The name is set below: smtplib would ask the DNS for it, which can take long, and give the machine away.
    try:
        if settings.security == "tls":
            context = _context(settings)
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                host, port, local_hostname="localhost", timeout=timeout, context=context
            )
        else:
            smtp = smtplib.SMTP(host, port, local_hostname="localhost", timeout=timeout)
    except (smtplib.SMTPException, OSError) as error:
        raise _unreachable(error, host, port) from None
    if smtp.sock is not None:
        # The dot is a write of its own: with Nagle's algorithm it would wait 40 ms for an acknowledgement.
        smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        own = str(smtp.sock.getsockname()[0])
        smtp.local_hostname = f"[IPv6:{own}]" if ":" in own else f"[{own}]"
    return smtp


def _context(settings: Smtp) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=settings.ca_file)
    except OSError as error:
        raise SettingsError(
            f"smtp.ca-file {settings.ca_file} cannot be used: {error.strerror or 'no certificate in it'}"
        ) from None


def _greet(settings: Smtp, smtp: smtplib.SMTP, host: str) -> None:
    try:
        smtp.ehlo_or_helo_if_needed()
        if settings.security == "starttls":
            smtp.starttls(context=_context(settings))
            smtp.ehlo_or_helo_if_needed()
    except smtplib.SMTPNotSupportedError:
        raise DeliveryError(f"{host} offers no STARTTLS", tip="set smtp.security to tls if its port is 465") from None
    except (smtplib.SMTPException, OSError) as error:
        raise _unreachable(error, host, settings.port or PORTS[settings.security]) from None


def _log_in(settings: Smtp, smtp: smtplib.SMTP, host: str) -> None:
    user = settings.user or ""
    try:
        if settings.token_command:
            token = run_command("token-command", settings.token_command)
            smtp.auth("XOAUTH2", lambda challenge=None: _xoauth2(user, token, challenge))
        else:
            smtp.login(user, find_password(settings))
    except smtplib.SMTPNotSupportedError:
        raise DeliveryError(f"{host} offers no login", tip="look at smtp.port and smtp.security") from None
    except smtplib.SMTPResponseException as error:
        tip = "look at smtp.user and where its password comes from"
        raise DeliveryError(f"{host} refused the login: {_said(error)}", tip=tip) from None
    except (smtplib.SMTPException, OSError):
        raise DeliveryError(f"{host} hung up during the login") from None
    except UnicodeError:
        raise DeliveryError(f"{host} cannot be given a password with letters beyond a-z") from None


def _xoauth2(user: str, token: str, challenge: bytes | None) -> str:
    """Answer as XOAUTH2 wants it; a challenge after the token is a refusal's reason: say nothing."""
    return "" if challenge is not None else f"user={user}\x01auth=Bearer {token}\x01\x01"


def _said(error: smtplib.SMTPResponseException) -> str:
    return tidy(error.smtp_code, error.smtp_error)


def _unreachable(error: Exception, host: str, port: int) -> DeliveryError:
    said, tip = _what_failed(error, host, f"{host}:{port}")
    return DeliveryError(said, tip=tip)


def _what_failed(error: Exception, host: str, where: str) -> tuple[str, str | None]:
    look = "look at smtp.host, smtp.port and the network"
    match error:
        case ssl.SSLCertVerificationError():
            said = f"the certificate of {host} is not trusted: {error.verify_message}"
            tip: str | None = "for a server with its own authority, set smtp.ca-file"
        case ssl.SSLError():
            said = f"no encrypted connection to {where}: {error.reason or 'the server broke it off'}"
            tip = "smtp.security is tls for port 465 and starttls for port 587"
        case socket.gaierror():
            said, tip = f"the mail server {host} was not found", look
        case smtplib.SMTPResponseException():
            said, tip = f"{where} does not want to talk: {_said(error)}", None
        case smtplib.SMTPException() | ConnectionResetError():
            said, tip = f"{where} hung up before it was ready", None
        case TimeoutError():
            said, tip = f"the mail server {where} did not answer in time", look
        case OSError():
            said, tip = f"{where} could not be reached: {(error.strerror or 'unknown reason').lower()}", look
        case _:
            said, tip = f"{where} could not be used", None
    return said, tip
