"""Fonts whose letters are all of one width, in which code is set."""

from __future__ import annotations

_FONTS = frozenset(
    {
        "andale mono", "cascadia code", "cascadia mono", "consolas", "courier", "courier new",
        "dejavu sans mono", "fira code", "fira mono", "ibm plex mono", "inconsolata", "jetbrains mono",
        "liberation mono", "lucida console", "menlo", "monaco", "noto sans mono", "roboto mono", "sf mono",
        "source code pro", "ubuntu mono",
    }
)  # fmt: skip


def is_monospaced(font: str) -> bool:
    """Tell whether a font is one for code, by its name."""
    return font.lower() in _FONTS
