"""The bundle as a package for Debian and Ubuntu: `python3 packaging/dev.py deb`.

Standard library only. What a desktop has to know lies where it looks for it, and the caches of menus, types
and icons are brought up to date by the triggers of the packages that keep them, so that nothing has to run at
installing or removing.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

import system_libraries
from virtual_environment import SetUpError

from bundle.build import NAME, Bundle, folder_size, megabytes

SUGGESTS = ("fonts-noto-cjk", "fonts-noto-color-emoji", "hunspell-es", "libreoffice-impress")
MAINTAINER = "The Presenter authors <presenter-talks@users.noreply.github.com>"
REVISION = 1
"""Of the package, where the program stays the same."""

OVERRIDES = {
    "A bundle brings its own libraries and says where they lie; that is what it is for.": (
        "custom-library-search-path",
        "embedded-library",
        "library-not-linked-against-libc",
        "shared-library-lacks-prerequisites",
    ),
    "PyInstaller's program is linked so.": ("hardening-no-pie",),
    "It is handed on by its authors, not by Debian.": ("initial-upload-closes-no-bugs",),
    "Patterns of hyphens are read in the encoding that they say themselves.": ("national-encoding",),
    "One library of formulae has this font, and looks for it beside itself.": ("duplicate-font-file",),
    "Each licence stands as its makers ship it: the program shows the same text.": (
        "copyright-file-contains-full-apache-2-license",
        "copyright-file-contains-full-gpl-license",
        "old-fsf-address-in-copyright-file",
    ),
}

# libc's libraries, which have one package for all of them.
_OF_LIBC = re.compile(r"ld-linux.*|lib(c|dl|m|pthread|resolv|rt|util)\.so\.\d+")
_NEEDED = re.compile(r"^ *NEEDED +(\S+)", re.MULTILINE)
_VERSION_OF_LIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_ELF = b"\x7fELF"


@dataclass(frozen=True)
class Linked:
    """What the programs and libraries of a folder need that is not in it."""

    libraries: tuple[str, ...]
    libc: tuple[int, int]


def build(bundle: Bundle) -> Path:
    """Make a package of a finished bundle, and return its path; raise SetUpError where that fails."""
    tree = bundle.workshop / "deb"
    if tree.exists():
        shutil.rmtree(tree)
    shutil.copytree(bundle.folder, tree / "usr/lib" / NAME, symlinks=True)
    programs = tree / "usr/bin"
    programs.mkdir()
    for name in (NAME, f"{NAME}-gui"):
        (programs / name).symlink_to(f"../lib/{NAME}/{NAME}")
    share = tree / "usr/share"
    bundle.write_shared_files(share)
    as_debian_has_it(share)
    version = f"{bundle.version()}-{REVISION}"
    _write_documents(tree, bundle, version)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        control_file(version, depends(linked(bundle.folder)), folder_size(tree)), encoding="utf-8"
    )
    (control / "md5sums").write_text(md5sums(tree), encoding="utf-8")
    _set_modes(tree)
    package = bundle.workshop / f"{NAME}_{version}_amd64.deb"
    package.unlink(missing_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetUpError("The package could not be built; what dpkg-deb says stands above.")
    print(f"{package}: {megabytes(package.stat().st_size)}", flush=True)
    return package


def as_debian_has_it(share: Path) -> None:
    """Compress the manual pages, and put what zsh completes by where Debian's zsh looks for it."""
    for page in sorted((share / "man").rglob("*.1")):
        page.with_name(f"{page.name}.gz").write_bytes(gzip.compress(page.read_bytes(), mtime=0))
        page.unlink()
    (share / "zsh/site-functions").rename(share / "zsh/vendor-completions")


def linked(folder: Path) -> Linked:
    """Return what the files of a folder are linked with that is not in the folder, by what objdump tells."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    command = ["objdump", "--private-headers", *map(str, files)]
    return read_linked(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout,
        {path.name for path in folder.rglob("*")},
    )


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def read_linked(listing: str, there: Iterable[str]) -> Linked:
    """Return what a listing of objdump needs beside what is there."""
    needed = set(_NEEDED.findall(listing)) - set(there)
    versions = [(int(major), int(minor)) for major, minor in _VERSION_OF_LIBC.findall(listing)]
    return Linked(tuple(sorted(needed)), max(versions, default=(2, 0)))


def depends(linked_with: Linked) -> list[str]:
    """Return the packages that hold these libraries, libc's with the version that is asked for."""
    others = [name for name in linked_with.libraries if not _OF_LIBC.fullmatch(name)]
    major, minor = linked_with.libc
    return [f"libc6 (>= {major}.{minor})", *system_libraries.debian_packages(others)]


def control_file(version: str, packages: Sequence[str], size: int) -> str:
    """Return the description of the package (Debian's policy manual, §5); `size` in bytes."""
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(packages),
        "Suggests": ", ".join(SUGGESTS),
        "Section": "misc",
        "Priority": "optional",
        "Description": "Give a talk in two languages at once\n"
        " Presenter shows slides and subtitles to an audience, and the current and\n"
        " the next slide, notes and a clock to the speaker. Slides, subtitles, notes\n"
        " and the program itself each have a language of their own, which is switched\n"
        " while the talk goes on.\n"
        " .\n"
        " Decks are written in Markdown or brought from PowerPoint, PDF and other\n"
        " programs; their translations are gettext catalogs.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def md5sums(tree: Path) -> str:
    """Return the sums of all files to be installed, by which `dpkg --verify` finds those that changed."""
    lines = []
    for path in sorted(tree.rglob("*")):
        place = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and place.parts[0] != "DEBIAN":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'md5').hexdigest()}  {place.as_posix()}\n")
    return "".join(lines)


def overrides() -> str:
    """Return what lintian need not say of a bundle, each with the reason."""
    return "".join(
        f"# {why}\n" + "".join(f"{NAME}: {tag}\n" for tag in tags) for why, tags in OVERRIDES.items()
    )


def changelog(version: str, moment: float) -> str:
    """Return the changelog of the package, which has one entry; `moment` in seconds since 1970."""
    date = formatdate(moment)
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n"
        f"  * What changed in the program is told in changelog.gz.\n\n -- {MAINTAINER}  {date}\n"
    )


def _write_documents(tree: Path, bundle: Bundle, version: str) -> None:
    documents = tree / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(bundle.licences(), encoding="utf-8")
    upstream = bundle.project / "packaging" / "CHANGELOG.md"
    of_package = changelog(version, upstream.stat().st_mtime)
    for name, content in {
        "changelog.gz": upstream.read_bytes(),
        "changelog.Debian.gz": of_package.encode("utf-8"),
    }.items():
        (documents / name).write_bytes(gzip.compress(content, mtime=0))
    told = tree / "usr/share/lintian/overrides" / NAME
    told.parent.mkdir(parents=True)
    told.write_text(overrides(), encoding="utf-8")


def _set_modes(tree: Path) -> None:
    """Let everybody read all of it and nobody but root write; of the libraries none is a program."""
    for folder, _, _ in os.walk(tree):
        Path(folder).chmod(0o755)
    program = tree / "usr/lib" / NAME / NAME
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            path.chmod(0o755 if path == program else 0o644)
