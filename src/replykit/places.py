"""Where replykit keeps things on this machine: settings, drafts, and what it need not work out twice."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP = "replykit"


def settings_path(given: Path | None = None) -> Path:
    """Find the settings file: ``--config``, else ``REPLYKIT_CONFIG``, else the platform's place."""
    if given is not None:
        return given
    if named := os.environ.get("REPLYKIT_CONFIG"):
        return Path(named)
    return _folder("config") / "settings.yaml"


def database_path() -> Path | str:
    """Find the default place of the draft store: a file, or a ``postgresql://`` URL."""
    if named := os.environ.get("REPLYKIT_DATABASE"):
        return named if "://" in named else Path(named)
    return _folder("data") / "drafts.db"


def cache_folder() -> Path:
    """Find the folder of what can be thrown away at any time."""
    if named := os.environ.get("REPLYKIT_CACHE"):
        return Path(named)
    return _folder("cache")


_LINUX = {
    "config": ("XDG_CONFIG_HOME", ".config"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}


def _folder(kind: str) -> Path:
    """Find the platform's folder for a kind of file; on Linux without the time that importing platformdirs takes."""
    if sys.platform == "linux":
        variable, default = _LINUX[kind]
        base = os.environ.get(variable, "")
        return (Path(base) if base.startswith("/") else Path.home() / default) / APP
    import platformdirs

    find = {
        "config": platformdirs.user_config_path,
        "data": platformdirs.user_data_path,
        "cache": platformdirs.user_cache_path,
    }
    return find[kind](APP, appauthor=False)
