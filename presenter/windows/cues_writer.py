"""The subtitle on the screen and the next one, in words, and whether it can have been read."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QTimer

from presenter.i18n.text import Text
from presenter.qt.motion_preference import system_reduces_motion
from presenter.qt.reading_ticker import ReadingTicker
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.shown_cue import subtitle_key
from presenter.talk.state import TalkState
from presenter.windows.console_arrangement import Panel
from presenter.windows.console_body import ConsoleBody
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.cue_reading import cue_languages, has_coming_cue, read_coming_cue, read_cue_now
from presenter.windows.cue_words import CueReading
from presenter.windows.panel_writer import PanelWriter, has_moved


class ReadingView(Protocol):
    """Where it is shown how far the audience has come with reading a subtitle."""

    def show_heading(self, words: str, tone: Tone) -> None:
        """Show which subtitle it is, and what keeps it from going on."""

    def show_reading(self, words: str, share: float, tone: Tone) -> None:
        """Show how much of the time that the cue takes to read has passed."""


class CuesWriter(PanelWriter):
    """Write the cues; a deck that has none needs no room for them."""

    def __init__(self, context: ConsoleContext, body: ConsoleBody) -> None:
        super().__init__(context)
        self._stage = body.stage
        self._panel = body.cues
        self._buttons = body.cue_buttons
        reduced = context.reduced_motion
        self._is_still = system_reduces_motion() if reduced is None else reduced
        self._ticker = ReadingTicker(context.watch, body, seconds_alone=self._is_still)
        self._ticker.ticked.connect(self.write_reading)
        self._views: list[ReadingView] = []
        self._now = CueReading("")
        # Past the slide one looks once the audience has its picture: its words are cut for that.
        self._look_on = QTimer(body)
        self._look_on.setSingleShot(True)
        self._look_on.timeout.connect(self._write_coming)

    def add_view(self, view: ReadingView) -> None:
        """Write how far the audience has come in one more place."""
        self._views.append(view)
        self.write()

    def write(self) -> None:
        """Write the cue on the screen and the one to come."""
        state, material, say = self.context.state, self.context.material, self.context.say
        # Also where live lines alone are shown.
        self._stage.show_panel(Panel.CUES, shown=material.has_cues or state.captions.count > 0)
        self._buttons.show_cueing(state.cueing)
        self._now = now = read_cue_now(state, material, say)
        for view in self._views:
            view.show_heading(now.short_heading or now.heading, now.tone)
        if has_coming_cue(state, material):
            self._look_on.stop()
            self._write_coming()
        else:
            self._show(CueReading(""))
            self._look_on.start()
        self.write_reading()

    def write_reading(self) -> None:
        """Write for how long the audience still reads the cue."""
        words, share, tone = self._reading()
        self._panel.show_reading(words, share, tone)
        for view in self._views:
            view.show_reading(words, share, tone)

    def is_concerned(self, old: TalkState, new: TalkState) -> bool:
        """Tell whether another cue is shown or to come, in other languages, or to nobody."""
        return has_moved(old, new) or _shown(old) != _shown(new)

    def adopt_unit(self, unit: float) -> None:
        """Take the unit of all sizes, in logical pixels."""
        self._panel.adopt_unit(unit)
        self._buttons.adopt_unit(unit)

    def _write_coming(self) -> None:
        context = self.context
        self._show(read_coming_cue(context.state, context.material, context.outline, context.say))

    def _show(self, coming: CueReading) -> None:
        languages = cue_languages(self.context.state.channels.subtitles, self.context.material.deck.languages)
        self._panel.show_cues(self._now, coming, len(languages))

    def _reading(self) -> tuple[str, float, Tone]:
        """Return in words how long the audience still reads, which share of it is over, and the tone."""
        needed, left = self.context.watch.seconds, self.context.watch.left()
        if not needed or self._is_behind_a_frozen_picture():
            return self._why_unread(), 0.0, Tone.QUIET
        if left <= 0:
            return self.context.say(Text("read")), 1.0, Tone.GOOD
        words = self.context.say(Text("readable in {seconds} s").with_fields(seconds=math.ceil(left)))
        return words, 0.0 if self._is_still else max(1 - left / needed, 0.0), Tone.ACCENT

    def _is_behind_a_frozen_picture(self) -> bool:
        """Tell whether the audience is held at another cue than the one that the talk is at."""
        state = self.context.state
        held = audience_state(state)
        return (held.slide, held.cue) != (state.slide, state.cue)

    def _why_unread(self) -> str:
        """Return why the audience has none of the words to read."""
        if self._is_behind_a_frozen_picture():
            return self.context.say(Text("not seen"))
        shown = audience_state(self.context.state)
        if self.context.material.cue(shown) is None:
            return ""
        return self.context.say(Text("not shown") if is_seen(shown) else Text("not seen"))


def _shown(state: TalkState) -> tuple[object, ...]:
    shown = audience_state(state)
    return (
        state.cue,
        state.channels.subtitles,
        state.cueing,
        is_seen(shown),
        subtitle_key(state),  # also where another picture is frozen over it
        subtitle_key(shown),
        shown.slide,
    )
