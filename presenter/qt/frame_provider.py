"""From a state of the talk to the picture that the audience sees in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPointF, QRectF

from presenter.deck.intermission import Intermission, intermission_of
from presenter.qt.clocks import local_moment
from presenter.qt.frame_source import FrameSource
from presenter.qt.live_countdown import LiveCountdown
from presenter.qt.material import Material
from presenter.qt.shown_media import ShownMedium, shown_media
from presenter.talk.begun_break import seconds_left, seconds_passed
from presenter.talk.shown_cue import subtitle_key, subtitle_room_key
from presenter.talk.state import Blank, TalkState
from presenter.talk.talk import Talk
from presenter.typeset.frame import Frame

COMING = 0.3


class FrameProvider:
    """Give the pictures of states; which deck they come from is replaced on reload.

    A picture is that of the place in a state. Who shows what the audience sees asks for that
    of its `audience_state`.
    """

    def __init__(
        self,
        talk: Talk,
        material: Material,
        monotonic: Callable[[], float],
        moment: Callable[[], datetime] = local_moment,
    ) -> None:
        self._talk = talk
        self._monotonic = monotonic
        self._moment = moment
        self._material = material
        self._reading = 0  # tells the pictures of one reading of the deck from those of another

    @property
    def material(self) -> Material:
        """Return what is shown."""
        return self._material

    def replace_material(self, material: Material) -> None:
        """Show another reading of the deck from now on."""
        self._material = material
        self._reading += 1

    @property
    def aspect(self) -> float:
        """Return width ÷ height of the deck's slides."""
        width, height = self._material.deck.settings.aspect
        return width / height

    def source(self, state: TalkState, coming: float = 0.0) -> FrameSource:
        """Return the picture of a state; steps to come are painted with the opacity `coming`."""
        slide = (self._reading, state.slide, state.step, state.blank, state.channels.slides, coming)
        # A blank looks the same whatever it covers, so one picture of it will do.
        blank = (self._reading, state.blank)
        key, ground = (
            (*slide, subtitle_key(state)),
            (*slide, subtitle_room_key(state)) if state.blank is Blank.NONE else blank,
        )
        frame = partial(self._frame, self._material, state, coming)
        return FrameSource(key, ground, frame, self._countdown(state, frame))

    def lay_out(self, state: TalkState) -> bool:
        """Lay out the page of a state; False where it was, or there is none to be seen."""
        shows_page = state.blank is Blank.NONE and self._material.slide(state) is not None
        if not shows_page or self._material.typesetter.keeps(state.slide, state.channels.slides):
            return False
        self.source(state).frame()
        return True

    def uncovered(self, state: TalkState, coming: float = 0.0) -> FrameSource:
        """Return the picture of a state, also where a blank covers it."""
        return self.source(replace(state, blank=Blank.NONE), coming)

    def shows_break(self, state: TalkState) -> bool:
        """Tell whether a state shows a break that says how long it takes."""
        return self._intermission(state) is not None

    def seconds_left(self, state: TalkState) -> float | None:
        """Return how long the break still takes that a state shows; None where it shows none."""
        intermission = self._intermission(state)
        if intermission is None:
            return None
        passed = seconds_passed(self._talk.state.begun_break, state.slide, self._monotonic())
        return seconds_left(intermission, passed, self._moment())

    def next_state(self, state: TalkState) -> TalkState | None:
        """Return what one `next` brings; None at the end of the talk."""
        from presenter.talk.one_key_away import next_state  # late: the first picture follows no key

        return next_state(state, self._talk.outline, self._monotonic())

    def coming_state(self, state: TalkState) -> TalkState | None:
        """Return what the audience sees next: the talk's own place while they are held, else what follows."""
        return self.next_state(state) if state.frozen is None else replace(state, frozen=None)

    def states_one_key_away(self, state: TalkState) -> tuple[TalkState, ...]:
        """Return the states that one key can bring to the audience, likeliest first."""
        from presenter.talk.one_key_away import states_one_key_away

        return states_one_key_away(state, self._talk.outline, self._monotonic())

    def one_key_away(self, state: TalkState) -> tuple[FrameSource, ...]:
        """Return the pictures that one key can bring to the audience, likeliest first."""
        return tuple(self.source(each) for each in self.states_one_key_away(state))

    def link_at(self, state: TalkState, point: QPointF, target: QRectF) -> str:
        """Return the address under a point of the picture painted into a rectangle; empty for none."""
        frame = self.source(state).frame()
        if frame.page is None or frame.blank is not Blank.NONE:
            return ""
        on_page = _on_page(frame, point, target)
        links = (link.address for link in frame.page.links(state.step) if link.rect.contains(on_page))
        return next(links, "")

    def media(self, state: TalkState) -> tuple[ShownMedium, ...]:
        """Return the videos and sounds that are there in a state, also under a blank."""
        page = self.uncovered(state).frame().page
        slide = self._material.slide(state)
        return () if page is None or slide is None else shown_media(page, slide, state.step)

    def medium_at(self, state: TalkState, point: QPointF, target: QRectF) -> int | None:
        """Return the number, from 1, of the video or sound under a point of the picture in a rectangle."""
        if state.blank is not Blank.NONE:
            return None
        on_page = _on_page(self.source(state).frame(), point, target)
        found = (medium.index + 1 for medium in self.media(state) if medium.rect.contains(on_page))
        return next(found, None)

    def _intermission(self, state: TalkState) -> Intermission | None:
        slide = self._material.slide(state)
        return None if slide is None else intermission_of(slide.settings)

    def _countdown(self, state: TalkState, frame: Callable[[], Frame]) -> LiveCountdown | None:
        if state.blank is not Blank.NONE or self._intermission(state) is None:
            return None
        return LiveCountdown(frame, partial(self.seconds_left, state))

    @staticmethod
    def _frame(material: Material, state: TalkState, coming: float) -> Frame:
        is_there = material.slide(state) is not None
        page = material.typesetter.page(state.slide, state.channels.slides) if is_there else None
        subtitles = material.shown_subtitles(state)
        return Frame(page, state.step, subtitles, state.blank, coming)


def _on_page(frame: Frame, point: QPointF, target: QRectF) -> QPointF:
    """Return where a point of the picture painted into a rectangle is on the page, in logical units."""
    place = frame.page_rect(target)
    across = frame.page.size.width() if frame.page is not None else 0.0
    return (point - place.topLeft()) * (across / max(place.width(), 1.0))
