"""Pictures, videos and sounds of a slide of OpenDocument."""

from __future__ import annotations

import re
from math import degrees
from pathlib import PurePosixPath

from presenter.deck.picture_folder import MEDIA_SUFFIXES
from presenter.i18n.text import Text
from presenter.importers.odp.names import Node, centimetres, every, first, value
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.office.alternative_text import alternative_text
from presenter.importers.office.losses import SHOWN_WHOLE
from presenter.importers.office.parts import FilePart, Place
from presenter.importers.office.picture_files import METAFILES, picture_suffix
from presenter.importers.office.redrawn_picture import Look, opened

_CLIP = re.compile(r"rect\(([^,]+),\s*([^,]+),\s*([^,]+),\s*([^,)]+)\)")
_PLAYED = {"Loop": "loop", "Mute": "muted"}
_TURN = re.compile(r"rotate\s*\(\s*(-?[\d.eE+-]+)\s*\)")


def picture_part(frame: Node, place: Place, page: SourcePage, step: int) -> FilePart | None:
    """Return a picture, the first of its versions that can be shown."""
    refused = ""
    for image in every(frame, "draw:image"):
        source = value(image, "xlink:href")
        content = page.content(source)
        if content is None:
            refused = refused or source
            continue
        look = _look(frame, page, content)
        name = page.files.picture(content, page.file_name, look)
        if name is not None:
            if page.files.is_shown_whole(name, look):
                page.losses.became(page.number, SHOWN_WHOLE)
            return FilePart(place, name, alt_text(frame), step=step)
        refused = picture_suffix(content) or PurePosixPath(source).suffix
    is_far = "://" in refused or refused.startswith((".", "/"))
    if refused:
        message = Text("Slide {number}: a picture of a kind that cannot be shown is left out.")
        if refused in METAFILES:
            message = Text(
                "Slide {number}: a picture in the format of Windows ({kind}) is left out; with LibreOffice "
                "installed it would be converted."
            ).with_fields(kind=refused.lstrip(".").upper())
        elif is_far:
            message = Text("Slide {number}: a picture that is not in the file itself is left out.")
        page.losses.left_out(page.number, message, refused, is_still=not is_far)
    return None


def filled_part(shape: Node, place: Place, page: SourcePage, step: int) -> FilePart | None:
    """Return the picture that fills a shape."""
    name = value(shape, "draw:style-name") or value(shape, "presentation:style-name")
    if page.styles.graphic(name, "draw:fill") != "bitmap":
        return None
    image = page.styles.fill(page.styles.graphic(name, "draw:fill-image-name"))
    content = page.content(value(image, "xlink:href"))
    found = None if content is None else page.files.picture(content, page.file_name)
    if found is None:
        return None
    kind = value(first(shape, "draw:enhanced-geometry"), "draw:type")
    is_round = shape.tag.endswith(("}ellipse", "}circle")) or kind == "ellipse"
    classes = ("circle",) if is_round else ("rounded",) if kind == "round-rectangle" else ()
    return FilePart(place, found, alt_text(shape), classes=classes, step=step)


def medium_part(frame: Node, place: Place, page: SourcePage, step: int) -> FilePart | None:
    """Return a video or a sound that is in the file."""
    source = value(first(frame, "draw:plugin"), "xlink:href")
    content = page.content(source)
    suffix = PurePosixPath(source).suffix.lower()
    if content is not None and suffix in MEDIA_SUFFIXES:
        name = page.files.add(content, page.file_name, suffix)
        poster = page.content(value(first(frame, "draw:image"), "xlink:href"))
        if poster is not None:
            page.files.beside(name, poster)
        classes = tuple(word for wish, word in _PLAYED.items() if wish in _wishes(frame))
        return FilePart(place, name, alt_text(frame), classes=classes, step=step, is_medium=True)
    message = Text("Slide {number}: a video or a sound that cannot be played is left out; its picture stays.")
    if content is None:
        message = Text("Slide {number}: a video or a sound outside the file is left out; its picture stays.")
    page.losses.left_out(page.number, message, source, is_still=False)
    return picture_part(frame, place, page, step)


def _wishes(frame: Node) -> set[str]:
    """Return the names of what a frame asks of a medium that is played in it."""
    parameters = every(frame, "draw:plugin/draw:param")
    return {value(one, "draw:name") for one in parameters if value(one, "draw:value") == "true"}


def alt_text(frame: Node) -> str:
    """Return what an author wrote for those who cannot see a shape, nothing where a program wrote it."""
    for name in ("svg:desc", "svg:title"):
        words = " ".join("".join(one.itertext()) for one in every(frame, name))
        if words.strip():
            return alternative_text(words)
    return ""


def _look(frame: Node, page: SourcePage, content: bytes) -> Look:
    turn = _TURN.search(value(frame, "draw:transform"))
    try:
        angle = -degrees(float(turn[1])) % 360 if turn is not None else 0.0
    except ValueError:
        angle = 0.0
    name = value(frame, "draw:style-name") or value(frame, "presentation:style-name")
    mirror = page.styles.graphic(name, "style:mirror")
    clip = _CLIP.fullmatch(page.styles.graphic(name, "fo:clip").strip())
    sides = [centimetres(one) for one in clip.groups()] if clip is not None else [0.0] * 4
    width, height = _natural_size(content) if any(sides) else (1.0, 1.0)
    top, right, bottom, left = (
        min(max(side / whole, 0.0), 0.95)
        for side, whole in zip(sides, (height, width, height, width), strict=True)
    )
    if left + right >= 1 or top + bottom >= 1:
        left = top = right = bottom = 0.0
    return Look(
        round(left, 4), round(top, 4), round(right, 4), round(bottom, 4), angle, mirror == "horizontal"
    )


def _natural_size(content: bytes) -> tuple[float, float]:
    """Return the size of a picture of pixels in centimetres, as LibreOffice measures what is cut off it."""
    try:
        with opened(content) as image:
            density = image.info.get("dpi", (96, 96))
            across, down = (float(one) if float(one) > 1 else 96.0 for one in density[:2])
            return image.width / across * 2.54, image.height / down * 2.54
    except (OSError, ValueError, TypeError, SyntaxError, MemoryError):
        return 1e9, 1e9
