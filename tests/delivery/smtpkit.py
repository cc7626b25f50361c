"""An SMTP server on loopback that follows a script: faults at any command, a count of what it accepted."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections import Counter, defaultdict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

CERTS = Path(__file__).parent / "certs"
DROP = "drop"
"""Hang up instead of answering."""
SILENCE = "silence"
"""Never answer; the connection stays until the client goes."""
TAKE_AND_DROP = "take and drop"
"""Accept the mail, then hang up without saying so."""

_NORMAL = {
    "CONNECT": "220 ready",
    "MAIL": "250 sender ok",
    "RCPT": "250 recipient ok",
    "DATA": "354 go on",
    "DOT": "250 accepted",
    "RSET": "250 ok",
    "QUIT": "221 bye",
    "AUTH": "235 in",
    "STARTTLS": "220 go on",
}


class Gone(Exception):
    """The connection is over."""


class ScriptedServer:
    """Answer as the script says: for each command the answers in turn, then the normal one."""

    def __init__(
        self,
        script: Mapping[str, Sequence[str]] | None = None,
        *,
        features: Sequence[str] = ("SIZE 100000000", "8BITMIME"),
        on: Callable[[int, str], None] | None = None,
        certificate: str | None = None,
        at_once: bool = False,
    ) -> None:
        self.script = defaultdict(list, {name: list(answers) for name, answers in (script or {}).items()})
        self.accepted: Counter[str] = Counter()
        self.mails: list[bytes] = []
        self.commands: list[str] = []
        self.connections = 0
        self._features = features
        self._on = on or (lambda _connection, _step: None)
        self._certificate = certificate
        self.at_once = at_once
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=50)
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept)

    def __enter__(self) -> ScriptedServer:
        self._acceptor.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                thread = threading.Thread(target=self._serve, args=(connection, self.connections))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        talk = _Talk(self, connection, number)
        self._keep(connection, True)
        try:
            talk.run()
        except (Gone, OSError):
            pass
        finally:
            self._keep(connection, False)
            talk.close()

    def _keep(self, connection: socket.socket, there: bool) -> None:
        with self._lock:
            (self._open.add if there else self._open.discard)(connection)

    def take(self, raw: bytes) -> None:
        """Count a mail as accepted."""
        found = re.search(rb"(?im)^message-id: *(\S+)", raw)
        with self._lock:
            self.mails.append(raw)
            self.accepted[found[1].decode() if found else "?"] += 1

    def next_answer(self, number: int, step: str) -> str:
        """Tell the test that a step is reached, then say what the script has for it."""
        self.commands.append(step)
        self._on(number, step)
        with self._lock:
            answers = self.script[step]
            return answers.pop(0) if answers else _NORMAL.get(step, "250 ok")

    @property
    def features(self) -> Sequence[str]:
        return self._features

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTS / f"{self._certificate}.pem")
        return context


class _Talk:
    """One connection."""

    def __init__(self, server: ScriptedServer, connection: socket.socket, number: int) -> None:
        self._server = server
        self._socket = connection
        self._number = number
        self._file = connection.makefile("rb")

    def close(self) -> None:
        self._file.close()
        self._socket.close()

    def run(self) -> None:
        if self._server.at_once:
            self._encrypt()
        self._answer("CONNECT")
        while line := self._file.readline():
            step = line.split(b" ")[0].strip().upper().decode("ascii", "replace")
            if step == "EHLO":
                self._ehlo()
            elif step == "DATA":
                if self._answer("DATA").startswith("354"):
                    self._data()
            elif step == "STARTTLS":
                if self._answer(step).startswith("220"):
                    self._encrypt()
            else:
                self._answer(step)
                if step == "QUIT":
                    return

    def _encrypt(self) -> None:
        self._file.close()
        self._socket = self._server.context().wrap_socket(self._socket, server_side=True)
        self._file = self._socket.makefile("rb")

    def _ehlo(self) -> None:
        answer = self._server.next_answer(self._number, "EHLO")
        if answer != "250 ok":
            self._say(answer)
            return
        self._write(
            "250-server\r\n" + "".join(f"250-{feature}\r\n" for feature in self._server.features) + "250 HELP\r\n"
        )

    def _data(self) -> None:
        lines = [self._file.readline()]
        if lines[0]:
            self._obey(self._server.next_answer(self._number, "BODY"))
        while (line := self._file.readline()) and line != b".\r\n":
            lines.append(line.removeprefix(b"."))
        if not line:
            raise Gone
        answer = self._server.next_answer(self._number, "DOT")
        if answer.startswith("250") or answer == TAKE_AND_DROP:
            self._server.take(b"".join(lines))
        self._say(DROP if answer == TAKE_AND_DROP else answer)

    def _answer(self, step: str) -> str:
        answer = self._server.next_answer(self._number, step)
        self._say(answer)
        return answer

    def _say(self, answer: str) -> None:
        self._obey(answer)
        self._write(answer + "\r\n")

    def _obey(self, answer: str) -> None:
        if answer == DROP:
            raise Gone
        if answer == SILENCE:
            while self._file.readline():
                pass
            raise Gone

    def _write(self, text: str) -> None:
        self._socket.sendall(text.encode())
        if text.startswith("421"):
            raise Gone
