"""Read and write the settings file; every mistake in it is told at once, with its line."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from replykit.cache import remembered
from replykit.config import Delays, Hours, LintSettings, Settings, Shop, Smtp
from replykit.errors import FileProblem, SettingsError
from replykit.places import settings_path

_SECTIONS: dict[str, Any] = {
    "shop": Shop,
    "delays": Delays,
    "sending-hours": Hours,
    "smtp": Smtp,
    "lint": LintSettings,
}
_TOP = {
    "promise-days": int,
    "max-late-hours": int,
    "max-attempts": int,
    "gestures": dict,
    "rules": Path,
    "templates": Path,
    "database": Path,
}
_NUMBERS = frozenset({"port", "promise-days", "max-late-hours", "max-attempts"})
_YES_OR_NO = frozenset({"keyring", "working-days"})
_LISTS = frozenset({"select", "ignore"})
_MAPPINGS = frozenset({"severity", "gestures"})
_CHOICES = {
    "language": ("sv", "nb", "nn", "en"),
    "country": ("SE", "NO"),
    "security": ("starttls", "tls", "none"),
    "fail-on": ("error", "warning", "hint"),
}
_YES = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}

Plain = dict[str, Any]


def load_settings(given: Path | None = None) -> Settings:
    """Read the settings; without a file everything has its default.

    Raises SettingsError with all mistakes, one ``file:line: …`` a line; FileProblem when a named file is not there.
    """
    path = settings_path(given)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        if given is not None:
            raise FileProblem(f"there is no settings file {path}", tip="make one with: replykit init") from None
        return Settings()
    except OSError as error:
        raise FileProblem(f"the settings file {path} cannot be read: {error.strerror}") from error
    plain: Plain = remembered("settings", (path,), lambda: _plain(content, str(path)))
    return _settings(plain, path)


def _plain(content: bytes, name: str) -> Plain:
    """Parse and check the file; give section and key to value, all plain."""
    import yaml

    mistakes: list[str] = []
    try:
        node = yaml.compose(content.decode("utf-8-sig"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except UnicodeDecodeError as error:
        raise SettingsError(f"{name}:1: the file is not UTF-8 text") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SettingsError(f"{name}:{line}: the file is not YAML: {error.problem}") from error
    except yaml.YAMLError as error:
        raise SettingsError(f"{name}:1: the file is not YAML text") from error
    found: Plain = {}
    for key, line, value in _pairs(node, name, mistakes):
        if key in _SECTIONS:
            names = [field.replace("_", "-") for field in _SECTIONS[key]._fields]
            found[key] = {
                inner: _value(inner, item, f"{name}:{at}: {key}", mistakes)
                for inner, at, item in _pairs(value, name, mistakes)
                if _known(inner, names, f"{name}:{at}: {key}", mistakes) and not _empty(item)
            }
        elif _known(key, [*_SECTIONS, *_TOP], f"{name}:{line}", mistakes) and not _empty(value):
            found[key] = _value(key, value, f"{name}:{line}", mistakes)
    hours = found.get("sending-hours")
    if hours is not None and not {"start", "end"} <= set(hours):
        mistakes.append(f"{name}: sending-hours: both 'start' and 'end' are needed")
    if mistakes:
        raise SettingsError("\n".join(mistakes), tip="the settings are explained in docs/settings.md")
    return found


def _pairs(node: Any, name: str, mistakes: list[str]) -> list[tuple[str, int, Any]]:
    if node is None or _empty(node):
        return []
    if node.id != "mapping":
        mistakes.append(f"{name}:{node.start_mark.line + 1}: here lines of the form 'key: value' are expected")
        return []
    return [(str(key.value), key.start_mark.line + 1, value) for key, value in node.value]


def _empty(node: Any) -> bool:
    return bool(node.id == "scalar" and node.value in ("", "~", "null"))


def _known(key: str, names: list[str], where: str, mistakes: list[str]) -> bool:
    if key in names:
        return True
    near = get_close_matches(key, names, n=1)
    mistakes.append(
        f"{where}: {key!r} is no setting"
        + (f"; did you mean {near[0]!r}?" if near else f"; known are {', '.join(names)}")
    )
    return False


def _value(key: str, node: Any, where: str, mistakes: list[str]) -> Any:
    if key in _LISTS:
        if node.id == "sequence" and all(item.id == "scalar" for item in node.value):
            return [item.value for item in node.value]
        mistakes.append(f"{where}: {key!r} must be a list, such as [policy-says, vague-soon]")
        return None
    if key in _MAPPINGS:
        if node.id == "mapping" and all(v.id == "scalar" for _, v in node.value):
            return {k.value: v.value for k, v in node.value}
        mistakes.append(f"{where}: {key!r} must be lines of the form 'name: text'")
        return None
    if node.id != "scalar":
        mistakes.append(f"{where}: {key!r} must be one value")
        return None
    return _scalar(key, str(node.value), where, mistakes)


def _scalar(key: str, text: str, where: str, mistakes: list[str]) -> Any:
    if key in _NUMBERS:
        if text.isdecimal() and int(text) > 0:
            return int(text)
        mistakes.append(f"{where}: {key!r} must be a number above 0, not {text!r}")
    elif key in _YES_OR_NO:
        if text.lower() in _YES:
            return _YES[text.lower()]
        mistakes.append(f"{where}: {key!r} must be yes or no, not {text!r}")
    elif key in _CHOICES and text not in _CHOICES[key]:
        mistakes.append(f"{where}: {key!r} must be one of {', '.join(_CHOICES[key])}, not {text!r}")
    elif key == "zone" and not _is_zone(text):
        mistakes.append(f"{where}: {text!r} is no time zone; write for instance Europe/Stockholm or Europe/Oslo")
    elif key == "email" and ("@" not in text or any(c.isspace() for c in text)):
        mistakes.append(f"{where}: {text!r} is no mail address")
    else:
        return text
    return None


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return False
    return True


def _settings(plain: Plain, path: Path) -> Settings:
    given = {key.replace("-", "_"): value for key, value in plain.items()}
    values: Plain = {}
    for key, value in given.items():
        kind = _SECTIONS.get(key.replace("_", "-"))
        if kind is not None:
            inner = {name.replace("-", "_"): tuple(v) if isinstance(v, list) else v for name, v in value.items()}
            values["hours" if key == "sending_hours" else key] = kind(**inner) if inner or kind is not Hours else None
        elif _TOP[key.replace("_", "-")] is Path:
            values[key] = _beside(path, value)
        else:
            values[key] = value
    return Settings(**values, path=path)


def _beside(path: Path, value: str) -> Path | str:
    """Read a relative path as lying beside the settings file; an URL stays as it is."""
    if "://" in value:
        return value
    return path.parent / Path(value).expanduser()


_TEMPLATE = """\
# replykit's settings. Every line can be left out; what stands after # is a remark.
# All settings are explained in docs/settings.md, also: replykit init --help

shop:
  name: {name}
  signer: {signer}            # the person who answers and signs
  email: {email}
  phone: {phone}
  language: {language}        # sv, nb, nn or en: what replykit says to you
{zone}
# How long a reply rests before it is sent; it grows with the heat of the customer's mail.
delays:
  calm: {calm}
  annoyed: {annoyed}
  angry: {angry}
  furious: {furious}

# Only send within these hours (take the # away to use it).
# sending-hours:
#   start: "08:00"
#   end: "18:00"
#   working-days: yes

# Your outgoing mail server. The password itself never stands here: name a command that prints it,
# an environment variable that holds it, or say keyring: yes and store it once with: keyring set replykit {user}
smtp:
  host: {host}
  port: {port}
  security: {security}        # starttls, tls or none
  user: {user}
  password-env: REPLYKIT_SMTP_PASSWORD
  # password-command: pass show mail/shop
  # keyring: yes

# Working days until the answer that a reply promises when you give no step of your own.
promise-days: 2
"""


def settings_text(values: dict[str, str]) -> str:
    """Write a commented settings file from the answers to ``replykit init``."""
    quoted = {key: _quoted(value) for key, value in values.items()}
    return _TEMPLATE.format_map(quoted | {"zone": ""})


def _quoted(text: str) -> str:
    """Write a value so that YAML reads it as the same text."""
    import json

    plain = text.replace(" ", "").replace("@", "").replace(".", "").replace("-", "")
    if not text or (plain.isalnum() and not text[0].isdigit() and text.lower() not in _YES) or text.isdecimal():
        return text
    return json.dumps(text, ensure_ascii=False)


def checked_text(text: str, name: str) -> None:
    """Check settings before they are written; raise SettingsError with every mistake."""
    _plain(text.encode(), name)


def write_settings(path: Path, text: str) -> None:
    """Write the settings file, readable by its owner only."""
    import os

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise FileProblem(f"the settings file {path} cannot be written: {error.strerror}") from error
