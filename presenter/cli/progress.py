"""How far long work has come, in one line of a terminal that is wiped away at the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

from presenter.i18n.text import Text

PATIENCE = 1.0  # seconds in which work may end without a word
OFTEN = 0.2
BAR = 24  # letters
_FULL, _EMPTY = "━", "─"


class ProgressLine:
    """Write how much is done to a stream, where somebody sits before it and the work takes long."""

    def __init__(
        self, stream: TextIO | None, words: Callable[[Text], str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._words = words
        self._clock = clock
        self._begun = self._last = clock()
        self._width = 0

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._write("")

    def tell(self, done: int, total: int) -> None:
        """Say that so many parts of the work are done."""
        now = self._clock()
        if self._stream is None or now - self._begun < PATIENCE or now - self._last < OFTEN:
            return
        self._last = now
        left = round((now - self._begun) * (total - done) / max(1, done))
        share = done / max(1, total)
        full = round(share * BAR)
        message = Text("{percent} %, about {left} left; Ctrl+C stops").with_fields(
            percent=int(share * 100), left=f"{left // 60}:{left % 60:02}"
        )
        self._write(f"{_FULL * full}{_EMPTY * (BAR - full)} {self._words(message)}")

    def _write(self, line: str) -> None:
        """Put a line in the place of the last one, and nothing where there was none."""
        if self._stream is None or not (line or self._width):
            return
        blanks = " " * max(0, self._width - len(line))
        self._stream.write(f"\r{line}{blanks}" if line else f"\r{blanks}\r")
        self._stream.flush()
        self._width = len(line)
