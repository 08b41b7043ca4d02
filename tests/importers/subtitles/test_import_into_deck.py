"""Files of subtitles brought into decks that are there, and into new ones."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import import_into_deck

DECK = """\
---
title: A talk
language: en
translations: [es]
---
id: status
time: 1m
---

# Where we stand

- one

. . .

- two

::: notes
Smile.
:::

---
id: plan
time: 3m
---

# The plan

---
hidden: true
---

# Spare
"""


def srt(*cues: tuple[float, float, str]) -> str:
    blocks = (
        f"{number}\n00:00:{begin:06.3f} --> 00:00:{end:06.3f}\n{words}\n"
        for number, (begin, end, words) in enumerate(cues, 1)
    )
    return "\n".join(blocks)


TIMES = ((0, 4), (5, 8), (9, 12), (13, 16))
ENGLISH_WORDS = ("Good afternoon.", "We are late.", "Here is the plan.", "Thank you.")
SPANISH_WORDS = ("Buenas tardes.", "Vamos tarde.", "Este es el plan.", "Gracias.")
ENGLISH = srt(*((*times, words) for times, words in zip(TIMES, ENGLISH_WORDS, strict=True)))
SPANISH = srt(*((*times, words) for times, words in zip(TIMES, SPANISH_WORDS, strict=True)))


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def write_file(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(dedent(text).encode())
        return path

    return write_file


def cues_of(path: Path, language: str = "en") -> list[list[str]]:
    deck = load(path)
    catalogs = Catalogs.load(deck)
    return [[catalogs(cue.text, Language(language)).text for cue in slide.cues] for slide in deck.slides]


def codes(error: pytest.ExceptionInfo[PresenterError]) -> list[str]:
    return [finding.code for finding in error.value.findings]


def test_two_languages_are_spread_over_the_slides_by_their_times(write):
    deck = write("slides/talk.md", DECK)
    sources = (write("talk.en.srt", ENGLISH), write("talk.es.srt", SPANISH))
    imported = import_into_deck(ImportRequest(sources, deck))
    assert cues_of(deck) == [["Good afternoon."], ["We are late.", "Here is the plan.", "Thank you."], []]
    assert cues_of(deck, "es") == [["Buenas tardes."], ["Vamos tarde.", "Este es el plan.", "Gracias."], []]
    assert imported.findings == ()
    assert [path.name for path in imported.written] == ["talk.md", "talk.po"]
    assert "::: subtitles\nGood afternoon.\n:::\n\n::: notes\nSmile.\n:::" in deck.read_text()


NOTES = """\
WEBVTT

NOTE slide plan

00:01.000 --> 00:02.000
The plan.

NOTE slide 1 step 1

00:03.000 --> 00:04.000
One more.
"""
LINES = srt(
    (1, 2, "[slide The Plan]"),
    (1, 2, "The plan."),
    (3, 4, "[diapositiva status, paso 1]"),
    (3, 4, "One more."),
)


@pytest.mark.parametrize("text", [NOTES, LINES])
def test_marks_say_which_slide_and_which_step(write, text):
    deck = write("talk.md", DECK)
    import_into_deck(ImportRequest((write("talk.vtt", text),), deck))
    status, plan, _ = load(deck).slides
    assert [(cue.step, cue.text.text) for cue in status.cues] == [(1, "One more.")]
    assert [(cue.step, cue.text.text) for cue in plan.cues] == [(0, "The plan.")]


def test_names_of_cues_are_marks_where_they_are_ids(write):
    text = "WEBVTT\n\nplan-1\n00:01.000 --> 00:02.000\nOne.\n\nplan-2\n00:03.000 --> 00:04.000\nTwo.\n"
    deck = write("talk.md", DECK)
    import_into_deck(ImportRequest((write("talk.vtt", text),), deck))
    assert cues_of(deck) == [[], ["One.", "Two."], []]


def test_a_mark_for_a_slide_that_is_not_there_is_told_and_nothing_is_written(write):
    deck = write("talk.md", DECK)
    source = write("talk.vtt", "WEBVTT\n\nNOTE slide statsu\n\n00:01.000 --> 00:02.000\nHello.\n")
    with pytest.raises(PresenterError, match=r"talk\.vtt:6:1.*Did you mean “status”") as error:
        import_into_deck(ImportRequest((source,), deck))
    assert codes(error) == ["no-such-slide"]
    assert deck.read_text() == DECK


def test_what_only_looks_like_a_mark_is_said_or_is_a_comment(write):
    deck = write("talk.md", DECK)
    sounds = write("sounds.srt", srt((0, 1, "[slide changes]"), (2, 3, "Good afternoon.")))
    import_into_deck(ImportRequest((sounds,), deck))
    assert cues_of(deck)[:2] == [["\\[slide changes\\]"], ["Good afternoon."]]
    text = "WEBVTT\n\nNOTE Slide deck by Ana\n\n00:01.000 --> 00:02.000\nHello.\n"
    import_into_deck(ImportRequest((write("talk.vtt", text),), write("other.md", DECK)))


@pytest.mark.parametrize(
    "mark", ["slide 9", "slide Plna", "slide plan\n\n00:01.000 --> 00:02.000\nA.\n\nNOTE slide x"]
)
def test_a_mark_among_marks_has_to_name_a_slide(write, mark):
    text = f"WEBVTT\n\nNOTE {mark}\n\n00:03.000 --> 00:04.000\nHello.\n"
    with pytest.raises(PresenterError) as error:
        import_into_deck(ImportRequest((write("talk.vtt", text),), write("talk.md", DECK)))
    assert codes(error) == ["no-such-slide"]


def test_what_is_there_is_replaced_only_when_asked_for_and_told(write):
    deck = write("talk.md", DECK)
    first = (write("talk.en.srt", ENGLISH), write("talk.es.srt", SPANISH))
    import_into_deck(ImportRequest(first, deck))
    before = deck.read_bytes()
    second = (first[0], write("other.es.srt", SPANISH.replace("Gracias", "Muchas gracias")))
    with pytest.raises(PresenterError, match="--replace") as error:
        import_into_deck(ImportRequest(second, deck))
    assert codes(error) == ["has-cues"]
    assert deck.read_bytes() == before
    imported = import_into_deck(ImportRequest(second, deck, replace=True))
    said = [finding.code for finding in imported.findings]
    assert said == ["replaced-cues", "replaced-cues", "replaced-translation"]
    assert cues_of(deck, "es")[1][-1] == "Muchas gracias."


def test_a_translator_s_words_are_kept(write):
    deck = write("talk.md", DECK + "\n---\n\n# Last\n\n::: subtitles\nThank you.\n:::\n")
    catalog = """\
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"

        # by hand
        msgctxt "cue"
        msgid "Thank you."
        msgstr "Se agradece."
        """
    path = write("translations/es/LC_MESSAGES/talk.po", catalog)
    marked = "WEBVTT\n\nNOTE slide plan\n\n00:01.000 --> 00:02.000\n"
    sources = (write("a.en.vtt", marked + "Thank you.\n"), write("a.es.vtt", marked + "Gracias.\n"))
    imported = import_into_deck(ImportRequest(sources, deck))
    assert [finding.code for finding in imported.findings] == ["kept-translation"]
    entry = next(entry for entry in PoFile.read(path).entries if entry.msgid == "Thank you.")
    assert entry.translations == ("Se agradece.",)
    assert "# by hand" in entry.raw


def test_words_with_two_translations_and_a_cue_without_any_are_told(write):
    deck = write("slides/talk.md", DECK)
    english = srt((0, 1, "Yes."), (2, 3, "No."), (4, 5, "Yes."))
    spanish = srt((0, 1, "Sí."), (4, 5, "Claro."))
    imported = import_into_deck(ImportRequest((write("a.en.srt", english), write("a.es.srt", spanish)), deck))
    assert [finding.code for finding in imported.findings] == ["unpaired-cue", "kept-translation"]


def test_a_deck_that_is_not_there_is_made(write, tmp_path):
    sources = (write("the-talk.en.srt", ENGLISH), write("the-talk.es.srt", SPANISH))
    target = tmp_path / "slides" / "my-talk.md"
    import_into_deck(ImportRequest(sources, target))
    deck = load(target)
    assert (deck.settings.language, deck.settings.translations, deck.findings) == ("en", ("es",), ())
    assert cues_of(target, "es") == [["Buenas tardes.", "Vamos tarde.", "Este es el plan.", "Gracias."]]


def test_a_new_deck_has_a_slide_for_each_mark(write, tmp_path):
    text = NOTES.replace("slide plan", "chapter The *plan*").replace("slide 1 step 1", "chapter End")
    target = tmp_path / "new.md"
    import_into_deck(ImportRequest((write("a.vtt", text),), target, (Language("fr"),)))
    deck = load(target)
    assert deck.settings.language == "fr"
    assert [slide.title.text for slide in deck.slides] == ["The \\*plan\\*", "End"]
    assert cues_of(target, "fr") == [["The plan."], ["One more."]]


def test_a_long_file_makes_slides_of_eight_cues_or_so_that_begin_with_a_sentence(write, tmp_path):
    cues = [(number, number + 1, f"words {number}{'.' if number % 3 == 2 else ','}") for number in range(30)]
    target = tmp_path / "new.md"
    import_into_deck(ImportRequest((write("a.srt", srt(*cues)),), target))
    slides = cues_of(target)
    assert sum(map(len, slides)) == 30
    assert all(slide[-1].endswith(".") and 5 <= len(slide) <= 11 for slide in slides[:-1])


def test_a_language_other_than_the_deck_s_alone_is_for_that_language(write):
    deck = write("talk.md", DECK)
    import_into_deck(ImportRequest((write("talk.es.srt", SPANISH),), deck))
    assert {cue.text.language for slide in load(deck).slides for cue in slide.cues} == {"es"}


def test_lines_are_cut_anew_or_kept(write):
    source = write("talk.srt", srt((0, 1, "Good\nafternoon."), (2, 3, "- Yes.\n- No.")))
    deck = write("talk.md", DECK.replace("time: ", "# "))
    import_into_deck(ImportRequest((source,), deck))
    assert cues_of(deck) == [["Good afternoon."], ["- Yes. | - No."], []]
    import_into_deck(ImportRequest((source,), deck, keep_lines=True, replace=True))
    assert cues_of(deck)[0] == ["Good | afternoon."]


def test_the_ends_of_lines_and_the_byte_order_mark_of_a_deck_stay(write):
    text = "\ufeff" + DECK.replace("\n", "\r\n")
    deck = write("talk.md", "")
    deck.write_bytes(text.encode())
    import_into_deck(ImportRequest((write("talk.srt", ENGLISH),), deck))
    lines = deck.read_bytes().decode().split("\r\n")
    assert not any("\n" in line for line in lines)
    new = {"::: subtitles", ":::", "", *ENGLISH_WORDS}
    kept = [line for line in lines if line not in new]
    assert kept == [line for line in text.split("\r\n") if line not in new]


@pytest.mark.parametrize(
    ("names", "languages", "code"),
    [
        (("a.srt", "b.srt"), (), "no-such-language"),
        (("a.en.srt", "b.en.srt"), (), "no-such-language"),
        (("a.srt", "b.srt"), ("en",), "no-such-language"),
        (("a.fr.srt",), (), "no-such-language"),
        (("a.key",), (), "unknown-source"),
        (("a.pptx",), (), "wrong-suffix"),
    ],
)
def test_what_is_not_clear_is_asked_for_and_nothing_is_written(write, names, languages, code):
    deck = write("talk.md", DECK)
    sources = tuple(write(name, ENGLISH) for name in names)
    with pytest.raises(PresenterError) as error:
        import_into_deck(ImportRequest(sources, deck, tuple(map(Language, languages))))
    assert codes(error) == [code]
    assert deck.read_text() == DECK


def test_a_broken_catalog_is_told_before_anything_is_written(write):
    deck = write("talk.md", DECK)
    write("translations/es/LC_MESSAGES/talk.po", 'msgid "a\n')
    with pytest.raises(PresenterError):
        import_into_deck(ImportRequest((write("a.en.srt", ENGLISH), write("a.es.srt", SPANISH)), deck))
    assert deck.read_text() == DECK


def test_another_language_for_cues_that_are_there_goes_into_its_catalog(write):
    deck = write("slides/talk.md", DECK)
    import_into_deck(ImportRequest((write("talk.en.srt", ENGLISH),), deck))
    before = deck.read_bytes()
    imported = import_into_deck(ImportRequest((write("talk.es.srt", SPANISH),), deck))
    assert deck.read_bytes() == before
    assert [path.name for path in imported.written] == ["talk.po"]
    assert cues_of(deck, "es") == [["Buenas tardes."], ["Vamos tarde.", "Este es el plan.", "Gracias."], []]
    fewer = write("fewer.es.srt", srt((0, 1, "Uno."), (2, 3, "Dos.")))
    with pytest.raises(PresenterError, match="2 cues, the deck 4, cut into 4") as error:
        import_into_deck(ImportRequest((fewer,), deck))
    assert codes(error) == ["unpaired-cue"]


def test_pieces_of_a_cue_come_back_as_one_and_words_that_were_not_translated_do_not(write):
    long = "This is a sentence of so many words that no two lines of subtitles have room for all of them."
    deck = write(
        "slides/talk.md", DECK.replace("::: notes", f"::: subtitles\n{long}\n\nShort.\n:::\n\n::: notes")
    )
    pieces = srt((0, 1, "Esta es una frase"), (1, 2, "de muchas palabras."), (2, 3, "[EN] Short."))
    import_into_deck(ImportRequest((write("talk.es.srt", pieces),), deck))
    assert cues_of(deck, "es")[0] == ["Esta es una frase de muchas palabras.", "Short."]
    assert "[EN]" not in (deck.parent.parent / "translations/es/LC_MESSAGES/talk.po").read_text()


def test_a_variety_of_a_language_is_that_language_where_the_deck_has_no_other(write):
    deck = write("slides/talk.md", DECK)
    import_into_deck(ImportRequest((write("a.en-GB.srt", ENGLISH), write("a.es-MX.srt", SPANISH)), deck))
    assert cues_of(deck, "es")[0] == ["Buenas tardes."]


def test_a_break_and_what_is_hidden_get_no_cues_and_none_is_lost(write):
    slides = ["# One", "layout: break\n---\n\n# Coffee", "# Two", "hidden: true\n---\n\n# Spare"]
    deck = write("talk.md", "\n\n---\n".join(("---\ntitle: T\n---\n", *slides)))
    assert len(load(deck).slides) == 4
    import_into_deck(ImportRequest((write("talk.srt", ENGLISH),), deck))
    spoken = [len(cues) for cues in cues_of(deck)]
    assert (spoken[1], spoken[3], sum(spoken)) == (0, 0, 4)


@pytest.mark.parametrize(
    "text", ["", "---\ntitle: T\n---\n", "---\ntitle: T\n---\nhidden: true\n---\n\n# A\n"]
)
def test_a_deck_without_a_slide_to_show_takes_all_cues(write, text):
    deck = write("talk.md", text)
    import_into_deck(ImportRequest((write("talk.srt", ENGLISH),), deck))
    assert cues_of(deck) == [list(ENGLISH_WORDS)]


def test_a_name_without_a_suffix_gets_that_of_a_deck(write, tmp_path):
    imported = import_into_deck(ImportRequest((write("talk.srt", ENGLISH),), tmp_path / "new"))
    assert imported.written == (tmp_path / "new.md",)
