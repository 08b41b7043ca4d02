"""Files of subtitles as programs and people write them: the words come through, and what is wrong is told."""

from io import StringIO
from pathlib import Path
from textwrap import dedent

import pytest
import srt
import webvtt
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.deck.inline import is_too_complex, plain_text
from presenter.errors import PresenterError, UnreadableError
from presenter.subtitles.files.decoding import MOST_LINES
from presenter.subtitles.files.read_subtitles import language_of_name, parse_subtitles, read_subtitles

HERE = Path("talk.srt")
SRT = "1\n00:00:01,000 --> 00:00:02,500\nGood afternoon.\n\n2\n00:00:03,000 --> 00:00:04,000\nHere we are.\n"


def parse(text):
    return parse_subtitles(dedent(text), HERE)


def words(timed):
    return [(cue.speaker, *cue.lines) for cue in timed.cues]


def told(timed):
    return [f"{finding.span.line}:{finding.span.column} {finding.code}" for finding in timed.findings]


def test_cues_have_their_words_and_times():
    first, second = parse(SRT).cues
    assert (first.begin, first.end, first.text, first.identifier, first.line) == (
        1.0,
        2.5,
        "Good afternoon.",
        "1",
        3,
    )
    assert (second.begin, second.end, second.text) == (3.0, 4.0, "Here we are.")


def test_webvtt_has_notes_names_voices_and_a_language():
    timed = parse("""\
        WEBVTT - talk
        Kind: captions
        Language: es-MX

        STYLE
        ::cue { color: red }

        REGION
        id:fred

        NOTE slide status

        status-1
        00:01.000 --> 00:02.000 align:start
        <v.loud Ana>Hola &amp; <i>buenas</i>
        <lang en>friends</lang></v>

        NOTE
        a longer
        remark

        01:00:03.000 --> 01:00:04.000
        <v Dr. Ana María de los Ángeles>Adiós
        """)
    assert timed.language == "es_MX"
    assert words(timed) == [
        ("ANA", "Hola & *buenas*", "friends"),
        ("", "Dr. Ana María de los Ángeles: Adiós"),
    ]
    assert [(cue.identifier, cue.remarks) for cue in timed.cues] == [
        ("status-1", ("slide status",)),
        ("", ("a longer\nremark",)),
    ]
    assert timed.cues[1].begin == 3603.0
    assert told(timed) == []


def test_a_comment_may_name_cues_by_their_numbers_and_a_language_as_a_page_does():
    timed = parse("""\
        WEBVTT

        NOTE
        A talk
        kind="captions" srclang="es"
        2 slide status step 1

        1
        00:01.000 --> 00:02.000
        Hola.

        2
        00:03.000 --> 00:04.000
        Adiós.
        """)
    assert timed.language == "es"
    assert timed.cues[0].remarks == ('A talk\nkind="captions" srclang="es"\n2 slide status step 1',)
    assert timed.cues[1].remarks == ("slide status step 1",)


def test_what_players_need_is_left_out_and_what_looks_like_marks_is_words():
    timed = parse("""\
        1
        00:00:01,000 --> 00:00:02,000 X1:100 X2:200
        {\\an8}<font color="#fff">Two *stars*</font> <b>and</b> [step]
        <script>alert(1)</script> AT&amp;T
        """)
    assert words(timed) == [("", "Two \\*stars\\* and \\[step\\]", "&lt;script>alert(1)&lt;/script> AT\\&T")]
    assert plain_text(timed.cues[0].text) == "Two *stars* and [step] <script>alert(1)</script> AT&T"


def test_lines_that_are_marked_as_another_language_are_a_file_of_their_own():
    timed = parse("""\
        WEBVTT

        1
        00:01.000 --> 00:02.000
        <v ANA><lang en>ANA: Good
        morning.</lang>
        <lang es>ANA: Buenos
        días.</lang>

        2
        00:03.000 --> 00:04.000
        <lang en>Bye.</lang>
        <lang es>Adiós.</lang>

        3
        00:05.000 --> 00:06.000
        And now a
        <lang es>siesta</lang>
        """)
    english, spanish = timed.by_language().values()
    assert (english.language, spanish.language) == ("en", "es")
    assert words(english) == [("ANA", "Good", "morning."), ("", "Bye."), ("", "And now a", "siesta")]
    assert words(spanish) == [("ANA", "Buenos", "días."), ("", "Adiós.")]


def test_labels_and_voices_part_the_words_of_a_cue():
    timed = parse("1\n00:00:01,000 --> 00:00:02,000\nANA: Ready?\nBEN: Ready.\n<v Zoé>Go!\n")
    assert words(timed) == [("ANA", "Ready?"), ("BEN", "Ready."), ("ZOÉ", "Go!")]


def test_empty_lines_missing_numbers_and_numbers_that_are_words():
    timed = parse("""\
        1
        00:00:01,000 --> 00:00:02,000
        The year was

        2
        00:00:02,000 --> 00:00:03,000
        1984

        00:00:03,000 --> 00:00:04,000
        no number
        4
        00:00:05,000 --> 00:00:06,000
        no empty line
        1984
        00:00:07.5 --> 0:0:8
        no number again
        """)
    assert [cue.lines for cue in timed.cues] == [
        ("The year was",),
        ("1984",),
        ("no number",),
        ("no empty line", "1984"),
        ("no number again",),
    ]
    assert timed.cues[4].begin == 7.5


def test_words_after_an_empty_line_of_webvtt_are_kept():
    timed = parse(
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\ntwo\n\nNOTE x\n\n00:03.000 --> 00:04.000\nthree\n"
    )
    assert [cue.lines for cue in timed.cues] == [("one", "two"), ("three",)]


def test_times_that_are_wrong_are_mended_and_told():
    timed = parse("""\
        1
        -00:00:01,000 --> 00:00:02,000
        negative

        2
        00:00:05,000 --> 00:00:04,000
        backwards

        3
        00:00:04,500 --> 00:00:06,000
        overlapping

        4
        soon --> later
        unreadable
        """)
    assert [(cue.begin, cue.end) for cue in timed.cues] == [(0.0, 2.0), (5.0, 5.0), (4.5, 6.0), (6.0, 6.0)]
    assert [cue.text for cue in timed.cues] == ["negative", "backwards", "overlapping", "unreadable"]
    assert told(timed) == ["2:1 cue-time", "6:1 cue-time", "14:1 cue-time"]


@pytest.mark.parametrize(
    ("encoding", "codes"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", []),
        ("utf-16-le", []),
        ("utf-16-be", []),
        ("utf-32", []),
        ("latin-1", ["guessed-encoding"]),
        ("cp1252", ["guessed-encoding"]),
    ],
)
def test_any_encoding(tmp_path, encoding, codes):
    path = tmp_path / "talk.es.srt"
    path.write_bytes(SRT.replace("Good afternoon", "¿Año nuevo, así").encode(encoding))
    timed = read_subtitles(path)
    assert timed.cues[0].text == "¿Año nuevo, así."
    assert timed.language == "es"
    assert [finding.code for finding in timed.findings] == codes


def test_a_guess_says_where_it_was_made(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_bytes(SRT.replace("Here we are", "Así es").encode("latin-1"))
    assert told(read_subtitles(path)) == ["7:3 guessed-encoding"]


def test_characters_that_are_no_text_and_that_turn_the_direction_are_left_out(tmp_path):
    path = tmp_path / "talk.srt"
    path.write_bytes(SRT.replace("Good", "\u202eGo\0od\u2066").encode())
    assert read_subtitles(path).cues[0].text == "Good afternoon."


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n\r\n"])
def test_any_end_of_line(newline):
    assert words(parse_subtitles(SRT.replace("\n", newline), HERE)) == words(parse(SRT))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "no-subtitles"),
        (b"WEBVTT\n", "no-subtitles"),
        (b"# A deck\n\n- a\n", "no-subtitles"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no-subtitles"),
        (b"\0" * 5000, "no-subtitles"),
    ],
)
def test_a_file_of_something_else_is_told_in_a_line(tmp_path, content, code):
    path = tmp_path / "talk.srt"
    path.write_bytes(content)
    with pytest.raises(PresenterError) as error:
        read_subtitles(path)
    assert error.value.findings[-1].code == code
    assert str(error.value).splitlines()[-1].startswith(f"{path}:1:1: ")


def test_a_folder_and_a_file_that_is_not_there(tmp_path):
    for path in (tmp_path, tmp_path / "none.srt"):
        with pytest.raises(UnreadableError):
            read_subtitles(path)


@pytest.mark.parametrize(
    "piece", ["word ", "1", "*", "[", "&amp;", "<v ", "<i>x ", "{\\an8} ", "-->\n", "\n\n"]
)
def test_a_long_cue_becomes_cues_that_can_be_read(piece):
    body = piece * (100_000 // len(piece))
    timed = parse_subtitles(f"1\n00:00:01,000 --> 00:00:02,000\nBegin {body} end\n", HERE)
    assert not any(is_too_complex(cue.text) for cue in timed.cues)
    assert plain_text(timed.cues[0].text).startswith("Begin")
    assert plain_text(timed.cues[-1].text).endswith("end")


def test_a_cue_of_a_megabyte_loses_no_word():
    body = "word " * 200_000
    timed = parse_subtitles(f"1\n00:00:01,000 --> 00:00:02,000\n{body}\n", HERE)
    assert sum(len(cue.text.split()) for cue in timed.cues) == 200_000


@pytest.mark.parametrize(
    ("name", "language"),
    [("talk.en.srt", "en"), ("talk.es-MX.vtt", "es_MX"), ("talk.srt", None), ("v1.2.srt", None)],
)
def test_the_language_in_a_name(name, language):
    assert language_of_name(Path(name)) == language


LINE = st.text(st.sampled_from("abcñ ¿?.,'-"), min_size=1, max_size=20).filter(lambda line: line.strip(" -"))
CUES = st.lists(st.lists(LINE, min_size=1, max_size=3), min_size=1, max_size=8)


def even(text):
    return " ".join(text.split())


@given(CUES)
def test_a_sound_file_reads_as_srt_and_webvtt_py_read_it(cues):
    subtitles = [
        srt.Subtitle(
            number, srt.timedelta(seconds=number), srt.timedelta(seconds=number + 1), "\n".join(lines)
        )
        for number, lines in enumerate(cues, start=1)
    ]
    text = srt.compose(subtitles)
    ours = [(cue.begin, cue.end, even(plain_text(cue.text))) for cue in parse_subtitles(text, HERE).cues]
    assert ours == [(cue.start.seconds, cue.end.seconds, even(cue.content)) for cue in srt.parse(text)]
    captions = [
        webvtt.Caption(f"00:00:{number:02}.000", f"00:00:{number + 1:02}.000", "\n".join(lines))
        for number, lines in enumerate(cues, start=1)
    ]
    file = StringIO()
    webvtt.WebVTT(captions=captions).write(file)
    theirs = webvtt.from_string(file.getvalue())
    ours = [
        (cue.begin, cue.end, even(plain_text(cue.text)))
        for cue in parse_subtitles(file.getvalue(), HERE).cues
    ]
    assert ours == [(cue.start_in_seconds, cue.end_in_seconds, even(cue.text)) for cue in theirs]


@given(st.text(), st.booleans())
@example("\x03", False)
@example("\x1f\x03", False)
@example("\x03\xa0", False)
def test_any_text_is_read_or_refused(text, is_webvtt):
    head = "WEBVTT\n\n" if is_webvtt else ""
    try:
        timed = parse_subtitles(f"{head}00:01.000 --> 00:02.000\n{text}", HERE)
    except PresenterError as error:
        said = error.findings[-1]
        assert said.code == "no-subtitles"
    else:
        assert all(cue.lines and plain_text(cue.text) for cue in timed.cues)


def test_a_file_that_is_nothing_but_one_line_of_times_holds_no_subtitles():
    with pytest.raises(PresenterError, match="There are no subtitles in this file"):
        parse("00:00:01,000 --> 00:00:02,000")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_of_countless_lines_is_refused_and_says_what_to_do(tmp_path: Path, end: str) -> None:
    path = tmp_path / "talk.srt"
    path.write_bytes((end * (MOST_LINES + 1)).encode())
    with pytest.raises(UnreadableError) as caught:
        read_subtitles(path)
    (finding,) = caught.value.findings
    assert finding.code == "too-large"
    assert finding.advice is not None

    path.write_bytes(
        f"1{end}00:00:01,000 --> 00:00:02,000{end}a".encode() + (end * (MOST_LINES - 2)).encode()
    )
    assert [cue.text for cue in read_subtitles(path).cues] == ["a"]
