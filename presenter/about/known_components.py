"""What the program's own words say of its components, and of those that no package's metadata knows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from presenter.about.component import Component
from presenter.dataclass import dataclass
from presenter.i18n.text import Text

LICENCES = Path(__file__).with_name("licences")
"""The texts of those licences that do not lie in the packages themselves."""

_FONTS = Path(__file__).parents[1] / "typeset" / "fonts"
_QT = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
_QT_FOR_PYTHON = "https://download.qt.io/official_releases/QtForPython/"
_QT_SOURCES = ("https://download.qt.io/official_releases/qt/", _QT_FOR_PYTHON)


@dataclass(frozen=True, slots=True)
class Known:
    """What is to be said of a package; what is empty here, its metadata say."""

    what: Text | None = None
    licence: str = ""
    home: str = ""
    texts: tuple[str, ...] = ()
    """Files in LICENCES, for a package that comes without them."""
    sources: tuple[str, ...] = ()


KNOWN: Mapping[str, Known] = MappingProxyType(
    {
        "babel": Known(Text("plural forms, names of languages, dates and numbers"), "BSD-3-Clause"),
        "budoux": Known(
            Text("where lines of Chinese, Japanese and Thai may end"), home="https://github.com/google/budoux"
        ),
        "chunspell": Known(
            Text("spelling"),
            "MIT AND (MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later)",
            texts=("LGPL-2.1.txt",),  # the licence of Hunspell, which is in it
        ),
        "fxtranslate": Known(Text("drafts by a machine"), "MPL-2.0", texts=("MPL-2.0.txt",)),
        "latex2mathml": Known(Text("formulae"), "MIT", texts=("latex2mathml.txt",)),
        "lxml": Known(Text("reading XML"), "BSD-3-Clause"),
        "markdown": Known(Text("Markdown within lines")),
        "pillow": Known(Text("pictures in presentations of other programs")),
        "pygments": Known(Text("colours of code")),
        "pypdf": Known(Text("outlines, languages and texts of PDFs")),
        "pypdfium2": Known(
            Text("pages of PDFs, drawn by PDFium"), "(BSD-3-Clause OR Apache-2.0) AND BSD-3-Clause"
        ),
        "pyphen": Known(Text("hyphens"), "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1"),
        "pyside6-addons": Known(
            Text("videos and sounds"),
            "LGPL-3.0-only AND LGPL-2.1-or-later",
            texts=(*_QT, "LGPL-2.1.txt"),
            sources=_QT_SOURCES,
        ),
        "pyside6-essentials": Known(
            Text("windows, text and pictures: Qt for Python"), "LGPL-3.0-only", texts=_QT, sources=_QT_SOURCES
        ),
        "python-pptx": Known(Text("reading PowerPoint"), "MIT"),
        "pyyaml": Known(Text("settings at the top of decks and slides"), "MIT"),
        "shiboken6": Known(
            Text("between Python and Qt"), "LGPL-3.0-only", texts=_QT, sources=(_QT_FOR_PYTHON,)
        ),
        "tomlkit": Known(Text("settings of the program")),
        "typing-extensions": Known(Text("Python’s own words for types")),
        "wcwidth": Known(Text("characters as readers count them"), "MIT"),
        "xlsxwriter": Known(Text("charts in presentations of PowerPoint"), "BSD-2-Clause"),
        "ziafont": Known(Text("formulae"), "MIT"),
        "ziamath": Known(Text("formulae"), "MIT"),
    }
)
"""By the canonical name of the package."""


def python(version: str) -> Component:
    """Return Python itself, which a bundle brings."""
    return Component(
        "Python",
        version,
        "PSF-2.0",
        Text("the language that the program is written in"),
        "https://www.python.org/",
        (LICENCES / "Python.txt",),
    )


def fonts() -> tuple[Component, ...]:
    """Return the fonts that lie in the program."""
    rows = {
        "Atkinson Hyperlegible Mono": ("2.001", "AtkinsonHyperlegibleMono", Text("code on slides")),
        "Atkinson Hyperlegible Next": ("2.001", "AtkinsonHyperlegibleNext", Text("text on slides")),
        "Figtree": ("2.002", "Figtree", Text("the theme “plain”")),
        "Literata": ("3.103", "Literata", Text("the theme “paper”")),
        "Noto": ("", "Noto", Text("signs, emoji, and letters of other scripts")),
    }
    homes = {"Noto": "https://notofonts.github.io/"}
    return tuple(
        Component(
            name,
            version,
            "OFL-1.1",
            what,
            homes.get(name, f"https://fonts.google.com/specimen/{name.replace(' ', '+')}"),
            (_FONTS / f"OFL-{file}.txt",),
        )
        for name, (version, file, what) in rows.items()
    )
