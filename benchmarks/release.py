"""Release 1,000 drafts to a sink on this machine, side by side with plain smtplib on one reused connection.

Run: python benchmarks/release.py [COUNT [ROUNDS]]. The sink runs in a process of its own: Postfix's smtp-sink when it
is installed (or named by SMTP_SINK), and ours otherwise. Both sides send the same bytes; replykit's side also claims,
fences and records every mail in a SQLite file with WAL and synchronous=FULL.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from replykit.config import Smtp
from replykit.delivery.smtp import SmtpTransport
from replykit.model import Address, Draft, State
from replykit.releasing import Terms, release
from replykit.store.connect import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 1, 1, tzinfo=UTC)
GOAL = 0.4
BODY = "Hej Karin!\n\nTack för att du hör av dig. Jag skickar en ny regnjacka redan i dag.\n" * 10
SINK = """
import socket
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
ANSWERS = {b"EHLO": b"250-sink\\r\\n250 PIPELINING\\r\\n", b"DATA": b"354 go on\\r\\n", b"QUIT": b"221 bye\\r\\n"}
while True:
    connection, _ = listener.accept()
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as lines:
        connection.sendall(b"220 sink\\r\\n")
        for line in lines:
            word = line[:4].upper()
            connection.sendall(ANSWERS.get(word, b"250 ok\\r\\n"))
            if word == b"DATA":
                while lines.readline() != b".\\r\\n":
                    pass
                connection.sendall(b"250 taken\\r\\n")
"""


def main() -> None:
    """Print a table of both sides and their ratio."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    plain, ours = [], []
    with sink() as (name, port):
        for _ in range(rounds):
            plain.append(count / timed(lambda: send_plainly(port, count)))
            ours.append(release_all(port, count))
    print(f"{count} mails, {rounds} rounds, sink: {name}")
    print(f"{'':28}{'median mails/s':>16}{'ms a mail':>12}   all rounds")
    for label, rates in (("plain smtplib, one connection", plain), ("replykit release", ours)):
        middle = statistics.median(rates)
        print(f"{label:<30}{middle:>14.0f}{1000 / middle:>12.2f}   " + " ".join(f"{rate:.0f}" for rate in rates))
    ratio = statistics.median(ours) / statistics.median(plain)
    print(f"ratio {ratio:.2f} (goal: at least {GOAL})")


def timed(work: Callable[[], object]) -> float:
    """Measure how long some work takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def build(draft: Draft, date: datetime) -> bytes:
    """Build a mail of some 900 bytes, as cheaply as can be: building is not what is measured."""
    head = f"Message-ID: {draft.message_id}\r\nDate: {date.isoformat()}\r\nSubject: {draft.subject}\r\n\r\n"
    return head.encode() + BODY.encode("ascii", "replace").replace(b"\n", b"\r\n")


def make_draft(number: int) -> Draft:
    """Make a draft that is due."""
    return Draft(
        id="",
        state=State.WAITING,
        language="sv",
        template="late-delivery",
        to=Address("Karin", f"karin{number}@example.com"),
        subject="Re: regnjackan",
        body=BODY,
        release_at=NOW - timedelta(minutes=1),
        zone="Europe/Stockholm",
        message_id=f"<{number}@shop.example>",
        created_at=NOW,
        fingerprint=f"<mail-{number}@example.com>",
        scan={"text": BODY},
    )


def send_plainly(port: int, count: int) -> None:
    """Send with smtplib's own sendmail(), nothing recorded."""
    with smtplib.SMTP("127.0.0.1", port, local_hostname="localhost") as smtp:
        for number in range(count):
            smtp.sendmail("shop@shop.example", [f"karin{number}@example.com"], build(make_draft(number), NOW))


def release_all(port: int, count: int) -> float:
    """Release fresh drafts and give the mails a second; filling the store is not measured."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        store = open_store(Path(folder) / "drafts.db")
        for number in range(count):
            store.add(make_draft(number))
        way = SmtpTransport(Smtp(host="127.0.0.1", port=port, security="none"))
        terms = Terms(sender="shop@shop.example")
        seconds = timed(lambda: release(store, way, build, terms, clock=lambda: NOW))
        sent = len(store.drafts([State.SENT]))
        store.close()
    if sent != count:
        raise SystemExit(f"only {sent} of {count} drafts were sent")
    return count / seconds


@contextmanager
def sink() -> Iterator[tuple[str, int]]:
    """Start a sink and give its name and port."""
    command = os.environ.get("SMTP_SINK") or shutil.which("smtp-sink", path=os.environ["PATH"] + ":/usr/sbin")
    if command:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port: int = free.getsockname()[1]
        user = ["-u", "nobody"] if os.geteuid() == 0 else []
        arguments = [command, *user, f"127.0.0.1:{port}", "50"]
    else:
        arguments = [sys.executable, "-c", SINK]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as process:
        try:
            if not command and process.stdout is not None:
                port = int(process.stdout.readline())
            else:
                wait_for(port)
            yield (Path(command).name if command else "our own"), port
        finally:
            process.kill()


def wait_for(port: int) -> None:
    """Wait until somebody listens."""
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise SystemExit("the sink did not start")


if __name__ == "__main__":
    main()
