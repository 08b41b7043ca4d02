"""What a break says of its end: when the talk goes on, and how long that still takes."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment
from presenter.deck.intermission import Intermission, intermission_of
from presenter.i18n.text import Text
from presenter.typeset.box import Box
from presenter.typeset.countdown_box import CountdownBox
from presenter.typeset.localised_clock import localised_clock, localised_minutes, localised_unit
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import Setting, TextRole

# In sizes of the body; as tall as a title, or the back row would ask for it.
DIGITS = 3.6
LINE_BREAK = "\N{LINE SEPARATOR}"


def lay_out_intermission(settings: Sequence[Setting], width: float) -> list[tuple[float, Box]]:
    """Return when a break ends, in each language, over room for the countdown; nothing on other slides."""
    intermission = intermission_of(settings[0].slide.settings)
    if intermission is None:
        return []
    first = settings[0]
    items: list[tuple[float, Box]] = []
    said: set[str] = set()
    for setting in settings:
        words = _when(intermission, setting)
        if words not in said:
            toned = setting.inked(setting.palette.accent if setting is first else setting.palette.muted)
            style = replace(toned.style(TextRole.SUBTITLE), weight=600).with_feature("tnum")
            gap = setting.em * (0.25 if said else 0.9)
            items.append((gap, set_words(words, style, width, kind="goes-on")))
        said.add(words)
    items.append((first.em * 0.1, _countdown(settings, width)))
    return items


def _when(intermission: Intermission, setting: Setting) -> str:
    if not intermission.until:
        return localised_minutes(intermission.seconds, setting.language, "long")
    clock = localised_clock(intermission.until, setting.language)
    # In a language that the program does not speak the time says enough.
    return setting.program.render(Text("Back at {time}").with_fields(time=clock), setting.language) or clock


def _countdown(settings: Sequence[Setting], width: float) -> Box:
    first = settings[0]
    words = (one.program.render(Text("We go on now"), one.language) for one in settings)
    digits = replace(
        first.style(TextRole.SECTION), size=first.em * DIGITS, line=1.15, balanced=False, weight=600
    )
    word_style = replace(first.inked(first.palette.accent).style(TextRole.SUBTITLE), weight=600)
    # Close to the digits, wherever those are centred.
    word_style = replace(word_style, alignment=Alignment.NONE)
    return CountdownBox(
        width=width,
        height=digits.line_height,
        digits=digits.with_feature("tnum"),
        unit=localised_unit(first.language),
        over=LINE_BREAK.join(filter(None, words)),
        word_style=word_style,
    )
