"""A field for the number, the id or any words of a slide, with what they find."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.search_desk import SearchDesk
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.hit_delegate import HitDelegate
from presenter.windows.hit_model import HitModel
from presenter.windows.search_edit import SearchEdit

_WIDTH = 78.0  # units
_MOST_ROWS = 8


class GoToField(QWidget):
    """Ask for a slide without stopping anything: the talk goes on behind it."""

    entered = Signal(str)

    def __init__(self, parent: QWidget, context: ConsoleContext, desk: SearchDesk) -> None:
        super().__init__(parent)
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._desk = desk
        self._unit = 10.0
        self._caption = ConsoleLabel("caption")
        self._edit = SearchEdit()
        self._model = HitModel(context)
        self._delegate = HitDelegate(self._model)
        self._list = _hit_list(self._model, self._delegate)
        self._none = ConsoleLabel("quiet")
        row = QHBoxLayout()
        row.addWidget(self._caption)
        row.addWidget(self._edit, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._list)
        column.addWidget(self._none)
        self._edit.returnPressed.connect(self._on_return)
        self._edit.textChanged.connect(self._refill)
        self._edit.stepped.connect(self._on_stepped)
        self._list.clicked.connect(self._on_clicked)
        desk.read_on.connect(self._on_read_on)
        self.hide()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._unit = unit
        self._delegate.adopt_unit(unit)
        if self.isVisible():
            self._refill()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        self._caption.show_words(say(Text("Go to")))
        self._edit.setPlaceholderText(say(Text("Number, id, or words in any language")))
        self._edit.setAccessibleName(say(Text("Go to: number, id, or words in any language")))
        self._list.setAccessibleName(say(Text("Slides found")))
        self._none.show_words(say(Text("Nothing found")))

    def ask(self) -> None:
        """Show the field, empty and ready to type in."""
        self._desk.open()
        self.retranslate()
        self._edit.clear()
        self._refill()
        self.show()
        self.raise_()
        self._edit.setFocus()

    def show_again(self) -> None:
        """Show what is found in the deck as it is now, in the languages in force."""
        self.retranslate()
        self._refill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk: a hidden field would go on taking them."""
        self._edit.clearFocus()
        super().hideEvent(event)

    def _refill(self) -> None:
        query = self._edit.text()
        hits = self._desk.hits(query, self._context.state.channels.slides) if query.strip() else ()
        self._model.show(hits)
        if hits:
            self._list.setCurrentIndex(self._model.index(0))
        self._none.setVisible(bool(query.strip()) and not hits)
        self._list.setVisible(bool(hits))
        self._list.setFixedHeight(min(len(hits), _MOST_ROWS) * self._delegate.row_height)
        parent = self.parentWidget()
        room = parent.width() if parent is not None else 0
        self.setFixedWidth(min(round(_WIDTH * self._unit), room - round(4 * self._unit)))
        self.adjustSize()

    def _on_stepped(self, steps: int) -> None:
        row = min(max(self._list.currentIndex().row() + steps, 0), self._model.rowCount() - 1)
        self._list.setCurrentIndex(self._model.index(row))

    def _on_return(self) -> None:
        wanted = self._edit.text().strip()
        index = self._list.currentIndex()
        if not index.isValid() and wanted:  # typed faster than the deck could be read
            best = self._desk.best(wanted, self._context.state.channels.slides)
            self._leave_for(wanted if best is None else str(best.slide + 1))
        else:
            self._leave_for(self._number(index) if wanted else "")

    def _on_clicked(self, index: QModelIndex) -> None:
        self._leave_for(self._number(index))

    def _on_read_on(self) -> None:
        if self.isVisible() and self._list.currentIndex().row() <= 0:  # what was chosen must not move away
            self._refill()

    def _number(self, index: QModelIndex) -> str:
        return str(self._model.hits[index.row()].slide + 1)

    def _leave_for(self, target: str) -> None:
        self.hide()
        if target:
            self.entered.emit(target)


def _hit_list(model: HitModel, delegate: HitDelegate) -> QListView:
    """Return the list of what was found; the keys that choose in it are those of the field."""
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setUniformItemSizes(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return view
