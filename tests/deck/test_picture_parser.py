from __future__ import annotations

import pytest

from presenter.deck.blocks import Media, Picture
from presenter.deck.load import parse
from presenter.deck.message import Role


@pytest.fixture
def folder(tmp_path):
    for name in ("office.svg", "map (1).png", "talk.mp4", "talk.png", "song.ogg", "notes.docx"):
        (tmp_path / name).write_bytes(b"x")
    return tmp_path


def test_a_picture_has_words_in_four_places(folder, read_slide):
    attributes = 'width=60% credit="Erik Dennihy" caption="Our *office*" fit=cover .framed'
    picture = read_slide(f"![The office](office.svg){{{attributes}}}\n").blocks[0]
    assert isinstance(picture, Picture)
    assert picture.path == folder / "office.svg"
    assert picture.source == "office.svg"
    words = [(m.role, m.text, m.span.column) for m in (picture.alt, picture.caption, picture.credit)]
    assert words == [
        (Role.ALT, "The office", 3),
        (Role.CAPTION, "Our *office*", 68),
        (Role.CAPTION, "Erik Dennihy", 45),
    ]
    assert picture.attributes.classes == ("framed",)
    assert picture.attributes.pairs == (("width", "60%"), ("fit", "cover"))


def test_the_title_of_a_picture_is_its_caption(folder, read_slide):
    picture = read_slide('![](office.svg "The office")\n').blocks[0]
    assert picture.alt is None
    assert (picture.caption.text, picture.caption.span.column) == ("The office", 17)


def test_a_name_may_hold_spaces_and_brackets(folder, read_slide):
    blocks = read_slide("![](<map (1).png>)\n\n![](map (1).png)\n\n![](map%20(1).png)\n").blocks
    assert [block.path for block in blocks] == [folder / "map (1).png"] * 3


def test_pictures_may_follow_one_another(folder, read_slide, sketch):
    slide = read_slide("Text\n![a](office.svg) ![b](office.svg)\n![c](office.svg)\n")
    assert sketch(slide.blocks) == [
        "1:1 Paragraph 'Text'",
        "2:1 Picture 'a'",
        "2:18 Picture 'b'",
        "3:1 Picture 'c'",
    ]


def test_a_video_or_a_sound_is_known_by_its_suffix(folder, read_slide):
    video, sound = read_slide("![A talk](talk.mp4){poster=talk.png}\n\n![](song.ogg)\n").blocks
    assert isinstance(video, Media)
    assert (video.path, video.poster, video.alt.text) == (folder / "talk.mp4", folder / "talk.png", "A talk")
    assert isinstance(sound, Media)
    assert sound.poster is None


def test_a_video_has_a_caption_and_a_credit_as_a_picture_has(folder, read_slide):
    video = read_slide('![A talk](talk.mp4 "The talk"){credit="Ana" loop width=50%}\n').blocks[0]
    assert [(m.role, m.text) for m in (video.alt, video.caption, video.credit)] == [
        (Role.ALT, "A talk"),
        (Role.CAPTION, "The talk"),
        (Role.CAPTION, "Ana"),
    ]
    assert video.attributes.pairs == (("width", "50%"),)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("![](ofice.svg)\n", "1:5 missing-picture"),
        ("text\n\n![alt](../secret.png)\n", "3:8 unsafe-path"),
        ("![](notes.docx)\n", "1:5 unsupported-picture"),
        ("![](office.svg){width=wide}\n", "1:23 bad-value"),
        ("![](office.svg){fit=covr}\n", "1:21 bad-value"),
        ("![](office.svg){height=tall}\n", "1:24 bad-value"),
        ("![](office.svg){align=middle}\n", "1:23 bad-value"),
        ("![](office.svg){corner=round}\n", "1:24 bad-value"),
        ("![](office.svg){page=0}\n", "1:22 bad-value"),
        ("Look ![here](office.svg) now\n", "1:6 inline-picture"),
    ],
)
def test_what_is_wrong_with_a_picture_is_reported(folder, findings, source, expected):
    assert findings(source) == [expected]


def test_a_page_of_a_pdf_is_chosen_by_its_number(folder, read_slide):
    (folder / "paper.pdf").write_bytes(b"x")
    third, first = read_slide("![](paper.pdf){page=3}\n\n![](paper.pdf)\n").blocks
    assert (third.page, first.page) == (3, 1)


@pytest.mark.parametrize(
    ("picture", "translated", "codes"),
    [
        ("![](office.svg){text=yes}", ["office.es.svg"], ["untranslated-picture"]),
        ("![](office.svg){text=yes}", ["office.es.svg", "office.pt_BR.svg"], []),
        ("![](office.svg){text=yes}", ["office.es.svg", "office.pt.svg"], []),
        ("![](office.svg){text=no}", [], []),
        ("![](office.svg)", [], []),
        ("![](office.svg){text=yes translate=no}", [], []),
        ("![](office.svg){text=yes lang=en}", [], []),
        ("![](office.svg){text=perhaps}", [], ["bad-value"]),
    ],
)
def test_a_picture_with_words_in_it_is_missed_in_each_language(folder, picture, translated, codes):
    for name in translated:
        (folder / name).write_bytes(b"x")
    deck = parse(f"---\nlanguage: en\ntranslations: [es, pt_BR]\n---\n\n{picture}\n", folder / "deck.md")

    assert [finding.code for finding in deck.findings] == codes


def test_the_picture_that_is_missed_is_named(folder):
    deck = parse("---\ntranslations: [es]\n---\n\n![](office.svg){text=yes}\n", folder / "deck.md")

    (finding,) = deck.findings
    assert (finding.span.line, finding.span.column, finding.excerpt) == (5, 5, "office.svg")
    assert "office.es.svg" in str(finding.advice)
