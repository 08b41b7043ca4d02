"""Above the list: what it shows, with how many there are, and the field to search in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.errors import Severity
from presenter.windows.elision import shortened_words
from presenter.windows.search_edit import SearchEdit
from presenter.windows.translation.editor_actions import EditorActions, EditorVerb
from presenter.windows.translation.state_marks import (
    channel_icon,
    severity_icon,
    state_icon,
    this_slide_icon,
    unfinished_icon,
)

_STATES = {
    "show-missing": EntryState.MISSING,
    "show-stale": EntryState.STALE,
    "show-drafts": EntryState.GUESS,
}
_SEVERITIES = {"show-found": Severity.WARNING}
_CHANNELS = {
    "show-slides": Channel.SLIDES,
    "show-notes": Channel.NOTES,
    "show-subtitles": Channel.SUBTITLES,
}
_CHIPS = (
    "show-everything",
    "show-unfinished",
    *_STATES,
    "show-found",
    "show-overflowing",
    "show-this-slide",
    *_CHANNELS,
)
_LEAST = 5  # letters of a chip's words
_FIELD = 7  # the least width of the field to search in, in sizes of the letters
_GAPS = 72  # pixels: the margins, and what sets the chips apart


class _Chip(QToolButton):
    """A choice of what is listed, with its number, in few words, in none but the number, or in a picture."""

    def __init__(self, verb: EditorVerb) -> None:
        super().__init__()
        self._verb = verb
        self._count: int | None = None
        self._is_short = False
        self._is_bare = False
        self._lacking = 0
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(verb.trigger)
        verb.changed.connect(self._write)
        self._write()

    def show_count(self, count: int | None) -> None:
        self._count = count
        self._write()

    def shorten(self, *, short: bool) -> None:
        self._is_short, self._is_bare, self._lacking = short, False, 0
        self._write()

    def bare(self) -> None:
        """Show the picture alone, if there is one."""
        self._is_bare = True
        self._write()

    def give_up(self, width: int) -> int:
        """Do with so many pixels less, or as many as there are words for; return how many it was."""
        before = self.sizeHint().width()
        self._lacking = width
        self._write()
        return before - self.sizeHint().width()

    @property
    def is_idle(self) -> bool:
        """Tell whether it would list nothing, and is not what lists."""
        return self._count == 0 and not self.isChecked()

    def _write(self) -> None:
        title = self._verb.text()
        number = "" if self._count is None else str(self._count)
        whole = f"{title}  {number}".strip()
        has_picture = not self.icon().isNull()
        words = number if self._is_short and has_picture and number else whole
        self.setText(f" {self._fitting(words)}" if has_picture else self._fitting(words))  # apart from it
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if has_picture and (self._is_bare or (self._is_short and not number)):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        self.setToolTip(self._verb.toolTip())
        self.setAccessibleName(whole)
        self.setChecked(self._verb.isChecked())

    def _fitting(self, words: str) -> str:
        if not self._lacking:
            return words
        metrics = self.fontMetrics()
        room = max(metrics.horizontalAdvance(words) - self._lacking, metrics.averageCharWidth() * _LEAST)
        return shortened_words(words, metrics, room)


class FilterBar(QWidget):
    """Chips for the verbs that choose what is listed; those that do not fit say less."""

    searched = Signal(str)

    def __init__(self, actions: EditorActions) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chips = {verb: _Chip(actions[verb]) for verb in _CHIPS}
        self._counts: dict[str, int] = {}
        self.field = SearchEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.searched)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 5, 8, 5)
        self._row.setSpacing(4)
        for verb, chip in self._chips.items():
            if verb in ("show-this-slide", "show-slides"):
                self._row.addSpacing(10)
            self._row.addWidget(chip)
        self._row.addSpacing(10)
        self._row.addWidget(self.field, 1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab may lead, in order."""
        return (*self._chips.values(), self.field)

    def retranslate(self, words: str) -> None:
        """Say what the field is for."""
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self._fit()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many units each verb would list."""
        if counts == self._counts:
            return  # nothing is measured anew with every key
        self._counts = dict(counts)
        for verb, chip in self._chips.items():
            chip.show_count(counts.get(verb))
        self._fit()

    def adopt_letters(self, letters: int) -> None:
        """Draw the small pictures in the size of the letters."""
        for verb, state in _STATES.items():
            self._chips[verb].setIcon(state_icon(state, letters))
        for verb, severity in _SEVERITIES.items():
            self._chips[verb].setIcon(severity_icon(severity, letters))
        for verb, channel in _CHANNELS.items():
            self._chips[verb].setIcon(channel_icon(channel, letters))
        self._chips["show-unfinished"].setIcon(unfinished_icon(letters))
        self._chips["show-this-slide"].setIcon(this_slide_icon(letters))
        for chip in self._chips.values():
            chip.setIconSize(QSize(letters, letters))
        self.field.setMinimumWidth(_FIELD * letters)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the words from chips, the last ones first, until all have room."""
        chips = list(self._chips.values())
        for chip in chips:
            chip.shorten(short=False)
            chip.show()
        room = self.width() - self.field.minimumWidth() - _GAPS
        for chip in reversed(chips):
            if self._needed(chips) <= room:
                return
            chip.shorten(short=True)
        for chip in chips:
            if self._needed(chips) > room and chip.is_idle:
                chip.hide()
        for chip in reversed(chips):
            if self._needed(chips) > room:
                chip.bare()
        lacking = self._needed(chips) - room
        for chip in reversed(chips):
            if lacking > 0 and not chip.isHidden():
                lacking -= chip.give_up(lacking)

    def _needed(self, chips: list[_Chip]) -> int:
        return sum(chip.sizeHint().width() + self._row.spacing() for chip in chips if not chip.isHidden())
