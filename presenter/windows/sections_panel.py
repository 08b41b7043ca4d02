"""The sections of the talk at the left of the console, planned against real."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QGridLayout, QListView, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.section_delegate import SectionDelegate
from presenter.windows.sections_model import SectionsModel

_WIDTH = 32.0  # units
_MARGIN = 1.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class SectionsPanel(QWidget):
    """A list to read, to click at, and with the keyboard's focus to choose from by arrows and Enter."""

    slide_chosen = Signal(int)
    uncovered = Signal()  # it is shown again, and nothing was written meanwhile

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._heading = ConsoleLabel("heading")
        self._planned, self._real = ConsoleLabel("caption"), ConsoleLabel("caption")
        self._columns = [ConsoleLabel("column") for _ in range(4)]
        self.model = SectionsModel(context)
        self._delegate = SectionDelegate(self.model)
        self.list = _SectionsList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.clicked.connect(self._on_chosen)
        self.list.entered_at.connect(self._on_chosen)
        self._grid = QGridLayout()
        self._lay_out()

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._delegate.adopt_unit(unit)
        self.setFixedWidth(round(_WIDTH * unit))
        margin = round(_MARGIN * unit)
        self._grid.setContentsMargins(margin, 0, margin, 0)
        self.list.doItemsLayout()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        say = self._context.say
        has_sections = self.model.rowCount() < len(self._context.outline.slides)
        heading = say(Text("Sections")) if has_sections else say(Text("All slides"))
        self._heading.show_words(heading)
        self.list.setAccessibleName(heading)
        self._planned.show_words(say(Text("Planned")), Tone.QUIET)
        self._real.show_words(say(Text("Real")), Tone.QUIET)
        for label, text in zip(self._columns, 2 * (Text("Start"), Text("Length")), strict=True):
            label.show_words(say(text), Tone.QUIET)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the times as they are now."""
        super().showEvent(event)
        self.uncovered.emit()
        self.show_current()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk before they go to whatever is next."""
        self.list.clearFocus()
        super().hideEvent(event)

    def show_current(self) -> None:
        """Bring the section that the talk is in into sight."""
        if self.model.current is not None:
            self.list.setCurrentIndex(self.model.index(self.model.current))

    def put_away(self) -> bool:
        """Give the keys back to the talk; False where it had them."""
        had_focus = self.list.hasFocus()
        self.list.clearFocus()
        return had_focus

    def _lay_out(self) -> None:
        right = Qt.AlignmentFlag.AlignRight
        self._grid.setSpacing(0)
        self._grid.addWidget(self._planned, 0, 0, 1, 2, right)
        self._grid.addWidget(self._real, 0, 2, 1, 2, right)
        for number, label in enumerate(self._columns):
            self._grid.addWidget(label, 1, number, right)
            self._grid.setColumnStretch(number, 1)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addWidget(self.list, 1)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.list.clearFocus()
        self.slide_chosen.emit(self.model.times[index.row()].slide)


class _SectionsList(QListView):
    """A list that has the arrows and Enter while it has the focus, and leaves all other keys to the talk."""

    entered_at = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes there, and the keys stay the talk's
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def event(self, event: QEvent) -> bool:
        """Take the keys that would else be verbs of the talk."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the section that is chosen."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.entered_at.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
