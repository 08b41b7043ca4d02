"""The catalog editor's window: what is to be translated, the words, the slide, what is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presenter.actions.editor_table import EDITOR_ACTIONS
from presenter.actions.keymap import Keymap
from presenter.deck.inline import plain_text
from presenter.i18n.language import language_name
from presenter.i18n.text import Text
from presenter.translation.memory.suggestion import Suggestion
from presenter.windows.console_label import Tone
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_body import EditorBody
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.findings_view import Remark
from presenter.windows.translation.keys_help import KeysHelp
from presenter.windows.translation.verb_commands import command_of
from presenter.windows.translation.window_look import WindowLook
from presenter.windows.translation.window_verbs import WindowVerbs
from presenter.windows.translation.work_writer import WorkWriter

_SMALLEST = (900, 560)
_STAR = "[*]"


class TranslatorWindow(QWidget):
    """Show the work. What is asked for goes to it as a command, or is told to whoever runs the program."""

    close_asked = Signal()
    asked = Signal(str)  # a verb that is the program's
    deactivated = Signal()

    def __init__(self, context: EditorContext, keymap: Keymap, slide: QWidget) -> None:
        super().__init__()
        self.setObjectName("translator")
        self.setWindowRole("translator")
        self.setMinimumSize(*_SMALLEST)
        self._context = context
        self.actions_ = EditorActions(EDITOR_ACTIONS, keymap, context.words, self)
        self.body = EditorBody(context, self.actions_, slide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        self.keys = KeysHelp(self, context.words, self.actions_, goes_on=True)
        self.keys.manual_asked.connect(self._on_manual_asked)
        self.look = WindowLook(self, context, self.body)
        self._verbs = WindowVerbs(self, context, self.body, self.keys, self.look)
        self._writer = WorkWriter(context, self.body, self.actions_, self)
        for verb in self.actions_:
            verb.asked.connect(self.carry_out)
        self.body.list.entered.connect(self._on_entered)
        context.words.language_changed.connect(self.retranslate)
        self.look.restore()
        self.retranslate()
        self._writer.write_all()
        self.body.target.words.setFocus()

    def carry_out(self, verb: str) -> None:
        """Do what a verb asks for."""
        self.body.side.comment.commit()
        if self.keys.isVisible() and verb not in ("show-keys", "go-to-words"):
            self.keys.hide()
        command = command_of(verb, self._context.state)
        if command is not None:
            self._context.bridge.dispatch(command)
        elif not self._verbs.carry_out(verb):
            self.asked.emit(verb)
        self._writer.show_choices()

    def _on_manual_asked(self) -> None:
        self.asked.emit("manual")

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what was found about the unit at hand."""
        self.body.findings.show_remarks(remarks)
        self._writer.write_findings()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show what may serve for the unit at hand."""
        unit = self._context.state.unit
        self.body.side.suggestions.show_suggestions(suggestions, "" if unit is None else unit.source)

    def show_saving(self, words: Text, tone: Tone = Tone.QUIET) -> None:
        """Show whether what was written is on the disk."""
        self.body.line.show_saving(words, tone)

    def announce(self, words: Text) -> None:
        """Say something for a moment."""
        self.body.line.announce(words)

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        settings = self._context.state.workbench.deck.settings
        title = (
            plain_text(settings.title.text)
            if settings.title
            else self._context.state.workbench.deck.path.stem
        )
        language = language_name(self._context.target_language, self._context.words.language)
        # Qt puts a star where words are not saved yet; what an author writes is none of its signs.
        self.setWindowTitle(f"{title.replace(_STAR, _STAR * 2)}{_STAR} – {language}")
        self.body.retranslate()
        self.keys.retranslate()
        self._writer.write_all()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the translator has turned to another window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.deactivated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the program to save and to end."""
        event.ignore()
        self.close_asked.emit()

    def _on_entered(self) -> None:
        self.body.target.words.setFocus()
