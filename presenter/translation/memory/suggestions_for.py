"""What is offered for the unit at hand."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.translation.memory.suggestion import Suggestion
from presenter.translation.memory.translation_memory import MOST, TranslationMemory
from presenter.translation.state import TranslationState

SET_ASIDE = Text("written at the same time")


def suggestions_for(state: TranslationState, memory: TranslationMemory | None) -> tuple[Suggestion, ...]:
    """Return what may serve for the unit at hand: first what two wrote at the same time, then what is alike.

    Without a memory, as long as that is being read, the former alone.
    """
    unit = state.unit
    if unit is None:
        return ()
    aside = [
        Suggestion(words, unit.source, SET_ASIDE)
        for words in state.set_aside.get(unit.key, ())
        if words != unit.target
    ]
    known = {suggestion.words for suggestion in aside}
    alike = () if memory is None else memory.suggestions(state.workbench, unit)
    return (*aside, *(suggestion for suggestion in alike if suggestion.words not in known))[:MOST]
