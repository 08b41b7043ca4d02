"""Whether windows can be shown, asked before Qt would abort."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from presenter.cli.display import has_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display")


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "no display at all"},
        {"WAYLAND_DISPLAY": "/nowhere/wayland-0"},
        {"DISPLAY": ":4711", "WAYLAND_DISPLAY": "/nowhere/wayland-0"},
        {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
    ],
)
def test_a_display_that_nobody_answers_on_is_none(variables: dict[str, str]) -> None:
    assert not has_display(variables)


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600", "xcb;offscreen"])
def test_a_platform_that_needs_no_server_is_a_display(platform: str) -> None:
    assert has_display({"QT_QPA_PLATFORM": platform})


def test_a_socket_that_was_handed_over_is_left_to_qt() -> None:
    assert has_display({"WAYLAND_SOCKET": "7"})


def test_a_compositor_that_answers_is_a_display(tmp_path: Path) -> None:
    path = tmp_path / "wayland-0"
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(path))
        compositor.listen()
        assert has_display({"WAYLAND_DISPLAY": str(path)})
