"""Short words right below a picture: its caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.importers.office.parts import FilePart, Marker, Part, Role, TextPart

LONGEST = 100
FARTHEST = 0.05  # of the slide's height
WIDEST = 2.1  # of the picture's width
LARGEST = 20.0  # points


def with_captions(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with the words that stand right below a picture as its caption."""
    rest = list(parts)
    for picture in parts:
        if not isinstance(picture, FilePart) or picture.is_medium:
            continue
        caption = next((part for part in rest if _is_caption(part, picture)), None)
        if isinstance(caption, TextPart):
            rest = [part for part in rest if part is not caption]
            rest[rest.index(picture)] = replace(picture, caption=" ".join(caption.text.split()))
    return rest


def _is_caption(part: Part, picture: FilePart) -> bool:
    if (
        not isinstance(part, TextPart)
        or part.role not in (Role.LOOSE, Role.BODY)
        or part.step != picture.step
    ):
        return False
    said = [one for one in part.paragraphs if one.text.strip()]
    if len(said) != 1 or said[0].marker is not Marker.NONE or len(part.text) > LONGEST:
        return False
    if part.size > LARGEST or any(one.link for one in said[0].words):
        return False
    place, above = part.place, picture.place
    middle = place.left + place.width / 2
    return (
        -FARTHEST <= place.top - above.bottom <= FARTHEST
        and place.top > above.top + above.height / 2
        and above.left <= middle <= above.right
        and place.width <= above.width * WIDEST
    )
