"""The panels of the console and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.talk.state import Channel
from presenter.windows import palette
from presenter.windows.channel_chip import ChannelChip
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.cue_panel import CuePanel
from presenter.windows.notes_panel import NotesPanel
from presenter.windows.preview import Preview
from presenter.windows.status_row import StatusRow
from presenter.windows.timer_panel import TimerPanel

TOOLBAR = ("previous", "next", "show-help")
SUBTITLES = "subtitles"
_BELOW_UNITS = 23.5  # two cues in two languages, each of two lines
_FLIPS = {
    Channel.SLIDES.value: "flip-language",
    SUBTITLES: "cycle-subtitles",
    Channel.NOTES.value: "flip-notes-language",
    Channel.INTERFACE.value: "flip-interface-language",
}


class Place(Enum):
    """Where a further panel may stand; a place takes no room as long as nothing in it is shown."""

    BANNER = auto()  # a line under the time and the languages, as wide as the window
    SIDEBAR = auto()  # a column at the left of the pictures and the notes
    TOOLBAR = auto()  # a row under them


class ConsoleBody(QWidget):
    """Time and languages above; the picture, what comes next and the notes; what to know below."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = TimerPanel(actions["toggle-timer"])
        self.position = ConsoleLabel("position")
        self.step = ConsoleLabel("caption")
        self.chips = {
            name: ChannelChip(actions[verb], "languages" if name == SUBTITLES else "language")
            for name, verb in _FLIPS.items()
        }
        self.current = Preview(palette.BACKGROUND)
        self.next_heading = ConsoleLabel("heading")
        self.next = Preview(palette.PANEL)
        self.cues = CuePanel()
        self.notes = NotesPanel(actions["notes-smaller"], actions["notes-larger"])
        self.status = StatusRow()
        self.menu_button = QToolButton()
        self.menu = QMenu(self.menu_button)
        self._places: dict[Place, QBoxLayout] = {
            Place.BANNER: QVBoxLayout(),
            Place.SIDEBAR: QVBoxLayout(),
            Place.TOOLBAR: QHBoxLayout(),
        }
        self._lay_out(actions)

    def add_panel(self, place: Place, panel: QWidget) -> None:
        """Let a further panel stand in a place, after those that are there; it may hide and show itself."""
        self._places[place].addWidget(panel)

    def retranslate(self, say: Callable[[Text], str]) -> None:
        """Say what is no panel's in the language in force."""
        self.menu_button.setText(say(Text("Menu")))

    def _lay_out(self, actions: ActionSet) -> None:
        middle = QHBoxLayout()
        middle.addLayout(self._places[Place.SIDEBAR])
        middle.addWidget(self._middle(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(self._places[Place.BANNER])
        column.addLayout(middle, 1)
        column.addLayout(self._places[Place.TOOLBAR])
        column.addLayout(self._foot(actions))

    def _head(self) -> QHBoxLayout:
        place = QVBoxLayout()
        place.setSpacing(0)
        place.addStretch()
        place.addWidget(self.step)
        place.addWidget(self.position)
        place.addStretch()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.timer)
        row.addSpacing(16)
        row.addLayout(place)
        row.addStretch()
        for chip in self.chips.values():
            row.addWidget(chip)
        return row

    def _middle(self) -> QSplitter:
        below = _splitter(Qt.Orientation.Horizontal, (self._coming(), 1), (self.cues, 1))
        self._left = _splitter(Qt.Orientation.Vertical, (self.current, 2), (below, 1))
        return _splitter(Qt.Orientation.Horizontal, (self._left, 4), (self.notes, 3))

    def fit_picture(self, unit: float) -> None:
        """Give the picture the height that its width needs, as far as that leaves room for what is below.

        A height that the speaker chose by dragging stays until the window changes its size.
        """
        whole = self._left.height() - self._left.handleWidth()
        room = max(whole - round(_BELOW_UNITS * unit), 0)
        wanted = min(self.current.height_for(self._left.width()), room)
        self._left.setSizes([wanted, whole - wanted])

    def _coming(self) -> QWidget:
        panel = QWidget()
        panel.setProperty("role", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(panel)
        column.addWidget(self.next_heading)
        column.addWidget(self.next, 1)
        return panel

    def _foot(self, actions: ActionSet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        for verb in TOOLBAR:
            row.addWidget(_tool_button(actions, verb))
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self.menu_button)
        return row


def _tool_button(actions: ActionSet, verb: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[verb])
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


def _splitter(orientation: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(10)
    for index, (widget, share) in enumerate(parts):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, share)
    splitter.setSizes([1000 * share for _, share in parts])
    return splitter
