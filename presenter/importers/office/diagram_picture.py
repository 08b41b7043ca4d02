"""A diagram on a slide, drawn as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.importers.office.diagrams import Candidate, diagram, words_of
from presenter.importers.office.drawing import DrawnShape, bounds, drawn
from presenter.importers.office.losses import Losses
from presenter.importers.office.parts import FilePart, Part, TextPart
from presenter.importers.office.picture_files import PictureFiles

LARGEST_PICTURE = 5_000_000  # bytes, of one that may be a part of a diagram
LARGEST_ORNAMENT = 0.02
STRAIGHT = 0.02
MANY = 4
_PIXELS = {".png": "png", ".jpg": "jpeg"}


@dataclass(frozen=True, slots=True)
class Canvas:
    """The slide that a diagram is on: its number, its width by its height, and where its pictures go."""

    number: int
    ratio: float
    file_name: str
    files: PictureFiles
    losses: Losses


def picture_candidate(part: Part | None, canvas: Canvas) -> Candidate | None:
    """Return what a picture would be in a diagram, None where it cannot be a part of one."""
    if not isinstance(part, FilePart) or part.is_medium:
        return None
    kind = _PIXELS.get(PurePosixPath(part.name).suffix)
    content = canvas.files.content(part.name)
    if kind is None or content is None or len(content) > LARGEST_PICTURE:
        return None
    return Candidate(DrawnShape(part.place, picture=(kind, content)), part)


def with_diagram(parts: Sequence[Part], candidates: Sequence[Candidate], canvas: Canvas) -> tuple[Part, ...]:
    """Return the parts of a slide, with those that make a diagram as one picture; what is lost is told."""
    chosen = diagram(candidates)
    if not chosen:
        wordless = [one.shape for one in candidates if one.part is None]
        if len(wordless) >= MANY or any(map(_is_seen, wordless)):
            message = Text("Slide {number}: lines and shapes without words are left out.")
            canvas.losses.left_out(canvas.number, message)
        return tuple(parts)
    shapes = [one.shape for one in chosen]
    taken = [one.part for one in chosen if one.part is not None]
    for part in taken:
        if isinstance(part, FilePart):
            canvas.files.drop(part.name)
        elif isinstance(part, TextPart):
            leads = sorted({said.link for one in part.paragraphs for said in one.words if said.link})
            for address in leads:
                message = Text("Slide {number}: a link in a diagram that became a picture is left out.")
                canvas.losses.left_out(canvas.number, message, address)
    name = canvas.files.add(drawn(shapes, canvas.ratio), canvas.file_name, ".svg")
    message = Text(
        "Slide {number}: a diagram became a picture, whose words are not translated with the deck."
    )
    canvas.losses.became(canvas.number, message)
    picture = FilePart(bounds(shapes), name, words_of(shapes), attributes=(("text", "yes"),))
    kept = [part for part in parts if not any(part is one for one in taken)]
    return (*kept, picture)


def _is_seen(shape: DrawnShape) -> bool:
    """Tell whether a shape is more than an ornament: a line that leads somewhere, or one that is large."""
    if shape.is_line:
        return min(shape.place.width, shape.place.height) > STRAIGHT
    return shape.place.area > LARGEST_ORNAMENT
