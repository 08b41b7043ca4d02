"""The live view alone: the slide of what was saved last in another editor, both languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from presenter.actions.keymap import Keymap
from presenter.actions.live_view_table import LIVE_VIEW_ACTIONS
from presenter.catalogs.entry_state import EntryState
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.errors import Finding
from presenter.i18n.language import language_name
from presenter.i18n.text import Text
from presenter.qt.interface_words import InterfaceWords
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.workbench import Workbench
from presenter.windows import palette
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.console_style import console_style, unit_for
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.keys_help import KeysHelp
from presenter.windows.translation.role_titles import ROLE_TITLES
from presenter.windows.translation.slide_view import SlideView

_USUAL = (1280, 560)
_LONGEST = 60  # characters of a text in the status line
# Which of the two is on has to be seen.
_CHECKED = f"QPushButton:checked {{ background: {palette.ACCENT}; color: {palette.BACKGROUND}; }}"

_TITLE = Text("{deck} · {language}")
_WAITING = Text("Save the catalog in your editor: the slide concerned is shown here. Watched: {path}")
_SAVED = Text("{time} · {file}: “{words}”")
_SAVED_MORE = Text("{time} · {file}: “{words}” and {count} more")
_SAVED_ALIKE = Text("{time} · {file}: no words changed")
_COPIED = Text("{role} · {identity}: the source’s words are copied, to be searched for in your editor")
_BROKEN = Text("{place}: {message} · the last good one is shown")
_PROGRESS = Text("{done} of {count} done")


class LiveWindow(QWidget):
    """Show slides, follow what is saved elsewhere, and say what it was."""

    closed = Signal()
    asked = Signal(str)  # a verb that is the program's

    def __init__(self, words: InterfaceWords, workbench: Workbench, keymap: Keymap) -> None:
        super().__init__()
        self._words = words
        self.actions_ = EditorActions(LIVE_VIEW_ACTIONS, keymap, words, self)
        self._workbench = workbench
        self._trouble: tuple[Finding, ...] = ()
        self._said: Callable[[], str] = self._waiting
        self.view = SlideView(words)
        self.view.unit_clicked.connect(self._on_clicked)
        self._slides = QComboBox()
        self._slides.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._slides.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slides.activated.connect(self._go_to)
        self._back, self._on = self._button("‹"), self._button("›")
        self._follow, self._alone = self._button(), self._button()
        self._status = ConsoleLabel("caption", wrapped=True)
        self._progress = ConsoleLabel("caption")
        self._lay_out()
        self.keys = KeysHelp(self, words, self.actions_)
        self._listen()
        words.language_changed.connect(self._retranslate)
        self._follow.setChecked(True)
        self._list_slides()
        self._retranslate()
        self.view.show_slide(workbench, 0)
        self._slides.setFocus()  # not a slide, which would point a text out as soon as the other one goes
        self.resize(*_USUAL)

    @property
    def follows(self) -> bool:
        """Tell whether a save brings its slide."""
        return self._follow.isChecked()

    @property
    def said(self) -> str:
        """Return what the status line says."""
        return self._status.text()

    def take(self, workbench: Workbench, changed: Sequence[Unit]) -> None:
        """Take the words as they were saved; where that is wished, go to the first that changed."""
        is_other_deck = workbench.deck is not self._workbench.deck
        self._workbench, self._trouble = workbench, ()
        if is_other_deck:
            self._list_slides()
        self._said = _Saved(self._words, workbench, tuple(changed), QTime.currentTime())
        keys = [unit.key for unit in changed]
        if changed and self.follows:
            first = next((unit for unit in changed if unit.slides), changed[0])
            self.view.show_unit(workbench, first, keys)
        elif changed:
            self.view.show_changed(workbench, keys)
        else:
            self.view.show_workbench(workbench)
        self.view.catch_up()
        if changed:
            self.view.flash()
        self._show_where()
        self._say()

    def refuse(self, findings: tuple[Finding, ...]) -> None:
        """Say what is broken and where, until it is mended; what is shown stays."""
        self._trouble = findings
        self._say()

    def go_by(self, slides: int) -> None:
        """Go so many slides on, or back."""
        last = len(self._workbench.deck.slides) - 1
        self._go_to(min(max(0, self._slides.currentIndex() + slides), last))

    def carry_out(self, verb: str) -> None:
        """Do what a verb asks for."""
        last = len(self._workbench.deck.slides) - 1
        was_open = self.keys.isVisible()
        self.keys.hide()
        match verb:
            case "next-slide":
                self.go_by(1)
            case "previous-slide":
                self.go_by(-1)
            case "first-slide":
                self.go_by(-last)
            case "last-slide":
                self.go_by(last)
            case "follow-saves":
                self._follow.toggle()
            case "translation-alone":
                self._alone.toggle()
            case "show-keys":
                if not was_open:
                    self.keys.open()
            case "quit":
                self.close()
            case _:
                self.asked.emit(verb)
        self._show_choices()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set everything in sizes that suit the window."""
        super().resizeEvent(event)
        unit = unit_for(self.width(), round(self.width() * 0.6))
        self.setStyleSheet(console_style(unit) + _CHECKED)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that there is nothing more to show."""
        super().closeEvent(event)
        self.closed.emit()

    def _button(self, words: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(not words)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self._back, self._on):
            row.addWidget(widget)
        row.addWidget(self._slides, 1)
        for widget in (self._follow, self._alone):
            row.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self._status, 1)
        below.addWidget(self._progress)
        whole = QVBoxLayout(self)
        whole.addWidget(self.view, 1)
        whole.addLayout(row)
        whole.addLayout(below)

    def _listen(self) -> None:
        self._back.clicked.connect(self.actions_["previous-slide"].trigger)
        self._on.clicked.connect(self.actions_["next-slide"].trigger)
        self._alone.toggled.connect(self._on_alone)
        self._follow.toggled.connect(self._show_choices)
        for verb in self.actions_:
            verb.asked.connect(self.carry_out)

    def _list_slides(self) -> None:
        here = max(0, self._slides.currentIndex())
        with QSignalBlocker(self._slides):
            self._slides.clear()
            self._slides.addItems([_title(slide) for slide in self._workbench.deck.slides])
            self._slides.setCurrentIndex(min(here, self._slides.count() - 1))

    def _go_to(self, slide: int) -> None:
        self.view.show_slide(self._workbench, slide)
        self.view.catch_up()
        self._show_where()

    def _show_where(self) -> None:
        if self.view.shown is not None:
            with QSignalBlocker(self._slides):
                self._slides.setCurrentIndex(self.view.shown.place.slide)

    def _on_alone(self, alone: bool) -> None:  # noqa: FBT001 — as Qt calls it
        self.view.show_alone(alone=alone)
        self._show_choices()

    def _show_choices(self) -> None:
        """Show which of the verbs that can be in force are."""
        self.actions_["follow-saves"].setChecked(self._follow.isChecked())
        self.actions_["translation-alone"].setChecked(self._alone.isChecked())

    def _on_clicked(self, key: UnitKey) -> None:
        unit = self._workbench.unit(key)
        if unit is None:
            return
        QGuiApplication.clipboard().setText(unit.source)
        self.view.show_unit(self._workbench, unit)
        self.view.catch_up()
        self._show_where()
        self._said = _Copied(self._words, unit)
        self._say()

    def _waiting(self) -> str:
        return self._words.words(_WAITING.with_fields(path=str(self._workbench.files[0].path)))

    def _say(self) -> None:
        if self._trouble:
            first = self._trouble[0]
            place = f"{first.span.path.name}:{first.span.line}:{first.span.column}"
            told = _BROKEN.with_fields(place=place, message=first.message)
            self._status.show_words(self._words.words(told), Tone.ALARM)
        else:
            self._status.show_words(self._said(), Tone.PLAIN)
        units = self._workbench.units
        done = sum(unit.state is EntryState.TRANSLATED for unit in units)
        self._progress.show_words(self._words.words(_PROGRESS.with_fields(done=done, count=len(units))))

    def _retranslate(self) -> None:
        say = self._words.words
        language = language_name(self._workbench.language, self._words.language)
        self.setWindowTitle(say(_TITLE.with_fields(deck=self._workbench.deck.path.name, language=language)))
        for button, verb in ((self._follow, "follow-saves"), (self._alone, "translation-alone")):
            button.setText(self.actions_[verb].text())
        for button, verb in (
            (self._follow, "follow-saves"),
            (self._alone, "translation-alone"),
            (self._back, "previous-slide"),
            (self._on, "next-slide"),
        ):
            button.setToolTip(self.actions_[verb].toolTip())
            button.setAccessibleName(self.actions_[verb].text())
        self.keys.retranslate()
        self._slides.setAccessibleName(say(Text("Slides")))
        self._say()


class _Saved:
    """What to say of a save, in the language of the moment."""

    def __init__(
        self, words: InterfaceWords, workbench: Workbench, changed: tuple[Unit, ...], time: QTime
    ) -> None:
        self._words = words
        self._workbench = workbench
        self._changed = changed
        self._time = time

    def __call__(self) -> str:
        first = self._changed[0] if self._changed else None
        file = self._workbench.file_of(first.key) if first is not None else None
        words = plain_text(first.target or first.source) if first is not None else ""
        text = _SAVED_ALIKE if first is None else _SAVED if len(self._changed) == 1 else _SAVED_MORE
        said = text.with_fields(
            time=self._time.toString("HH:mm:ss"),
            file=(file or self._workbench.files[0]).path.name,
            words=words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…",
            count=len(self._changed) - 1,
        )
        return self._words.words(said)


class _Copied:
    """What to say of a text that was clicked, in the language of the moment."""

    def __init__(self, words: InterfaceWords, unit: Unit) -> None:
        self._words = words
        self._unit = unit

    def __call__(self) -> str:
        message = self._unit.places[0].message
        role = ROLE_TITLES[message.role]
        return self._words.words(_COPIED.with_fields(role=role, identity=message.identity))


def _title(slide: Slide) -> str:
    return (
        f"{slide.index + 1} · {plain_text(slide.title.text) if slide.title is not None else slide.identifier}"
    )
