"""The sheet on which the buttons of a clicker are tried, and given what they are to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.windows.clicker_picture import ClickerPicture
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.overlay import Overlay

# What a clicker's buttons are for, by the verb that each asks for, in the order of the picture.
BUTTONS: Mapping[str, Text] = MappingProxyType(
    {
        "previous": Text("Back"),
        "next": Text("Next"),
        "present": Text("Start, stop"),
        "blank": Text("Black"),
    }
)
_ALSO = {"leave": "present"}  # the start button sends the other key every second time
_CHORDS = ("Ctrl+", "Alt+", "Meta+")

_HINT = Text("Press each button of your clicker once. It shows what the button sends, and what that does.")
_CHOOSE = Text("Should it do something else, choose that in the picture, or press 1, 2, 3 or 4.")
_LEAVE = Text("A button that has been pressed works as in the talk again. Esc, pressed twice, leaves.")


class ClickerSheet(Overlay):
    """Show a clicker and light up the button that a key stands for; the talk stands still meanwhile."""

    key_given = Signal(str, str)  # the verb that a button is for, and the key that it sends
    listening_changed = Signal()

    def __init__(self, window: QWidget, context: ConsoleContext) -> None:
        super().__init__(window)
        self._say = context.say
        self._actions = context.actions
        self._seen: list[str] = []
        self._picture = ClickerPicture(tuple(BUTTONS))
        self._picture.chosen.connect(self._on_chosen)
        self._told: tuple[Text, Tone] | None = None
        roles = ("finding", "position", "finding", "caption", "caption")
        self._hint, self._sent, self._does, self._choose, self._leave = (
            ConsoleLabel(role, wrapped=True) for role in roles
        )
        self._done = QPushButton()
        self._done.clicked.connect(self.hide)
        self._actions.keys_changed.connect(self.show_again)
        self._sheet = self._lay_out()

    def _lay_out(self) -> QWidget:
        sheet = QWidget()
        words = QVBoxLayout()
        words.setSpacing(14)
        for label in (self._hint, self._sent, self._does, self._choose, self._leave):
            words.addWidget(label)
        words.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._done)
        words.addLayout(foot)
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(36)
        row.addWidget(self._picture, 2)
        row.addLayout(words, 3)
        return sheet

    @property
    def listens(self) -> bool:
        """Tell whether the keys are to be offered to this sheet."""
        return self.isVisible()

    def ask(self) -> None:
        """Show the sheet with nothing pressed yet."""
        self._seen, self._told = [], None
        self.lay_over(self._say(Text("Try the clicker")), self._sheet)
        self.show_again()
        self._done.setFocus()
        self.listening_changed.emit()

    def show_again(self) -> None:
        """Write everything in the language and with the keys in force."""
        self.name(self._say(Text("Try the clicker")))
        self._hint.show_words(self._say(_HINT))
        self._leave.show_words(self._say(_LEAVE), Tone.QUIET)
        self._done.setText(self._say(Text("Done")))
        self._show_last()
        for verb, name in BUTTONS.items():
            sent = [native_key_name(key) for key in self._seen if self._button_of(key) == verb]
            self._picture.show_button(verb, self._say(name), sent, self._description(name, sent))

    def tell(self, words: Text, tone: Tone) -> None:
        """Say what has come of a choice."""
        self._told = (words, tone)
        self._show_last()

    def take(self, key: str) -> bool:
        """Take a key the first time that it is pressed; later it does what it always does.

        So a sheet that was forgotten keeps no clicker from giving the talk.
        """
        if key in "1234" and self._seen:
            self._on_chosen(tuple(BUTTONS)[int(key) - 1])
            return True
        if key in self._seen or key.isdecimal() or key.startswith(_CHORDS):
            return False
        self._seen.append(key)
        self._told = None
        self.show_again()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk."""
        self.listening_changed.emit()
        super().hideEvent(event)

    def _show_last(self) -> None:
        """Say what was pressed last and what it does."""
        for label in (self._sent, self._does, self._choose):
            label.setVisible(bool(self._seen))
        if not self._seen:
            return
        key = self._seen[-1]
        verb = self._actions.verb_of(key)
        sent = Text("Your clicker sent: {key}").with_fields(key=native_key_name(key))
        self._sent.show_words(self._say(sent))
        if self._told is not None:
            self._does.show_words(self._say(self._told[0]), self._told[1])
        elif verb is None:
            self._does.show_words(self._say(Text("That does nothing yet.")), Tone.CAUTION)
        else:
            does = Text("That does: {title}").with_fields(title=self._actions[verb].row.title)
            self._does.show_words(self._say(does), Tone.GOOD)
        self._choose.show_words(self._say(_CHOOSE))

    def _description(self, name: Text, sent: list[str]) -> str:
        """Return what a screen reader says of a button."""
        if not sent:
            return self._say(Text("{button}: not pressed yet").with_fields(button=name))
        return self._say(Text("{button}: sends {keys}").with_fields(button=name, keys=", ".join(sent)))

    def _button_of(self, key: str) -> str:
        verb = self._actions.verb_of(key) or ""
        return _ALSO.get(verb, verb)

    def _on_chosen(self, verb: str) -> None:
        if self._seen and self._button_of(self._seen[-1]) != verb:
            self.key_given.emit(verb, self._seen[-1])
