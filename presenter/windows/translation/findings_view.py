"""What the checks say of the translation as it is typed, with a key that mends what can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.state_marks import severity_icon

_TONES = {Severity.ERROR: Tone.ALARM, Severity.WARNING: Tone.CAUTION, Severity.INFO: Tone.QUIET}
_MOST = 8
_MARK = 13  # logical pixels


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding, and the words that would be without it; None where nobody but the translator can mend it."""

    finding: Finding
    mended: str | None = None


class _Row(QWidget):
    mend_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._mended = ""
        self._mark = QLabel()
        self._words = ConsoleLabel("finding", wrapped=True)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_remark(self, remark: Remark, context: EditorContext, button: str) -> None:
        finding = remark.finding
        size = QSize(_MARK, _MARK)
        self._mark.setPixmap(severity_icon(finding.severity, _MARK).pixmap(size, self.devicePixelRatioF()))
        advice = f" {context.say(finding.advice)}" if finding.advice else ""
        words = f"{context.say(finding.message)}{advice}"
        self._words.show_words(words, _TONES[finding.severity])
        self.button.setAccessibleDescription(words)
        self._mended = remark.mended or ""
        self.button.setVisible(remark.mended is not None)
        self.button.setText(button)

    def _on_clicked(self) -> None:
        self.mend_asked.emit(self._mended)


class FindingsView(QScrollArea):
    """A row for each finding, the worst first; rows are written over, never made anew."""

    mend_asked = Signal(str)  # the words as they would be

    def __init__(self, context: EditorContext) -> None:
        super().__init__()
        self._context = context
        self._remarks: tuple[Remark, ...] = ()
        self._key = ""
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = [_Row() for _ in range(_MOST)]
        content = QWidget()
        content.setProperty("role", "bare")
        self._nothing = ConsoleLabel("caption", wrapped=True)
        column = QVBoxLayout(content)
        column.setContentsMargins(10, 2, 10, 4)
        column.setSpacing(3)
        for row in self._rows:
            row.mend_asked.connect(self.mend_asked)
            row.hide()
            column.addWidget(row)
        column.addWidget(self._nothing)
        column.addStretch()
        self.setWidget(content)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Return what is shown."""
        return self._remarks

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab may lead, in order."""
        return tuple(row.button for row in self._rows)

    def name_key(self, key: str) -> None:
        """Take the name of the key that mends the first of them."""
        self._key = key

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what was found, nothing where all is well."""
        self._remarks = tuple(remarks[:_MOST])
        first = next((place for place, each in enumerate(self._remarks) if each.mended is not None), None)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._remarks))
            if place < len(self._remarks):
                title = self._context.say(Text("Mend"))
                button = f"{title} ({self._key})" if place == first and self._key else title
                row.show_remark(self._remarks[place], self._context, button)
        self._nothing.setVisible(not self._remarks)

    def retranslate(self, *, has_words: bool) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self._context.say(Text("Findings")))
        nothing = Text("Nothing was found.") if has_words else Text("Nothing is written yet.")
        self._nothing.show_words(self._context.say(nothing))
        self.show_remarks(self._remarks)

    def mend_first(self) -> bool:
        """Ask for the first mend that there is; False where there is none."""
        words = next((remark.mended for remark in self._remarks if remark.mended is not None), None)
        if words is None:
            return False
        self.mend_asked.emit(words)
        return True
