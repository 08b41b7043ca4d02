"""The chapters of the manual as they are written: Markdown, in English."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from presenter.dataclass import dataclass

ORDER = (
    "welcome",
    "first-talk",
    "bringing",
    "format",
    "themes",
    "giving",
    "subtitles",
    "translating",
    "checking",
    "exporting",
    "afterwards",
    "settings",
    "keys",
    "commands",
    "troubleshooting",
)
"""The ids of the chapters, which are the names of their files too."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its id, by which links lead to it, and its Markdown."""

    id: str
    source: str

    @property
    def place(self) -> str:
        """Return where it is in a checkout."""
        return f"presenter/manual/chapters/{self.id}.md"


def chapters() -> Iterator[Chapter]:
    """Yield the chapters in their order."""
    folder = files("presenter.manual") / "chapters"
    for name in ORDER:
        yield Chapter(name, (folder / f"{name}.md").read_text(encoding="utf-8"))
