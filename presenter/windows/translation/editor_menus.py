"""The menu bar of the editor, from its table of verbs."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from presenter.actions.editor_action import EditorGroup
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext

_ALT = "Alt+"
_APART = ("undo", "show-this-slide", "show-slides", "next-slide", "find", "next-pane", "larger", "quit")


class EditorMenus(QMenuBar):
    """A menu for each group of the table."""

    def __init__(self, context: EditorContext, actions: EditorActions) -> None:
        super().__init__()
        self._context = context
        self._letters_of_verbs = _letters_with_alt(actions)
        self._menus: dict[EditorGroup, QMenu] = {}
        for group, verbs in actions.by_group():
            menu = self._menus[group] = self.addMenu("")
            for verb in verbs:
                if not verb.row.menu:
                    continue
                if verb.row.id in _APART:
                    menu.addSeparator()
                menu.addAction(verb)

    def retranslate(self) -> None:
        """Say everything in the language in force; a letter that no verb has opens a menu with Alt."""
        taken = set(self._letters_of_verbs)
        for group, menu in self._menus.items():
            title = self._context.say(group.title)
            place = next((at for at, letter in enumerate(title) if letter.lower() not in taken), 0)
            taken.add(title[place].lower())
            menu.setTitle(f"{title[:place]}&{title[place:]}")

    def open_first(self) -> None:
        """Open the first menu, for the keys to walk through."""
        first = self.actions()[0]
        self.setActiveAction(first)


def _letters_with_alt(actions: EditorActions) -> frozenset[str]:
    """Return the letters that are a verb's together with Alt: a key that is two things does neither."""
    keys = (key for verb in actions for key in verb.keys if key.startswith(_ALT))
    return frozenset(key.removeprefix(_ALT).lower() for key in keys)
