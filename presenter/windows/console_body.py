"""The panels of the console and where they stand."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.settings.memory import MemoryKeeper
from presenter.talk.state import Channel
from presenter.windows import palette
from presenter.windows.channel_chip import ChannelChip
from presenter.windows.console_arrangement import Panel
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.console_stage import ConsoleStage
from presenter.windows.cue_buttons import CueButtons
from presenter.windows.cue_panel import CuePanel
from presenter.windows.notes_panel import NotesPanel
from presenter.windows.preview import Preview
from presenter.windows.ready_light import ReadyLight
from presenter.windows.status_row import StatusRow
from presenter.windows.timer_panel import TimerActions, TimerPanel
from presenter.windows.touch_bar import TouchBar

_TURNING = ("previous", "next")
SUBTITLES = "subtitles"
_TIMER_MENU = (
    *("toggle-timer", "toggle-questions", ""),
    *("add-minute", "take-minute", "toggle-lock", ""),
    *("set-timer-to-slide", "reset-timer", "undo-reset-timer"),
)
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
    TOOLBAR = auto()  # beside the badges; there the buttons that turn the slide give way to it


class ConsoleBody(QWidget):
    """Time and languages above; the picture, what comes next and the notes; what to know below."""

    def __init__(self, actions: ActionSet, memory: MemoryKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = TimerPanel(_timer_actions(actions))
        self.position = ConsoleLabel("position")
        self.step = ConsoleLabel("caption", yields=True)
        self.chips = {
            name: ChannelChip(name, actions[verb], "languages" if name == SUBTITLES else "language")
            for name, verb in _FLIPS.items()
        }
        self.current = Preview(palette.BACKGROUND)
        self.next_heading = ConsoleLabel("heading")
        self.light = ReadyLight()
        self.next = Preview(palette.PANEL)
        self.cues = CuePanel()
        self.cues.clicked.connect(actions["show-cues"].trigger)
        self.notes = NotesPanel(actions["notes-smaller"], actions["notes-larger"])
        panels = {
            Panel.CURRENT: self.current,
            Panel.NEXT: self._coming(),
            Panel.CUES: self.cues,
            Panel.NOTES: self.notes,
        }
        self.stage = ConsoleStage(panels, memory)
        self.status = StatusRow()
        self.touch_bar = TouchBar(actions)
        self.turning_buttons = tuple(_tool_button(actions, verb) for verb in _TURNING)
        self.cue_buttons = CueButtons(actions)
        self._usual_buttons = QWidget()
        self.menu_button = QToolButton()
        self.menu = QMenu(self.menu_button)
        self._open_menu, self._show_cues = actions["open-menu"], actions["show-cues"]
        self._places: dict[Place, QBoxLayout] = {
            Place.BANNER: QVBoxLayout(),
            Place.SIDEBAR: QVBoxLayout(),
            Place.TOOLBAR: QHBoxLayout(),
        }
        self._lay_out(actions)

    def add_panel(self, place: Place, panel: QWidget) -> None:
        """Let a further panel stand in a place, after those that are there; it may hide and show itself."""
        self._places[place].addWidget(panel)
        if place is Place.TOOLBAR:
            panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show either a tool bar or the usual buttons: no row comes and goes, so nothing moves."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._usual_buttons.setVisible(event.type() is QEvent.Type.HideToParent)
        return super().eventFilter(watched, event)

    def open_menu(self) -> None:
        """Open the menu of all verbs at its button, and go on: a menu that waited would hold up the talk."""
        corner = self.menu_button.mapToGlobal(self.menu_button.rect().topLeft())
        self.menu.popup(corner)
        self.menu.setActiveAction(self.menu.actions()[0])

    def retranslate(self, say: Callable[[Text], str]) -> None:
        """Say what is no panel's in the language in force."""
        self.menu_button.setText(say(Text("Menu")))
        self.menu_button.setToolTip(self._open_menu.toolTip())
        self.menu.setAccessibleName(say(Text("Menu")))
        self.touch_bar.retranslate(say)
        self.cue_buttons.retranslate()
        self.cues.setToolTip(self._show_cues.toolTip())

    def _lay_out(self, actions: ActionSet) -> None:
        middle = QHBoxLayout()
        middle.addLayout(self._places[Place.SIDEBAR])
        middle.addWidget(self.stage, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(self._places[Place.BANNER])
        column.addLayout(middle, 1)
        column.addLayout(self._foot(actions))
        column.addWidget(self.touch_bar)

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
        row.addSpacing(10)
        row.addLayout(place)
        row.addStretch()
        for chip in self.chips.values():
            row.addWidget(chip)
        return row

    def _coming(self) -> QWidget:
        panel = QWidget()
        panel.setProperty("role", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(panel)
        heading = QHBoxLayout()
        heading.addWidget(self.next_heading)
        heading.addStretch()
        heading.addWidget(self.light)
        column.addLayout(heading)
        column.addWidget(self.next, 1)
        return panel

    def _foot(self, actions: ActionSet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        row.addLayout(self._places[Place.TOOLBAR])
        usual = QHBoxLayout(self._usual_buttons)
        usual.setContentsMargins(0, 0, 0, 0)
        usual.setSpacing(8)
        for button in (self.cue_buttons, *self.turning_buttons, _tool_button(actions, "show-help")):
            usual.addWidget(button)
        self._usual_buttons.setProperty("role", "bare")
        row.addWidget(self._usual_buttons)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self.menu_button)
        return row


def _timer_actions(actions: ActionSet) -> TimerActions:
    menu = (actions[verb] if verb else None for verb in _TIMER_MENU)
    return TimerActions(actions["toggle-timer"], actions["undo-reset-timer"], tuple(menu))


def _tool_button(actions: ActionSet, verb: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("verb", verb)
    button.setDefaultAction(actions[verb])
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button
