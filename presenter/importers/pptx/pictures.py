"""Pictures, videos and sounds of a slide."""

from __future__ import annotations

from pathlib import PurePosixPath

from presenter.deck.picture_folder import MEDIA_SUFFIXES
from presenter.i18n.text import Text
from presenter.importers.office.alternative_text import alternative_text
from presenter.importers.office.losses import SHOWN_WHOLE
from presenter.importers.office.parts import FilePart, Place
from presenter.importers.office.picture_files import METAFILES, picture_suffix
from presenter.importers.office.redrawn_picture import Look
from presenter.importers.pptx.names import Node, every, first, flag, milliseconds, number, relation
from presenter.importers.pptx.source_slide import SourceSlide

_MEDIA = ("a:videoFile", "a:audioFile", "a:wavAudioFile", "a:quickTimeFile")
_ROUND = {"ellipse": "circle", "roundRect": "rounded"}


def picture_part(
    shape: Node, place: Place, slide: SourceSlide, step: int, *, turned: float = 0.0
) -> FilePart | None:
    """Return a picture, a video or a sound; what cannot be shown is told.

    `turned` says how many degrees the groups turn it that it is in.
    """
    medium = _medium(shape, place, slide, step)
    if medium is not None:
        return medium
    fill = first(shape, "p:blipFill")
    if fill is None:
        fill = first(shape, "p:spPr/a:blipFill")
    name = picture_file(fill, slide, look=_look(shape, fill, turned))
    if name is None:
        return None
    geometry = first(shape, "p:spPr/a:prstGeom")
    kind = _ROUND.get(geometry.get("prst", "") if geometry is not None else "", "")
    width, height = place.width * slide.size[0], place.height * slide.size[1]
    if kind == "circle" and not 0.9 < width / max(height, 1) < 1.1:
        kind = "rounded"
    return FilePart(place, name, alt_text(shape), classes=(kind,) if kind else (), step=step)


def picture_file(fill: Node | None, slide: SourceSlide, *, look: Look | None = None) -> str | None:
    """Return the name of the file of a picture that fills something, None where it cannot be shown."""
    blip = first(fill, "a:blip")
    if blip is None:
        return None
    content = None
    vector = first(blip, "a:extLst/a:ext/asvg:svgBlip")
    look = look or Look()
    if vector is not None and not look.is_changed:
        content = _content(slide, relation(vector))
    content = content or _content(slide, relation(blip))
    if content is None:
        address = slide.outside(relation(blip, "link")) or slide.outside(relation(blip))
        if address:
            message = Text("Slide {number}: a picture that is not in the file itself is left out.")
            slide.losses.left_out(slide.number, message, address, is_still=False)
        return None
    name = slide.files.picture(content, slide.file_name, look)
    if name is None:
        suffix = picture_suffix(content)
        message = Text("Slide {number}: a picture of a kind that cannot be shown is left out.")
        if suffix in METAFILES:
            message = Text(
                "Slide {number}: a picture in the format of Windows ({kind}) is left out; with LibreOffice "
                "installed it would be converted."
            )
        slide.losses.left_out(slide.number, message.with_fields(kind=suffix.lstrip(".").upper()))
    elif slide.files.is_shown_whole(name, look):
        slide.losses.became(slide.number, SHOWN_WHOLE)
    return name


def alt_text(shape: Node) -> str:
    """Return what an author wrote for those who cannot see a shape, nothing where a program wrote it."""
    about = first(shape, "./*/p:cNvPr")
    return "" if about is None else alternative_text(about.get("descr") or about.get("title") or "")


def _content(slide: SourceSlide, identifier: str) -> bytes | None:
    part = slide.related(identifier)
    return None if part is None else bytes(part.blob)


def _look(shape: Node, fill: Node | None, turned: float) -> Look:
    """Return how a picture is cropped and turned (`srcRect` in thousandths of a hundredth)."""
    crop = first(fill, "a:srcRect")
    sides = {name: min(max(number(crop, name), 0), 99_000) / 100_000 for name in "ltrb"}
    if sides["l"] + sides["r"] >= 1 or sides["t"] + sides["b"] >= 1:
        sides = dict.fromkeys("ltrb", 0.0)
    frame = first(shape, "p:spPr/a:xfrm")
    return Look(
        sides["l"],
        sides["t"],
        sides["r"],
        sides["b"],
        degrees=(number(frame, "rot") / 60_000 + turned) % 360,
        mirrored=flag(frame, "flipH"),
        upside_down=flag(frame, "flipV"),
    )


def _playback(shape: Node, slide: SourceSlide) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return how a medium is played, as our Markdown has it: by itself, again and again, from where."""
    about = first(shape, "./*/p:cNvPr")
    identifier = "" if about is None else about.get("id", "")
    plays = slide.appearances.playback.get(identifier, frozenset())
    trim = first(shape, "p:nvPicPr/p:nvPr/p:extLst/p:ext/p14:media/p14:trim")
    if trim is not None and milliseconds(trim.get("end", "")):
        message = Text("Slide {number}: a video or a sound is played to its end, which was cut off.")
        slide.losses.became(slide.number, message)
    start = 0.0 if trim is None else milliseconds(trim.get("st", "")) / 1000
    return tuple(sorted(plays)), (("start", f"{start:.6g}"),) if start else ()


def _medium(shape: Node, place: Place, slide: SourceSlide, step: int) -> FilePart | None:
    about = first(shape, "p:nvPicPr/p:nvPr")
    marks = [one for name in _MEDIA if (one := first(about, name)) is not None]
    if not marks:
        return None
    embedded = [one for mark in every(about, "p:extLst/p:ext/p14:media") if (one := relation(mark))]
    names = [*embedded, *(relation(mark, kind) for mark in marks for kind in ("link", "embed"))]
    for identifier in names:
        part = slide.related(identifier)
        suffix = "" if part is None else PurePosixPath(str(part.partname)).suffix.lower()
        if part is not None and suffix in MEDIA_SUFFIXES:
            name = slide.files.add(bytes(part.blob), slide.file_name, suffix)
            poster = _content(slide, relation(first(shape, "p:blipFill/a:blip")))
            if poster is not None:
                slide.files.beside(name, poster)
            classes, attributes = _playback(shape, slide)
            return FilePart(place, name, alt_text(shape), "", classes, attributes, step, is_medium=True)
    outside = next((address for one in names if (address := slide.outside(one))), "")
    message = Text("Slide {number}: a video or a sound that cannot be played is left out; its picture stays.")
    if outside:
        message = Text("Slide {number}: a video or a sound outside the file is left out; its picture stays.")
    slide.losses.left_out(slide.number, message, outside, is_still=False)
    return None
