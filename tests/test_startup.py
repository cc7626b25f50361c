"""A start loads what it needs and no more: the sets of loaded libraries are compared, no clock is asked."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"

WATCHED = {
    "babel",
    "holidays",
    "jinja2",
    "langdetect",
    "psycopg",
    "pydantic",
    "rich",
    "selectolax",
    "smtplib",
    "sqlalchemy",
    "typer",
    "yaml",
}
"""What costs at a start; the libraries that these bring along come and go with them."""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """Run a command twice, so that the cache is warm, and give the watched modules that the second run loads."""
    place = tmp_path_factory.mktemp("startup")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(place),
        "REPLYKIT_CONFIG": str(place / "settings.yaml"),
        "REPLYKIT_DATABASE": str(place / "drafts.db"),
        "REPLYKIT_CACHE": str(tmp_path_factory.getbasetemp() / "compiled-rules"),
        "PYTHONUTF8": "1",
    }
    (place / "settings.yaml").write_text("shop: {name: Regnshoppen, signer: Anna, email: anna@regnshoppen.example}\n")

    def run(*arguments):
        command = [sys.executable, "-X", "importtime", "-m", "replykit.cli.app", *map(str, arguments)]
        for _ in range(2):
            done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True)
            assert done.returncode in (0, 1), done.stderr.decode()[-2000:]
        names = set(re.findall(r"^import time: +\d+ \| +\d+ \| +([\w.]+)$", done.stderr.decode(), re.MULTILINE))
        return {watched for watched in WATCHED if watched in names}

    return run


def test_lint_of_a_clear_text(loaded):
    assert loaded("lint", EXAMPLES / "replies" / "sv-bad.txt") == set()


def test_lint_as_json(loaded):
    assert loaded("lint", "--format", "json", EXAMPLES / "replies" / "no-bad.txt") == {"typer"}


def test_draft_of_a_clear_mail(loaded):
    assert loaded("draft", "--dry-run", EXAMPLES / "sv-gmail-late-parcel.eml") == {"typer", "jinja2", "selectolax"}


def test_draft_that_is_saved(loaded):
    mail = EXAMPLES / "sv-gmail-late-parcel.eml"
    assert loaded("draft", mail) == {"typer", "jinja2", "selectolax", "sqlalchemy"}


def test_scan_of_a_clear_mail(loaded):
    assert loaded("scan", EXAMPLES / "sv-gmail-late-parcel.eml") == {"typer", "rich", "selectolax"}


def test_release_with_nothing_to_send(loaded):
    assert loaded("release") == {"typer", "sqlalchemy"}


def test_drafts_when_there_are_none(loaded):
    assert loaded("drafts", "--format", "json") == {"typer", "sqlalchemy"}
