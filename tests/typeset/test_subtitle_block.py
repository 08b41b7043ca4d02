"""Where subtitles stand: in every place, size, language and shape of a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from presenter.deck.subtitle_look import SMALLEST_SIZE, SubtitleBox, SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.typeset.colours import contrast
from presenter.typeset.frame import Frame
from presenter.typeset.page import Page
from presenter.typeset.subtitle_block import (
    UNITS,
    PlacedText,
    SubtitleBlock,
    Subtitles,
    measures_in,
    subtitle_block,
)
from presenter.typeset.typesetter import Typesetter

EN, ES, AR, JA = (Language(code) for code in ("en", "es", "ar", "ja"))
ONE, TWO = (EN,), (EN, ES)
LONG = {
    EN: ("Some of us are in this room for all,", "and many more are online, as always."),
    ES: ("Algunos estamos en esta sala con todo,", "y muchos más en línea, como siempre."),
}
SHORT = {EN: ("Thank you.",), ES: ("Gracias.",)}
# From the smallest projector to 4K, ultra-wide and standing on end.
WINDOWS = ((800, 600), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160), (2560, 1080), (1080, 1920))
DECKS = ("16:9", "4:3")


def cue(lines: Mapping[Language, tuple[str, ...]], speaker: str = "", **spoken: str) -> Cue:
    languages = {language: Language(spoken.get(language, language)) for language in lines}
    return Cue(1, 0, speaker, voice=speaker, lines=lines, languages_of_words=languages)


def block(page: Page, subtitles: Subtitles, size: tuple[int, int] = (1920, 1080)) -> SubtitleBlock:
    return subtitle_block(subtitles, page, QSizeF(*size))


def words(found: SubtitleBlock) -> list[PlacedText]:
    return [text for text in found.texts if text.box.kind == "subtitle"]


def said(found: SubtitleBlock) -> list[str]:
    return [line.text for text in words(found) for line in text.box.lines]


def tags(found: SubtitleBlock) -> list[PlacedText]:
    return [text for text in found.texts if text.box.kind == "language-tag"]


def page_of(aspect: str, typesetter_for: Callable[..., Typesetter]) -> Page:
    source = "---\nlayout: default\n---\n\n# Title\n\n- a point"
    return typesetter_for(source, f"---\naspect: {aspect}\n---\n").page(0, EN)


@pytest.fixture(params=DECKS)
def page(request: pytest.FixtureRequest, typesetter_for: Callable[..., Typesetter]) -> Page:
    return page_of(request.param, typesetter_for)


@pytest.mark.parametrize("languages", [ONE, TWO])
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("place", [SubtitlePlace.BAND, SubtitlePlace.ABOVE])
@pytest.mark.parametrize("size", [0.04, None, 0.075])
def test_in_a_band_nothing_of_a_slide_is_covered(
    page: Page,
    place: SubtitlePlace,
    size: float | None,
    languages: tuple[Language, ...],
    window: tuple[int, int],
) -> None:
    settings = SubtitleSettings(place=place, size=size)
    target = QRectF(10, 20, *window)
    frames = [
        Frame(page, 0, Subtitles(one, languages, settings), Blank.NONE)
        for one in (None, cue(SHORT), cue(LONG, "ANA"))
    ]
    slide = frames[0].page_rect(target)

    for frame in frames:
        assert frame.page_rect(target) == slide  # it never moves from cue to cue
        assert not frame.band_rect(target).adjusted(0, 0.01, 0, -0.01).intersects(slide)
    band = frames[0].band_rect(target).adjusted(-0.1, -0.1, 0.1, 0.1)
    for frame in frames[1:]:
        assert band.contains(frame.subtitle_rect(target))
    assert slide.height() >= target.height() * 0.6 or window[0] < window[1]


@pytest.mark.parametrize("languages", [ONE, TWO])
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("place", [SubtitlePlace.OVERLAY, SubtitlePlace.OVERLAY_TOP])
@pytest.mark.parametrize("box", SubtitleBox)
def test_over_a_slide_the_slide_keeps_its_size_and_words_stay_inside(
    page: Page,
    place: SubtitlePlace,
    box: SubtitleBox,
    languages: tuple[Language, ...],
    window: tuple[int, int],
) -> None:
    settings = SubtitleSettings(place=place, box=box)
    target = QRectF(0, 0, *window)
    frame = Frame(page, 0, Subtitles(cue(LONG, "ANA"), languages, settings), Blank.NONE)
    found = block(page, frame.subtitles, window)
    picture = QRectF(0, 0, UNITS * window[0] / window[1], UNITS)

    assert frame.page_rect(target) == Frame(page, 0, None, Blank.NONE).page_rect(target)
    assert frame.band_rect(target).isEmpty()
    assert all(picture.contains(text.ink) for text in found.texts)
    # Behind every word there is a box.
    assert all(any(behind.contains(text.ink) for behind in found.boxes) for text in found.texts)
    middle = frame.subtitle_rect(target).center().y() / target.height()
    assert (middle < 0.5) is place.is_above


def test_on_a_deck_that_stands_on_end_letters_are_as_large_as_on_a_telephone_s_video(
    typesetter_for: Callable[..., Typesetter],
) -> None:
    upright = page_of("9:16", typesetter_for)
    (size,) = measures_in(Subtitles(None, ONE), upright, QSizeF(1080, 1920)).sizes

    assert 0.03 * UNITS < size < 0.045 * UNITS


@pytest.mark.parametrize("window", WINDOWS)
def test_all_cues_of_a_window_have_one_size(page: Page, window: tuple[int, int]) -> None:
    sizes = {
        round(text.box.style.size, 3)
        for lines in (SHORT, LONG, {EN: ("I", "II"), ES: ("Sí",)})
        for text in words(block(page, Subtitles(cue(lines), TWO), window))
    }

    assert len(sizes) == 1


def test_a_window_narrower_than_the_deck_has_smaller_subtitles_and_a_lower_band(page: Page) -> None:
    subtitles = Subtitles(None, ONE)
    wide, narrow = (measures_in(subtitles, page, QSizeF(*size)) for size in ((1920, 1080), (1080, 1920)))

    assert wide.sizes == (60.0,)
    assert 0.02 * UNITS < narrow.sizes[0] < 0.035 * UNITS
    assert narrow.band / narrow.sizes[0] == pytest.approx(wide.band / wide.sizes[0])


def test_only_a_line_that_cannot_be_broken_is_smaller_than_the_others(page: Page) -> None:
    giant, usual = (
        words(block(page, Subtitles(cue({EN: (line,)}), ONE)))[0]
        for line in ("https://example.org/" + "observatory" * 12, "An address")
    )

    assert giant.box.style.size < usual.box.style.size
    assert giant.ink.left() > 0


def test_lines_over_a_slide_stand_as_near_to_the_edge_as_they_can(page: Page) -> None:
    places = {
        place: block(page, Subtitles(cue(SHORT), TWO, SubtitleSettings(place=place))).rect
        for place in (SubtitlePlace.OVERLAY, SubtitlePlace.OVERLAY_TOP)
    }

    assert places[SubtitlePlace.OVERLAY].bottom() == pytest.approx(0.96 * UNITS)
    assert places[SubtitlePlace.OVERLAY_TOP].top() == pytest.approx(0.04 * UNITS)


def test_the_first_language_is_above_the_second_in_every_place(page: Page) -> None:
    for place in SubtitlePlace:
        found = block(page, Subtitles(cue(LONG), TWO, SubtitleSettings(place=place)))
        assert said(found) == [*LONG[EN], *LONG[ES]]
        tops = [text.ink.top() for text in words(found)]
        assert tops == sorted(tops)
        # Half a line is free between the two.
        assert tops[2] - tops[1] == pytest.approx(1.5 * 1.2 * words(found)[0].box.style.size)


def test_the_second_language_may_be_smaller(page: Page) -> None:
    settings = SubtitleSettings(second_size=0.8)
    first, second = (text.box.style.size for text in words(block(page, Subtitles(cue(SHORT), TWO, settings))))

    assert second == pytest.approx(0.8 * first)


def test_the_second_language_is_never_too_small_for_the_back_rows(page: Page) -> None:
    settings = SubtitleSettings(size=SMALLEST_SIZE, second_size=0.7)

    assert measures_in(Subtitles(None, TWO, settings), page, QSizeF(1920, 1080)).sizes == (40.0, 40.0)


def test_two_languages_have_tags_and_one_has_none(page: Page) -> None:
    assert [tag.box.lines[0].text for tag in tags(block(page, Subtitles(cue(SHORT), TWO)))] == ["EN", "ES"]
    assert tags(block(page, Subtitles(cue(SHORT), ONE))) == []


def test_words_that_stand_in_for_a_translation_are_tagged_with_their_own_language(page: Page) -> None:
    source = cue({EN: ("Not translated",), ES: ("Not translated",)}, es="en")
    found = block(page, Subtitles(source, (ES,)))

    assert said(found) == ["Not translated"]
    assert [tag.box.lines[0].text for tag in tags(found)] == ["EN"]


def test_beside_the_source_what_is_not_translated_is_not_said_twice(page: Page) -> None:
    source = cue({EN: ("Not translated",), ES: ("Not translated",)}, es="en")

    assert said(block(page, Subtitles(source, TWO))) == ["Not translated"]


def test_a_language_that_was_not_asked_for_is_never_shown(page: Page) -> None:
    for languages in (ONE, (ES,)):
        assert said(block(page, Subtitles(cue(LONG), languages))) == list(LONG[languages[0]])


def test_words_from_right_to_left_have_their_tag_at_the_right(page: Page) -> None:
    found = block(page, Subtitles(cue({EN: ("Welcome to all",), AR: ("أهلا وسهلا بكم جميعا،",)}), (EN, AR)))
    english, arabic = words(found)
    of_english, of_arabic = tags(found)

    assert of_english.ink.right() < english.ink.left()
    assert of_arabic.ink.left() > arabic.ink.right()


def test_a_label_stands_where_the_words_begin(page: Page) -> None:
    arabic, japanese, french = (
        block(page, Subtitles(cue({language: (line,)}, "ANA"), (language,)))
        for language, line in ((AR, "أهلا"), (JA, "こんにちは。"), (Language("fr"), "Bonjour."))
    )

    assert said(arabic) == ["ANA: أهلا"]
    assert words(arabic)[0].box.layout.lineAt(0).cursorToX(0)[0] > 10  # it begins at the right
    assert said(japanese) == ["ANA：こんにちは。"]
    assert said(french) == ["ANA : Bonjour."]


@pytest.mark.parametrize(
    ("line", "italic"),
    [
        ("[laughter] Thank you.", ["[laughter]"]),
        ("(RISAS) Gracias.", ["(RISAS)"]),
        ("Gracias. (APLAUSOS)", ["(APLAUSOS)"]),
        ("The observatory (LSST) opens.", []),
        ("So, (LSST) it is.", []),
        ("It opens (at last).", []),
    ],
)
def test_sounds_are_in_italics(page: Page, line: str, italic: list[str]) -> None:
    (text,) = words(block(page, Subtitles(cue({EN: (line,)}), ONE)))
    formats = [part for part in text.box.layout.formats() if part.format.font().italic()]

    assert [line[part.start : part.start + part.length] for part in formats] == italic


def test_a_sound_that_goes_on_in_the_next_line_is_in_italics_to_its_end(page: Page) -> None:
    lines = ("Thank you. [laughter and applause", "from the whole room] And now to Ana.")
    found = words(block(page, Subtitles(cue({EN: lines}), ONE)))
    italic = [
        line[part.start : part.start + part.length]
        for line, text in zip(lines, found, strict=True)
        for part in text.box.layout.formats()
        if part.format.font().italic()
    ]

    assert italic == ["[laughter and applause", "from the whole room]"]


def test_an_abbreviation_that_begins_a_line_is_no_sound(page: Page) -> None:
    _, second = words(block(page, Subtitles(cue({EN: ("The observatory", "(LSST) opens.")}), ONE)))

    assert not any(part.format.font().italic() for part in second.box.layout.formats())


def test_speakers_have_colours_of_their_own_where_the_deck_asks_for_them(page: Page) -> None:
    def colour(voice: str, voices: tuple[str, ...], *, asked: bool = True) -> str:
        settings = SubtitleSettings(speaker_colours=asked)
        return words(block(page, Subtitles(cue(SHORT, voice), ONE, settings, voices)))[0].box.style.colour

    look, both = page.theme.subtitles, ("ANA", "KT")
    assert (colour("ANA", both), colour("KT", both)) == look.voices[:2]
    assert colour("ANA", both, asked=False) == look.first
    assert colour("ANA", ("ANA",)) == look.first  # who speaks alone needs none
    assert colour("", both) == look.first


def test_lines_of_two_speakers_are_marked_by_dashes_as_the_author_wrote_them(page: Page) -> None:
    dialogue = cue({EN: ("- Is it open?", "- It is.")})

    assert said(block(page, Subtitles(dialogue, ONE))) == ["- Is it open?", "- It is."]


def test_japanese_is_as_large_as_english_on_lines_as_far_apart(page: Page) -> None:
    found = words(block(page, Subtitles(cue({EN: LONG[EN], JA: ("皆さん、", "こんにちは。")}), (EN, JA))))

    assert len({text.box.style.size for text in found}) == 1
    assert found[1].ink.top() - found[0].ink.top() == found[3].ink.top() - found[2].ink.top()


GROUNDS = {"white": "#ffffff", "middle": "#7f7f7f", "black": "#000000"}


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("box", SubtitleBox)
@pytest.mark.parametrize("place", SubtitlePlace)
def test_words_stand_out_seven_times_from_whatever_is_behind_them(
    typeset: Callable[..., Page], place: SubtitlePlace, box: SubtitleBox, ground: str
) -> None:
    page = typeset(f"---\nbackground: '{GROUNDS[ground]}'\n---\n\n# {'WHITE ' * 40}")
    subtitles = Subtitles(cue(LONG), TWO, SubtitleSettings(place=place, box=box))
    frame = Frame(page, 0, subtitles, Blank.NONE)
    image = QImage(QSize(1600, 900), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frame.paint_ground(painter, QRectF(image.rect()))
    painter.end()
    without = image.copy()
    painter = QPainter(image)
    frame.paint_subtitles(painter, QRectF(image.rect()))
    painter.end()

    scale = 900 / UNITS
    for text in block(page, subtitles, (1600, 900)).texts:
        ink = QRectF(text.ink.topLeft() * scale, text.ink.size() * scale).toRect().adjusted(2, 2, -2, -2)
        # What is behind the words is what is between them: beside the first letter's foot and the last one's.
        edge = [image.pixelColor(x, ink.top()) for x in range(ink.left(), ink.right(), 7)]
        assert min(contrast(text.box.style.colour, colour.name()) for colour in edge) >= 7, edge
    assert image != without


def test_boxes_that_meet_leave_no_seam(typeset: Callable[..., Page]) -> None:
    page = typeset("---\nbackground: '#ffffff'\n---\n\n# Title")
    settings = SubtitleSettings(place=SubtitlePlace.OVERLAY)
    frame = Frame(page, 0, Subtitles(cue({EN: ("a", "a")}), ONE, settings), Blank.NONE)
    for height in (600, 601, 719, 1080):
        image = QImage(height * 16 // 9, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        frame.paint(painter, QRectF(image.rect()))
        painter.end()
        rect = frame.subtitle_rect(QRectF(image.rect()))
        column = [
            image.pixelColor(int(rect.left()) + 3, y)
            for y in range(int(rect.top()) + 2, int(rect.bottom()) - 1)
        ]
        assert {colour.name() for colour in column} == {"#333333"}


def test_a_band_and_a_slide_meet_without_a_gap(typeset: Callable[..., Page]) -> None:
    page = typeset("---\nbackground: '#ffffff'\n---\n\n# Title")
    for place, height in product((SubtitlePlace.BAND, SubtitlePlace.ABOVE), (600, 601, 719, 1083)):
        image = QImage(height * 16 // 9, height, QImage.Format.Format_RGB32)
        image.fill(QColor("magenta"))
        painter = QPainter(image)
        Frame(page, 0, Subtitles(None, TWO, SubtitleSettings(place=place)), Blank.NONE).paint(
            painter, QRectF(image.rect())
        )
        painter.end()
        column = [image.pixelColor(4, y) for y in range(height)]
        assert all(colour.red() < colour.green() + 10 for colour in column)  # no magenta


def test_a_blank_has_no_subtitles(page: Page) -> None:
    target = QRectF(0, 0, 800, 450)
    frame = Frame(page, 0, Subtitles(cue(SHORT), ONE), Blank.BLACK)

    assert frame.subtitle_rect(target).isEmpty()
