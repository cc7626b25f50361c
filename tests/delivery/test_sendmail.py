"""The sendmail pipe: only the sure exits are believed."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from replykit.config import Smtp
from replykit.delivery.choose import make_transport
from replykit.delivery.decide import Verdict, verdict
from replykit.delivery.sendmail import SendmailTransport
from replykit.delivery.smtp import SmtpTransport
from replykit.errors import DeliveryError, SettingsError
from replykit.ports import Envelope, Stage

if TYPE_CHECKING:
    from pathlib import Path

MAIL = Envelope("shop@shop.example", "-karin@example.com", b"Subject: Re\r\n\r\nHej\r\n")
READ_ALL = "sys.stdin.buffer.read(); "


def command(code: str) -> str:
    return shlex.join([sys.executable, "-c", f"import sys, os, signal; {code}"])


@pytest.mark.parametrize(
    ("status", "read", "expected"),
    [
        (0, True, Verdict.ACCEPT),
        (65, True, Verdict.REFUSE),
        (67, True, Verdict.REFUSE),
        (68, False, Verdict.REFUSE),
        (75, False, Verdict.DEFER),
        (75, True, Verdict.DOUBT),
        (69, True, Verdict.DOUBT),
        (69, False, Verdict.DEFER),
        (76, True, Verdict.DOUBT),
        (1, True, Verdict.DOUBT),
        (78, False, Verdict.DEFER),
    ],
    ids=str,
)
def test_an_exit_status(status: int, read: bool, expected: Verdict) -> None:
    way = SendmailTransport(command((READ_ALL if read else "") + f"sys.exit({status})"))
    assert verdict(way.offer(MAIL)) is Verdict.GO_ON
    answer = way.commit()
    assert (answer.stage, verdict(answer)) == (Stage.DOT, expected)
    way.close()


def test_a_killed_command_is_a_doubt() -> None:
    way = SendmailTransport(command(READ_ALL + "os.kill(os.getpid(), signal.SIGKILL)"))
    way.offer(MAIL)
    assert verdict(way.commit()) is Verdict.DOUBT


def test_a_command_that_does_not_end_is_a_doubt() -> None:
    way = SendmailTransport(command("signal.pause()"), patience=0.2)
    way.offer(MAIL)
    assert verdict(way.commit()) is Verdict.DOUBT


def test_what_the_command_is_given(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    code = f"open({str(kept)!r}, 'wb').write(repr(sys.argv[1:]).encode() + sys.stdin.buffer.read())"
    way = SendmailTransport(command(code))
    way.offer(MAIL)
    assert way.commit().code == 250
    arguments = "['-i', '-f', 'shop@shop.example', '--', '-karin@example.com']"
    assert kept.read_bytes() == arguments.encode() + b"Subject: Re\n\nHej\n"


@pytest.mark.parametrize("command", ["/no/such/sendmail -t", " "])
def test_a_missing_command_stops_the_run_before_the_fence(command: str) -> None:
    with pytest.raises(DeliveryError, match="was not found"):
        SendmailTransport(command).offer(MAIL)


def test_an_unreadable_command_is_told() -> None:
    with pytest.raises(SettingsError, match="sendmail"):
        SendmailTransport("msmtp 'oops")


def test_a_command_that_cannot_be_started_has_sent_nothing(tmp_path: Path) -> None:
    script = tmp_path / "sendmail"
    script.write_text("#!/no/such/shell\n")
    script.chmod(0o755)
    way = SendmailTransport(str(script))
    way.offer(MAIL)
    assert verdict(way.commit()) is Verdict.DEFER


def test_nothing_offered_is_a_mistake_of_the_callers() -> None:
    way = SendmailTransport("true")
    way.offer(MAIL)
    way.abandon()
    with pytest.raises(RuntimeError):
        way.commit()


def test_the_settings_choose() -> None:
    assert isinstance(make_transport(Smtp(sendmail="msmtp", host="x")), SendmailTransport)
    assert isinstance(make_transport(Smtp(host="mail.shop.example")), SmtpTransport)
    with pytest.raises(SettingsError, match="no mail server"):
        make_transport(Smtp())
