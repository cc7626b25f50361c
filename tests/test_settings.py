"""The settings file: what it says becomes settings, and what is left out has a default."""

import pytest

from replykit.config import Hours, Settings
from replykit.settings_file import load_settings


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("REPLYKIT_CACHE", str(tmp_path / "cache"))


def load(tmp_path, text):
    path = tmp_path / "settings.yaml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


def test_no_file_is_no_trouble(tmp_path, monkeypatch):
    monkeypatch.setenv("REPLYKIT_CONFIG", str(tmp_path / "none.yaml"))
    assert load_settings() == Settings()


@pytest.mark.parametrize("text", ["", "# only a remark\n", "shop:\n", "shop:\n  name:\n"])
def test_an_empty_file_is_all_defaults(tmp_path, text):
    assert load(tmp_path, text)._replace(path=None) == Settings()


def test_everything_can_be_said(tmp_path):
    settings = load(
        tmp_path,
        """
shop: {name: Boden, signer: Anna, email: a@b.example, phone: 08-1, language: nn, country: NO, zone: Europe/Oslo}
delays: {calm: 30m, annoyed: 1h, angry: 2h, furious: i morgon 10:00}
sending-hours: {start: "08:00", end: "18:00", working-days: no}
smtp: {host: h, port: 465, security: tls, user: u, password-command: pass show x, keyring: yes}
lint: {select: [policy], ignore: [hostile], severity: {vague-time: error}, fail-on: error}
gestures: {damaged: en blomma}
promise-days: 3
max-late-hours: 24
max-attempts: 4
rules: own.yaml
templates: letters
database: drafts.db
""",
    )
    assert settings.shop.country == "NO"
    assert settings.delays.furious == "i morgon 10:00"
    assert settings.hours == Hours("08:00", "18:00", working_days=False)
    assert (settings.smtp.port, settings.smtp.password_command, settings.smtp.keyring) == (465, "pass show x", True)
    assert (settings.lint.select, settings.lint.severity) == (("policy",), {"vague-time": "error"})
    assert (settings.promise_days, settings.max_late_hours, settings.max_attempts) == (3, 24, 4)
    assert (settings.rules, settings.templates) == (tmp_path / "own.yaml", tmp_path / "letters")
    assert settings.database == tmp_path / "drafts.db"


def test_a_database_may_be_an_address(tmp_path):
    assert load(tmp_path, "database: postgresql://u@h/x\n").database == "postgresql://u@h/x"


def test_a_changed_file_is_read_again(tmp_path):
    assert load(tmp_path, "promise-days: 3\n").promise_days == 3
    assert load(tmp_path, "promise-days: 4\n").promise_days == 4
