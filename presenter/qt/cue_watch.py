"""Since when the audience has had its subtitle, how long that takes to read, and if it went too early."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from presenter.qt.cue_durations import CueDurations
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.qt.talk_bridge import TalkBridge
from presenter.subtitles.cue import Cue
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.captioned_cue import caption_key, covers_prepared
from presenter.talk.sides import languages_read
from presenter.talk.state import TalkState


class CueWatch(QObject):
    """Look at the clock whenever the audience gets other words to read."""

    changed = Signal()
    hurried = Signal(float, float)  # the talk went on before it could be read: seconds it stood, and takes

    def __init__(
        self,
        bridge: TalkBridge,
        frames: FrameProvider,
        durations: CueDurations,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Take the clock, whose seconds never run backwards."""
        super().__init__(parent)
        self._frames = frames
        self._durations = durations
        self._monotonic = monotonic
        self._since = self._slide_since = monotonic()
        self._material: Material = frames.material
        self._seconds = self._needed(bridge.state)
        self._hurried = 0
        self._stood: dict[tuple[int, int], float] = {}
        bridge.changed.connect(self._on_changed)

    @property
    def durations(self) -> CueDurations:
        """Return what knows how long cues take to be read."""
        return self._durations

    @property
    def seconds(self) -> float:
        """Return the seconds that the words before the audience take to read; 0 where there are none."""
        return self._seconds

    @property
    def hurried_count(self) -> int:
        """Return how many subtitles were left before they could be read."""
        return self._hurried

    def stood(self, slide: int, cue: int) -> float:
        """Return for how many seconds a cue was shown where it last went too early, both from 0; 0 else."""
        return self._stood.get((slide, cue), 0.0)

    def left(self) -> float:
        """Return the seconds until they can have been read; 0 or less where they have been."""
        return self._since + self._seconds - self._monotonic()

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        if _read(old) == _read(new):
            self._adopt(old, new)
            return
        now, stood, needed = self._monotonic(), self._monotonic() - self._since, self._seconds
        shown, then = audience_state(old), audience_state(new)
        is_left = self._is_left_unread(shown, then, now)
        if shown.slide != then.slide:
            self._slide_since = now
        self._since = now
        self._adopt_material()
        self._seconds = self._needed(new)
        self.changed.emit()
        if is_left:
            self._hurried += 1
            self._stood[shown.slide, shown.cue] = stood
            self.hurried.emit(stood, needed)

    def _adopt(self, old: TalkState, new: TalkState) -> None:
        """Take it that what stands there is read faster now, or slower, or says something else."""
        before, now, shown = self._material, self._frames.material, audience_state(new)
        if before is now and old.cueing.speed == new.cueing.speed:
            return
        if before is not now and before.cue(shown) != now.cue(shown):
            self._since = self._monotonic()
        self._adopt_material()
        self._seconds = self._needed(new)
        self.changed.emit()

    def _adopt_material(self) -> None:
        """Remember of a deck that was read again only the cues that are as they were."""
        before, self._material = self._material, self._frames.material
        if before is not self._material:
            self._stood = {
                (slide, cue): seconds
                for (slide, cue), seconds in self._stood.items()
                if _cue_at(before, slide, cue) == _cue_at(self._material, slide, cue) is not None
            }

    def _is_left_unread(self, old: TalkState, new: TalkState, now: float) -> bool:
        """Tell whether the talk went on too early: to another cue, another slide, or none.

        Going back, covering the slide and choosing other languages are no hurry, nor is a slide that is
        only passed by on the way to another one.
        """
        # What reads logs comes with these: no first slide waits for that.
        from presenter.talk.shown_times import BLINK
        from presenter.talk.unread_cues import TOLERANCE

        if self._since + self._seconds - now <= TOLERANCE or self._material is not self._frames.material:
            return False
        if covers_prepared(old):
            return False  # live words have a time of their own
        if new.slide != old.slide:
            return now - self._slide_since >= BLINK
        return new.cue > old.cue or (new.cueing.cleared and not old.cueing.cleared)

    def _needed(self, state: TalkState) -> float:
        shown = audience_state(state)
        return self._durations.to_read(shown) if is_seen(shown) else 0.0


def _cue_at(material: Material, slide: int, cue: int) -> Cue | None:
    track = material.tracks[slide] if slide < len(material.deck.slides) else ()
    return track[cue] if 0 <= cue < len(track) else None


def _read(state: TalkState) -> tuple[object, ...]:
    """Return what decides which words the audience has to read."""
    shown = audience_state(state)
    place = () if covers_prepared(shown) else (shown.slide, shown.cue, shown.cueing.cleared)
    return (*place, is_seen(shown), languages_read(state), *caption_key(shown))
