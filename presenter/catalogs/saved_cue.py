"""Edits of a cue written to the files, all of them or none."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.catalogs.cue_edit import CueEdit, changes_of
from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.storage.file_change import FileChange, change_files


def save_cue(edits: Sequence[CueEdit], deck: Deck) -> tuple[FileChange, ...]:
    """Write the edits of a deck's cues; return what was changed, each file once.

    Raises PresenterError or OSError where one cannot be written; all files are then as they were.
    """
    done: dict[str, FileChange] = {}
    try:
        for edit in edits:
            changes = changes_of(edit, deck)
            if not change_files(changes):
                raise UsageError(_changed(deck))
            for change in changes:
                before = done.get(str(change.path), change).before
                done[str(change.path)] = FileChange(change.path, before, change.after)
    except BaseException:
        change_files([change.reverse for change in done.values()])
        raise
    return tuple(done.values())


def _changed(deck: Deck) -> Finding:
    return Finding(
        "words-gone",
        Severity.ERROR,
        Text("The files were changed at the very same moment."),
        Span(deck.path),
        advice=Text("Save once more."),
    )
