"""The dictionary of a language among those that are on this computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.core import get_global

from presenter.i18n.language import Language, fallback_chain
from presenter.storage.user_folder import home_folder

_OFFICE = "share/extensions/dict-*"
"""Where LibreOffice keeps the dictionaries that come with it."""


def find_dictionary(language: Language, folders: tuple[Path, ...]) -> Path | None:
    """Return the path of a dictionary without its suffix, which is `.aff` and `.dic`; None for none.

    That of the very language comes first, then that of the language it is a variety of, then that of the
    country where it is mostly spoken (Unicode's likely subtags), then any of it.
    """
    known: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            stem = path.with_suffix("")
            if stem.with_suffix(".aff").is_file():
                known.setdefault(path.stem.replace("-", "_"), stem)
    for wanted in _names(language):
        if wanted in known:
            return known[wanted]
    plain = fallback_chain(language)[-1]
    return next((path for name, path in sorted(known.items()) if name.startswith(f"{plain}_")), None)


def dictionary_folders(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ, home: Path | None = None
) -> tuple[Path, ...]:
    """Return where dictionaries of Hunspell's kind may be: its own `DICPATH` first, then the usual places."""
    own = home or home_folder()
    named = [Path(part) for part in environment.get("DICPATH", "").split(os.pathsep) if part]
    return tuple(dict.fromkeys((*named, *_usual(platform, environment, own))))


def _usual(platform: str, environment: Mapping[str, str], home: Path) -> Iterator[Path]:
    if platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMFILES(X86)"):
            if environment.get(name):
                yield from sorted((Path(environment[name]) / "LibreOffice").glob(_OFFICE))
        return
    if platform == "darwin":
        yield from (home / "Library" / "Spelling", Path("/Library/Spelling"))
        yield from sorted(Path("/Applications/LibreOffice.app/Contents/Resources/extensions").glob("dict-*"))
        return
    data = environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for part in (data, *shared.split(":")):
        if part:
            yield from (Path(part) / name for name in ("hunspell", "myspell", "myspell/dicts"))
    yield from sorted(Path("/usr/lib/libreoffice").glob(_OFFICE))


def _names(language: Language) -> Iterator[str]:
    yield from fallback_chain(language)
    likely = str(get_global("likely_subtags").get(fallback_chain(language)[-1], ""))
    parts = likely.split("_")
    if len(parts) > 1:
        yield f"{parts[0]}_{parts[-1]}"
