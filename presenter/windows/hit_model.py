"""What a search found, as a list that a view can show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.deck.inline import plain_text
from presenter.i18n.text import Text
from presenter.talk.search.find_slides import Hit
from presenter.talk.search.passage import Part
from presenter.windows.console_context import ConsoleContext

_NOWHERE = QModelIndex()
_PARTS = {
    Part.TEXT: Text("Text"),
    Part.NOTES: Text("Notes"),
    Part.CUES: Text("Subtitles"),
    Part.IDENTIFIER: Text("Id"),
}


class HitModel(QAbstractListModel):
    """Hold what was found, the likeliest first."""

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self._context = context
        self._hits: tuple[Hit, ...] = ()

    @property
    def hits(self) -> Sequence[Hit]:
        """Return what was found."""
        return self._hits

    def show(self, hits: Sequence[Hit]) -> None:
        """Show these and no other."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def title(self, hit: Hit) -> str:
        """Return the title of the slide in the language of the slides, else its id."""
        material = self._context.material
        slide = material.deck.slides[hit.slide]
        if slide.title is None:
            return slide.identifier
        return plain_text(material.catalogs(slide.title, self._context.state.channels.slides).text)

    def says_more(self, hit: Hit) -> bool:
        """Tell whether the words were found anywhere but in the title that is shown."""
        is_title = hit.part is Part.TITLE and hit.language == self._context.state.channels.slides
        return hit.part is not Part.NUMBER and not is_title

    def part(self, hit: Hit) -> str:
        """Return the name of the part in which the words were found; nothing for a title."""
        name = _PARTS.get(hit.part)
        return self._context.say(name) if name else ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title, or the words that are read aloud."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = Text("Slide {number}: {title}").with_fields(number=hit.slide + 1, title=self.title(hit))
            more = (self.part(hit), hit.excerpt.words) if self.says_more(hit) else ()
            return ", ".join((self._context.say(head), *filter(None, more)))
        return None
