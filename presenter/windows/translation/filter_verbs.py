"""What each verb that chooses what is listed makes of the filter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from presenter.catalogs.channel import Channel
from presenter.translation.state import TranslationState
from presenter.translation.unit_filter import Need, UnitFilter

UNFINISHED = frozenset({Need.MISSING, Need.STALE, Need.UNSURE})

_NEEDS: Mapping[str, Need] = MappingProxyType(
    {
        "show-missing": Need.MISSING,
        "show-stale": Need.STALE,
        "show-drafts": Need.UNSURE,
        "show-found": Need.FINDINGS,
        "show-overflowing": Need.OVERFLOWING,
    }
)
_CHANNELS: Mapping[str, Channel] = MappingProxyType(
    {
        "show-slides": Channel.SLIDES,
        "show-notes": Channel.NOTES,
        "show-subtitles": Channel.SUBTITLES,
    }
)
FILTER_VERBS = ("show-everything", "show-unfinished", *_NEEDS, "show-this-slide", *_CHANNELS)


def after_verb(verb: str, state: TranslationState) -> UnitFilter:
    """Return the filter after a verb: what is listed already for that is listed for it no more."""
    chosen = state.filter
    if verb == "show-everything":
        return UnitFilter()
    if verb == "show-unfinished":
        return replace(chosen, needs=frozenset() if chosen.needs == UNFINISHED else UNFINISHED)
    if verb in _NEEDS:
        only = frozenset({_NEEDS[verb]})
        return replace(chosen, needs=frozenset() if chosen.needs == only else only)
    if verb in _CHANNELS:
        channel = _CHANNELS[verb]
        return replace(chosen, channel=None if chosen.channel is channel else channel)
    slides = () if state.unit is None else state.unit.slides
    return replace(chosen, slide=slides[0] if chosen.slide is None and slides else None)


def is_chosen(verb: str, chosen: UnitFilter) -> bool:
    """Tell whether what a verb asks for is listed now."""
    if verb == "show-everything":
        return chosen == UnitFilter()
    if verb == "show-unfinished":
        return chosen.needs == UNFINISHED
    if verb in _NEEDS:
        return chosen.needs == frozenset({_NEEDS[verb]})
    if verb in _CHANNELS:
        return chosen.channel is _CHANNELS[verb]
    return chosen.slide is not None


def verb_counts(state: TranslationState) -> dict[str, int]:
    """Return how many units each verb would list, whatever else is chosen."""
    found = {verb: state.counts[need] for verb, need in _NEEDS.items()}
    found["show-everything"] = len(state.workbench.units)
    found["show-unfinished"] = sum(state.counts[need] for need in UNFINISHED)
    return found
