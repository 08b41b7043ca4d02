"""The settings of screens and sound."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.settings.kinds import Flag, Name, SideScreens
from presenter.settings.setting import Setting, SettingGroup, Since

SCREENS: tuple[Setting, ...] = (
    Setting(
        "screens",
        "audience",
        Name(Text("Automatic"), is_screen=True),
        Text("Screen of the audience"),
        Text(
            "Where the slides are shown, else on the projector:"
            " a screen by its connector, model or serial number."
        ),
        group=SettingGroup.SCREENS,
        fields=("audience_screen",),
    ),
    Setting(
        "screens",
        "console",
        Name(Text("Automatic"), is_screen=True),
        Text("Screen of the console"),
        Text(
            "Where the speaker’s window stands, else on the laptop’s own:"
            " a screen by its connector, model or serial number."
        ),
        group=SettingGroup.SCREENS,
        fields=("console_screen",),
    ),
    Setting(
        "screens",
        "side",
        SideScreens(),
        Text("Side screens"),
        Text(
            "Further screens for the audience with languages of their own, one on a line:"
            " “HDMI-2=en,es” shows English slides with Spanish subtitles, “HDMI-2=en,off” none."
        ),
        group=SettingGroup.SCREENS,
        fields=("side_screens",),
    ),
    Setting(
        "audience",
        "reduced-motion",
        Flag(Text("As the system has it")),
        Text("Reduced motion"),
        Text("Slides change without moving, for whom movement makes ill."),
        group=SettingGroup.SCREENS,
        fields=("reduced_motion",),
        since=Since.NEXT_TALK,
    ),
    Setting(
        "media",
        "audio-device",
        Name(Text("The system’s own")),
        Text("Sound of videos"),
        Text("The device on which videos and sounds are heard, by its name or a part of that."),
        group=SettingGroup.SCREENS,
        fields=("audio_device",),
        since=Since.NEXT_TALK,
    ),
)
