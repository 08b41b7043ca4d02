"""Changing the keys while a talk runs: on the sheets, in force at once, and in the user's settings."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presenter.actions.key_edit import as_in_the_table, changes, with_key, without_key
from presenter.actions.keymap import Keymap
from presenter.actions.known_choices import known_choices
from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.errors import PresenterError
from presenter.i18n.text import Text
from presenter.inputs.keys import Keys
from presenter.qt.action_set import native_key_name
from presenter.settings.settings import Settings
from presenter.talk.effects import EditKeys, Effect, KeyRequest, Refuse
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_label import Tone
from presenter.windows.console_sheets import ConsoleSheets

if TYPE_CHECKING:  # made when they are first asked for: no talk is to start the later for them
    from presenter.windows.clicker_sheet import ClickerSheet
    from presenter.windows.keys_sheet import KeysSheet


class KeyEditor(QObject):
    """Hold the keymap in force; `path` is that of the settings, None where nothing is to be written."""

    def __init__(
        self,
        keymap: Keymap,
        keys: Keys,
        context: ConsoleContext,
        sheets: ConsoleSheets,
        path: Path | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._keys = keys
        self._context = context
        self._sheets = sheets
        self._path = path
        self._written = context.in_force.settings.keys, context.in_force.settings.mouse
        self._shown: KeysSheet | ClickerSheet | None = None
        context.bridge.effect_asked.connect(self._on_effect)

    def adopt_settings(self, settings: Settings) -> None:
        """Go by the keys and clicks of settings that were changed elsewhere, unless they clash."""
        if (settings.keys, settings.mouse) == self._written:
            return
        self._written = settings.keys, settings.mouse
        known = known_choices(ACTIONS, settings)
        try:
            keymap, mouse = Keymap.merge(ACTIONS, known.keys), Mouse.merge(ACTIONS, known.mouse)
        except PresenterError as error:
            self._context.bridge.effect_asked.emit(Refuse(error.findings[0].message))
            return
        self._keymap = keymap
        self._keys.adopt(keymap)
        self._context.actions.adopt(keymap)
        self._context.actions.adopt_mouse(mouse)

    def _on_effect(self, effect: Effect) -> None:
        """Show the sheet on which keys are changed, or the one on which a clicker's buttons are tried."""
        if not isinstance(effect, KeyRequest):
            return
        if self._shown is not None:
            self._shown.hide()  # one sheet at a time asks for keys
        self._shown = self._editing if isinstance(effect, EditKeys) else self._trying
        self._shown.ask()

    @cached_property
    def _editing(self) -> KeysSheet:
        """Return the sheet on which keys are changed."""
        from presenter.windows.keys_sheet import KeysSheet

        sheet = KeysSheet(self._sheets.window, self._context)
        sheet.key_given.connect(self._on_given)
        sheet.key_removed.connect(self._on_removed)
        sheet.reset_asked.connect(self._on_reset)
        sheet.listening_changed.connect(self._on_listening_changed)
        self._sheets.add(sheet, sheet.show_again)
        return sheet

    @cached_property
    def _trying(self) -> ClickerSheet:
        """Return the sheet on which a clicker's buttons are tried."""
        from presenter.windows.clicker_sheet import ClickerSheet

        sheet = ClickerSheet(self._sheets.window, self._context)
        sheet.key_given.connect(self._on_given)
        sheet.listening_changed.connect(self._on_listening_changed)
        self._sheets.add(sheet, sheet.show_again)
        return sheet

    def _on_given(self, verb: str, key: str) -> None:
        owner = self._keymap.action_of(key)
        said = Text("“{key}” now does: {title}.")
        title = self._context.actions[verb].row.title
        if owner and len(self._keymap.keys_of(owner)) == 1:
            said = Text("“{key}” is taken over. “{title}” has no key any more.")
            title = self._context.actions[owner].row.title
        said = said.with_fields(key=native_key_name(key), title=title)
        self._adopt(with_key(self._keymap, verb, key), said)

    def _on_removed(self, verb: str, key: str) -> None:
        said = Text("“{key}” does nothing now.").with_fields(key=native_key_name(key))
        self._adopt(without_key(self._keymap, verb, key), said)

    def _on_reset(self, verb: str) -> None:
        if verb:
            keymap = as_in_the_table(self._keymap, ACTIONS, verb)
            others = changes(self._keymap, keymap, ACTIONS).keys() - {verb}
            said = Text("Its keys are as they were.")
            if others:
                said = Text("Its keys are as they were, taken back from “{title}”.")
                said = said.with_fields(title=self._context.actions[min(others)].row.title)
            self._adopt(keymap, said)
        else:
            self._adopt(Keymap.merge(ACTIONS), Text("All keys are as they were."))

    def _adopt(self, keymap: Keymap, said: Text) -> None:
        """Let the keys mean something else at once, then write them down."""
        before, self._keymap = self._keymap, keymap
        self._keys.adopt(keymap)
        self._context.actions.adopt(keymap)
        trouble = self._save(before)
        if self._shown is not None:
            self._shown.tell(trouble or said, Tone.ALARM if trouble else Tone.GOOD)

    def _save(self, before: Keymap) -> Text | None:
        """Write into the settings what differs; return what keeps it from being written."""
        changed = changes(before, self._keymap, ACTIONS)
        if self._path is None or not changed:
            return None
        from presenter.settings.save_keys import save_keys  # what no talk needs that changes no key

        try:
            save_keys(self._path, changed)
        except PresenterError as error:
            finding = error.findings[0]
            kept = Text("It holds for this talk only; the settings were left as they are. {place}: {reason}")
            place = f"{finding.span.path.name}:{finding.span.line}"
            return kept.with_fields(place=place, reason=finding.message)
        return None

    def _on_listening_changed(self) -> None:
        if self._shown is not None:
            self._keys.offer_to(self._shown.take if self._shown.listens else None)
