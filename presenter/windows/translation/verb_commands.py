"""The verbs of the editor that are commands to the work, by themselves or by where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.translation.commands import (
    Clear,
    Command,
    ListUnits,
    MarkDone,
    MarkUnsure,
    Redo,
    Select,
    SelectListed,
    SelectUnfinished,
    Settle,
    TakeOver,
    Undo,
)
from presenter.translation.state import TranslationState
from presenter.windows.translation.filter_verbs import FILTER_VERBS, after_verb

_ALWAYS: Mapping[str, Command] = MappingProxyType(
    {
        "done-and-next": MarkDone(go_on=True),
        "clear-translation": Clear(),
        "undo": Undo(),
        "redo": Redo(),
        "next-unfinished": SelectUnfinished(),
        "previous-unfinished": SelectUnfinished(backwards=True),
        "next-unit": SelectListed(1),
        "previous-unit": SelectListed(-1),
        "save-now": Settle(),
    }
)
_SLIDE_STEPS: Mapping[str, int] = MappingProxyType({"next-slide": 1, "previous-slide": -1})


def command_of(verb: str, state: TranslationState) -> Command | None:
    """Return the command that a verb stands for now; None for one that is the window's, or does nothing."""
    if verb in _ALWAYS:
        return _ALWAYS[verb]
    if verb in FILTER_VERBS:
        return ListUnits(after_verb(verb, state))
    if verb in _SLIDE_STEPS:
        return _on_another_slide(_SLIDE_STEPS[verb], state)
    unit = state.unit
    if unit is None:
        return None
    if verb == "copy-source":
        return TakeOver(unit.source)
    if verb == "toggle-needs-work":
        return MarkDone() if unit.entry.is_fuzzy else MarkUnsure()
    return None


def _on_another_slide(step: int, state: TranslationState) -> Command | None:
    """Return the command to go to the first unit listed of the next slide that has any, or the one before."""
    here = state.unit.slides[0] if state.unit is not None and state.unit.slides else -1
    firsts: dict[int, Select] = {}
    for unit in state.listed_units:
        if unit.slides:
            firsts.setdefault(unit.slides[0], Select(unit.key))
    others = [slide for slide in sorted(firsts) if (slide - here) * step > 0]
    return firsts[others[0] if step > 0 else others[-1]] if others else None
