"""The SMTP transport against Postfix's smtp-sink, a fault injector that others wrote."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from contextlib import closing

import pytest

from replykit.config import Smtp
from replykit.delivery.decide import Verdict, verdict
from replykit.delivery.smtp import SmtpTransport
from replykit.errors import DeliveryError
from replykit.ports import Answer, Envelope

SINK = shutil.which("smtp-sink", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
MAIL = Envelope("shop@shop.example", "karin@example.com", b"Message-ID: <a@b>\r\n\r\nHej\r\n")
TRIES = 500

pytestmark = pytest.mark.skipif(SINK is None, reason="smtp-sink (Debian package postfix) is not installed")


def connected(way: SmtpTransport, process: subprocess.Popen[bytes]) -> Answer:
    """Offer the mail as soon as the sink listens: it does not say when."""
    for _ in range(TRIES):
        assert process.poll() is None
        try:
            return way.offer(MAIL)
        except DeliveryError:
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.02)
    raise AssertionError("the sink did not start")


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ([], Verdict.ACCEPT),
        (["-p"], Verdict.ACCEPT),
        (["-r", "MAIL"], Verdict.DEFER),
        (["-r", "RCPT"], Verdict.DEFER),
        (["-f", "RCPT"], Verdict.REFUSE),
        (["-r", "DATA"], Verdict.DEFER),
        (["-f", "DATA"], Verdict.REFUSE),
        (["-q", "RCPT"], Verdict.DEFER),
        (["-q", "DATA"], Verdict.DEFER),
        (["-r", "."], Verdict.DEFER),
        (["-f", "."], Verdict.REFUSE),
        (["-Q", "."], Verdict.DEFER),
        (["-q", "."], Verdict.DOUBT),
        (["-q", "QUIT"], Verdict.ACCEPT),
    ],
    ids=lambda value: "".join(value) or "no fault" if isinstance(value, list) else value.name,
)
def test_a_fault_of_the_sinks(fault: list[str], expected: Verdict) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    assert SINK is not None
    with subprocess.Popen([SINK, *user, *fault, f"127.0.0.1:{port}", "10"]) as process:
        try:
            with closing(SmtpTransport(Smtp(host="127.0.0.1", port=port, security="none"))) as way:
                answer = connected(way, process)
                if verdict(answer) is Verdict.GO_ON:
                    answer = way.commit()
                assert verdict(answer) is expected
        finally:
            process.kill()
