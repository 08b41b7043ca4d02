"""A field for keys: it says which are the user's own, and leads to where they are changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.settings.setting import Setting
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.settings.setting_field import SettingField
from presenter.windows.sheet_button import SheetButton

_MOST = 6
_NONE = Text("All keys are as they were.")


class KeysField(SettingField):
    """List the verbs that have keys of the user's own; a button asks for the sheet to change them on."""

    edit_asked = Signal()

    def __init__(
        self, setting: Setting, say: Callable[[Text], str], button: Text, titles: Mapping[str, Text]
    ) -> None:
        """Take the titles of the verbs by their ids."""
        super().__init__(setting, say)
        self._titles = titles
        self._words = button
        self._own: Mapping[str, object] = {}
        self._list = ConsoleLabel("caption", wrapped=True)
        self._button = SheetButton()
        self._button.clicked.connect(self.edit_asked)
        self._column.addWidget(self._list)
        self._column.addWidget(self._button)
        self.setFocusProxy(self._button)

    @property
    def control(self) -> QWidget:
        """Return the button."""
        return self._button

    def show_value(self, value: object | None) -> None:
        """List what is the user's own."""
        self._own = value if isinstance(value, Mapping) else {}
        self._list.show_words("\n".join(self._lines()) or self.say(_NONE))

    def retranslate(self) -> None:
        """Say again what the button does."""
        self._button.setText(self.say(self._words))

    def name(self, title: str, explanation: str) -> None:
        """Name the button by what it does, of what."""
        self._button.setAccessibleName(f"{self.say(self._words)} ({title})")
        self._button.setAccessibleDescription(explanation)

    def _lines(self) -> Iterator[str]:
        for verb, keys in list(self._own.items())[:_MOST]:
            given = [keys] if isinstance(keys, str) else keys if isinstance(keys, list) else []
            title = self.say(self._titles[verb]).rstrip("…") if verb in self._titles else verb
            yield f"{title}: {', '.join(native_key_name(str(key)) for key in given) or '–'}"
        if len(self._own) > _MOST:
            yield "…"
