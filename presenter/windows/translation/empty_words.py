"""What to say where a list shows nothing that was asked for."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.translation.selection import found_key
from presenter.translation.state import TranslationState
from presenter.windows.translation.filter_verbs import UNFINISHED

NOTHING_TO_TRANSLATE = Text("There is nothing to translate in this deck.")
ALL_DONE = Text("Everything is translated.")
_NOT_FOUND = Text("Nothing was found for “{words}”.")
_NONE_SUCH = Text("No text is like that.")
_SHOWS_ALL = Text("{what} {key} shows all.")


def empty_words(state: TranslationState, key: str) -> Text | None:
    """Return what to say of a list in which nothing is as it was asked for; None where something is.

    `key` is the name of the key that lists everything, or nothing where there is none.
    """
    if not state.workbench.units:
        return NOTHING_TO_TRANSLATE
    if found_key(state) is not None:
        return None
    if state.filter.search:
        what = _NOT_FOUND.with_fields(words=state.filter.search)
    else:
        is_happy = state.is_done and bool(state.filter.needs & UNFINISHED)
        what = ALL_DONE if is_happy else _NONE_SUCH
    return _SHOWS_ALL.with_fields(what=what, key=key) if key else what
