"""The settings of the program itself."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.settings.kinds import Flag, LanguageCode, Number
from presenter.settings.setting import Setting, SettingGroup, Since

PROGRAM: tuple[Setting, ...] = (
    Setting(
        "interface",
        "language",
        LanguageCode(Text("As the system has it")),
        Text("Language of the program"),
        Text(
            "The language of windows, menus and messages. Slides and subtitles have languages of their own."
        ),
        group=SettingGroup.PROGRAM,
        fields=("interface_language",),
    ),
    Setting(
        "interface",
        "twelve-hour-clock",
        Flag(),
        Text("Twelve-hour clock"),
        Text("Times of day are shown as 3:30 pm and not as 15:30."),
        group=SettingGroup.PROGRAM,
        fields=("twelve_hour_clock",),
    ),
    Setting(
        "notes",
        "scale",
        Number(0.5, 4.0, Text("times the usual size"), step=0.1),
        Text("Size of the notes"),
        Text("How large the speaker’s notes are when a talk begins; + and - change it while it runs."),
        group=SettingGroup.PROGRAM,
        fields=("notes_scale",),
        since=Since.NEXT_TALK,
    ),
    Setting(
        "program",
        "watch",
        Flag(),
        Text("Read the deck again when it is saved"),
        Text("What is changed in the deck, its pictures or its translations is shown at once."),
        group=SettingGroup.PROGRAM,
        fields=("watch",),
    ),
    Setting(
        "program",
        "keep-awake",
        Flag(),
        Text("Keep the machine awake"),
        Text("Neither screen saver nor sleep comes while a talk is given."),
        group=SettingGroup.PROGRAM,
        fields=("keep_awake",),
    ),
)
