"""Run commands as a shell would: arguments and standard input in; status, standard output and error out."""

import io
import sys
from typing import NamedTuple

import pytest

from replykit.cli.app import main

SETTINGS = """\
shop:
  name: Cykelboden
  signer: Anna Lind
  email: anna@cykelboden.example
  phone: 08-123 45 67
smtp:
  host: 127.0.0.1
  port: 9
  security: none
"""


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    """Compiled rules, worked out once for all tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def home(tmp_path, cache, monkeypatch):
    """A machine of its own: settings and drafts in a folder that goes away."""
    settings = tmp_path / "settings.yaml"
    settings.write_text(SETTINGS, encoding="utf-8")
    monkeypatch.setenv("REPLYKIT_CONFIG", str(settings))
    monkeypatch.setenv("REPLYKIT_DATABASE", str(tmp_path / "data" / "drafts.db"))
    monkeypatch.setenv("REPLYKIT_CACHE", str(cache))
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def replykit(home, monkeypatch, capsysbinary):
    def run(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "argv", ["replykit", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = 0
        try:
            main()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0
        out, err = capsysbinary.readouterr()
        return Ran(status, out.decode(), err.decode())

    return run
