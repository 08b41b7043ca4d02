"""The words of subtitles, which come and go over a picture that stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.i18n.language import Language
from presenter.qt.frame_source import FrameSource
from presenter.qt.read_material import material_of
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.typeset.fonts import load_fonts
from presenter.typeset.frame import Frame
from presenter.typeset.subtitle_block import Subtitles
from presenter.windows.frame_view import FrameView

EN = Language("en")
RED = QColor("#ff0000")


class Film:
    """A layer that fills the page, as a video may."""

    rect = QRectF(0, 0, 1600, 900)

    def __init__(self, *, over_subtitles: bool = False) -> None:
        self.over_subtitles = over_subtitles

    def paint(self, painter) -> None:
        painter.fillRect(self.rect, RED)


class PaintedPages(Frame):
    """A frame that notes each time its page is painted."""

    __slots__ = ("notes",)

    def paint_ground(self, painter, target) -> None:
        self.notes.append(target)
        super().paint_ground(painter, target)


@pytest.fixture
def pages():
    """The pages that were painted."""
    return []


@pytest.fixture
def show(qtbot, pages):
    """Return what shows the lines of a cue in a view, in a place."""
    load_fonts()
    deck = parse("# Title\n", Path("talk.md"))
    page = material_of(deck, Catalogs(EN)).typesetter.page(0, EN)
    view = FrameView(4)
    qtbot.addWidget(view)
    view.resize(800, 450)

    def show(line: str | None, place: SubtitlePlace = SubtitlePlace.OVERLAY) -> FrameView:
        cue = None if line is None else Cue(1, 0, lines={EN: (line,)})
        frame = PaintedPages(page, 0, Subtitles(cue, (EN,), SubtitleSettings(place=place)), Blank.NONE)
        object.__setattr__(frame, "notes", pages)
        view.show_source(FrameSource((line, place), place, lambda: frame))
        return view

    return show


def is_white_somewhere(view: FrameView) -> bool:
    image = view.grab().toImage()
    rows = range(round(0.7 * image.height()), image.height())
    return any(image.pixelColor(x, y).lightness() > 240 for y in rows for x in range(200, 600))


@pytest.mark.parametrize("place", SubtitlePlace)
def test_another_cue_is_painted_over_the_same_picture_of_the_slide(show, pages, place):
    view = show("One", place)
    one, slide = view.grab().toImage(), view.picture().cacheKey()
    two = show("Two", place).grab().toImage()
    assert one != two
    assert show(None, place).grab().toImage() not in (one, two)
    assert view.picture().cacheKey() == slide
    assert show("One", place).grab().toImage() == one
    assert len(pages) == 1


@pytest.mark.parametrize("place", SubtitlePlace)
def test_where_another_cue_comes_nothing_else_is_painted_anew(show, qtbot, place):
    view = show("One", place)
    with qtbot.waitExposed(view):
        view.show()
    first, second = view._source, show("Two words and more of them", place)._source
    stale = view.stale_for(first)
    assert view.stale_for(second).isEmpty()
    assert view.stale_for(None) == view.rect()
    assert 0 < stale.height() < view.height() / 4
    for source in (first, second):
        assert stale.contains(source.frame().subtitle_rect(QRectF(view.rect())).toAlignedRect())


def test_a_picture_made_ready_has_its_words_ready_too(show):
    view = show("One")
    source = view._source
    assert view.prepare(source)
    assert not view.prepare(source)
    view.show_source(FrameSource("other", source.ground, source.frame))
    assert view.prepare(view._source)  # of the same slide, with other words


def test_a_video_never_hides_subtitles_over_its_slide(show):
    view = show("Words that stay")
    assert is_white_somewhere(view)
    view.add_layer(Film())
    assert view.grab().toImage().pixelColor(20, 20) == RED
    assert is_white_somewhere(view)


def test_what_is_in_the_speaker_s_hand_is_over_the_subtitles(show):
    view = show("Words under a lens")
    view.add_layer(Film(over_subtitles=True))
    assert not is_white_somewhere(view)


@pytest.mark.parametrize("place", SubtitlePlace)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_view_shows_what_a_frame_paints_in_one_on_every_screen(show, monkeypatch, place, ratio):
    monkeypatch.setattr(FrameView, "devicePixelRatioF", lambda _: ratio)
    view = show("The same", place)
    shown, painted = (paper(view, ratio) for _ in range(2))
    view.render(shown)
    with QPainter(painted) as painter:
        view._source.frame().paint(painter, QRectF(view.rect()))
    far = [
        (x, y)
        for x in range(0, shown.width(), 3)
        for y in range(0, shown.height(), 3)
        if abs(shown.pixelColor(x, y).lightness() - painted.pixelColor(x, y).lightness()) > 24
    ]
    assert far == []


def paper(view: FrameView, ratio: float) -> QImage:
    """Return a picture as large as a view on a screen that has so many pixels to a logical one."""
    image = QImage((QSizeF(view.size()) * ratio).toSize(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    return image
