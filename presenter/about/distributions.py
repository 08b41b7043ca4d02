"""The Python packages that the program comes with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from presenter.about.identity import NAME

_NAME = re.compile(r"[\w.-]+", re.ASCII)
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)\b", re.IGNORECASE)


def distributions() -> tuple[Distribution, ...]:
    """Return the packages that the program requires, and those that they do, as far as they are here.

    Those of the program's extras are among them where they are installed, those of other packages' not.
    In order of their names, the program itself left out; none where nothing says what it requires.
    """
    found: dict[str, Distribution] = {}
    waiting = list(_required(NAME, with_extras=True))
    while waiting:
        name = waiting.pop()
        key = canonical(name)
        if key not in found and key != NAME and (package := installed(name)) is not None:
            found[key] = package
            waiting += _required(name, with_extras=False)
    return tuple(found[key] for key in sorted(found))


def installed(name: str) -> Distribution | None:
    """Return a package that is installed, or lies in the same bundle."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def canonical(name: str) -> str:
    """Return the name of a package in the form in which two spellings of it are the same (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_files(package: Distribution) -> tuple[Path, ...]:
    """Return the licences that lie in a package, those of what it contains too, in order of their paths."""
    paths = (
        Path(str(file.locate()))
        for file in sorted(package.files or (), key=str)
        if "licenses" in file.parts[:-1] or _LICENCE.match(file.name)
    )
    return tuple(path for path in paths if path.suffix != ".py" and path.is_file())


def _required(name: str, *, with_extras: bool) -> Iterator[str]:
    package = installed(name)
    for requirement in (package.requires or ()) if package is not None else ():
        if with_extras or "extra ==" not in requirement:
            yield from _NAME.findall(requirement)[:1]
