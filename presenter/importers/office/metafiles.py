"""Windows' metafiles of a deck, converted all at once when the first of them is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from presenter.importers.libreoffice import converted
from presenter.importers.office.picture_files import METAFILES, picture_suffix

MOST = 200


class Metafiles:
    """The metafiles of a deck as SVG, where LibreOffice is installed."""

    def __init__(self, contents: Iterable[bytes]) -> None:
        """Choose from the contents of a deck's files those that are metafiles."""
        found = {_name(content): content for content in contents if picture_suffix(content) in METAFILES}
        self._waiting = dict(list(found.items())[:MOST])
        self._drawn: dict[str, bytes] | None = None

    def __call__(self, content: bytes) -> bytes | None:
        """Return a metafile as SVG, None where it cannot be converted."""
        if self._drawn is None:
            self._drawn = converted(self._waiting, "svg")
        return self._drawn.get(_name(content).partition(".")[0])


def _name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:24]}{picture_suffix(content)}"
