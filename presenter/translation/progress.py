"""How much of a translation is done, in units and in words of the source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.translation.state import TranslationState
from presenter.translation.unit import Unit


@dataclass(frozen=True, slots=True)
class Share:
    """How many units there are and how many of them are done; `words` counts those of the source."""

    units: int = 0
    units_done: int = 0
    words: int = 0
    words_done: int = 0

    @property
    def units_left(self) -> int:
        """Return how many units are to be done."""
        return self.units - self.units_done

    @property
    def words_left(self) -> int:
        """Return how many words are to be translated."""
        return self.words - self.words_done

    def with_unit(self, unit: Unit) -> Share:
        """Return the share with one more unit counted."""
        is_done = unit.state is EntryState.TRANSLATED
        return Share(
            self.units + 1,
            self.units_done + is_done,
            self.words + unit.word_count,
            self.words_done + is_done * unit.word_count,
        )


@dataclass(frozen=True, slots=True)
class Progress:
    """What is done of the whole, of each channel and of each slide; `here` is what was done in this sitting.

    A unit that stands on several slides counts on each of them, and once in the whole.
    """

    whole: Share
    here: Share
    channels: Mapping[Channel, Share] = field(default_factory=dict)
    slides: Mapping[int, Share] = field(default_factory=dict)


def progress(state: TranslationState) -> Progress:
    """Return how far the work has come."""
    channels = {channel: Share() for channel in Channel}
    slides: dict[int, Share] = {}
    for unit in state.workbench.units:
        channels[unit.channel] = channels[unit.channel].with_unit(unit)
        for slide in unit.slides:
            slides[slide] = slides.get(slide, Share()).with_unit(unit)
    finished = (
        unit
        for unit in state.workbench.units
        if unit.key in state.unfinished_at_first and unit.state is EntryState.TRANSLATED
    )
    return Progress(_share(state.workbench.units), _share(finished), channels, slides)


def _share(units: Iterable[Unit]) -> Share:
    share = Share()
    for unit in units:
        share = share.with_unit(unit)
    return share
