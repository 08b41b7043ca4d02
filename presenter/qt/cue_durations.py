"""How long the cue that a state shows is to stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.qt.frame_provider import FrameProvider
from presenter.subtitles.cue import Cue
from presenter.subtitles.reading_rates import ReadingRates
from presenter.subtitles.reading_time import SHORTEST, reading_time
from presenter.talk.sides import languages_read
from presenter.talk.state import TalkState


class CueDurations:
    """Tell it from what is read at once, or from how long it stood when the talk was rehearsed."""

    def __init__(
        self,
        frames: FrameProvider,
        rates: ReadingRates,
        rehearsed: Callable[[str, int], float | None],
    ) -> None:
        """Take how fast is read, and what knows the seconds of a slide's cue in the rehearsal, by number."""
        self._frames = frames
        self._rates = rates
        self._rehearsed = rehearsed

    def adopt(self, rates: ReadingRates) -> None:
        """Go by another speed of reading from now on."""
        self._rates = rates

    def to_read(self, state: TalkState) -> float:
        """Return the seconds in which what a state shows can be read on every screen; 0 for nothing."""
        cue, languages = self._frames.material.cue(state), languages_read(state)
        if cue is None or not languages:
            return 0.0
        return self._reading(cue, languages, state)

    def of(self, cue: Cue, state: TalkState) -> float:
        """Return the seconds in which a cue could be read, in the languages that are shown or would be."""
        return self._reading(cue, languages_read(state) or state.channels.subtitles, state)

    def _reading(self, cue: Cue, languages: Iterable[Language], state: TalkState) -> float:
        return reading_time(cue, languages, self._rates, state.cueing.speed)

    def to_stand(self, state: TalkState) -> float:
        """Return the seconds until the next cue: as rehearsed where the talk goes by that and it is known."""
        if state.cueing.mode is Advance.REPLAY:
            cue, slide = self._frames.material.cue(state), self._frames.material.slide(state)
            known = cue and slide and self._rehearsed(slide.identifier, cue.number)
            if known:
                return max(known / state.cueing.speed, SHORTEST)
        return self.to_read(state)
