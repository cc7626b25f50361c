"""Where things are kept: the platform's own folders, or where the environment says."""

import platformdirs
import pytest

from replykit import places


@pytest.mark.parametrize("base", [None, "/srv/own", "relative"])
@pytest.mark.parametrize(
    ("variable", "ours", "theirs"),
    [
        ("XDG_CONFIG_HOME", lambda: places.settings_path().parent, platformdirs.user_config_path),
        ("XDG_DATA_HOME", lambda: places.database_path().parent, platformdirs.user_data_path),
        ("XDG_CACHE_HOME", places.cache_folder, platformdirs.user_cache_path),
    ],
)
def test_the_short_way_is_platformdirs_way(monkeypatch, base, variable, ours, theirs):
    for name in ("REPLYKIT_CONFIG", "REPLYKIT_DATABASE", "REPLYKIT_CACHE", variable):
        monkeypatch.delenv(name, raising=False)
    if base is not None:
        monkeypatch.setenv(variable, base)
    if base == "relative":
        # The specification says that a relative path is to be passed over.
        monkeypatch.delenv(variable)
        expected = theirs("replykit", appauthor=False)
        monkeypatch.setenv(variable, base)
        assert ours() == expected
    else:
        assert ours() == theirs("replykit", appauthor=False)
