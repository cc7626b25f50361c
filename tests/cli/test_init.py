"""``replykit init``: a settings file from a few answers."""

import stat

import pytest

from replykit.config import Settings
from replykit.settings_file import load_settings

ANSWERS = b"Cykelboden & Son\nAnna: Lind\nanna@cykelboden.example\n08-123 45 67\nsv\nsmtp.example.se\n\n4h\n"


@pytest.fixture
def path(home, monkeypatch):
    settings = home / "new" / "settings.yaml"
    monkeypatch.setenv("REPLYKIT_CONFIG", str(settings))
    return settings


def test_the_answers_become_settings(replykit, path):
    ran = replykit("init", stdin=ANSWERS)
    assert ran.status == 0, ran.err
    shop = load_settings(path).shop
    assert (shop.name, shop.signer, shop.email) == ("Cykelboden & Son", "Anna: Lind", "anna@cykelboden.example")
    assert (shop.phone, shop.language) == ("08-123 45 67", "sv")
    smtp = load_settings(path).smtp
    assert (smtp.host, smtp.user, smtp.security) == ("smtp.example.se", "anna@cykelboden.example", "starttls")
    assert load_settings(path).delays.angry == "4h"


def test_the_file_is_the_owners_alone_and_explains_itself(replykit, path):
    replykit("init", stdin=ANSWERS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "password" in path.read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8").count("#") > 8


def test_nothing_answered_is_usable(replykit, path):
    assert replykit("init", stdin=b"").status == 0
    settings = load_settings(path)
    assert settings._replace(path=None, shop=Settings().shop, smtp=Settings().smtp) == Settings()


def test_settings_that_are_there_are_kept(replykit, path):
    replykit("init", stdin=ANSWERS)
    before = path.read_text(encoding="utf-8")
    ran = replykit("init", stdin=b"Other\n")
    assert ran.status == 2
    assert "--force" in ran.err
    assert path.read_text(encoding="utf-8") == before


def test_a_folder_is_no_settings_file(replykit, tmp_path):
    ran = replykit("init", "--config", tmp_path, stdin=ANSWERS)
    assert ran.status == 2
    assert f"{tmp_path} is a folder" in ran.err
    assert "settings.yaml" in ran.err


@pytest.mark.parametrize("option", [["--language", "fi"], ["--email", "nobody"], ["--smtp-security", "maybe"]])
def test_an_answer_that_cannot_be_is_told_and_nothing_written(replykit, path, option):
    assert replykit("init", *option, stdin=ANSWERS).status == 2
    assert not path.exists()
