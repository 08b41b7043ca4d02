"""Lines out of bytes that come in pieces of any size, whatever they are."""

from __future__ import annotations

from presenter.dataclass import dataclass

LONGEST_LINE = 16 * 1024  # bytes; many times what one line may show
MOST_LINES = 50  # of one piece, the last ones; more could not be shown in time


@dataclass(frozen=True, slots=True)
class HeardLine:
    """A line as it was sent; `left_out` is about how many words were left out before it or at its end."""

    text: str
    left_out: int = 0


class CaptionLines:
    """Take bytes and give back the lines that they end; no more is kept than one line and a few numbers."""

    def __init__(self) -> None:
        self._begun = bytearray()
        self._left_out = 0
        self.is_broken = False

    def feed(self, data: bytes) -> tuple[HeardLine, ...]:
        """Return the lines that end in a piece; what is no UTF-8 is replaced, and makes `is_broken` true."""
        first, *others = data.split(b"\n")
        self._take(first)
        if not others:
            return ()
        *whole, last = others
        lines = [self._end_line()]
        if len(whole) >= MOST_LINES:
            begun = lines.pop()
            passed_over = b" ".join(whole[:-MOST_LINES]).split()
            self._left_out = begun.left_out + len(begun.text.split()) + len(passed_over)
        for line in whole[-MOST_LINES:]:
            self._take(line)
            lines.append(self._end_line())
        self._take(last)
        return tuple(lines)

    def finish(self) -> tuple[HeardLine, ...]:
        """Return the line that was not ended when the sender stopped, if there is one."""
        return (self._end_line(),) if self._begun else ()

    def _take(self, piece: bytes) -> None:
        room = LONGEST_LINE - len(self._begun)
        self._begun += piece[:room]
        self._left_out += len(piece[room:].split())

    def _end_line(self) -> HeardLine:
        text = self._begun.decode("utf-8", "replace")
        if "\ufffd" in text and len(self._begun) < LONGEST_LINE and b"\xef\xbf\xbd" not in self._begun:
            self.is_broken = True
        line = HeardLine(text, self._left_out)
        self._begun.clear()
        self._left_out = 0
        return line
