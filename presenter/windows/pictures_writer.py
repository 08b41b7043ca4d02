"""What the audience sees and what it will see next, as pictures."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.qt.frame_provider import COMING
from presenter.talk.audience_state import audience_state
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_reading import read_next_heading
from presenter.windows.panel_writer import PanelWriter
from presenter.windows.picture_marks import Cover, read_marks
from presenter.windows.placement import Placement


class PicturesWriter(PanelWriter):
    """Show the audience's picture and the one that the next key brings."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._stage = body.stage
        self._light = body.light
        self._current = body.current
        self._next = body.next
        self._next_heading = body.next_heading
        self._ready: bool | None = None
        self._placement: Placement | None = None

    def tell_placement(self, placement: Placement) -> None:
        """Take where the audience's picture is, and with it the shape of its screen."""
        self._placement = placement
        self.write()

    def tell_ready(self, ready: bool | None) -> None:  # noqa: FBT001 - what a signal says
        """Take whether the next picture is painted; None where no further one comes."""
        self._ready = ready
        self._write_light()

    def write(self) -> None:
        """Show both pictures; one that is shown already is not painted again."""
        self._stage.adopt_aspect(self._aspect())
        self._write_current()
        self._write_next()
        self._write_light()

    def _write_current(self) -> None:
        say, state = self.context.say, self.context.state
        self._current.setAccessibleName(say(Text("What the audience sees")))
        self._current.set_aspect(self._aspect())
        self._current.show_source(self.context.frames.uncovered(audience_state(state)))
        marks = read_marks(state, lost=self._placement is not None and self._placement.is_dark)
        words, held = (say(text) if text else "" for text in (marks.words, marks.held))
        self._current.mark(marks.cover, words, held)

    def _write_next(self) -> None:
        say, state, frames = self.context.say, self.context.state, self.context.frames
        following = frames.coming_state(state)
        self._next.setAccessibleName(say(Text("What comes next")))
        self._next.set_aspect(self._aspect())
        self._next.show_source(None if following is None else frames.uncovered(following, COMING))
        self._next.mark(Cover.NONE, "" if following else say(Text("End of the talk")))
        self._next_heading.show_words(say(read_next_heading(state, following)))

    def _write_light(self) -> None:
        say = self.context.say
        if self._ready is False:
            self._light.show_waiting(say(Text("Drawing…")))
        else:
            self._light.show_ready(say(Text("Ready")) if self._ready else "")

    def _aspect(self) -> float:
        """Return width ÷ height of what the audience sees: its screen's, else the deck's."""
        placement = self._placement
        if placement is None or placement.audience is None or not placement.audience_full_screen:
            return self.context.frames.aspect
        _, _, width, height = placement.audience.geometry
        return width / height
