"""The tools of a talk: what is in hand, and what was drawn, in every picture of what the audience sees."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSizeF, QTimer
from shiboken6 import isValid

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.qt.beside import Beside
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.talk_bridge import TalkBridge
from presenter.talk import effects
from presenter.talk.audience_state import audience_state
from presenter.talk.drawing import Strokes
from presenter.talk.drawings_file import FILE, keep_drawings, take_drawings
from presenter.talk.state import TalkState
from presenter.talk.tool import Tool
from presenter.windows.console_body import Place
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.frame_view import FrameView
from presenter.windows.tools.aim import Aim
from presenter.windows.tools.drawing_board import DrawingBoard
from presenter.windows.tools.drawing_layer import DrawingLayer
from presenter.windows.tools.hand import Hand
from presenter.windows.tools.tool_layer import ToolLayer

# Milliseconds after a stroke: what is written by hand is not written down letter by letter.
_WRITTEN_AFTER = 1000
# The audience may be about to see what was scribbled at a rehearsal.
_DRAWN_ON = Text("Slides show earlier drawings; the menu clears them.")


@dataclass(frozen=True, eq=False, slots=True)
class _Held:
    """What a view got: what is painted over it, and what the hand over it does."""

    drawn: DrawingLayer
    tool: ToolLayer
    hand: Hand


class Tools(QObject):
    """Put the tool in hand, and what was drawn, over every view that shows what the audience sees.

    The drawings of a deck are read from a folder, and written there as they change; without one they
    last as long as the talk.
    """

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        folder: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._frames = frames
        self._path = folder and folder / FILE
        self._held: list[_Held] = []
        self._make_bar: Callable[[], None] | None = None
        self._write = QTimer(self)
        self._write.setSingleShot(True)
        self._write.setInterval(_WRITTEN_AFTER)
        self._write.timeout.connect(self._save_beside)
        self._beside: Beside | None = None
        self._saving = 0  # how often the drawings are being written now
        self._has_complained = False
        self.aim = Aim(self)
        self.aim.moved.connect(self._on_moved)
        self.board = DrawingBoard(self)
        # Read once the first slide stands: it is not to wait for what was drawn on the others.
        self._unread = self._path
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.timeout.connect(self.read)
        self.board.changed.connect(self._on_drawn)
        self.board.kept.connect(self._on_kept)
        bridge.changed.connect(self._on_changed)
        bridge.effect_asked.connect(self.carry_out)
        self.follow()

    def begin(self, beside: Beside) -> None:
        """Read what was drawn in earlier talks, as soon as nothing else waits; write beside the talk."""
        self._beside = beside
        self._read.start(0)

    def read(self) -> None:
        """Read what was drawn in earlier talks, once."""
        path, self._unread = self._unread, None
        if path is not None and (drawings := take_drawings(path)):
            self.board.adopt(drawings)
            self._bridge.effect_asked.emit(effects.Announce(_DRAWN_ON))

    def add_view(self, view: FrameView) -> None:
        """Show tool and drawing in one more view, and let the hand over it hold the tool."""
        hand = Hand(view, self.aim, self.board)
        held = _Held(DrawingLayer(view, self.board), ToolLayer(view, self.aim), hand)
        view.add_layer(held.drawn)
        view.add_layer(held.tool)
        self._held.append(held)
        self._hand_out(held, self._bridge.state)

    def add_bar(self, console: ConsoleWindow, context: ConsoleContext) -> None:
        """Let the pen be set on the console; the bar is made when the pen is first taken in hand."""
        self._make_bar = partial(_add_bar, console, context)
        self._make_bar_once()

    def follow(self) -> None:
        """Turn to the slide that the audience sees: after a move, or a deck that was read again."""
        shown = audience_state(self._bridge.state)
        self.board.turn_to(self._bridge.talk.outline.slides[shown.slide].identifier, shown.step)

    def carry_out(self, effect: effects.Effect) -> None:
        """Point or draw as an effect says; the other effects are somebody else's."""
        match effect:
            case effects.Point(right, down):
                self.aim.move_to_share(right, down, self._page_size())
            case effects.NudgePointer(right, down):
                self.aim.nudge(right, down, self._page_size())
            case effects.UndoStroke():
                self.board.undo()
            case effects.RedoStroke():
                self.board.redo()
            case effects.ClearDrawing(everywhere):
                if everywhere:
                    self.board.clear_all()
                else:
                    self.board.clear()
            case _:
                pass

    def save(self) -> None:
        """Write down what was drawn; a disk that cannot be written to must not disturb a talk."""
        self.read()  # or what was drawn in earlier talks would be lost
        if self._path is not None:
            _write(self._path, self.board.strokes)

    def close(self) -> None:
        """Lift the pen, and write what is not written yet."""
        self.board.end()
        if self._write.isActive() or self._saving:
            self._write.stop()
            self.save()

    def _on_kept(self) -> None:
        """Write soon, however long the drawing goes on: a crash must not cost more than a stroke or two."""
        if not self._write.isActive():
            self._write.start()

    def _save_beside(self) -> None:
        """Write without keeping the windows waiting for the disk."""
        self.read()
        if self._path is not None and self._beside is not None:
            self._saving += 1
            self._beside.do(partial(_write, self._path, self.board.strokes), self._on_saved, self._on_failed)

    def _on_failed(self) -> None:
        self._saving -= 1

    def _on_saved(self, reason: str) -> None:
        """Tell the speaker, once, that what is drawn lasts as long as the talk only."""
        self._saving -= 1
        if reason and not self._has_complained:
            self._has_complained = True
            said = Text("What is drawn cannot be kept: {reason}").with_fields(reason=reason)
            self._bridge.effect_asked.emit(effects.Announce(said))

    def _page_size(self) -> QSizeF:
        page = self._frames.uncovered(audience_state(self._bridge.state)).frame().page
        return QSizeF(1600.0, 900.0) if page is None else page.size

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        self.follow()
        if (old.tool, old.pen) == (new.tool, new.pen):
            return
        if new.tool is Tool.NONE:
            self.board.end()
            self.aim.point = None
        for held in self._living():
            self._hand_out(held, new)
        self._make_bar_once()

    def _make_bar_once(self) -> None:
        if self._make_bar is not None and self._bridge.state.tool is Tool.PEN:
            make_bar, self._make_bar = self._make_bar, None
            make_bar()

    def _on_moved(self) -> None:
        for held in self._living():
            held.tool.follow()

    def _on_drawn(self, where: QRectF) -> None:
        for held in self._living():
            held.drawn.follow(where)

    def _hand_out(self, held: _Held, state: TalkState) -> None:
        held.tool.show(state.tool, state.pen)
        held.hand.take(state.tool, state.pen)

    def _living(self) -> tuple[_Held, ...]:
        """Return what the views got that there still are: a side window may have been closed."""
        self._held = [held for held in self._held if isValid(held.hand)]
        return tuple(self._held)


def _write(path: Path, drawings: Mapping[str, Strokes]) -> str:
    """Return why it cannot be written; empty where it is."""
    try:
        keep_drawings(path, drawings)
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _add_bar(console: ConsoleWindow, context: ConsoleContext) -> None:
    from presenter.windows.tools.pen_bar import PenBar, PenBarWriter

    bar = PenBar()
    console.add_panel(Place.TOOLBAR, bar, PenBarWriter(context, bar))
