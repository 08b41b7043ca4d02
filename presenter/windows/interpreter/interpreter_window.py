"""The window in which an interpreter reads what is said and writes it in another language."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from presenter.i18n.language import Language, language_name
from presenter.i18n.text import Text
from presenter.qt.reading_ticker import ReadingTicker
from presenter.qt.search_desk import SearchDesk
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.commands.caption_command import AddCaption
from presenter.talk.state import TalkState
from presenter.talk.utterance import read_utterance
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_reading import language_tag
from presenter.windows.cue_list.cue_rows import CueRow
from presenter.windows.filling_bar import FillingBar
from presenter.windows.fitting_label import FittingLabel
from presenter.windows.interpreter.caption_field import CaptionField
from presenter.windows.interpreter.cue_picker import CuePicker
from presenter.windows.interpreter.interpreter_place import SMALLEST
from presenter.windows.interpreter.interpreter_reading import (
    read_on_screen,
    read_queue,
    read_said,
    read_to_come,
)
from presenter.windows.interpreter.interpreter_style import interpreter_style, interpreter_unit
from presenter.windows.interpreter.words_panel import WordsPanel
from presenter.windows.layout_scaler import LayoutScaler
from presenter.windows.sheet_button import SheetButton

# Keys that no letter is typed by, at either end of the row, and no clicker sends.
_VERBS = {
    "clear-subtitle": (Qt.Key.Key_F2, Text("Clear")),
    "hold-subtitles": (Qt.Key.Key_F3, Text("Hold")),
    "previous-cue": (Qt.Key.Key_F7, Text("Previous")),
    "next-cue": (Qt.Key.Key_F8, Text("Next")),
    "cycle-captions": (Qt.Key.Key_F9, None),  # says how they are shown
}
_WAYS = {
    CaptionMode.INSTEAD: Text("Live lines instead"),
    CaptionMode.BESIDE: Text("Live lines beside"),
    CaptionMode.OFF: Text("Live lines off"),
}
_LANGUAGE_KEY, _SEARCH_KEY = Qt.Key.Key_F4, Qt.Key.Key_F6
_BAR = 0.6  # units
_WITH_OTHERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class InterpreterWindow(QWidget):
    """Nothing here turns a slide, but for a clicker's keys; closing it ends nothing."""

    put_away = Signal()
    stood_elsewhere = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: ConsoleContext, desk: SearchDesk, language: Language) -> None:
        super().__init__()
        self.setObjectName("interpreter")
        self.setWindowRole("interpreter")
        self.setProperty("role", "interpreter")
        self.setMinimumSize(*SMALLEST)
        self._context = context
        self._language = language
        self._unit = 0.0
        self.said, self.coming = WordsPanel(2.7), WordsPanel(1.9, Tone.QUIET)
        self.on_screen = WordsPanel(1.9)
        self._bar = FillingBar()
        self.picker = CuePicker(context, desk)
        self.field = CaptionField()
        self.language_button, self._show_button = SheetButton(), SheetButton()
        self._hint = FittingLabel("caption")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = {verb: SheetButton() for verb in _VERBS}
        self._ticker = ReadingTicker(context.watch, self)
        self._lay_out()
        self._scaler = LayoutScaler(self)
        self._connect()
        self._adopt_unit()

    @property
    def language(self) -> Language:
        """Return the language that is interpreted into; the deck's where it is no longer one of those."""
        languages = self._context.outline.languages
        return self._language if self._language in languages else languages[0]

    def show_all(self) -> None:
        """Show the state in force, in the language in force."""
        say = self._context.say
        title = say(Text("Interpreter"))
        self.setWindowTitle(f"{self._context.material.title} – {title}")
        code = language_tag(self.language)
        name = language_name(self.language, self._context.words.language)
        self._name(self.language_button, code, say(Text("Language: {name} (F4)").with_fields(name=name)))
        self._name(self._show_button, say(Text("Show ⏎")), say(Text("Show this line (Enter)")))
        written = say(Text("Write what the audience is to read · {language}").with_fields(language=name))
        self.field.setPlaceholderText(written)
        self.field.setAccessibleName(written)
        hint = say(Text("⏎ show · ↑ what was written before · NAME: who speaks"))
        self._hint.show_what_fits(hint, say(Text("⏎ show · ↑ again")), Tone.PLAIN)
        self.picker.setVisible(self._context.material.has_cues)
        self.picker.show_all()
        self._show_state()

    def follow(self, old: TalkState, new: TalkState) -> None:
        """Show what has changed."""
        if self.isVisible():
            self._show_state()
            self.picker.follow(old, new)

    def empty_field(self) -> bool:
        """Take away what is being written, while this is where the keys go; False where there is nothing.

        From the search, go back to writing.
        """
        if not self.isActiveWindow():
            return False
        if self.picker.edit.hasFocus():
            self.picker.edit.clear()
            self.field.setFocus()
            return True
        return self.field.empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the buttons stand for; letters are written, wherever the focus is."""
        verbs = {key: verb for verb, (key, _) in _VERBS.items()}
        if event.isAutoRepeat() or event.modifiers() & _WITH_OTHERS:
            return
        if (verb := verbs.get(Qt.Key(event.key()))) is not None:
            self._context.actions[verb].trigger()
        elif event.key() == _LANGUAGE_KEY:
            self._on_language_asked()
        elif event.key() == _SEARCH_KEY and self.picker.isVisible():
            (self.field if self.picker.edit.hasFocus() else self.picker.edit).setFocus()
        elif event.text().isprintable() and event.text().strip():
            self.field.setFocus()  # whoever has just worked a button goes on writing
            self.field.insert(event.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the talk as it is."""
        event.ignore()
        self.put_away.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let everything grow and shrink with the window."""
        super().resizeEvent(event)
        self._adopt_unit()
        self.stood_elsewhere.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Say where it stands now."""
        super().moveEvent(event)
        self.stood_elsewhere.emit()

    def _lay_out(self) -> None:
        self.on_screen.column.insertWidget(1, self._bar)
        writing = QHBoxLayout()
        writing.setSpacing(8)
        for part in (self.language_button, self.field, self._show_button):
            writing.addWidget(part, int(part is self.field))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self._hint, 1)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(10)
        side_by_side.addWidget(self.coming, 1)
        side_by_side.addWidget(self.on_screen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addLayout(side_by_side)
        column.addWidget(self.picker, 1)
        column.addLayout(writing)
        column.addLayout(row)

    def _connect(self) -> None:
        context = self._context
        self.field.entered.connect(self._on_entered)
        self._show_button.clicked.connect(self.field.enter)
        self.language_button.clicked.connect(self._on_language_asked)
        for verb, button in self.buttons.items():
            button.clicked.connect(context.actions[verb].trigger)
        for button in (*self.buttons.values(), self.language_button, self._show_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the field
        self.picker.picked.connect(self._on_picked)
        self._ticker.ticked.connect(self._show_reading)
        context.bridge.settled.connect(self.follow)
        context.words.language_changed.connect(self.show_all)

    def _show_state(self) -> None:
        context, state, own = self._context, self._context.state, self.language
        material, source = context.material, context.outline.languages[0]
        self.said.show_reading(read_said(state, material, source, own, context.say))
        self.coming.show_reading(read_to_come(state, material, context.outline, source, own, context.say))
        self.on_screen.show_reading(read_on_screen(state, material, own, context.say))
        self._show_buttons()
        self._show_reading()

    def _show_buttons(self) -> None:
        say = self._context.say
        way = _WAYS[self._context.state.captions.mode]
        for verb, (key, title) in _VERBS.items():
            number = f"F{key - Qt.Key.Key_F1 + 1}"
            tip = f"{self._context.actions[verb].text()} ({number})"
            self._name(self.buttons[verb], f"{say(title or way)}  {number}", tip)

    def _show_reading(self) -> None:
        """Show how long the audience still reads, and how many of one's own lines wait."""
        needed, left = self._context.watch.seconds, self._context.watch.left()
        remark, tone = read_queue(self._context.state, self.language, self._context.say)
        if left > 0:
            reading = Text("readable in {seconds} s").with_fields(seconds=math.ceil(left))
            remark = " · ".join(part for part in (self._context.say(reading), remark) if part)
        self.on_screen.show_remark(remark, tone)
        share = 0.0 if not needed else min(max(1 - left / needed, 0.0), 1.0)
        self._bar.show_share(share, Tone.GOOD if share == 1.0 else Tone.ACCENT)

    def _on_entered(self, line: str) -> None:
        said = read_utterance(line, self._context.outline.languages)
        if said.words:
            language = said.language or self.language
            self._context.bridge.dispatch(AddCaption(said.words, language, said.speaker))

    def _on_picked(self, place: CueRow, to_change: bool) -> None:  # noqa: FBT001 - what a signal says
        """Show a prepared cue in one's own language; one that is not translated is first to be changed."""
        entry = self.picker.model.entry(place)
        self.field.setFocus()
        if entry is None:
            return
        cue, own = entry.cue, self.language
        lines = cue.lines_in(own)
        if to_change or cue.missing_in(own):
            self.field.write(" ".join(lines))
        elif lines:
            # Broken into lines where the author, or the translator, had them break.
            self._context.bridge.dispatch(AddCaption(" | ".join(lines), own, cue.voice))

    def _on_language_asked(self) -> None:
        languages = self._context.outline.languages
        self._language = languages[(languages.index(self.language) + 1) % len(languages)]
        self.language_chosen.emit(self._language)
        self.show_all()

    def _adopt_unit(self) -> None:
        unit = interpreter_unit(self.width(), self.height())
        if unit == self._unit:
            return
        self._unit = unit
        self.setStyleSheet(interpreter_style(unit))
        self._scaler.scale_to(unit)
        self._bar.setFixedHeight(max(4, round(_BAR * unit)))
        for part in (self.said, self.coming, self.on_screen, self.picker):
            part.adopt_unit(unit)

    @staticmethod
    def _name(button: QPushButton, words: str, tip: str) -> None:
        if (button.text(), button.toolTip()) != (words, tip):
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
