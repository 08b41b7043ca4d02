"""Pictures with caption and credit; what cannot be shown leaves its description in a frame."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Media, Picture
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.deck.pictures import localised_source
from presenter.errors import Finding, Span
from presenter.pdf.half import Half
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.picture_links import links_over
from presenter.typeset.picture_size import asked_size, contained
from presenter.typeset.saved import Saved
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel
from presenter.typeset.stack import stack

# However long its caption, a picture has this part of the height; the fitting will see to the rest.
LEAST_SHARE_OF_ROOM = 0.3
CORNER = 4.0
ROUNDED = 20.0
BORDER = 1.5
# A shadow as from a lamp above: so many rims, each fainter.
SHADOW_RIMS = 11
SHADOW_REACH = 2.6
SHADOW_OPACITY = 0.02
# A caption under a narrow picture may be wider than it, up to this many sizes of the body's text.
NARROWEST_CAPTION = 13.0


class Fill(StrEnum):
    """How a picture takes its place: whole inside it, or covering it."""

    CONTAIN = "contain"
    COVER = "cover"


@dataclass(frozen=True, eq=False, kw_only=True)
class PictureBox(Box):
    """A picture that fills its box; what does not fit in the shape of the box is cut evenly.

    `corner` is the radius of its corners, `border` the colour of the line around it, if there is one.
    `message` is what describes it.
    """

    artwork: Artwork
    corner: float = 0.0
    border: str = ""
    shadow: bool = False
    kind: str = "picture"
    message: Message | None = None

    def paint(self, painter: QPainter) -> None:
        """Paint the picture, clipped to its box."""
        whole = QRectF(0, 0, self.width, self.height)
        if self.shadow:
            with Saved(painter):
                self._paint_shadow(painter, whole)
        path = QPainterPath()
        path.addRoundedRect(whole, self.corner, self.corner)
        with Saved(painter):
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            self.artwork.paint(painter, covering(self.artwork.size, whole))
        if self.border:
            painter.setPen(QPen(QColor(self.border), BORDER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = whole.adjusted(BORDER / 2, BORDER / 2, -BORDER / 2, -BORDER / 2)
            painter.drawRoundedRect(inner, self.corner, self.corner)

    def _paint_shadow(self, painter: QPainter, whole: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgbF(0.0, 0.0, 0.0, SHADOW_OPACITY))
        for rim in range(SHADOW_RIMS):
            reach = rim * SHADOW_REACH
            corner = self.corner + reach
            painter.drawRoundedRect(whole.adjusted(-reach, 6 - reach, reach, 6 + reach), corner, corner)


def covering(size: QSizeF, place: QRectF) -> QRectF:
    """Return the rectangle of a picture's shape that covers a place, their centres the same."""
    scale = max(place.width() / size.width(), place.height() / size.height())
    result = QRectF(0, 0, size.width() * scale, size.height() * scale)
    result.moveCenter(place.center())
    return result


def containing(size: QSizeF, place: QRectF) -> QRectF:
    """Return the largest rectangle of a picture's shape within a place, their centres the same."""
    scale = min(place.width() / size.width(), place.height() / size.height())
    result = QRectF(0, 0, size.width() * scale, size.height() * scale)
    result.moveCenter(place.center())
    return result


def lay_out_picture(block: Picture, setting: Setting, width: float) -> Box:
    """Return a picture as large as it goes in a width in logical units, over its caption and credit."""
    setting = setting.aligned(alignment_of(block, setting))
    captions = captions_of(block, setting, width)
    picture = _above(block, setting, width, captions.height)
    narrow = min(width, max(picture.width, setting.em * NARROWEST_CAPTION))
    if captions.height and narrow < width:
        captions = captions_of(block, setting, narrow)
        picture = _above(block, setting, width, captions.height)
    spare = width - picture.width
    placed = Placed(left_of(setting.alignment, spare), 0.0, picture)
    framed = Box(width=max(width, picture.width), height=picture.height, children=(placed,))
    below = Placed(left_of(setting.alignment, width - narrow), 0.0, captions)
    captioned = Box(width=width, height=captions.height, children=(below,) if captions.height else ())
    return stack([(0.0, framed), (0.0, captioned)], width, kind="figure", step=block.step)


def _above(block: Picture, setting: Setting, width: float, captions: float) -> Box:
    most_height = max(setting.room * LEAST_SHARE_OF_ROOM, setting.room - captions)
    return set_picture(block, setting, QSizeF(width, most_height * setting.picture_scale), corner=CORNER)


def set_picture(
    block: Picture, setting: Setting, room: QSizeF, fill: Fill = Fill.CONTAIN, corner: float = 0.0
) -> Box:
    """Return the picture alone, no larger than a room in logical units, or its description."""
    found = find_artwork(block.path, setting, block.page, block.half)
    if found is None or isinstance(found, Problem):
        size = asked_size(block, QSizeF(room.width(), min(room.height(), room.width() * 0.62)), setting)
        finding = () if found is None else (finding_of(found, block, setting),)
        return replace(placeholder(block.alt, block.source, setting, size), findings=finding)
    covers = (block.attributes.get("fit") or fill.value) == Fill.COVER.value
    size = _covered(block, found, room, setting) if covers else contained(block, found, room, setting)
    return framed_picture(block, found, size, setting, corner)


def _covered(block: Picture, artwork: Artwork, room: QSizeF, setting: Setting) -> QSizeF:
    asked = asked_size(block, QSizeF(), setting, room)
    if asked.width() > 0 and asked.height() > 0:
        return asked
    return contained(block, artwork, room, setting) if asked.width() + asked.height() > 0 else room


def framed_picture(
    block: Picture,
    artwork: Artwork,
    size: QSizeF,
    setting: Setting,
    corner: float = CORNER,
    *,
    title: Message | None = None,
) -> Box:
    """Return a picture at a size in logical units, its corners and its border as the author asks.

    Further pages of a PDF take its place step by step, each with its own links. Who hears the picture hears
    the `title` first, which is not seen.
    """
    said = [plain_text(setting.words(words).text) for words in (title, block.alt) if words is not None]
    alt = "\n".join(words for words in said if words)
    first = _page_in_frame(block, artwork, size, setting, corner, alt)
    pages: list[Box] = []
    for stage in block.later_pages:
        found = find_artwork(block.path, setting, stage.page, block.half)
        if isinstance(found, Problem):
            told = finding_of(found, block, setting)
            first = replace(first, findings=(*first.findings, told))
        elif found is not None:
            pages.append(replace(_page_in_frame(block, found, size, setting, corner, alt), step=stage.step))
    if not pages:
        return first
    children = tuple(Placed(0.0, 0.0, page) for page in (first, *pages))
    return Box(width=first.width, height=first.height, kind="pages", children=children, alternates=True)


def _page_in_frame(
    block: Picture, artwork: Artwork, size: QSizeF, setting: Setting, corner: float, alt: str
) -> Box:
    """Return a picture, or one page of it, and over it what in it can be clicked at."""
    box = _in_frame(block, artwork, size, setting, corner, alt)
    shown = QRectF(0, 0, box.width, box.height)
    links = links_over(artwork, covering(artwork.size, shown), shown, block.path, setting)
    if not links:
        return box
    children = (Placed(0.0, 0.0, box), *links)
    return Box(width=box.width, height=box.height, kind="linked-picture", children=children)


def _in_frame(
    block: Picture, artwork: Artwork, size: QSizeF, setting: Setting, corner: float, alt: str
) -> PictureBox:
    classes = block.attributes.classes
    if "circle" in classes:
        side = min(size.width(), size.height())
        size, corner = QSizeF(side, side), side / 2
    elif "rounded" in classes:
        corner = ROUNDED
    asked = block.attributes.get("corner").removesuffix("px")
    if asked:
        corner = min(float(asked), size.width() / 2, size.height() / 2)
    problem = artwork.problem
    told = () if problem is None else (finding_of(problem, block, setting),)
    return PictureBox(
        width=size.width(),
        height=size.height(),
        artwork=artwork,
        corner=corner,
        border=setting.palette.rule if "border" in classes else "",
        shadow="shadow" in classes,
        findings=told,
        alt=alt,
        language=setting.language,
        message=block.alt,
    )


def find_artwork(
    path: Path | None, setting: Setting, page: int = 1, half: Half = Half.WHOLE
) -> Artwork | Problem | None:
    """Return the picture of a file in the language that is set; None where there is no file to look for.

    `page` is that of a PDF, counted from 1, `half` what of it is shown.
    """
    return None if path is None else setting.pictures.artwork(path, setting.language, page, half)


def finding_of(problem: Problem, block: Picture, setting: Setting) -> Finding:
    """Return a picture's problem, and the file that has it in the language that is set."""
    source = localised_source(block.source, block.path, setting.language)
    return picture_finding(problem, block.span, source, setting)


def picture_finding(problem: Problem, span: Span, source: str, setting: Setting) -> Finding:
    """Return a picture's problem at the place where the deck asks for it."""
    return Finding(
        problem.code,
        problem.severity,
        problem.message,
        span,
        source,
        problem.advice,
        setting.slide.identifier,
        setting.language,
    )


def placeholder(alt: Message | None, source: str, setting: Setting, size: QSizeF) -> Box:
    """Return a frame with a picture's description, or the name of its file, in place of the picture."""
    ground = panel(size.width(), size.height(), setting.palette.panel, 12.0)
    frame = ShapeBox(
        width=size.width(), height=size.height(), shape=Shape.FRAME, colour=setting.palette.rule, corner=12.0
    )
    padding = min(24.0, size.width() * 0.08)
    style = setting.inked(setting.palette.muted).aligned(Alignment.CENTER).style(TextRole.CAPTION)
    room = max(20.0, size.width() - 2 * padding)
    if alt is not None and alt.text.strip():
        words: Box = set_message(alt, style, setting, room, kind="alt")
    else:
        words = set_words(source.rsplit("/", 1)[-1], style, room, kind="alt")
    height = max(size.height(), words.height + 2 * padding)
    ground, frame = replace(ground, height=height), replace(frame, height=height)
    children = (
        Placed(0.0, 0.0, ground),
        Placed(0.0, 0.0, frame),
        Placed(padding, (height - words.height) / 2, words),
    )
    return Box(width=size.width(), height=height, kind="placeholder", children=children)


def alignment_of(block: Picture | Media, setting: Setting) -> Alignment:
    """Return how a picture or a video stands in its width: as its author says, else as all around it."""
    asked = {*block.attributes.classes, block.attributes.get("align")}
    if asked & {"center", "centre"}:
        return Alignment.CENTER
    if "left" in asked:
        return Alignment.LEFT
    return Alignment.RIGHT if "right" in asked else setting.alignment


def left_of(alignment: Alignment, spare: float) -> float:
    """Return how far from the left something stands that leaves so much of its width."""
    share = {Alignment.CENTER: 0.5, Alignment.RIGHT: 1.0}.get(alignment, 0.0)
    return max(0.0, spare * share)


def captions_of(block: Picture | Media, setting: Setting, width: float) -> Box:
    """Return caption and credit in a width in logical units, with the gap above them."""
    messages = [message for message in (block.caption, block.credit) if message is not None]
    if not messages:
        return Box(width=width, height=0.0)
    style = setting.inked(setting.palette.muted).style(TextRole.CAPTION)
    boxes = [set_message(message, style, setting, width, kind="caption") for message in messages]
    space = Box(width=width, height=setting.em * 0.35)
    return stack([(0.0, space), (0.0, boxes[0]), *((setting.em * 0.06, box) for box in boxes[1:])], width)
