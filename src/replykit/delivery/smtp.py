"""Send over SMTP, stopping in front of the final dot (RFC 5321 section 3.3, RFC 6409)."""

from __future__ import annotations

import re
import smtplib
import ssl
from typing import TYPE_CHECKING, Final, NamedTuple

from replykit.delivery.answers import tidy
from replykit.delivery.connecting import connect
from replykit.delivery.decide import Verdict, verdict
from replykit.ports import Answer, Envelope, Stage

if TYPE_CHECKING:
    from replykit.config import Smtp

_LINE_END: Final = re.compile(rb"\r\n|\r|\n")
_USABLE: Final = re.compile(r"[^\s<>\x00-\x1f\x7f]+@[^\s<>@\x00-\x1f\x7f]+")
_DOT_FIRST: Final = re.compile(rb"(?m)^\.")


class Timeouts(NamedTuple):
    """Seconds to wait, by RFC 5321 section 4.5.3.2; connecting is a matter of taste."""

    connect: float = 60
    command: float = 300
    data: float = 120
    block: float = 180
    dot: float = 600


class SmtpTransport:
    """A ``ports.Transport`` over one connection, kept for the run and made again when the server drops it."""

    def __init__(self, settings: Smtp, timeouts: Timeouts | None = None) -> None:
        self._settings = settings
        self._timeouts = timeouts or Timeouts()
        self._smtp: smtplib.SMTP | None = None
        self._used = False
        self._open_transaction = False

    def offer(self, envelope: Envelope) -> Answer:
        """Do all that may be repeated: connect when needed and go up to, but not into, the final dot."""
        smtp = self._ready()
        fresh, self._used = not self._used, True
        conversation = _Conversation(smtp, self._timeouts, fresh)
        try:
            self._open_transaction = True
            answer = conversation.go(envelope)
        except (smtplib.SMTPException, OSError):
            answer = Answer(conversation.stage, None, "the connection was lost", fresh)
        self._after(answer)
        if conversation.out_of_step:
            self.abandon()
        return answer

    def commit(self) -> Answer:
        """Send the final dot of the mail offered last and wait for the answer; a lost one is no exception."""
        smtp = self._smtp
        if smtp is None or smtp.sock is None:
            raise RuntimeError("nothing was offered")
        try:
            smtp.sock.settimeout(self._timeouts.dot)
            smtp.send(b".\r\n")
            code, text = smtp.getreply()
            answer = Answer(Stage.DOT, code, tidy(code, text))
        except (smtplib.SMTPException, OSError):
            answer = Answer(Stage.DOT, None, "the connection was lost before the server answered")
        self._open_transaction = False
        self._after(answer)
        return answer

    def abandon(self) -> None:
        """Drop the connection without the dot, so that the server throws the offered mail away."""
        if self._smtp is not None:
            self._smtp.close()
        self._smtp = None

    def close(self) -> None:
        """Say goodbye; whatever goes wrong here no longer matters."""
        if self._smtp is not None and not self._open_transaction:
            try:
                if self._smtp.sock is not None:
                    self._smtp.sock.settimeout(5)
                self._smtp.quit()
            except (smtplib.SMTPException, OSError):
                pass  # everything was recorded before; a server may hang up on QUIT
        self.abandon()

    def _ready(self) -> smtplib.SMTP:
        """Give a connection with no transaction open."""
        if self._smtp is not None and self._open_transaction and not self._reset(self._smtp):
            self.abandon()
        if self._smtp is None:
            self._smtp = connect(self._settings, self._timeouts.connect)
            self._used = False
        self._open_transaction = False
        return self._smtp

    def _reset(self, smtp: smtplib.SMTP) -> bool:
        try:
            if smtp.sock is not None:
                smtp.sock.settimeout(self._timeouts.command)
            return smtp.rset()[0] == 250
        except (smtplib.SMTPException, OSError):
            return False

    def _after(self, answer: Answer) -> None:
        # 421 announces the hang-up; after an answer that is none nobody knows what the next one belongs to.
        if answer.code is None or answer.code == 421 or not 200 <= answer.code <= 599:
            self.abandon()


class _Conversation:
    """One transaction up to the dot; ``stage`` tells how far it came when it breaks."""

    def __init__(self, smtp: smtplib.SMTP, timeouts: Timeouts, fresh: bool) -> None:
        self._smtp = smtp
        self._timeouts = timeouts
        self._fresh = fresh
        self.stage = Stage.MAIL
        self.out_of_step = False

    def go(self, envelope: Envelope) -> Answer:
        """Send MAIL, RCPT, DATA and the text, as long as the server goes along."""
        lack = self._lack(envelope)
        if lack is not None:
            return lack
        self._smtp.command_encoding = "utf-8" if _needs_utf8(envelope) else "ascii"
        self._wait(self._timeouts.command)
        answer = self._commands(self._lines(envelope))
        if verdict(answer) is not Verdict.GO_ON:
            return answer
        self.stage = Stage.BODY
        self._wait(self._timeouts.block)
        self._smtp.send(stuffed(envelope.raw))
        if self._spoken_to():
            return Answer(Stage.BODY, None, "the server hung up during the text", self._fresh)
        return Answer(Stage.BODY, answer.code, answer.text, self._fresh)

    def _lines(self, envelope: Envelope) -> dict[Stage, str]:
        # Not smtplib's mail() and rcpt(): they mend a garbled address into one that nobody has written.
        sender = " ".join((f"FROM:<{to_ascii_domain(envelope.sender)}>", *self._options(envelope)))
        recipient = f"TO:<{to_ascii_domain(envelope.recipient)}>"
        return {Stage.MAIL: f"MAIL {sender}\r\n", Stage.RCPT: f"RCPT {recipient}\r\n", Stage.DATA: "DATA\r\n"}

    def _commands(self, lines: dict[Stage, str]) -> Answer:
        """Send the commands one by one, or all at once to a server that reads ahead (RFC 2920)."""
        ahead = self._smtp.has_extn("pipelining")
        if ahead:
            self._smtp.send("".join(lines.values()))
        for self.stage, line in lines.items():
            if not ahead:
                self._smtp.send(line)
            answer = self._answer(*self._smtp.getreply())
            if verdict(answer) is not Verdict.GO_ON:
                break
        # A server that reads ahead has been asked for DATA too, and may be waiting for a text that is not to come.
        self.out_of_step = ahead and self.stage is not Stage.DATA
        return answer

    def _lack(self, envelope: Envelope) -> Answer | None:
        """Refuse by ourselves what the server has said it cannot take."""
        smtp = self._smtp
        if not (_USABLE.fullmatch(envelope.sender) and _USABLE.fullmatch(envelope.recipient)):
            return Answer(Stage.RCPT, 553, "the address cannot be used", self._fresh)
        limit = smtp.esmtp_features.get("size", "")
        if limit.isdigit() and 0 < int(limit) < len(envelope.raw):  # RFC 1870: 0 is no limit
            return Answer(Stage.RCPT, 552, f"the mail is larger than the server takes ({limit})", self._fresh)
        if not envelope.raw.isascii() and not smtp.has_extn("8bitmime"):  # RFC 6152
            return Answer(Stage.RCPT, 554, "the server takes no 8-bit mail", self._fresh)
        if _needs_utf8(envelope) and not smtp.has_extn("smtputf8"):  # RFC 6531
            return Answer(Stage.RCPT, 553, "the server takes no address with letters beyond a-z", self._fresh)
        return None

    def _options(self, envelope: Envelope) -> list[str]:
        options = []
        if self._smtp.has_extn("size"):
            options.append(f"SIZE={len(envelope.raw)}")
        if not envelope.raw.isascii():
            options.append("BODY=8BITMIME")
        if _needs_utf8(envelope):
            options.append("SMTPUTF8")
        return options

    def _answer(self, code: int, text: bytes) -> Answer:
        return Answer(self.stage, code, tidy(code, text), self._fresh)

    def _wait(self, seconds: float) -> None:
        if self._smtp.sock is not None:
            self._smtp.sock.settimeout(seconds)

    def _spoken_to(self) -> bool:
        """Tell whether the server hung up or spoke out of turn, so that no dot is risked on it."""
        sock = self._smtp.sock
        if sock is None:
            return True
        sock.settimeout(0)
        try:
            sock.recv(1)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
        return True


def stuffed(raw: bytes) -> bytes:
    """Make a text safe to send: CRLF line ends only, dots at a line's start doubled (RFC 5321 section 4.5.2).

    No bare line feed is sent: some servers take it for a line end and would see a dot that is none of ours.
    """
    text = _LINE_END.sub(b"\r\n", raw)
    if not text.endswith(b"\r\n"):
        text += b"\r\n"
    return _DOT_FIRST.sub(b"..", text)


def to_ascii_domain(address: str) -> str:
    """Write the domain as DNS does (RFC 5891); what cannot be written so stays for the server to refuse."""
    local, at, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return local + at + domain.encode("idna").decode("ascii")
    except UnicodeError:
        return address


def _needs_utf8(envelope: Envelope) -> bool:
    if not (to_ascii_domain(envelope.sender) + to_ascii_domain(envelope.recipient)).isascii():
        return True
    return not envelope.raw.isascii() and not envelope.raw.partition(b"\r\n\r\n")[0].isascii()
