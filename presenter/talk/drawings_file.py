"""The drawings of a talk as a file, kept by the ids of the slides.

They stand beside the talk's state and not in it: a state is compared, journaled and sent after every key,
and a few slides full of handwriting are ten thousand points.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.storage.backup import read_kept, write_kept
from presenter.storage.plain import NotPlainError, from_plain, to_plain
from presenter.talk.drawing import Strokes
from presenter.talk.pen import Ink, Nib, Pen, Width
from presenter.talk.stroke import Stroke, StrokePoint

FILE = "drawings.json"
LARGEST_FILE = 20_000_000  # bytes
_FARTHEST = 100_000.0  # logical units; what is farther away is no drawing


@dataclass(frozen=True, slots=True)
class _KeptStroke:
    """A stroke with its points as text, `x,y,pressure` one after the other: they are many."""

    points: str
    nib: Nib = Nib.PEN
    ink: Ink = Ink.RED
    width: Width = Width.MEDIUM
    step: int = 0


@dataclass(frozen=True, slots=True)
class _Kept:
    slides: Mapping[str, tuple[_KeptStroke, ...]]


def write_drawings(drawings: Mapping[str, Strokes]) -> bytes:
    """Return the content of the file; slides without a stroke are left out."""
    slides = {name: tuple(map(_kept, strokes)) for name, strokes in drawings.items() if strokes}
    return json.dumps(to_plain(_Kept(slides)), ensure_ascii=False, indent=1).encode("utf-8")


def keep_drawings(path: Path, drawings: Mapping[str, Strokes]) -> None:
    """Write the strokes of each slide. Raises OSError where that fails."""
    write_kept(path, write_drawings(drawings), _read)


def read_drawings(path: Path) -> dict[str, Strokes]:
    """Return the strokes of each slide, or of the copy of a broken file; none where neither can be read."""
    return read_kept(path, _read) or {}


def take_drawings(path: Path) -> dict[str, Strokes]:
    """Return the strokes of each slide, to be written there again with more.

    A file that cannot be read is put aside as `drawings.json.bak`: a later version of this program may
    know what to do with it.
    """
    drawings = read_drawings(path)
    if _read(path) is None:
        with suppress(OSError):
            path.replace(path.with_name(f"{path.name}.bak"))
    return drawings


def _read(path: Path) -> dict[str, Strokes] | None:
    """Return the strokes of each slide; None where they cannot be read."""
    try:
        with path.open("rb") as file:
            kept = from_plain(_Kept, json.loads(file.read(LARGEST_FILE)))
        return {name: tuple(map(_stroke, strokes)) for name, strokes in kept.slides.items()}
    except (OSError, ValueError, RecursionError, NotPlainError):
        return None


def _kept(stroke: Stroke) -> _KeptStroke:
    points = " ".join(f"{x:.1f},{y:.1f},{pressure:.2f}" for x, y, pressure in stroke.points)
    return _KeptStroke(points, stroke.pen.nib, stroke.pen.ink, stroke.pen.width, stroke.step)


def _stroke(kept: _KeptStroke) -> Stroke:
    points = tuple(_points(kept.points))
    if not points:
        raise ValueError(kept.points)
    return Stroke(points, Pen(kept.nib, kept.ink, kept.width), kept.step)


def _points(text: str) -> Iterator[StrokePoint]:
    """Read all numbers at once: a deck that was much drawn on has thousands of points."""
    triples = text.split()
    values = [float(word) for word in ",".join(triples).split(",")] if triples else []
    if len(values) != 3 * len(triples) or not all(-_FARTHEST < value < _FARTHEST for value in values):
        raise ValueError(text)
    for x, y, pressure in zip(values[::3], values[1::3], values[2::3], strict=True):
        yield x, y, min(max(pressure, 0.0), 1.0)
