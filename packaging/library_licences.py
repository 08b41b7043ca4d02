"""Collect the licences of the system's libraries that lie in a bundle, from the packages that they came from.

    python3 packaging/library_licences.py BUNDLE

Writes a file for each package of Debian's or Ubuntu's into the folder where `presenter.about.components`
looks for them in the bundle. Libraries that a Python package brought are told of by that package.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

LIBRARIES = Path("presenter") / "about" / "licences" / "libraries"
DOCUMENTS = Path("/usr/share/doc")

_LIBRARY = re.compile(r".+\.so(\.\d+)*")


def main(arguments: Sequence[str]) -> int:
    """Write the licences into the bundle that is named, and say of which packages they are."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    for name in write_library_licences(Path(arguments[0])):
        print(name)
    return 0


def write_library_licences(bundle: Path) -> list[str]:
    """Write a file for each package, and return the packages' names; nothing where there is no dpkg."""
    contents = contents_of(bundle)
    target = contents / LIBRARIES
    written = []
    for package in packages_of(system_libraries_in(contents)):
        copyright_file = DOCUMENTS / package / "copyright"
        if copyright_file.is_file():
            target.mkdir(parents=True, exist_ok=True)
            name = f"{package}_{_version(package)}"
            (target / f"{name}.txt").write_bytes(copyright_file.read_bytes())
            written.append(name)
    return written


def contents_of(bundle: Path) -> Path:
    """Return the folder of a bundle that the program's package lies in."""
    return next(bundle.rglob("presenter/about")).parents[1]


def system_libraries_in(contents: Path) -> set[str]:
    """Return the names of the libraries in a bundle that no Python package in it has in its record."""
    recorded = {
        Path(line.rpartition(",sha256=")[0] or line.partition(",")[0]).name
        for record in contents.glob("*.dist-info/RECORD")
        for line in record.read_text(encoding="utf-8").splitlines()
    }
    there = {path.name for path in contents.rglob("*.so*") if _LIBRARY.fullmatch(path.name)}
    return {name for name in there if name not in recorded and "cpython" not in name and "abi3" not in name}


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Return the packages of the system that the libraries belong to, each once, in alphabetical order."""
    return sorted({package for library in libraries for package in _packages(library)})


def _packages(library: str) -> Iterator[str]:
    try:
        search = ["dpkg", "-S", f"*/{library}"]
        found = subprocess.run(search, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return
    for line in found.stdout.splitlines():
        packages, _, path = line.partition(": ")
        if Path(path).name == library and Path(path).parts[1] in {"lib", "usr"} and "/lib" in path:
            yield packages.partition(",")[0].partition(":")[0]


def _version(package: str) -> str:
    """Return a package's version without the number before its colon, which names of files bear badly."""
    query = ["dpkg-query", "-W", "-f", "${Version}\\n", package]
    versions = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()
    return versions[0].rpartition(":")[2]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
