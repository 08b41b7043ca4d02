"""The settings of keys and the mouse."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.settings.kinds import KeysOfVerbs, VerbsOfTheMouse
from presenter.settings.setting import Setting, SettingGroup, Since

KEYS: tuple[Setting, ...] = (
    Setting(
        "keys",
        "",
        KeysOfVerbs(),
        Text("Keys of a talk"),
        Text("What each key and each button of a clicker does while a talk is given."),
        group=SettingGroup.KEYS,
        fields=("keys",),
    ),
    Setting(
        "mouse",
        "",
        VerbsOfTheMouse(),
        Text("Mouse over the slide"),
        Text("What the buttons of the mouse and its wheel do over the picture of the audience."),
        group=SettingGroup.KEYS,
        fields=("mouse",),
    ),
    Setting(
        "start-keys",
        "",
        KeysOfVerbs(),
        Text("Keys of the start window"),
        Text("What each key does in the window with the decks, before a talk."),
        group=SettingGroup.KEYS,
        fields=("start_keys",),
        since=Since.NEXT_EDITOR,
    ),
    Setting(
        "translator-keys",
        "",
        KeysOfVerbs(),
        Text("Keys of the catalog editor"),
        Text("What each key does in the window for translating."),
        group=SettingGroup.KEYS,
        fields=("translator_keys",),
        since=Since.NEXT_EDITOR,
    ),
    Setting(
        "live-view-keys",
        "",
        KeysOfVerbs(),
        Text("Keys of the live view"),
        Text("What each key does in the window with the slides alone, beside a translator’s own editor."),
        group=SettingGroup.KEYS,
        fields=("live_view_keys",),
        since=Since.NEXT_EDITOR,
    ),
)
