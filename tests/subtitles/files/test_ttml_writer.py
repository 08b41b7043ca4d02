"""TTML as EBU-TT-D and IMSC have it."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.ttml_writer import ttml

EN, ES, HE = Language("en"), Language("es"), Language("he")
TT = "{http://www.w3.org/ns/ttml}"
TTS = "{http://www.w3.org/ns/ttml#styling}"
TTM = "{http://www.w3.org/ns/ttml#metadata}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def read(file):
    return ElementTree.fromstring("".join(ttml(file)))


def paragraphs(file):
    return read(file).findall(f".//{TT}p")


def test_a_cue_has_an_id_its_times_and_a_span_for_each_line(file_of):
    (cue,) = paragraphs(file_of("Good\nmorning."))
    assert (cue.get(f"{XML}id"), cue.get("begin"), cue.get("end")) == ("cue1", "00:00:00.000", "00:00:03.999")
    assert [child.tag for child in cue] == [f"{TT}span", f"{TT}br", f"{TT}span"]
    assert "".join(cue.itertext()) == "Goodmorning."
    assert cue.text is None


def test_the_document_is_in_its_language_and_words_in_another_say_so(file_of):
    file = file_of(("Good morning.", "Buenos días."), languages=(EN, Language("es_419")))
    assert read(file).get(f"{XML}lang") == "en"
    first, second = paragraphs(file)[0].findall(f"{TT}span")
    assert first.get(f"{XML}lang") is None
    assert second.get(f"{XML}lang") == "es-419"


def test_words_that_stand_in_for_a_translation_are_not_said_to_be_one():
    cue = FileCue(0, 1000, (FileWords(EN, ("Good morning.",), foreign=True),))
    (written,) = paragraphs(CueFile((ES,), (cue,)))
    assert written[0].get(f"{XML}lang") == "en"


def test_words_from_right_to_left_run_so_beside_others(file_of):
    (cue,) = paragraphs(file_of(("Good morning.", "בוקר טוב."), languages=(EN, HE)))
    assert cue.get("style") == "block ltr"
    assert [span.get("style") for span in cue.findall(f"{TT}span")] == ["words1 ltr", "words2 rtl"]
    (alone,) = paragraphs(file_of("בוקר טוב.", languages=(HE,)))
    assert alone.get("style") == "block rtl"


def test_every_style_region_and_voice_that_is_named_is_there(file_of):
    root = read(file_of(("One.", "אחת."), languages=(EN, HE), voice="ANA", speaker="ANA"))
    defined = {element.get(f"{XML}id") for element in root.find(f"{TT}head").iter()}
    named = {
        name
        for element in root.find(f"{TT}body").iter()
        for attribute in ("style", "region", f"{TTM}agent")
        for name in element.get(attribute, "").split()
    }
    assert named == {"block", "ltr", "rtl", "words1", "words2", "place", "voice1"}
    assert named <= defined


def test_no_style_stands_on_an_element(file_of):
    root = read(file_of("One."))
    assert not [
        name for element in root.find(f"{TT}body").iter() for name in element.attrib if name.startswith(TTS)
    ]


@pytest.mark.parametrize(("at_top", "align"), [(False, "after"), (True, "before")])
def test_subtitles_stand_where_the_deck_has_them(file_of, at_top, align):
    region = read(replace(file_of("One."), at_top=at_top)).find(f".//{TT}region")
    assert region.get(f"{TTS}displayAlign") == align


def test_signs_of_xml_are_words(file_of):
    words = "</p> & <!-- \"'"
    assert "".join(paragraphs(file_of(words))[0].itertext()) == words


def test_a_file_without_cues_has_no_body():
    assert read(CueFile((EN,), ())).find(f"{TT}body") is None
