"""The libraries of a Linux system that Qt loads, and the packages that hold them.

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

OS_RELEASE = Path("/etc/os-release")

# The parts of PySide6 whose own needs are looked up, as paths inside its folder.
DRAWING = (
    "QtGui.abi3.so",
    "QtNetwork.abi3.so",
    "QtSvg.abi3.so",
    "QtTest.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
MEDIA = ("QtMultimedia.abi3.so", "Qt/plugins/multimedia/libffmpegmediaplugin.so")
X11 = "Qt/plugins/platforms/libqxcb.so"
WAYLAND = "Qt/plugins/platforms/libqwayland.so"
EVERY_PART = (*DRAWING, *MEDIA, X11, WAYLAND)

# What the tests of screens on a real X server need, each with its Debian package.
X_SERVER_PROGRAMS = {"Xvfb": "xvfb", "xrandr": "x11-xserver-utils", "openbox": "openbox"}

# What the tests of the files that a system keeps of the program need, each with its Debian package.
SHARE_PROGRAMS = {
    "fish": "fish",
    "zsh": "zsh",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    "mandoc": "mandoc",
    "man": "man-db",
}

# What makes real decks of other programs for the tests of imports, each with its Debian package.
OFFICE_PROGRAMS = {"soffice": "libreoffice-impress", "pandoc": "pandoc"}

# Libraries that share a Debian package with others, so that it is not named after them.
DEBIAN_EXCEPTIONS = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}

# Arch has no way to ask for a library by its file's name; this is all that Qt needs there.
ARCH_PACKAGES = (
    "libglvnd",
    "glib2",
    "dbus",
    "fontconfig",
    "libxkbcommon",
    "libxkbcommon-x11",
    "xcb-util-cursor",
    "xcb-util-wm",
    "xcb-util-keysyms",
)


def window_parts(variables: Mapping[str, str]) -> tuple[str, ...]:
    """Return the parts that drawing, playing and a window on this display load."""
    wayland = (WAYLAND,) if variables.get("WAYLAND_DISPLAY") else ()
    x11 = (X11,) if variables.get("DISPLAY") else ()
    return (*DRAWING, *MEDIA, *wayland, *x11)


def missing_in(ldd_output: str) -> tuple[str, ...]:
    """Return the names of the libraries that `ldd` did not find, each once, in its order."""
    found = re.findall(r"^\s*(\S+) => not found$", ldd_output, re.MULTILINE)
    return tuple(dict.fromkeys(found))


def missing_libraries(pyside: Path, parts: Iterable[str]) -> tuple[str, ...]:
    """Return what these parts of PySide6 need and the system lacks; nothing off Linux."""
    if platform.system() != "Linux" or shutil.which("ldd") is None:
        return ()
    outputs = []
    for part in parts:
        if (pyside / part).exists():
            listing = subprocess.run(["ldd", str(pyside / part)], capture_output=True, text=True, check=False)
            outputs.append(listing.stdout)
    return missing_in("\n".join(outputs))


def missing_shared(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return those of these libraries that cannot be loaded here, by their files' names."""
    return tuple(library for library in libraries if not _loads(library))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_programs(programs: Iterable[str]) -> tuple[str, ...]:
    """Return the programs that are not to be found here; none off Linux, where they are not looked for."""
    if platform.system() != "Linux":
        return ()
    return tuple(program for program in programs if shutil.which(program) is None)


def bring_programs(packages: Mapping[str, str], *, install: bool) -> tuple[str, ...]:
    """Install the packages of those of these programs that are not here; return what is still missing."""
    missing = missing_programs(packages)
    if missing and install and may_install():
        print(f"Installing what some tests need: {' '.join(missing)} …", flush=True)
        run_apt_get([packages[program] for program in missing])
        missing = missing_programs(missing)
    return missing


def debian_package(library: str) -> str:
    """Return the Debian package of a library: `libEGL.so.1` is in `libegl1`.

    The rule is Debian's policy manual's, §8.1: the name in small letters, then the
    version, with a hyphen between them where the name ends in a digit.
    """
    if library in DEBIAN_EXCEPTIONS:
        return DEBIAN_EXCEPTIONS[library]
    name, _, version = library.partition(".so.")
    hyphen = "-" if name[-1:].isdigit() else ""
    return f"{name}{hyphen}{version}".lower().replace("_", "-")


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """Return the Debian packages of these libraries, each once, in alphabetical order."""
    return sorted({debian_package(library) for library in libraries})


def read_os_release(text: str) -> dict[str, str]:
    """Return the fields of an `/etc/os-release` file without their quotation marks."""
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {key: value.strip("\"'") for key, _, value in pairs}


def family(os_release: Mapping[str, str]) -> str:
    """Return `debian`, `fedora`, `arch` or `suse`, or nothing for a system not known here."""
    words = [os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()]
    names = {
        "debian": "debian",
        "ubuntu": "debian",
        "fedora": "fedora",
        "rhel": "fedora",
        "centos": "fedora",
        "arch": "arch",
        "suse": "suse",
        "opensuse": "suse",
        "opensuse-tumbleweed": "suse",
        "opensuse-leap": "suse",
    }
    return next((names[word] for word in words if word in names), "")


def install_command(libraries: Iterable[str], system: str) -> list[str]:
    """Return the command that installs these libraries there; nothing where it is not known.

    rpm knows which package provides a library by the library's own name.
    """
    wanted = list(dict.fromkeys(libraries))
    capabilities = [f"{library}()(64bit)" for library in wanted]
    commands = {
        "debian": apt_get_install(debian_packages(wanted)),
        "fedora": ["dnf", "install", *capabilities],
        "suse": ["zypper", "install", *capabilities],
        "arch": ["pacman", "-S", "--needed", *ARCH_PACKAGES],
    }
    return commands.get(system, [])


def apt_get_install(packages: Iterable[str]) -> list[str]:
    """Return the command that installs packages on Debian and Ubuntu without questions."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def this_system() -> str:
    """Return the family of the Linux this runs on; nothing elsewhere."""
    return family(read_os_release(OS_RELEASE.read_text(encoding="utf-8"))) if OS_RELEASE.exists() else ""


def may_install() -> bool:
    """Tell whether packages can be installed here without asking anybody: Debian's root."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and this_system() == "debian" and shutil.which("apt-get") is not None


def run_apt_get(packages: Iterable[str]) -> bool:
    """Refresh Debian's lists of packages and install these; tell whether both went well."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = (["apt-get", "update"], apt_get_install(packages))
    # Of apt-get's many lines only what went wrong matters, and that it writes to stderr.
    return all(
        subprocess.run(step, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for step in steps
    )
