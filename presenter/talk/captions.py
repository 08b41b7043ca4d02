"""The live lines of a talk: those that are shown, and those that wait to be."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.live_cue import LiveCue


@dataclass(frozen=True, slots=True)
class Captions:
    """Each language has a queue of its own: one cue of it is shown, the others wait in order.

    What is shown is only ever replaced whole. `count` is the number of the last cue, `left_out` how many
    words had to be left out since lines began to wait.
    """

    mode: CaptionMode = CaptionMode.INSTEAD
    shown: tuple[LiveCue, ...] = ()
    waiting: tuple[LiveCue, ...] = ()
    count: int = 0
    left_out: int = 0

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages that something is shown or waits in."""
        return tuple(dict.fromkeys(cue.language for cue in (*self.shown, *self.waiting)))

    @property
    def newest(self) -> LiveCue | None:
        """Return what came last of all that is shown."""
        return max(self.shown, key=_number, default=None)

    def shown_in(self, language: Language) -> LiveCue | None:
        """Return what is shown in a language."""
        return next((cue for cue in self.shown if cue.language == language), None)

    def waiting_in(self, language: Language) -> tuple[LiveCue, ...]:
        """Return what waits in a language, the first to come first."""
        return tuple(cue for cue in self.waiting if cue.language == language)

    def last_in(self, language: Language) -> LiveCue | None:
        """Return what came last in a language, if it is not gone yet."""
        waiting = self.waiting_in(language)
        return waiting[-1] if waiting else self.shown_in(language)

    def with_next(self, language: Language) -> Captions:
        """Return the same with the next cue of a language shown; where none waits, the same."""
        waiting = self.waiting_in(language)
        if not waiting:
            return self
        shown = (*(cue for cue in self.shown if cue.language != language), waiting[0])
        return replace(self, shown=shown, waiting=tuple(cue for cue in self.waiting if cue != waiting[0]))

    def calmed(self) -> Captions:
        """Return the same with nothing left out, if nothing waits any more."""
        return self if self.waiting or not self.left_out else replace(self, left_out=0)

    def without_shown(self, language: Language) -> Captions:
        """Return the same with nothing shown in a language."""
        return replace(self, shown=tuple(cue for cue in self.shown if cue.language != language))

    def cleared(self) -> Captions:
        """Return the same with nothing shown, and nothing that waits."""
        return replace(self, shown=(), waiting=(), left_out=0)


def _number(cue: LiveCue) -> int:
    return cue.number
