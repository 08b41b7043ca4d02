"""A thing that the program is made of."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.text import Text


@dataclass(frozen=True, slots=True)
class Component:
    """What somebody else made and the program comes with, or the program itself."""

    name: str
    version: str
    licence: str
    """As SPDX writes licences, where it has a name for it."""
    what: Text | None
    """What the program does with it."""
    home: str
    """Where its makers are to be found."""
    texts: tuple[Path, ...]
    """The files with its licence, as its makers ship them."""
    sources: tuple[str, ...] = ()
    """Where its source code is had, if its licence asks for that to be said."""

    def licence_text(self) -> str:
        """Return its whole licence, each file under its name where there are several."""
        texts = [path.read_text(encoding="utf-8", errors="replace").strip("\n") for path in self.texts]
        if len(texts) <= 1:
            return "".join(texts)
        named = zip(self.texts, texts, strict=True)
        return "\n\n\n".join(f"——— {path.name} ———\n\n{text}" for path, text in named)
