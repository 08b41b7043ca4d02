"""The question whether to go on with the talk that broke off, over the console's pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from presenter.deck.inline import plain_text
from presenter.i18n.text import Text
from presenter.talk.journal import Entry
from presenter.talk.state import TalkState
from presenter.windows.clock_words import as_time_of_day
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.panel_writer import PanelWriter

# Those that mean an answer, besides Space. What clickers send goes on turning the slides.
_ANSWERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_QUESTION = Text("The last talk broke off at {time}, at slide {number}: {title}")


class ResumeBanner(QWidget):
    """Ask without stopping anything: the audience sees a talk that has opened, and all keys work."""

    resume_chosen = Signal()
    afresh_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("resume-banner")
        self.setProperty("role", "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = ConsoleLabel("finding", wrapped=True)
        self._resume, self._afresh = _Answer(), _Answer()
        self._resume.setProperty("tone", "accent")
        self._resume.clicked.connect(self.resume_chosen)
        self._afresh.clicked.connect(self.afresh_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        for button in (self._resume, self._afresh):
            button.setProperty("role", "answer")
            button.dismissed.connect(self.afresh_chosen)
            row.addWidget(button)

    def show_words(self, question: str, resume: str, afresh: str) -> None:
        """Ask in these words."""
        self._label.show_words(question)
        self.setAccessibleName(question)
        self._resume.setText(resume)
        self._afresh.setText(afresh)

    def ask(self) -> None:
        """Take the keys that answer: Return resumes, Esc does not."""
        self.show()  # a layout would show it later, and what is not shown takes no focus
        self.window().activateWindow()
        self._resume.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back to the talk."""
        for button in (self._resume, self._afresh):
            button.clearFocus()
        super().hideEvent(event)


class ResumeWriter(PanelWriter):
    """Put into the banner which talk is meant."""

    def __init__(self, context: ConsoleContext, banner: ResumeBanner, entry: Entry) -> None:
        super().__init__(context)
        self._banner = banner
        self._entry = entry

    def write(self) -> None:
        """Ask in the language in force."""
        moment = self._entry.moment.astimezone(self.context.clocks.moment().tzinfo)
        question = _QUESTION.with_fields(
            time=as_time_of_day(moment, self.context.twelve_hours),
            number=self._entry.state.slide + 1,
            title=self._title(),
        )
        say = self.context.say
        self._banner.show_words(say(question), say(Text("Resume  ⏎")), say(Text("Start afresh  Esc")))

    def _title(self) -> str:
        """Return the title of the slide as the deck has it now, its id where it has none."""
        material = self.context.material
        known = (slide for slide in material.deck.slides if slide.identifier == self._entry.identifier)
        title = next((slide.title for slide in known), None)
        if title is None:
            return self._entry.identifier
        return plain_text(material.catalogs(title, self.context.state.channels.notes).text)

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell that no change of this talk changes the question about the last."""
        del old, new
        return False


class _Answer(QPushButton):
    """A button that takes the keys that answer; all others are the talk's."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Take the keys that would else be shortcuts of the talk."""
        is_ours = isinstance(event, QKeyEvent) and event.key() in _ANSWERS
        if event.type() is QEvent.Type.ShortcutOverride and is_ours:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Escape:
                self.dismissed.emit()
            case _:
                super().keyPressEvent(event)
