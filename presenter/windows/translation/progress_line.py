"""At the foot of the window: how much is done, and whether it is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.catalogs.channel import CHANNEL_TITLES
from presenter.i18n.text import Text, plural
from presenter.translation.progress import Progress, Share
from presenter.windows.console_label import ConsoleLabel, Tone
from presenter.windows.filling_bar import FillingBar
from presenter.windows.fitting_label import FittingLabel
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.empty_words import ALL_DONE, NOTHING_TO_TRANSLATE

_SAID_FOR = 6000  # milliseconds


class ProgressLine(QWidget):
    """A bar and words for the progress, what is to be told in passing, and what is saved where."""

    def __init__(self, context: EditorContext) -> None:
        super().__init__()
        self._context = context
        self._progress: Progress | None = None
        self._saving, self._tone = Text("Saved"), Tone.QUIET
        self._told: Text | None = None
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = FillingBar()
        self._bar.setFixedSize(96, 6)
        self._done = ConsoleLabel("count")
        self._channels = FittingLabel("count")
        self._saved = ConsoleLabel("count")
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_SAID_FOR)
        self._forget.timeout.connect(self._on_forgotten)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(12)
        row.addWidget(self._bar)
        row.addWidget(self._done)
        row.addWidget(self._channels, 1)
        row.addWidget(self._saved)

    @property
    def done(self) -> str:
        """Return what is said of the progress."""
        return self._done.text()

    @property
    def saving(self) -> str:
        """Return what is said of the saving."""
        return self._saved.text()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work has come."""
        self._progress = progress
        self._write()

    def show_saving(self, words: Text, tone: Tone = Tone.QUIET) -> None:
        """Show whether what was written is on the disk, and where."""
        self._saving, self._tone = words, tone
        self._write()

    def announce(self, words: Text) -> None:
        """Say something for a moment, where the channels stand."""
        self._told = words
        self._forget.start()
        self._write()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._write()

    def _write(self) -> None:
        say = self._context.say
        self._saved.show_words(say(self._saving), self._tone)
        progress = self._progress
        if progress is None:
            return
        whole = progress.whole
        self._bar.show_share(whole.units_done / whole.units if whole.units else 0.0, Tone.GOOD)
        is_done = whole.units_done == whole.units
        done = say(ALL_DONE if whole.units else NOTHING_TO_TRANSLATE) if is_done else self._left(whole)
        self._done.show_words(done, Tone.GOOD if is_done and whole.units else Tone.QUIET)
        self._bar.setAccessibleName(done)
        if self._told is not None:
            told = say(self._told)
            self._channels.show_what_fits(told, told, Tone.ACCENT)
            return
        shares = [
            f"{say(CHANNEL_TITLES[channel])} {self._percent(share)}"
            for channel, share in progress.channels.items()
            if share.units
        ]
        self._channels.show_what_fits(" · ".join(shares), "", Tone.QUIET)

    def _left(self, whole: Share) -> str:
        """Say how much is done and how much is not."""
        units = Text("{done} of {count} done").with_fields(
            done=self._number(whole.units_done), count=self._number(whole.units)
        )
        left = plural("{count} word left", "{count} words left", whole.words_left)
        words = left.with_fields(count=self._number(whole.words_left))
        return f"{self._context.say(units)} · {self._context.say(words)}"

    def _number(self, count: int) -> str:
        return self._context.words.locale.toString(count)

    def _percent(self, share: Share) -> str:
        return f"{100 * share.units_done // share.units} %"

    def _on_forgotten(self) -> None:
        self._told = None
        self._write()
