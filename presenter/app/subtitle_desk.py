"""What a running talk has for its subtitles, besides showing them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from presenter.app.cue_advance import CueAdvance
from presenter.app.cue_editor import CueEditor
from presenter.app.live_captions import LiveCaptions
from presenter.qt.beside import Beside
from presenter.settings.caption_wish import CaptionWish
from presenter.settings.settings import Settings
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.cue_list.cue_desk import CueDesk
from presenter.windows.interpreter.interpreter_desk import InterpreterDesk
from presenter.windows.moving_about import MovingAbout
from presenter.windows.screen_keeper import ScreenKeeper


class SubtitleDesk(QObject):
    """Bring cues by themselves, list and edit them, hear live lines, and let an interpreter write them."""

    def __init__(
        self,
        advance: CueAdvance,
        context: ConsoleContext,
        console: ConsoleWindow,
        *,
        moving: MovingAbout,
        keeper: ScreenKeeper,
        beside: Beside,
        reload: Callable[[], None],
        sources: tuple[CaptionWish, ...],
        quiet: float,
        parent: QObject,
    ) -> None:
        """Take where live lines come from, and after how many seconds without one those shown go."""
        super().__init__(parent)
        self.advance = advance
        self.list = CueDesk(context, console, moving)
        self.editor = CueEditor(context, console.sheets, beside, reload, self)
        self.captions = LiveCaptions(sources, context.bridge, console, context.clocks.monotonic, quiet, self)
        self.interpreter = InterpreterDesk(context, console, keeper, self)

    def begin(self) -> None:
        """Bring cues, and listen for live lines."""
        self.advance.begin()
        self.captions.begin()

    def adopt(self, settings: Settings) -> None:
        """Go by these settings from now on."""
        self.advance.adopt(settings)
        self.captions.adopt_quiet(settings.quiet_seconds)

    def show_again(self) -> None:
        """Show the deck as it is now, where no window of the talk does."""
        self.interpreter.show_again()

    def close(self) -> None:
        """Bring nothing more, and take the interpreter's window away for good."""
        self.advance.stop()
        self.captions.close()
        self.interpreter.close()
