"""What is written is what others read: webvtt-py, srt, pysubs2, ttconv, and an XML parser."""

from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.subtitles.files.srt_writer import srt, srt_lines
from presenter.subtitles.files.ttml_writer import ttml
from presenter.subtitles.files.vtt_writer import vtt
from tests.subtitles.files.readers import READERS, as_read_by, srt_by_srt, vtt_by_webvtt

EN, ES = Language("en"), Language("es")
WRITERS = {"srt": srt, "vtt": vtt, "ttml": ttml}
PAIRS = [(form, reader) for form, readers in READERS.items() for reader in readers]
HARD = [
    "One --> two\nthree-->four",
    "<script>alert('x')</script>\n<b>bold</b>",
    "R&D &amp; &lt; &#33;",
    "a < b and c > d",
    "e\u0301 ñ ¿qué? 👩‍🔬👍🏽 n\u0303\u0323",
    "\u202eturned\nשלום עולם \u2067x",
    "40\u00a0% of it",
    "zero\x00 and \ud800 half",
    "two\u2028lines\x85more",
    "NOTE this\nSTYLE that",
    "WEBVTT",
    "{\\an8}{\\i1}up",
    "{y:i}slanted",
    "#@ !% `´ \\n a\\Nb",
    "- Yes.\n- No.",
    "今日は晴れです。\n안녕하세요",
]


def write(file, form, folder):
    path = Path(folder) / f"talk.{form}"
    path.write_bytes("".join(WRITERS[form](file)).encode())
    return path


def words_of(cue, form):
    return "\n".join(srt_lines(cue) if form == "srt" else cue.lines)


@pytest.mark.parametrize(("form", "reader"), PAIRS, ids=[reader.__name__ for _, reader in PAIRS])
def test_hard_words_are_read_as_they_were_written(file_of, form, reader, tmp_path):
    file = file_of(*HARD)
    expected = [(cue.begin, cue.end, as_read_by(reader, words_of(cue, form))) for cue in file.cues]
    assert reader(write(file, form, tmp_path)) == expected


@pytest.mark.parametrize(("form", "reader"), PAIRS, ids=[reader.__name__ for _, reader in PAIRS])
def test_two_languages_and_a_speaker_are_read_as_one_cue(file_of, form, reader, tmp_path):
    file = file_of(("Good\nmorning.", "Buenos\ndías."), languages=(EN, ES), speaker="ANA", voice="ANA")
    words = "ANA: Good\nmorning.\nANA: Buenos\ndías."
    assert reader(write(file, form, tmp_path)) == [(0, 3999, words)]


ANY_LINES = st.lists(st.text(st.characters(exclude_categories=()), min_size=1), min_size=1, max_size=3)


@given(st.lists(ANY_LINES, min_size=1, max_size=4))
@settings(deadline=None)
def test_any_words_are_read_back(file_of, texts):
    file = file_of(*("\n".join(lines) for lines in texts))
    with TemporaryDirectory() as folder:
        for form, reader in (("srt", srt_by_srt), ("vtt", vtt_by_webvtt)):
            # Neither has a cue where there are no words, so such are never written.
            said = [cue for cue in file.cues if cue.lines]
            found = reader(write(type(file)(file.languages, tuple(said)), form, folder))
            assert found == [(cue.begin, cue.end, words_of(cue, form)) for cue in said]
    root = ElementTree.fromstring("".join(ttml(file)).encode())
    spans = [
        tuple(span.text or "" for span in cue.iter("{http://www.w3.org/ns/ttml}span"))
        for cue in root.iter("{http://www.w3.org/ns/ttml}p")
    ]
    assert spans == [cue.lines or ("",) for cue in file.cues]
