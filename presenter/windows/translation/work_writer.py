"""From the state of the work into the panes: only what has changed is written again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from presenter.errors import Severity
from presenter.translation.commands import ListUnits, Select, SelectListed
from presenter.translation.progress import progress
from presenter.translation.selection import found_key
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_body import EditorBody
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.empty_words import empty_words
from presenter.windows.translation.filter_verbs import FILTER_VERBS, is_chosen, verb_counts

_SOON = 100  # milliseconds after which counts of all units are written: no key waits for them


class WorkWriter(QObject):
    """Keep the panes in step with the work, and pass on what is chosen in the list and searched for."""

    def __init__(
        self, context: EditorContext, body: EditorBody, actions: EditorActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._body = body
        self._actions = actions
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.write_counts)
        context.bridge.changed.connect(self._on_changed)
        body.list.chosen.connect(self._on_chosen)
        body.filters.searched.connect(self._on_searched)
        body.filters.field.stepped.connect(self._on_stepped)
        body.filters.field.returnPressed.connect(self._on_search_entered)

    def write_all(self) -> None:
        """Write everything, as after a switch of language."""
        state = self._context.state
        self._write_list(state)
        self._write_unit(state)
        self.write_counts()
        self.show_choices()

    def write_findings(self) -> None:
        """Say that nothing was found, where nothing was."""
        unit = self._context.state.unit
        self._body.findings.retranslate(has_words=unit is not None and bool(unit.target))

    def write_counts(self) -> None:
        """Count all units."""
        self._soon.stop()
        state = self._context.state
        field = self._body.filters.field
        if field.text() != state.filter.search:
            field.setText(state.filter.search)  # all is shown again, or the search was begun elsewhere
        self._body.filters.show_counts(verb_counts(state))
        self._body.line.show_progress(progress(state))
        keys = self._actions["show-everything"].key_names
        said = empty_words(state, keys[0] if keys else "")
        self._body.list.say("" if said is None else self._context.say(said))

    def show_choices(self) -> None:
        """Show which of the verbs that can be in force are."""
        state = self._context.state
        for verb in FILTER_VERBS:
            self._actions[verb].setChecked(is_chosen(verb, state.filter))
        unit = state.unit
        self._actions["toggle-needs-work"].setChecked(unit is not None and unit.entry.is_fuzzy)
        self._actions["show-slide"].setChecked(not self._body.slide.isHidden())
        self._actions["undo"].setEnabled(bool(state.history.done))
        self._actions["redo"].setEnabled(bool(state.history.undone))

    def _on_changed(self, old: TranslationState, new: TranslationState) -> None:
        if _is_one_unit(old, new):
            if new.unit is not None and old.unit is not new.unit:
                self._body.model.show_again(new.unit)
                self._soon.start()
        elif old.workbench is not new.workbench or old.listed != new.listed or old.faults is not new.faults:
            self._write_list(new)
            self._soon.start()
        elif old.selected != new.selected:
            self._body.list.follow(new.selected)
        if old.unit is not new.unit or old.visit != new.visit:
            self._write_unit(new)
        self.show_choices()

    def _write_list(self, state: TranslationState) -> None:
        self._body.model.show(state.listed_units, _severities(state))
        self._body.list.follow(state.selected)

    def _write_unit(self, state: TranslationState) -> None:
        self._body.source.show_state(state)
        self._body.target.show_state(state)
        self._body.side.comment.show_state(state)
        self.write_findings()

    def _on_chosen(self, key: UnitKey) -> None:
        self._body.side.comment.commit()
        self._context.bridge.dispatch(Select(key))

    def _on_searched(self, words: str) -> None:
        chosen = replace(self._context.state.filter, search=words)
        self._context.bridge.dispatch(ListUnits(chosen))

    def _on_search_entered(self) -> None:
        """Go to the words of what was found."""
        key = found_key(self._context.state)
        if key is not None:
            self._context.bridge.dispatch(Select(key))
            self._body.target.words.setFocus()

    def _on_stepped(self, steps: int) -> None:
        """Go into the list: to the first that was found, or on from one that was."""
        key = found_key(self._context.state)
        if key is not None:
            is_there = key == self._context.state.selected
            self._context.bridge.dispatch(SelectListed(steps) if is_there else Select(key))
            self._body.list.setFocus()


def _is_one_unit(old: TranslationState, new: TranslationState) -> bool:
    """Tell whether at most the unit at hand has changed, as with every key."""
    return (
        old.selected == new.selected
        and old.listed is new.listed
        and old.faults is new.faults
        and old.workbench.deck is new.workbench.deck
        and old.workbench.files is new.workbench.files
    )


def _severities(state: TranslationState) -> dict[UnitKey, Severity]:
    """Return how bad the worst is that was found about each unit: words that do not fit spoil a slide."""
    overflowing = {key: finding.severity for key, finding in state.faults.overflowing.items()}
    return {**state.faults.with_findings, **overflowing}
