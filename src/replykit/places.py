"""Where replykit keeps things on this machine: settings, drafts, and what it need not work out twice."""

from __future__ import annotations

import os
from pathlib import Path

APP = "replykit"


def settings_path(given: Path | None = None) -> Path:
    """Find the settings file: ``--config``, else ``REPLYKIT_CONFIG``, else the platform's place."""
    if given is not None:
        return given
    if named := os.environ.get("REPLYKIT_CONFIG"):
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.yaml"


def database_path() -> Path | str:
    """Find the default place of the draft store: a file, or a ``postgresql://`` URL."""
    if named := os.environ.get("REPLYKIT_DATABASE"):
        return named if "://" in named else Path(named)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "drafts.db"


def cache_folder() -> Path:
    """Find the folder of what can be thrown away at any time."""
    if named := os.environ.get("REPLYKIT_CACHE"):
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path(APP, appauthor=False)
