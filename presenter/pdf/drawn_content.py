"""What the instructions of a page draw, and where: enough to leave out what nobody sees.

The operators are those of ISO 32000-2, annex A.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from pypdf.generic import NameObject

from presenter.dataclass import dataclass, replace
from presenter.pdf.half import Half
from presenter.pdf.page_shape import IDENTITY, Matrix, at, then

Operation: TypeAlias = tuple[Any, bytes]
Point: TypeAlias = tuple[float, float]

WIDEST_GAP = 20_000  # thousandths of the letters’ size; beyond, one string may have words of both halves
EDGE = -1e-6  # of the width or the height: what is rounded may stand a little before it

_SHOWS_WORDS = frozenset({b"Tj", b"TJ", b"'", b'"'})
_LEADS = frozenset({b"m", b"l", b"c", b"v", b"y", b"re", b"h"})
_PAINTS = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n"})
_CLIPS = frozenset({b"W", b"W*"})


class UnsureError(ValueError):
    """Instructions of which it cannot be told what they draw where."""


class Parts(Protocol):
    """The pictures and forms that instructions draw by name."""

    @property
    def optional(self) -> Mapping[Any, Any]:
        """Return what is seen by choice, by name."""

    def shown(self, name: str, matrix: Matrix, drawing: DrawnContent) -> str:
        """Return the name under which a part is drawn; empty where nothing of it is seen."""


@dataclass(frozen=True, slots=True)
class _State:
    """Where is drawn: what `q` keeps and `Q` brings back."""

    matrix: Matrix
    leading: float = 0.0


class DrawnContent:
    """Go through instructions once, and leave out those that draw on the other half alone."""

    def __init__(self, half: Half, parts: Parts, matrix: Matrix) -> None:
        self._half = half
        self._parts = parts
        self._states = [_State(matrix)]
        self._line: Matrix = IDENTITY
        self._path: list[Operation] = []
        self._points: list[Point] = []
        self._clips = False

    def seen(self, operations: Iterable[Operation]) -> list[Operation]:
        """Return the instructions that are left; raises UnsureError where one cannot be understood."""
        return [left for operands, operator in operations for left in self._seen(operands, operator)]

    def is_beyond(self, points: Sequence[Point], by: float = EDGE) -> bool:
        """Tell whether points, where the unit square is the half that is shown, are all so far beyond it."""
        match self._half:
            case Half.LEFT:
                return all(x >= 1 + by for x, _ in points)
            case Half.RIGHT:
                return all(x <= -by for x, _ in points)
            case Half.TOP:
                return all(y <= -by for _, y in points)
            case Half.BOTTOM:
                return all(y >= 1 + by for _, y in points)
            case _:
                return False

    @property
    def _state(self) -> _State:
        return self._states[-1]

    def _seen(self, operands: Any, operator: bytes) -> Iterator[Operation]:  # noqa: ANN401  (as pypdf has them)
        if operator in _SHOWS_WORDS:
            yield from self._words(operands, operator)
        elif operator in _LEADS or operator in _CLIPS:
            self._lead(operands, operator)
        elif operator in _PAINTS:
            yield from self._painted(operands, operator)
        elif operator == b"Do":
            name = self._parts.shown(str(operands[0]), self._state.matrix, self)
            yield from [([NameObject(name)], operator)] if name else ()
        elif operator == b"INLINE IMAGE":
            if not self.is_beyond(corners_of((0.0, 0.0, 1.0, 1.0), self._state.matrix)):
                yield operands, operator
        elif operator in (b"BDC", b"DP"):
            yield from self._marked(operands, operator)
        else:
            self._follow(operands, operator)
            yield operands, operator

    def _follow(self, operands: Any, operator: bytes) -> None:  # noqa: ANN401
        """Follow what moves the place where the next thing is drawn."""
        match operator:
            case b"q":
                self._states.append(self._state)
            case b"Q":
                if len(self._states) > 1:
                    self._states.pop()
            case b"cm":
                moved = then(numbers(operands, 6), self._state.matrix)
                self._states[-1] = replace(self._state, matrix=moved)
            case b"BT":
                self._line = IDENTITY
            case b"Tm":
                self._line = numbers(operands, 6)
            case b"TL":
                self._states[-1] = replace(self._state, leading=numbers(operands, 1)[0])
            case b"Td" | b"TD":
                right, up = numbers(operands, 2)
                self._move(right, up)
                if operator == b"TD":
                    self._states[-1] = replace(self._state, leading=-up)
            case b"T*":
                self._move(0.0, -self._state.leading)

    def _move(self, right: float, up: float) -> None:
        self._line = then((1.0, 0.0, 0.0, 1.0, right, up), self._line)

    def _words(self, operands: Any, operator: bytes) -> Iterator[Operation]:  # noqa: ANN401
        if operator in (b"'", b'"'):
            self._move(0.0, -self._state.leading)
        gaps = operands[0] if operator == b"TJ" else ()
        if any(not isinstance(gap, bytes | str) and abs(float(gap)) > WIDEST_GAP for gap in gaps):
            raise UnsureError
        if not self.is_beyond([at(then(self._line, self._state.matrix), 0.0, 0.0)]):
            yield operands, operator
            return
        if operator == b'"':
            yield [operands[0]], b"Tw"
            yield [operands[1]], b"Tc"
        if operator in (b"'", b'"'):
            yield [], b"T*"

    def _lead(self, operands: Any, operator: bytes) -> None:  # noqa: ANN401
        """Keep a part of a path until it is known whether it is painted."""
        self._path.append((operands, operator))
        self._clips = self._clips or operator in _CLIPS
        if operator == b"re":
            x, y, width, height = numbers(operands, 4)
            self._points += corners_of((x, y, x + width, y + height), self._state.matrix)
        elif operator in _LEADS:
            places = numbers(operands, len(operands) // 2 * 2)
            pairs = zip(places[::2], places[1::2], strict=True)
            self._points += [at(self._state.matrix, x, y) for x, y in pairs]

    def _painted(self, operands: Any, operator: bytes) -> Iterator[Operation]:  # noqa: ANN401
        is_beyond = self.is_beyond(self._points)
        if not is_beyond or self._clips:
            yield from self._path
            yield operands, b"n" if is_beyond else operator
        self._path, self._points, self._clips = [], [], False

    def _marked(self, operands: Any, operator: bytes) -> Iterator[Operation]:  # noqa: ANN401
        """Yield a mark without what may say the words that it is around."""
        if isinstance(operands[1], NameObject) and operands[1] in self._parts.optional:
            yield operands, operator
        elif operator == b"BDC":
            yield operands[:1], b"BMC"


def corners_of(box: Sequence[float], matrix: Matrix) -> list[Point]:
    """Return where a matrix takes the corners of a box."""
    left, bottom, right, top = box
    return [at(matrix, x, y) for x in (left, right) for y in (bottom, top)]


def numbers(values: Any, count: int) -> Any:  # noqa: ANN401
    """Return as many numbers as there are to be; raises UnsureError where there are others."""
    try:
        found = tuple(float(value.get_object()) for value in values)
    except (AttributeError, TypeError, ValueError) as error:
        raise UnsureError from error
    if len(found) != count:
        raise UnsureError
    return found
