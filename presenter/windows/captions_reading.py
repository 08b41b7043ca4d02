"""What the speaker has to know of live lines, in the words of the console."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.i18n.text import Text, plural
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.caption_wish import STANDARD_INPUT
from presenter.talk.caption_pace import BEHIND, seconds_behind
from presenter.talk.caption_status import CaptionStatus, Standing
from presenter.talk.state import TalkState
from presenter.windows.console_label import Tone

CYCLE = "cycle-captions"
_STANDINGS = {
    Standing.WAITING: (Text("Nobody sends to {source} yet"), Tone.PLAIN),
    Standing.HUNG_UP: (Text("{source} has hung up"), Tone.CAUTION),
    Standing.ENDED: (Text("No more live lines from {source}"), Tone.PLAIN),
    Standing.FAILED: (Text("No live lines from {source}"), Tone.CAUTION),
}


def read_captions(
    state: TalkState, statuses: Sequence[CaptionStatus]
) -> Iterator[tuple[bool, str, Text | None, Tone]]:
    """Yield what may stand on badges: whether it does, the verb of a click, the words and their tone."""
    for status in statuses:
        if status.standing in _STANDINGS:
            words, tone = _STANDINGS[status.standing]
            yield True, "", words.with_fields(source=source_name(status)), tone
    sending = tuple(source_name(status) for status in statuses if status.standing is Standing.SENDING)
    if sending or state.captions.languages:
        yield True, CYCLE, *_read_queue(state, sending)


def source_name(status: CaptionStatus) -> str | Text:
    """Return what to call a source of live lines."""
    return Text("standard input") if status.name == STANDARD_INPUT else status.name


def _read_queue(state: TalkState, sending: Sequence[str | Text]) -> tuple[Text, Tone]:
    captions = state.captions
    if captions.mode is CaptionMode.OFF:
        return Text("Live lines off"), Tone.CAUTION if captions.languages else Tone.PLAIN
    if captions.left_out:
        words = plural(
            "Live lines too fast: {count} word left out",
            "Live lines too fast: {count} words left out",
            captions.left_out,
        )
        return words, Tone.CAUTION
    behind = seconds_behind(captions)
    if behind >= BEHIND:
        return Text("Live lines {seconds} s behind").with_fields(seconds=round(behind)), Tone.CAUTION
    if captions.waiting:
        return plural("Live · {count} waits", "Live · {count} wait", len(captions.waiting)), Tone.ACCENT
    tone = Tone.ACCENT if captions.shown else Tone.PLAIN
    if len(sending) == 1:
        return Text("Live from {source}").with_fields(source=sending[0]), tone
    return Text("Live lines"), tone
