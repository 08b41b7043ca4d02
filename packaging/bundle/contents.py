"""What goes into the program's own folder of all that PyInstaller would collect.

Standard library only, and no system but Linux is asked anything: the rules are the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Where a file goes, where it comes from and what kind it is, as PyInstaller writes it down."""

LEFT_OUT_MODULES = (
    # None of it is reached by the program, only by parts of libraries that the program leaves alone.
    "_hashlib",  # hashlib has its own; this one brings OpenSSL, which nothing here needs: nothing is fetched
    "_ssl",
    "curses",
    "ensurepip",
    "lib2to3",
    "lxml.builder",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "lxml.sax",
    "numpy",
    "pip",
    "pkg_resources",
    "pydoc",
    "readline",
    "setuptools",
    "sqlite3",
    "tkinter",
    "unittest",
    # Pillow reads the pictures of PowerPoint's decks; what it has beside that is not asked for.
    "PIL._avif",
    "PIL._imagingcms",
    "PIL._imagingft",
    "PIL._imagingmath",
    "PIL._imagingmorph",
    "PIL._imagingtk",
    "PIL._webp",
    "PIL.ImageQt",
    # What Qt has and the program does not use.
    "PySide6.QtConcurrent",
    "PySide6.QtMultimediaWidgets",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)

IMPORTED_BY_NAME = ("fxtranslate", "hunspell", "ziamath.zmath")
"""Modules that no `import` names, beside the program's own."""

WITH_DATA = ("presenter", "budoux", "latex2mathml", "ziafont", "ziamath")
"""Packages that read files of their own, and whose files PyInstaller does not know of."""

# Of no use but to who builds, installs or checks; some say in which folder of which machine that was.
# (RECORD says which of a package's files are its licences.)
_LEFT_OUT_FILES = re.compile(
    r"\.dist-info/(INSTALLER|REQUESTED|WHEEL|direct_url\.json|sboms/.*|top_level\.txt)$"
    r"|(^|/)py\.typed$|\.(cpp|pyi|pyx)$"
)

LEFT_OUT_HOOKS = (
    # They run before the program does, at every start. `inspect` would find sources, of which there are none;
    # `multiprocessing` is seen to in `start.py`, in the processes that it concerns.
    "pyi_rth_inspect",
    "pyi_rth_multiprocessing",
)
LEFT_OUT_HOOKS_ON_LINUX = (
    # PySide6 finds its plugins by itself. This one imports QtCore for a mere `--version`, and says by the
    # environment to all programs that are started from here that Qt's plugins are to be these.
    "pyi_rth_pyside6",
)

# By the folder of a kind of plugins, those that are kept: all where none is named.
KEPT_PLUGINS: dict[str, tuple[str, ...]] = {
    "iconengines": (),
    "imageformats": ("gif", "ico", "jpeg", "svg", "tiff", "webp"),
    "multimedia": (),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("cocoa", "offscreen", "vnc", "wayland", "windows", "xcb"),
    "platformthemes": ("xdgdesktopportal",),  # GTK's brings all of GTK from the machine that builds
    "styles": (),
    "wayland-decoration-client": (),
    "wayland-graphics-integration-client": (),
    "wayland-shell-integration": (),
    "xcbglintegrations": (),
}

# What the drivers of the screen, the configuration of fonts, the session's bus and the sound server share
# with each program of a machine: an older one, from the machine that built it, would stand in their way.
OF_THE_SYSTEM = (
    *("libgcc_s", "libstdc++", "libz"),
    *(
        "libX11",
        "libX11-xcb",
        "libXext",
        "libXrandr",
        "libxcb",
        "libxcb-glx",
        "libxcb-randr",
        "libxcb-render",
    ),
    *("libxcb-shape", "libxcb-shm", "libxcb-sync", "libxcb-xfixes", "libxcb-xkb"),
    *("libwayland-client", "libwayland-cursor", "libwayland-egl"),
    *("libdbus-1", "libfontconfig", "libfreetype", "libglib-2.0", "libgthread-2.0", "libpulse"),
)

# Read by ctypes, so that no file says that it needs them.
ASKED_FOR_BY_NAME = ("pdfium",)

_PLUGIN = re.compile(r"plugins/(?P<kind>[^/]+)/(?:lib)?q?(?P<name>[^/]+)$")
_LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dylib|dll)$|\.framework/", re.IGNORECASE)


def hooks_left_out(system: str) -> tuple[str, ...]:
    """Return the names of the hooks that are not to run at a start on this system."""
    return (*LEFT_OUT_HOOKS, *(LEFT_OUT_HOOKS_ON_LINUX if system == "linux" else ()))


def is_kept(where: str, system: str, languages: Iterable[str]) -> bool:
    """Tell whether a file goes into the folder, by where it would go; what needs it is another question.

    Of Qt's own words those in the languages of the interface are kept.
    """
    path = PurePath(where).as_posix()
    if _LEFT_OUT_FILES.search(path):
        return False
    if "/translations/qt" in path or path.startswith("PySide6/translations/"):
        return any(path.endswith(f"/qtbase_{language}.qm") for language in languages)
    if system == "linux" and library_name(path) in OF_THE_SYSTEM and not path.startswith("PySide6/"):
        return False
    plugin = _PLUGIN.search(path)
    if plugin is None or "PySide6" not in path:
        return True
    kept = KEPT_PLUGINS.get(plugin["kind"])
    return kept is not None and (not kept or plugin["name"].startswith(kept))


def library_name(path: str) -> str:
    """Return the name of a shared library without its version: `libX11` of `lib/libX11.so.6`."""
    return PurePath(path).name.partition(".so")[0]


def needed(entries: Sequence[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without the libraries that none of the other files loads, directly or by others.

    `imports` tells the names of the libraries that the file at a path is linked with.
    """
    libraries = {PurePath(entry[0]).name: entry for entry in entries if _is_library(entry)}
    reached: set[str] = set()
    waiting = [
        entry[1] for entry in entries if entry[2] in {"BINARY", "EXTENSION"} and not _is_library(entry)
    ]
    while waiting:
        for name in imports(waiting.pop()):
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(libraries[name][1])
    gone = {entry[0] for name, entry in libraries.items() if name not in reached}
    return [entry for entry in entries if entry[0] not in gone]


def without_dangling(links: Sequence[Entry], there: Iterable[Entry]) -> list[Entry]:
    """Return the links, and what else is among them, without those to files that are not there any more."""
    places = {PurePath(entry[0]).as_posix() for entry in there}
    return [
        link
        for link in links
        if link[2] != "SYMLINK" or (PurePath(link[0]).parent / link[1]).as_posix() in places
    ]


def _is_library(entry: Entry) -> bool:
    """Tell whether a file is there for others to load: no module, no plugin, nothing asked for by name."""
    where = PurePath(entry[0]).as_posix()
    if entry[2] != "BINARY" or _PLUGIN.search(where) or not _LIBRARY.search(where):
        return False
    return not any(name in PurePath(where).name for name in (*ASKED_FOR_BY_NAME, "python"))
