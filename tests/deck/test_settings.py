"""Values of a deck's front matter and of a slide's settings, right and wrong."""

from __future__ import annotations

import pytest

from presenter.deck.deck import Background, DeckSettings, Fit, Layout, SlideSettings, Transition
from presenter.deck.subtitle_look import SubtitleBox, SubtitlePlace
from presenter.deck.subtitle_settings import Advance, SubtitleSettings


@pytest.fixture
def read_front_matter(read):
    """Return a reader of front matter, which must be without findings."""

    def read_settings(*lines):
        deck = read("\n".join(("---", *lines, "---", "", "# One", "")))
        assert deck.findings == ()
        return deck.settings

    return read_settings


@pytest.fixture
def read_settings(read):
    """Return a reader of a slide's settings, which must be without findings."""

    def read_slide_settings(*lines):
        deck = read("\n".join(("# One", "", "---", *lines, "---", "", "Text", "")))
        assert deck.findings == ()
        return deck.slides[1].settings

    return read_slide_settings


def test_a_deck_without_front_matter_has_defaults(read):
    assert read("# One\n").settings == DeckSettings()


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("date: 2023-03-13", "date", "2023-03-13"),
        ("language: es-MX", "language", "es_MX"),
        ("language: no", "language", "no"),
        ("translations: [es, fr, es]", "translations", ("es", "fr")),
        ("translations: es, pt-BR", "translations", ("es", "pt_BR")),
        ("theme: observatory", "theme", "observatory"),
        ("duration: 45m", "duration", 2700.0),
        ("duration: 1h10m", "duration", 4200.0),
        ("duration: 90s", "duration", 90.0),
        ("duration: 2m30s", "duration", 150.0),
        ("duration: 45", "duration", 2700.0),
        ("duration: 1.5 h", "duration", 5400.0),
        ("start: 15:30", "start", "15:30"),
        ('end: "9:05"', "end", "09:05"),
        ("subtitles: {advance: with-next}", "subtitles", SubtitleSettings(Advance.WITH_NEXT)),
        ("subtitles: {advance: replay}", "subtitles", SubtitleSettings(Advance.REPLAY)),
        ("subtitles: {wait: true}", "subtitles", SubtitleSettings(wait=True)),
        (
            "subtitles: {place: overlay-top, size: 6.5%, second-size: 85%, box: band, speaker-colours: yes}",
            "subtitles",
            SubtitleSettings(
                place=SubtitlePlace.OVERLAY_TOP,
                size=0.065,
                second_size=0.85,
                box=SubtitleBox.BAND,
                speaker_colours=True,
            ),
        ),
        ("aspect: 4:3", "aspect", (4, 3)),
        ("aspect: 16/10", "aspect", (16, 10)),
    ],
)
def test_a_deck_is_set_up_by_its_front_matter(read_front_matter, line, field, value):
    assert getattr(read_front_matter(line), field) == value


def test_words_of_the_front_matter_know_their_place(read_front_matter):
    settings = read_front_matter(
        "title:  Data   talk\u00a02", "author: [Ana, Bea]", "footer: |", "  two", "  lines"
    )
    assert settings.title.text == "Data talk\u00a02"
    assert (settings.title.span.line, settings.title.span.column) == (2, 9)
    assert (settings.author.text, settings.author.identity) == ("Ana, Bea", "deck/author")
    assert settings.footer.text == "two lines"


def test_catalogs_stay_in_the_decks_folder_or_beside_it(read_front_matter, findings, tmp_path):
    assert read_front_matter("catalogs: words").catalogs == tmp_path / "words"
    assert read_front_matter("catalogs: ../translations").catalogs == tmp_path / ".." / "translations"
    assert findings("---\ncatalogs: ../../elsewhere\n---\nx\n") == ["2:11 unsafe-path"]
    assert findings("---\ncatalogs: /etc\n---\nx\n") == ["2:11 unsafe-path"]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("time: 2m", "time", 120.0),
        ("start: 16:30", "start", "16:30"),
        ("languages: both", "both_languages", True),
        ("languages: one", "both_languages", False),
        ("class: wide .dark", "classes", ("wide", "dark")),
        ("class: [wide, dark]", "classes", ("wide", "dark")),
        ("theme: plain", "theme", "plain"),
        ("hidden: yes", "hidden", True),
        ("notes-only: true", "notes_only", True),
        ("subtitles: off", "subtitles", False),
        ("transition: none", "transition", Transition.NONE),
        ("transition: fade", "transition", Transition.FADE),
        ("transition: push", "transition", Transition.PUSH),
        ("speaker: Frossie", "speaker", "Frossie"),
        ('background: "#1b2a41"', "background", Background(("#1b2a41",))),
        ("background: #1b2a41  # not a comment", "background", Background(("#1b2a41",))),
        ("background: navy", "background", Background(("navy",))),
        ("background: [#000, navy]", "background", Background(("#000", "navy"))),
        (
            "background: {colours: [red, navy], angle: 45}",
            "background",
            Background(("red", "navy"), 45.0),
        ),
        ("layout: full-picture", "layout", Layout.FULL_PICTURE),
    ],
)
def test_a_slide_is_set_up_by_its_settings(read_settings, line, field, value):
    assert getattr(read_settings(line), field) == value


def test_a_background_may_be_a_picture(read_settings, tmp_path):
    (tmp_path / "sky.png").write_bytes(b"x")
    assert read_settings("background: sky.png").background == Background(picture=tmp_path / "sky.png")
    assert read_settings(
        "background:", "  picture: sky.png", "  fit: contain", "  dim: 40%"
    ).background == Background(picture=tmp_path / "sky.png", fit=Fit.CONTAIN, dim=0.4)


def test_a_setting_without_a_value_changes_nothing(read_settings):
    assert read_settings("layout:", "time: ~").time is None


def test_the_front_matter_gives_defaults_to_slides(read):
    front_matter = "transition: fade\nlayout: quote\nspeaker: Ana"
    deck = read(f"---\n{front_matter}\n---\n# One\n\n---\nspeaker: Bea\n---\n# Two\n")
    assert [slide.settings for slide in deck.slides] == [
        SlideSettings(layout=Layout.QUOTE, transition=Transition.FADE, speaker="Ana"),
        SlideSettings(layout=Layout.QUOTE, transition=Transition.FADE, speaker="Bea"),
    ]


@pytest.mark.parametrize(
    ("line", "expected", "advice"),
    [
        ("titel: Talk", "2:1 unknown-key", "Did you mean “title”?"),
        ("title: [a]", "2:8 bad-value", "Write it as text, between quotes if need be."),
        ("language: xx", "2:11 unknown-language", "Write a code such as `en`, `es` or `es_MX`."),
        ("translations: [es, xx]", "2:20 unknown-language", "Write a code such as `en`, `es` or `es_MX`."),
        ("duration: long", "2:11 bad-value", "Write a length of time such as `45m`, `1h10m` or `90s`."),
        ("start: 25:00", "2:8 bad-value", "Write a time of day such as `15:30`."),
        (
            "subtitles: {place: under}",
            "2:20 bad-value",
            "Use one of these: above, band, overlay, overlay-top.",
        ),
        ("subtitles: {size: 12%}", "2:19 bad-value", "Write a share of 4% to 7.5%."),
        ("subtitles: {size: 6}", "2:19 bad-value", "Write a share of 4% to 7.5%."),
        ("subtitles: auto", "2:12 bad-value", "Write `{advance: auto}`."),
        (
            "subtitles: {advance: slow}",
            "2:22 bad-value",
            "Use one of these: auto, manual, replay, with-next.",
        ),
        ("aspect: wide", "2:9 bad-value", "Write width and height such as `16:9` or `4:3`."),
        ("layout: tittle", "2:9 unknown-layout", "Did you mean “title”?"),
        ("hidden: perhaps", "2:9 bad-value", "Write `true` or `false`."),
        ("transition: slide", "2:13 bad-value", "Use one of these: fade, none, push."),
        ("languages: two", "2:12 bad-value", "Use one of these: both, one."),
        ("background: nvy", "2:13 bad-value", "Did you mean “navy”?"),
        ("background: {dim: 2}", "2:19 bad-value", "Write a number from 0 to 1."),
        (
            "background: ../a.png",
            "2:13 unsafe-path",
            "Copy the file into the deck's folder, and name it there.",
        ),
        ("background: sky.png", "2:13 missing-picture", "Check the name; paths start at the deck's folder."),
    ],
)
def test_a_value_that_cannot_be_is_reported_where_it_stands(read, line, expected, advice):
    (finding,) = read(f"---\n{line}\n---\n# One\n").findings
    assert f"{finding.span.line}:{finding.span.column} {finding.code}" == expected
    assert str(finding.advice) == advice


def test_a_slide_has_no_use_for_a_decks_setting(findings):
    assert findings("# One\n\n---\nlayout: end\nduration: 45m\nid: a b\n---\n") == [
        "5:1 unknown-key",
        "6:5 bad-value",
    ]


def test_the_last_of_two_settings_counts(read, findings):
    source = "---\ntheme: one\ntheme: two\n---\nx\n"
    assert findings(source) == ["3:1 duplicate-key"]
    assert read(source).settings.theme == "two"


def test_all_that_is_wrong_is_reported_at_once_and_in_order(findings):
    front_matter, settings = "duration: x\ntitel: y", "layout: z\ntime: w"
    assert findings(f"---\n{front_matter}\n---\n# One\n\n---\n{settings}\n---\n![](a.png)\n") == [
        "2:11 bad-value",
        "3:1 unknown-key",
        "8:9 unknown-layout",
        "9:7 bad-value",
        "11:5 missing-picture",
    ]
