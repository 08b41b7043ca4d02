"""Everything that the program is made of, with versions, licences and their texts.

The one place to ask: the window “About”, a bundle's folder of licences and the Debian package read it.
"""

from __future__ import annotations

import platform
from importlib.metadata import Distribution
from pathlib import Path

from presenter import __version__
from presenter.about.component import Component
from presenter.about.desktop_words import SUMMARY
from presenter.about.distributions import canonical, distributions, licence_files
from presenter.about.identity import NAME
from presenter.about.known_components import KNOWN, LICENCES, Known, fonts, python
from presenter.i18n.text import Text

LIBRARIES = LICENCES / "libraries"
"""Where a bundle keeps licences of the system's libraries; `packaging/library_licences.py` writes them."""

_PACKAGE = Path(__file__).parents[1]
_UNKNOWN = "UNKNOWN"


def this_program() -> Component:
    """Return the program itself."""
    within = LICENCES / "LICENSE"
    text = within if within.is_file() else _PACKAGE.parent / "LICENSE"
    return Component(NAME.capitalize(), __version__, "MIT", SUMMARY, "", (text,))


def components(libraries: Path = LIBRARIES) -> tuple[Component, ...]:
    """Return what others made of it: Python, the packages that are here, the fonts, a bundle's libraries."""
    packages = (_of_package(package) for package in distributions())
    return (python(platform.python_version()), *packages, *fonts(), *_libraries(libraries))


def licence_document(libraries: Path = LIBRARIES) -> str:
    """Return all of it as one text: what is there, and after that each licence."""
    everything = (this_program(), *components(libraries))
    listed = []
    told: dict[str, str] = {}
    for each in everything:
        title = f"{each.name} {each.version}".strip()
        licence = f" ({each.licence})" if each.licence else ""
        listed.append("\n    ".join(filter(None, (title + licence, each.home))))
        text = each.licence_text()
        # Several parts of Qt have the same long words.
        told[text] = f"{told[text]}, {title}" if text in told else title
        listed += [f"    Source code: {address}" for address in each.sources]
    texts = (f"{titles}\n{'=' * len(titles)}\n\n{text}" for text, titles in told.items())
    return "\n".join(listed) + "\n\n\n" + "\n\n\n".join(texts) + "\n"


def _of_package(package: Distribution) -> Component:
    known = KNOWN.get(canonical(package.name), Known())
    texts = (*licence_files(package), *(LICENCES / name for name in known.texts))
    return Component(
        package.name.replace("_", "-"),
        package.version,
        known.licence or _licence(package),
        known.what,
        known.home or _home(package),
        texts,
        known.sources,
    )


def _licence(package: Distribution) -> str:
    metadata = package.metadata.json
    return str(metadata.get("license_expression") or metadata.get("license") or _UNKNOWN).splitlines()[0]


def _home(package: Distribution) -> str:
    """Return the address that a package calls its home, else that of its source code."""
    metadata = package.metadata.json
    urls = dict(str(url).split(", ", 1) for url in metadata.get("project_url", ()))
    named = {label.casefold(): url for label, url in urls.items()}
    wanted = ("homepage", "source", "source code", "repository", "github")
    return str(metadata.get("home_page") or next((named[each] for each in wanted if each in named), ""))


def _libraries(folder: Path) -> tuple[Component, ...]:
    """Return the libraries of the system that lie in a bundle, each with the words of its package."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        name, _, version = path.stem.partition("_")
        found.append(Component(name, version, "", Text("a library of the system"), "", (path,)))
    return tuple(found)
