"""Live lines: from those who send them to the talk, and what the speaker is told of them."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.inputs.caption_lines import MOST_LINES, HeardLine
from presenter.inputs.caption_source import CaptionSource
from presenter.inputs.standard_input import StandardInput
from presenter.qt.caption_clock import CaptionClock
from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.caption_wish import STANDARD_INPUT, CaptionWish
from presenter.talk.caption_status import CaptionStatus, Standing
from presenter.talk.commands.caption_command import AddCaption
from presenter.talk.utterance import read_utterance
from presenter.windows.console_window import ConsoleWindow

_BETWEEN = 25  # milliseconds from one line of many to the next


class LiveCaptions(QObject):
    """Listen to every source, and hand one line after the other to the talk.

    Of a flood only the last lines are handed on: no more could be shown in time. So a sender can neither
    keep the keys waiting nor make anything grow.
    """

    def __init__(
        self,
        wishes: Sequence[CaptionWish],
        bridge: TalkBridge,
        console: ConsoleWindow,
        monotonic: Callable[[], float],
        quiet: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._console = console
        self._clock = CaptionClock(bridge, monotonic, quiet, self)
        self._waiting: deque[tuple[CaptionWish, HeardLine]] = deque()
        self._left_out = 0
        self._pump = QTimer(self)
        self._pump.setInterval(_BETWEEN)
        self._pump.timeout.connect(self._hand_on)
        self._statuses = [CaptionStatus(_name(wish), language=wish.language) for wish in wishes]
        self._wishes = tuple(wishes)
        self._sources = [self._source(number, wish) for number, wish in enumerate(wishes)]

    def adopt_quiet(self, seconds: float) -> None:
        """Let the last line go after so many seconds without another one; 0 lets it stand."""
        self._clock.adopt_quiet(seconds)

    def begin(self) -> None:
        """Begin to listen."""
        if self._sources:
            self._console.tell_captions(tuple(self._statuses))
        for source in self._sources:
            source.begin()

    def close(self) -> None:
        """Listen no more, and show nothing more."""
        self._clock.stop()
        self._pump.stop()
        for source in self._sources:
            source.close()

    def _source(self, number: int, wish: CaptionWish) -> CaptionSource:
        source = _source_of(wish, self)
        source.heard.connect(partial(self._on_heard, wish))
        source.stood.connect(partial(self._on_stood, number))
        source.troubled.connect(self._console.announce)
        return source

    def _on_heard(self, wish: CaptionWish, line: HeardLine) -> None:
        self._waiting.append((wish, line))
        while len(self._waiting) > MOST_LINES:
            _, dropped = self._waiting.popleft()
            self._left_out += dropped.left_out + len(dropped.text.split())
        if not self._pump.isActive():
            self._pump.start()
            self._hand_on()

    def _hand_on(self) -> None:
        if not self._waiting:
            self._pump.stop()
            return
        wish, line = self._waiting.popleft()
        said = read_utterance(line.text, self._languages())
        left_out, self._left_out = self._left_out + line.left_out, 0
        if said.words or left_out:
            language = said.language or wish.language
            self._bridge.dispatch(AddCaption(said.words, language, said.speaker, left_out))

    def _languages(self) -> tuple[Language, ...]:
        """Return the languages that a line may say it is in: the deck's, and those of the sources."""
        wished = (wish.language for wish in self._wishes if wish.language is not None)
        return tuple(dict.fromkeys((*self._bridge.talk.outline.languages, *wished)))

    def _on_stood(self, number: int, standing: Standing, reason: Text | None) -> None:
        status = replace(self._statuses[number], standing=standing, reason=reason)
        if status == self._statuses[number]:
            return
        self._statuses[number] = status
        self._console.tell_captions(tuple(self._statuses))
        if reason is not None:
            self._console.announce(reason)


def _source_of(wish: CaptionWish, parent: QObject) -> CaptionSource:
    if wish.source == STANDARD_INPUT:
        return StandardInput(_standard_input(), parent)
    from presenter.inputs.caption_socket import CaptionSocket

    return CaptionSocket(wish.source, parent)


def _name(wish: CaptionWish) -> str:
    return wish.source if wish.source == STANDARD_INPUT else Path(wish.source).name


def _standard_input() -> int | None:
    """Return the descriptor of standard input; None where the program was started without one.

    What is opened then may get its number, and must not be read from here.
    """
    return None if sys.stdin is None else sys.stdin.fileno()
