"""Which packages hold what Qt lacks."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

LDD = """\
\tlinux-vdso.so.1 (0x00007fbd973d5000)
\tlibQt6Gui.so.6 => /somewhere/lib/libQt6Gui.so.6 (0x00007fbd96600000)
\tlibxcb-icccm.so.4 => not found
\tlibEGL.so.1 => not found
\tlibxcb-icccm.so.4 => not found
"""


@pytest.fixture
def system_libraries() -> ModuleType:
    return importlib.import_module("system_libraries")


def test_what_ldd_did_not_find_is_listed_once(system_libraries: ModuleType) -> None:
    assert system_libraries.missing_in(LDD) == ("libxcb-icccm.so.4", "libEGL.so.1")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libbrotlidec.so.1", "libbrotli1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
    ],
)
def test_a_library_has_the_debian_package_that_holds_it(
    system_libraries: ModuleType, library: str, package: str
) -> None:
    assert system_libraries.debian_package(library) == package


@pytest.mark.parametrize(
    ("os_release", "system"),
    [
        ('ID=debian\nVERSION_ID="12"\n', "debian"),
        ("ID=linuxmint\nID_LIKE='ubuntu debian'\n", "debian"),
        ('# a comment\nID="fedora"\n', "fedora"),
        ('ID="rocky"\nID_LIKE="rhel centos fedora"\n', "fedora"),
        ("ID=manjaro\nID_LIKE=arch\n", "arch"),
        ('ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', "suse"),
        ("ID=nixos\n", ""),
    ],
)
def test_a_system_is_known_by_its_family(system_libraries: ModuleType, os_release: str, system: str) -> None:
    assert system_libraries.family(system_libraries.read_os_release(os_release)) == system


def test_each_family_gets_its_own_command(system_libraries: ModuleType) -> None:
    libraries = ("libxcb-icccm.so.4", "libEGL.so.1")
    commands = {
        system: " ".join(system_libraries.install_command(libraries, system))
        for system in ("debian", "fedora", "suse", "arch", "")
    }
    assert commands == {
        "debian": "apt-get install --yes --no-install-recommends libegl1 libxcb-icccm4",
        "fedora": "dnf install libxcb-icccm.so.4()(64bit) libEGL.so.1()(64bit)",
        "suse": "zypper install libxcb-icccm.so.4()(64bit) libEGL.so.1()(64bit)",
        "arch": "pacman -S --needed libglvnd glib2 dbus fontconfig libxkbcommon libxkbcommon-x11 "
        "xcb-util-cursor xcb-util-wm xcb-util-keysyms",
        "": "",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is Linux's")
def test_a_part_that_is_not_there_needs_nothing(system_libraries: ModuleType, tmp_path: Path) -> None:
    assert system_libraries.missing_libraries(tmp_path, ("QtGui.abi3.so",)) == ()


def test_a_window_needs_the_platform_of_its_display(system_libraries: ModuleType) -> None:
    always = {*system_libraries.DRAWING, *system_libraries.MEDIA}
    x11 = set(system_libraries.window_parts({"DISPLAY": ":0"})) - always
    wayland = set(system_libraries.window_parts({"WAYLAND_DISPLAY": "w"})) - always
    assert (x11, wayland) == ({system_libraries.X11}, {system_libraries.WAYLAND})


def test_programs_that_are_here_are_not_missed(
    system_libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here = tmp_path / "Xvfb"
    here.write_text("#!/bin/sh\n", encoding="utf-8")
    here.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(system_libraries.platform, "system", lambda: "Linux")
    assert system_libraries.missing_programs(["Xvfb", "xrandr"]) == ("xrandr",)
    monkeypatch.setattr(system_libraries.platform, "system", lambda: "Darwin")
    assert system_libraries.missing_programs(["Xvfb", "xrandr"]) == ()


def test_every_program_of_the_x_server_has_its_package(system_libraries: ModuleType) -> None:
    x_desk = importlib.import_module("tests.desks.x_desk")
    assert tuple(system_libraries.X_SERVER_PROGRAMS) == x_desk.PROGRAMS
