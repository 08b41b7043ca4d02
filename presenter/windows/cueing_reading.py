"""How the subtitles go on, in the words of the console."""

from __future__ import annotations

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.text import Text
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.cueing import Cueing
from presenter.talk.outline import NO_CUE
from presenter.talk.shown_cue import shows_subtitles
from presenter.talk.state import TalkState
from presenter.windows.console_label import Tone

_MODE = "cycle-subtitle-mode"


def read_cueing(state: TalkState, *, before_talk: bool = False) -> tuple[tuple[bool, str, Text, Tone], ...]:
    """Return what brings the subtitles, where that is not a key of their own, and what holds them up."""
    if not shows_subtitles(state):
        return ()
    cueing = state.cueing
    is_waiting = cueing.waiting and state.cue != NO_CUE
    covered = covers_prepared(state)  # by live lines: meanwhile no key and no clock brings the prepared ones
    with_next = cueing.mode is Advance.WITH_NEXT and not covered
    runs = cueing.is_automatic and not cueing.held and not covered
    return (
        (is_waiting, "next-cue", Text("Subtitle waits for its key"), Tone.ACCENT),
        (cueing.cleared and not cueing.waiting, "clear-subtitle", Text("Subtitle cleared"), Tone.CAUTION),
        (cueing.held, "hold-subtitles", Text("Subtitles on hold"), Tone.CAUTION),
        (with_next, _MODE, Text("Subtitles with the next step’s key"), Tone.PLAIN),
        (runs and before_talk, "toggle-timer", Text("Subtitles wait for the clock"), Tone.PLAIN),
        (runs and not before_talk, _MODE, _read_speed(cueing), Tone.PLAIN),
    )


def _read_speed(cueing: Cueing) -> Text:
    rehearsed, percent = cueing.mode is Advance.REPLAY, round(100 * cueing.speed)
    if percent == 100:
        return Text("Subtitles as rehearsed") if rehearsed else Text("Subtitles run by themselves")
    text = Text("Subtitles run by themselves · {percent} %")
    if rehearsed:
        text = Text("Subtitles as rehearsed · {percent} %")
    return text.with_fields(percent=percent)
