"""Pictures that stand in for others in a language."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from presenter.i18n.language import Language, fallback_chain


def localised(path: Path, language: Language) -> Path:
    """Return the picture in a language: `office.es_MX.svg`, else `office.es.svg`, else `office.svg`.

    A version that a link of the file system leads to elsewhere does not count.
    """
    for code in fallback_chain(language):
        version = path.with_name(f"{path.stem}.{code}{path.suffix}")
        if version.is_file() and version.resolve().parent == path.resolve().parent:
            return version
    return path


def localised_source(source: str, path: Path | None, language: Language) -> str:
    """Return how a deck would name the picture that is shown in a language, where `source` names `path`."""
    if path is None or (shown := localised(path, language)) == path:
        return source
    return str(PurePosixPath(source).with_name(shown.name))
