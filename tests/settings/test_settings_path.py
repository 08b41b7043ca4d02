"""Where each system keeps the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.settings.settings_path import settings_path

HOME = Path("/home/ana")


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, HOME / ".config"),
        ("linux", {"XDG_CONFIG_HOME": "/etc/xdg/ana"}, Path("/etc/xdg/ana")),
        ("linux", {"XDG_CONFIG_HOME": "relative"}, HOME / ".config"),
        ("linux", {"XDG_CONFIG_HOME": ""}, HOME / ".config"),
        ("freebsd14", {}, HOME / ".config"),
        ("darwin", {"XDG_CONFIG_HOME": "/etc/xdg/ana"}, HOME / "Library" / "Application Support"),
        ("win32", {"APPDATA": "/roaming"}, Path("/roaming")),
        ("win32", {}, HOME / "AppData" / "Roaming"),
    ],
)
def test_each_system_has_its_place(platform, environment, folder):
    assert settings_path(platform, environment, HOME) == folder / "presenter" / "settings.toml"


def test_the_users_own_home_is_the_one_meant():
    assert settings_path("linux", {}) == Path.home() / ".config" / "presenter" / "settings.toml"
