"""Videos and sounds on a page: their posters, their places, and what is said where they cannot be played."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor, QImage

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.qt.shown_media import shown_media
from presenter.typeset.media_box import MediaBox
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter


@pytest.fixture
def page(qapp, tmp_path):
    """Lay out the first slide of a deck beside which these files stand."""

    def page(source, *files, language="en"):
        for name in files:
            if name.endswith(".png"):
                picture = QImage(40, 30, QImage.Format.Format_RGB32)
                picture.fill(QColor("red"))
                picture.save(str(tmp_path / name))
            else:
                (tmp_path / name).write_bytes(b"clip")
        deck = parse(source, tmp_path / "talk.md")
        theme = load_theme("plain", tmp_path)
        page = Typesetter(deck, Catalogs(deck.settings.language), theme).page(0, Language(language))
        return page, deck.slides[0]

    return page


def screens(page):
    return [standing for standing in page.boxes if isinstance(standing.box, MediaBox)]


def kinds(page):
    return {standing.box.kind for standing in page.boxes}


def test_a_video_stands_within_the_slide_in_the_usual_shape(page):
    shown, _ = page("# T\n\n![The dome](dome.mp4)\n", "dome.mp4")
    (screen,) = screens(shown)
    assert screen.rect.height() / screen.rect.width() == pytest.approx(9 / 16)
    assert screen.rect.left() > 0
    assert screen.rect.right() < shown.size.width()
    assert not screen.box.has_poster


@pytest.mark.parametrize("attributes", ["", "{poster=other.png}"], ids=["beside", "named"])
def test_a_poster_gives_it_its_shape(page, attributes):
    poster = "other.png" if attributes else "dome.png"
    shown, _ = page(f"# T\n\n![The dome](dome.mp4){attributes}\n", "dome.mp4", poster)
    (screen,) = screens(shown)
    assert screen.rect.height() / screen.rect.width() == pytest.approx(30 / 40)
    assert screen.box.has_poster


def test_a_width_is_a_share_of_the_room(page):
    whole, _ = page("# T\n\n- words\n\n![](dome.mp4){width=100%}\n", "dome.mp4")
    third, _ = page("# T\n\n- words\n\n![](dome.mp4){width=30%}\n", "dome.mp4")
    assert screens(third)[0].rect.width() < screens(whole)[0].rect.width()


def test_what_a_slide_is_all_about_stands_in_its_middle(page):
    shown, _ = page("# T\n\n![](dome.mp4){width=40%}\n", "dome.mp4")
    assert screens(shown)[0].rect.center().x() == pytest.approx(shown.size.width() / 2, abs=30)


def test_a_sound_is_a_line_with_its_words(page):
    shown, _ = page("# T\n\nListen.\n\n![The bell](bell.ogg)\n", "bell.ogg")
    (screen,) = screens(shown)
    assert screen.rect.height() < screen.rect.width() / 4
    assert {"alt", "sign"} <= kinds(shown)


def test_a_version_in_another_language_stands_in_for_it(page):
    source = "---\nlanguage: en\ntranslations: [es]\n---\n\n# T\n\n![](dome.mp4)\n"
    shown, _ = page(source, "dome.mp4", "dome.es.mp4", "dome.es.png", language="es")
    (screen,) = screens(shown)
    assert screen.box.path.name == "dome.es.mp4"
    assert screen.box.has_poster


def test_media_are_numbered_as_the_author_wrote_them_and_there_once_revealed(page):
    shown, slide = page("# T\n\n![](a.mp4)\n\n. . .\n\n![](b.ogg)\n", "a.mp4", "b.ogg")
    assert [(medium.index, medium.box.path.name) for medium in shown_media(shown, slide, 0)] == [(0, "a.mp4")]
    assert [medium.index for medium in shown_media(shown, slide, 1)] == [0, 1]


def test_one_shown_to_two_languages_counts_once(page):
    source = "---\nlanguage: en\ntranslations: [es]\nlanguages: both\n---\n\n# T\n\nWords\n\n![](a.mp4)\n"
    shown, slide = page(source, "a.mp4")
    assert [medium.index for medium in shown_media(shown, slide, 0)] == [0]


def test_where_it_can_be_played_nothing_is_said(page):
    shown, _ = page("# T\n\n![](a.mp4)\n", "a.mp4")
    assert [finding.code for finding in shown.findings] == []


def test_where_it_cannot_be_played_the_advice_is_what_to_install(page, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    shown, _ = page("# T\n\n![](a.mp4)\n", "a.mp4")
    (finding,) = shown.findings
    assert (finding.code, finding.span.line, finding.span.column) == ("media-not-installed", 3, 1)
    assert "pip install 'presenter[media]'" in finding.render()


def test_caption_and_credit_stand_below_it_within_the_slide(page):
    shown, _ = page('# T\n\n![](dome.mp4 "The dome"){credit="Ana"}\n', "dome.mp4")
    (screen,) = screens(shown)
    captions = [standing.rect for standing in shown.boxes if standing.box.kind == "caption"]
    assert len(captions) == 2
    assert all(screen.rect.bottom() < rect.top() for rect in captions)
    assert shown.findings == ()
