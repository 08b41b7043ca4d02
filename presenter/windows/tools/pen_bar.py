"""What can be drawn with, as a row of buttons, for as long as the pen is in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from presenter.i18n.text import Text
from presenter.talk.commands.show_command import SetPen
from presenter.talk.effects import ClearDrawing, RedoStroke, UndoStroke
from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.state import TalkState
from presenter.talk.tool import Tool
from presenter.windows.console_context import ConsoleContext
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.tools.pen_icon import PenBarCommand, pen_icon

_ICON = 20  # pixels, at the unit that the console was drawn for
_DRAWN_FOR = 10.0
_NIBS = {Nib.PEN: Text("Pen"), Nib.HIGHLIGHTER: Text("Highlighter"), Nib.ERASER: Text("Eraser")}
_INKS = {
    Ink.RED: Text("Red"),
    Ink.BLUE: Text("Blue"),
    Ink.GREEN: Text("Green"),
    Ink.VIOLET: Text("Violet"),
}
_WIDTHS = {
    Width.THIN: Text("Thin"),
    Width.MEDIUM: Text("Medium"),
    Width.THICK: Text("Thick"),
}
_CHANGES = (
    (UndoStroke(), Text("Undo")),
    (RedoStroke(), Text("Redo")),
    (ClearDrawing(), Text("Clear the slide")),
)


class _PenButton(QToolButton):
    """A button with a command, in a picture or a word; its whole name is in its tip, and said."""

    chosen = Signal(object)

    def __init__(self, command: PenBarCommand, title: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._command = command
        self.title = title
        self.setProperty("role", "pen")
        self.setCheckable(isinstance(command, SetPen))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def belongs_to(self, pen: Pen) -> bool:
        """Tell whether the pen is set as this button would set it."""
        match self._command:
            case SetPen(nib=Nib() as nib):
                return pen.nib is nib
            case SetPen(ink=Ink() as ink):
                return pen.ink is ink and pen.nib is not Nib.ERASER
            case SetPen(width=Width() as width):
                return pen.width is width and pen.nib is not Nib.ERASER
        return False

    def show_icon(self, pixels: int) -> None:
        """Show the picture of what the button does, where there is one."""
        if (icon := pen_icon(self._command, pixels)) is not None:
            self.setIcon(icon)
            self.setIconSize(QSize(pixels, pixels))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._command)


class PenBar(QWidget):
    """Nibs, inks and widths, and what takes a stroke back."""

    chosen = Signal(object)  # the command of a button
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        groups: Sequence[Sequence[tuple[PenBarCommand, Text]]] = (
            [(SetPen(nib=nib), title) for nib, title in _NIBS.items()],
            [(SetPen(ink=ink), title) for ink, title in _INKS.items()],
            [(SetPen(width=width), title) for width, title in _WIDTHS.items()],
            _CHANGES,
        )
        self._buttons: list[_PenButton] = []
        for group in groups:
            for command, title in group:
                button = _PenButton(command, title, self)
                button.chosen.connect(self.chosen)
                row.addWidget(button)
                self._buttons.append(button)
            row.addSpacing(8)
        self._away = QToolButton(self)
        self._away.setText("✕")
        self._away.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._away.clicked.connect(self.put_away)
        row.addWidget(self._away)

    def show_pen(self, pen: Pen) -> None:
        """Show how the pen is set."""
        for button in self._buttons:
            button.setChecked(button.belongs_to(pen))

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        for button in self._buttons:
            button.show_icon(round(_ICON * unit / _DRAWN_FOR))

    def retranslate(self, context: ConsoleContext) -> None:
        """Say everything in the language in force."""
        for button in self._buttons:
            words = context.say(button.title)
            button.setText(context.say(Text("Clear")))
            button.setAccessibleName(words)
            button.setToolTip(words)
        away = context.say(Text("Put the pen away"))
        self._away.setAccessibleName(away)
        self._away.setToolTip(away)
        self.setAccessibleName(context.say(Text("Pen")))


class PenBarWriter(PanelWriter):
    """Show the bar while the pen is in hand, and obey its buttons."""

    def __init__(self, context: ConsoleContext, bar: PenBar) -> None:
        super().__init__(context)
        self._bar = bar
        bar.hide()
        bar.chosen.connect(context.bridge.dispatch)
        bar.put_away.connect(context.actions["toggle-pen"].trigger)

    def write(self) -> None:
        """Show the bar as the pen is set, or put it away."""
        state = self.context.state
        self._bar.retranslate(self.context)
        self._bar.show_pen(state.pen)
        self._bar.setVisible(state.tool is Tool.PEN)

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether another tool is in hand, or the pen is set otherwise."""
        return (old.tool, old.pen) != (new.tool, new.pen)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._bar.adopt_unit(unit)
