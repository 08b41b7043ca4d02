"""The sheet on which the keys are changed: choose a verb, press a key."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from presenter.actions.keymap import DIGITS
from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.key_chips import KeyChips
from presenter.windows.overlay import Overlay
from presenter.windows.verb_tree import VerbTree

_LISTENS_FOR = 15_000  # milliseconds; a sheet that was forgotten takes no more of the clicker's keys

_HINT = Text(
    "Choose what to do, then give it a key. Changes hold at once and are kept in the settings. Esc leaves."
)


_EVERYTHING = "*"


class KeysSheet(Overlay):
    """Show every verb with its keys, and ask for changes; whoever keeps the keys carries them out."""

    key_given = Signal(str, str)  # a verb and the key that it is to have from now on
    key_removed = Signal(str, str)
    reset_asked = Signal(str)  # a verb; empty for all of them
    listening_changed = Signal()

    def __init__(self, window: QWidget, context: ConsoleContext) -> None:
        super().__init__(window)
        self._say = context.say
        self._actions = context.actions
        self._listening = False
        self._question = ""  # what a Yes would do: a key to take over, or _EVERYTHING to reset
        self._said, self._tone, self._yes_words = _HINT, Tone.PLAIN, _HINT
        self._tree = VerbTree()
        self._title = ConsoleLabel("help-heading")
        self._chips = KeyChips()
        self._message = ConsoleLabel("finding", wrapped=True)
        self._add, self._reset, self._reset_all = QPushButton(), QPushButton(), QPushButton()
        self._yes, self._no, self._done = QPushButton(), QPushButton(), QPushButton()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LISTENS_FOR)
        self._patience.timeout.connect(self._stop_listening)
        self._connect()
        self._sheet = self._lay_out()

    def _connect(self) -> None:
        self._tree.chosen.connect(self._on_chosen)
        self._tree.activated_verb.connect(self._listen)
        self._chips.removed.connect(self._on_removed)
        self._add.clicked.connect(self._listen)
        self._reset.clicked.connect(self._on_reset)
        self._reset_all.clicked.connect(self._on_reset_all)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        self._done.clicked.connect(self.hide)
        self._actions.keys_changed.connect(self.show_again)

    def _lay_out(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tree, 1)
        column.addWidget(self._title)
        keys = QHBoxLayout()
        keys.addWidget(self._chips, 1)
        keys.addWidget(self._add)
        keys.addWidget(self._reset)
        column.addLayout(keys)
        column.addWidget(self._message)
        foot = QHBoxLayout()
        foot.addWidget(self._yes)
        foot.addWidget(self._no)
        foot.addStretch()
        foot.addWidget(self._reset_all)
        foot.addWidget(self._done)
        column.addLayout(foot)
        return sheet

    @property
    def listens(self) -> bool:
        """Tell whether the keys are to be offered to this sheet."""
        return self._listening

    def ask(self) -> None:
        """Show the sheet, ready for a verb to be chosen."""
        self._end_question()
        self.lay_over(self._say(Text("Change the keys")), self._sheet)
        self.show_again()
        self._tree.setFocus()

    def show_again(self) -> None:
        """Write everything in the language and with the keys in force."""
        self._add.setText(self._say(Text("Add a key…")))
        self._reset.setText(self._say(Text("As it was")))
        self._reset_all.setText(self._say(Text("All keys as they were…")))
        self._no.setText(self._say(Text("Cancel")))
        self._done.setText(self._say(Text("Done")))
        self._yes.setText(self._say(self._yes_words))
        self._tree.setAccessibleName(self._say(Text("What the keys do")))
        self._tree.show_verbs(self._actions.by_group(), self._say)
        self._show_chosen()
        self.tell(self._said, self._tone)
        if self.isVisible():
            self.name(self._say(Text("Change the keys")))

    def tell(self, words: Text, tone: Tone = Tone.PLAIN) -> None:
        """Say what has happened, or what to do."""
        self._said, self._tone = words, tone
        self._message.show_words(self._say(words), tone)

    def take(self, key: str) -> bool:
        """Take a key that was pressed, where one is being waited for."""
        if not self._listening:
            return False
        if key in DIGITS:
            self.tell(Text("Digits are for the numbers of slides. Press another key."), Tone.CAUTION)
            return True
        self._stop_listening()
        if key != "Esc":
            self._offer(key)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        self._stop_listening()
        super().hideEvent(event)

    def _offer(self, key: str) -> None:
        """Give a key to the chosen verb, or ask first where another has it."""
        owner = self._actions.verb_of(key)
        if owner is None:
            self.key_given.emit(self._tree.verb, key)
            return
        name = native_key_name(key)
        if owner == self._tree.verb:
            self.tell(Text("“{key}” does that already.").with_fields(key=name))
            return
        title = self._actions[owner].row.title
        taken = Text("“{key}” is the key of “{title}”.").with_fields(key=name, title=title)
        self._ask(key, taken, Text("Give it to “{title}”").with_fields(title=self._chosen_title()))

    def _ask(self, question: str, words: Text, yes: Text) -> None:
        self._question, self._yes_words = question, yes
        self.tell(words, Tone.CAUTION)
        self._yes.setText(self._say(yes))
        for button in (self._yes, self._no):
            button.show()
        self._no.setFocus()

    def _end_question(self) -> None:
        self._question = ""
        for button in (self._yes, self._no):
            button.hide()
        self.tell(_HINT)

    def _listen(self) -> None:
        self._end_question()
        self._listening = True
        self._patience.start()
        wanted = Text("Press the key, or the clicker’s button, for “{title}”. Esc: none.")
        self.tell(wanted.with_fields(title=self._chosen_title()), Tone.GOOD)
        self.listening_changed.emit()

    def _stop_listening(self) -> None:
        self._patience.stop()
        if self._listening:
            self._listening = False
            self.tell(_HINT)
            self.listening_changed.emit()

    def _on_chosen(self) -> None:
        self._stop_listening()
        self._end_question()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what can be done with the chosen verb."""
        verb = self._tree.verb
        for part in (self._add, self._reset):
            part.setEnabled(bool(verb))
        title = self._say(self._chosen_title())
        self._title.show_words(title)
        self._chips.show_keys(self._actions[verb].keys if verb else (), title, self._say)
        asked = (self._add, self._reset, self._yes, self._no, self._reset_all, self._done)
        for before, after in pairwise((self._tree, *self._chips.buttons, *asked)):
            QWidget.setTabOrder(before, after)  # buttons for keys come and go, in their place all the same

    def _on_removed(self, key: str) -> None:
        self.key_removed.emit(self._tree.verb, key)

    def _on_reset(self) -> None:
        self.reset_asked.emit(self._tree.verb)

    def _on_reset_all(self) -> None:
        words = Text("Every verb gets back the keys that it came with. Yours are forgotten.")
        self._ask(_EVERYTHING, words, Text("All as they were"))

    def _on_yes(self) -> None:
        question, verb = self._question, self._tree.verb
        self._end_question()
        self._tree.setFocus()
        if question == _EVERYTHING:
            self.reset_asked.emit("")
        else:
            self.key_given.emit(verb, question)

    def _on_no(self) -> None:
        self._end_question()
        self._tree.setFocus()

    def _chosen_title(self) -> Text:
        return self._actions[self._tree.verb].row.title
