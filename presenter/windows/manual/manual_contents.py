"""What stands at the side of the manual: its chapters with their sections, or what a search found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
)

from presenter.manual.manual import Page
from presenter.manual.manual_search import Found, excerpt

_PLACE = Qt.ItemDataRole.UserRole
_SECTION_LEVEL = 2


class ManualContents(QStackedWidget):
    """Let a place be chosen, by keys or the mouse."""

    chosen = Signal(str, str)  # a chapter, and a section of it or nothing

    def __init__(self) -> None:
        super().__init__()
        self.tree, self.found = QTreeWidget(), QListWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setRootIsDecorated(False)
        self.tree.setExpandsOnDoubleClick(False)
        self.found.setWordWrap(True)
        for view in (self.tree, self.found):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setTextElideMode(Qt.TextElideMode.ElideRight)
            view.viewport().setProperty("role", "bare")
            self.addWidget(view)
        self._pages: Sequence[Page] = ()
        self.tree.itemClicked.connect(self._on_item)
        self.tree.itemActivated.connect(self._on_item)
        self.found.itemClicked.connect(self._on_found)
        self.found.itemActivated.connect(self._on_found)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """List the chapters and their sections."""
        self._pages = pages
        self.tree.clear()
        for page in pages:
            chapter = _item(page.title, page.id, "")
            self.tree.addTopLevelItem(chapter)
            for section in page.sections:
                if section.level == _SECTION_LEVEL:
                    chapter.addChild(_item(section.title, page.id, section.id))

    def show_here(self, page: int) -> None:
        """Show which chapter is read, and its sections."""
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None:
                item.setExpanded(number == page)
        here = self.tree.topLevelItem(page)
        current = self.tree.currentItem()
        if here is not None and (current is None or (current is not here and current.parent() is not here)):
            self.tree.setCurrentItem(here)

    def show_found(self, found: Iterable[Found], query: str) -> int:
        """List what a search found in place of the contents; return how much that is."""
        self.found.clear()
        for place in found:
            page = self._pages[place.page]
            section = page.sections[place.section]
            where = page.title if section.level == 1 else f"{page.title} › {section.title}"
            words = excerpt(section.text, query)
            item = QListWidgetItem(f"{where}\n{words}" if words else where)
            item.setData(_PLACE, (page.id, section.id))
            self.found.addItem(item)
        self.setCurrentWidget(self.found)
        return self.found.count()

    def show_contents(self) -> None:
        """Show the chapters again."""
        self.setCurrentWidget(self.tree)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(*item.data(0, _PLACE))

    def _on_found(self, item: QListWidgetItem) -> None:
        self.chosen.emit(*item.data(_PLACE))


def _item(title: str, chapter: str, section: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title])
    item.setData(0, _PLACE, (chapter, section))
    item.setToolTip(0, title)
    return item
