"""The settings of subtitles and live lines."""

from __future__ import annotations

from presenter.deck.subtitle_look import LARGEST_SIZE, SMALLEST_SIZE, SubtitlePlace
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.kinds import Choice, Number, Option, Share, SharedRates
from presenter.settings.setting import Setting, SettingGroup, Since

SUBTITLES: tuple[Setting, ...] = (
    Setting(
        "subtitles",
        "place",
        Choice(
            (
                Option("band", SubtitlePlace.BAND, Text("In a band under the slide")),
                Option("above", SubtitlePlace.ABOVE, Text("In a band above the slide")),
                Option("overlay", SubtitlePlace.OVERLAY, Text("Over the slide, at the bottom")),
                Option("overlay-top", SubtitlePlace.OVERLAY_TOP, Text("Over the slide, at the top")),
            ),
            Text("As the deck says"),
        ),
        Text("Where subtitles stand"),
        Text("A band of its own covers nothing; over the slide, the slide stays as large as it is."),
        group=SettingGroup.SUBTITLES,
        fields=("subtitle_place",),
        since=Since.NEXT_DECK,
    ),
    Setting(
        "subtitles",
        "size",
        Share(SMALLEST_SIZE, LARGEST_SIZE, Text("As the deck or its theme says")),
        Text("Size of subtitles"),
        Text("The height of their letters as a share of the height of the picture."),
        group=SettingGroup.SUBTITLES,
        fields=("subtitle_size",),
        since=Since.NEXT_DECK,
    ),
    Setting(
        "subtitles",
        "characters-per-second",
        SharedRates(2.0, 30.0, Text("characters a second")),
        Text("How fast subtitles are read"),
        Text(
            "Subtitles that come by themselves stand long enough for this: one number for all languages,"
            " or one for each, such as “en = 15, es = 13”."
        ),
        group=SettingGroup.SUBTITLES,
        fields=("characters_a_second", "characters_a_second_of"),
    ),
    Setting(
        "captions",
        "show",
        Choice(
            (
                Option("instead", CaptionMode.INSTEAD, Text("Instead of the prepared subtitles")),
                Option("beside", CaptionMode.BESIDE, Text("Beside the prepared subtitles")),
                Option("off", CaptionMode.OFF, Text("Not at all")),
            )
        ),
        Text("How live lines are shown"),
        Text("Live lines are what a captioner, an interpreter or a recogniser of speech sends."),
        group=SettingGroup.SUBTITLES,
        fields=("captions",),
    ),
    Setting(
        "captions",
        "quiet-seconds",
        Number(0.0, 3600.0, Text("seconds"), step=5.0),
        Text("Live lines give way after"),
        Text("So long after the last live line the prepared subtitles come back; 0: never by themselves."),
        group=SettingGroup.SUBTITLES,
        fields=("quiet_seconds",),
    ),
)
