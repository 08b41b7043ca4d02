"""The settings of the clock and the plan of a talk."""

from __future__ import annotations

from presenter.i18n.text import Text
from presenter.settings.kinds import Choice, Flag, LanguageRates, Number, Option
from presenter.settings.setting import Setting, SettingGroup, Since

_MINUTE = 60.0  # seconds

TIME: tuple[Setting, ...] = (
    Setting(
        "timer",
        "warning-minutes",
        Number(0.0, 600.0, Text("minutes"), _MINUTE),
        Text("First warning of the end"),
        Text("So long before the end the clock warns the speaker."),
        group=SettingGroup.TIME,
        fields=("warning_seconds",),
    ),
    Setting(
        "timer",
        "danger-minutes",
        Number(0.0, 600.0, Text("minutes"), _MINUTE, step=0.5),
        Text("Last warning of the end"),
        Text("So long before the end the clock says that it is time to close."),
        group=SettingGroup.TIME,
        fields=("danger_seconds",),
    ),
    Setting(
        "timer",
        "dead-band-seconds",
        Number(0.0, 3600.0, Text("seconds"), step=10.0),
        Text("Still on pace"),
        Text("So far from the plan, ahead or behind, nothing is said yet."),
        group=SettingGroup.TIME,
        fields=("dead_band_seconds",),
    ),
    Setting(
        "timer",
        "minimum-share-seconds",
        Number(0.0, 600.0, Text("seconds"), step=5.0),
        Text("Least time of a slide"),
        Text("The plan leaves no slide less; “presenter check” warns of slides that it cannot leave it."),
        group=SettingGroup.TIME,
        fields=("minimum_share_seconds",),
    ),
    Setting(
        "timer",
        "lock",
        Choice(
            (
                Option("end", value=False, title=Text("The end stays as planned")),
                Option("duration", value=True, title=Text("The length stays as planned")),
            )
        ),
        Text("When a talk begins late"),
        Text("Either it gets shorter, or its end moves."),
        group=SettingGroup.TIME,
        fields=("keeps_length",),
    ),
    Setting(
        "timer",
        "start-with-next",
        Flag(),
        Text("The first key starts the clock"),
        Text("Going on for the first time starts the clock of the talk, and no other key has to."),
        group=SettingGroup.TIME,
        fields=("start_timer_with_next",),
        since=Since.NEXT_TALK,
    ),
    Setting(
        "words-per-minute",
        "",
        LanguageRates(20.0, 600.0, Text("words a minute")),
        Text("How fast you speak"),
        Text("In each language, such as “en = 150, es = 134”; the plan of the talk counts with it."),
        group=SettingGroup.TIME,
        fields=("words_a_minute",),
    ),
)
