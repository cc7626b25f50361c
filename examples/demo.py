"""Show replykit at work: an angry mail is read, answered, checked and sent to a throw-away mail server.

Run: python examples/demo.py (or make demo). Settings, drafts and the mail server live in a temporary folder and go with
it; nothing leaves this machine.
"""

from __future__ import annotations

import json
import os
import socketserver
import subprocess
import sys
import tempfile
import threading
from email import message_from_bytes, policy
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent
MAIL = EXAMPLES / "sv-gmail-late-parcel.eml"
BAD_REPLY = EXAMPLES / "replies" / "sv-bad.txt"

SETTINGS = """\
shop:
  name: Regnshoppen
  signer: Anna Berg
  email: kundservice@regnshoppen.example.se
  phone: 08-123 45 67
  language: en
smtp:
  host: 127.0.0.1
  port: {port}
  security: none
"""


class Inbox(socketserver.ThreadingTCPServer):
    """A mail server (RFC 5321) that takes every mail and keeps it in a list."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.mails: list[bytes] = []


class Conversation(socketserver.StreamRequestHandler):
    """One client's visit."""

    def handle(self) -> None:
        """Answer commands until the client says QUIT or hangs up."""
        self._say(b"220 demo ready")
        while line := self.rfile.readline():
            verb = line[:4].upper().strip()
            if verb == b"DATA":
                self._say(b"354 go on")
                self._take_mail()
            self._say(b"221 bye" if verb == b"QUIT" else b"250 ok")
            if verb == b"QUIT":
                return

    def _take_mail(self) -> None:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        if isinstance(self.server, Inbox):
            self.server.mails.append(b"".join(lines))

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")


def replykit(*arguments: str, shown: bool = True, may_find: bool = False) -> str:
    """Run one command as a shopkeeper types it; give what it printed on standard output."""
    sys.stdout.flush()
    if shown:
        words = (f"'{word}'" if " " in word else word for word in arguments)
        print(f"$ replykit {' '.join(words)}", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "replykit.cli.app", *arguments],
        stdout=None if shown else subprocess.PIPE,
        stderr=subprocess.STDOUT if shown else None,
        check=False,
    )
    if done.returncode not in ((0, 1) if may_find else (0,)):
        raise SystemExit(f"the demo stops: replykit ended with status {done.returncode}")
    return "" if shown else done.stdout.decode()


def title(number: int, text: str) -> None:
    """Announce a step."""
    print(f"\n── {number}. {text} ──\n", flush=True)


def show_arrived(raw: bytes) -> None:
    """Print a mail as it reached the server."""
    mail = message_from_bytes(raw, policy=policy.default)
    for header in ("From", "To", "Subject", "In-Reply-To"):
        print(f"{header}: {mail[header]}")
    body = mail.get_body(("plain",))
    print(f"\n{body.get_content().strip() if body else ''}")


def show(inbox: Inbox) -> None:
    """Go through the steps."""
    mail = os.path.relpath(MAIL)
    title(1, "An angry mail comes in: what does it say?")
    replykit("scan", mail)
    title(2, "The answer that comes to mind first is better not sent")
    replykit("lint", os.path.relpath(BAD_REPLY), may_find=True)
    title(3, "replykit drafts another one (here it need not cool: --delay now)")
    step = ("--step", "skickar jackan med bud", "--by", "imorgon", "--good", "Jag har en jacka kvar på lagret.")
    replykit("draft", mail, *step, "--delay", "now")
    title(4, "The draft is checked against the mail it answers")
    draft = json.loads(replykit("drafts", "--format", "json", shown=False))
    replykit("lint", "--draft", draft["id"], may_find=True)
    title(5, "release sends what has cooled; cron runs this for you")
    replykit("release")
    title(6, "This is what reached the customer's mail server")
    if not inbox.mails:
        raise SystemExit("the demo stops: no mail arrived")
    show_arrived(inbox.mails[0])
    title(7, "A second release sends nothing twice")
    replykit("release")
    print(f"\nMails that arrived: {len(inbox.mails)}. All of this was temporary and is gone now.")


def main() -> None:
    """Set up a shop in a temporary folder, show it, and clean up."""
    with tempfile.TemporaryDirectory(prefix="replykit-demo-") as folder, Inbox() as inbox:
        threading.Thread(target=inbox.serve_forever, daemon=True).start()
        place = Path(folder)
        settings = place / "settings.yaml"
        settings.write_text(SETTINGS.format(port=inbox.server_address[1]), encoding="utf-8")
        os.environ |= {
            "REPLYKIT_CONFIG": str(settings),
            "REPLYKIT_DATABASE": str(place / "drafts.db"),
            "REPLYKIT_CACHE": os.environ.get("REPLYKIT_CACHE", str(place / "cache")),
        }
        show(inbox)
        inbox.shutdown()


if __name__ == "__main__":
    main()
