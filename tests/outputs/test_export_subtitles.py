"""Files of subtitles, from a deck, its catalog and the logs of its talks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.storage.json_lines import json_line
from presenter.storage.state_folder import state_folder, talk_folder
from presenter.talk.live_cue import LiveCue
from presenter.talk.talk_log import Event, LogLine, Shown, plain_line

EN, ES = Language("en"), Language("es")
THEN = datetime(2023, 9, 7, 15, 2, tzinfo=UTC)


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def given(deck: Path):
    """Write the log of a talk; each picture is when, slide, step, cue, and the last number its end."""

    def write(*pictures, rehearsal=False, at=THEN, **fields) -> None:
        lines = [
            LogLine(
                at + timedelta(seconds=seconds),
                Event.SHOWN if number else Event.BEGIN,
                Shown(slide, 1, step, cue, **{"subtitles": (EN,), "clock": "running", **fields}),
                rehearsal=None if number else rehearsal,
            )
            for number, (seconds, slide, step, cue) in enumerate(pictures[:-1])
        ]
        lines.append(LogLine(at + timedelta(seconds=pictures[-1]), Event.END))
        folder = talk_folder(state_folder(), deck)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"log-{at:%Y%m%dT%H%M%S}.jsonl"
        path.write_bytes(b"".join(json_line(plain_line(line)) for line in lines))

    return write


@pytest.fixture
def written(deck: Path, tmp_path: Path):
    """Export the deck; return the file as text and the codes of what was found."""

    def export_to(name: str, **options: object) -> tuple[str, list[str]]:
        path = tmp_path / "out" / name
        findings = export(ExportRequest(deck=deck, to=path, **options))  # type: ignore[arg-type]
        text = path.read_bytes().decode() if path.exists() else ""
        return text, [finding.code for finding in findings]

    return export_to


TALK = ((0, "good-morning", 0, 1), (30, "good-morning", 1, 2), (50, "end", 0, 0), 90)


def test_without_a_talk_the_times_are_estimated(written):
    text, codes = written("talk.srt")
    assert text.startswith("1\r\n00:00:00,000 --> 00:00:0")
    assert "Welcome to all." in text
    assert codes == ["cue-times"]


def test_who_asks_for_an_estimate_is_not_told_so(written, given):
    given(*TALK)
    assert written("talk.srt", times="estimate")[1] == []


def test_a_file_is_in_the_language_that_is_asked_for(written):
    assert "Les damos la bienvenida." in written("talk.srt", language=ES)[0]
    assert "Les damos la bienvenida." in written("talk.srt", subtitles=(ES,))[0]
    assert "Les damos la bienvenida." in written("talk.srt", language=Language("es_MX"))[0]
    assert "Welcome" not in written("talk.srt", language=ES)[0]


def test_several_languages_have_a_file_each(written, tmp_path):
    written("talk.vtt", language=EN, further_languages=(ES,))
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["talk.en.vtt", "talk.es.vtt"]
    assert 'srclang="es"' in (tmp_path / "out" / "talk.es.vtt").read_text(encoding="utf-8")
    assert "Les damos" in (tmp_path / "out" / "talk.es.vtt").read_text(encoding="utf-8")


def test_subtitles_in_two_languages_are_one_file(written):
    text, _ = written("talk.srt", subtitles=(EN, ES))
    assert "Welcome to all.\r\nLes damos la bienvenida.\r\n\r\n" in text


def test_the_last_real_talk_gives_the_times(written, given):
    given(*TALK)
    given((0, "good-morning", 0, 1), 70, rehearsal=True, at=THEN + timedelta(days=1))
    text, codes = written("talk.srt")
    assert "00:00:00,000 --> 00:00:30,000\r\nWelcome to all." in text
    assert "00:00:30,000 --> 00:00:50,000\r\nHere is the second step." in text
    assert codes == ["cue-times"]


def test_a_rehearsal_gives_them_where_it_is_asked_for_or_alone(written, given):
    given((0, "good-morning", 0, 1), (20, "good-morning", 1, 2), 80, rehearsal=True)
    assert "00:00:20,000 --> 00:01:20,000" in written("talk.srt")[0]
    given(*TALK, at=THEN + timedelta(days=1))
    assert "00:00:20,000 --> 00:01:20,000" in written("talk.srt", times="rehearsal")[0]
    assert "00:00:30,000 --> 00:00:50,000" in written("talk.srt", times="log")[0]


def test_it_is_said_at_what_time_of_day_the_file_begins(written, given):
    given((0, "good-morning", 0, 1), (75, "good-morning", 0, 1), 150, clock="pending")
    assert "The times are those of the talk of 2023-09-07, from 15:02:00 on." in written("talk.vtt")[0]


def test_a_look_at_the_deck_is_no_talk(written, given):
    given((0, "good-morning", 0, 1), 20)
    with pytest.raises(UsageError, match="has been given yet"):
        written("talk.srt", times="log")
    with pytest.raises(UsageError, match="has been rehearsed yet"):
        written("talk.srt", times="rehearsal")


def test_times_can_be_moved_to_those_of_the_recording(written, given):
    given(*TALK)
    assert "00:01:30,500 --> 00:02:00,500" in written("talk.srt", shift=90.5)[0]
    text, codes = written("talk.srt", shift=-40.0)
    assert text == "1\r\n00:00:00,000 --> 00:00:10,000\r\nHere is the second step.\r\n\r\n"
    assert codes == ["cue-not-shown", "cue-times"]


def test_a_talk_without_subtitles_has_those_of_its_steps(written, given):
    given(*TALK, subtitles=())
    text, codes = written("talk.srt")
    assert "00:00:00,000 --> 00:00:07,000\r\nWelcome to all." in text
    assert "00:00:30,000 --> 00:00:37,000\r\nHere is the second step." in text
    assert codes == ["cue-times"]


def test_a_cue_that_the_deck_has_lost_is_left_out_and_counted(written, given, edit):
    given(*TALK)
    edit("\n[step] Here is the second step.\n", "")
    text, codes = written("talk.srt")
    assert text.count("-->") == 1
    assert codes == ["cue-gone", "cue-times"]


def test_a_cue_that_was_not_shown_is_counted(written, given):
    given((0, "good-morning", 0, 1), (30, "end", 0, 0), 90)
    assert "cue-not-shown" in written("talk.srt")[1]


def test_only_the_slides_that_are_asked_for_are_written(written):
    with pytest.raises(UsageError, match="no subtitles to write"):
        written("talk.srt", slides="2")
    assert written("talk.srt", slides="1")[0].count("-->") == 2


def test_a_missing_translation_shows_the_source_and_says_so(written, translate):
    translate("Les damos la bienvenida.", "")
    assert "[EN] Welcome to all." in written("talk.srt", language=ES)[0]
    assert "Welcome to all.\r\n\r\n" in written("talk.srt", subtitles=(EN, ES))[0]
    assert "<lang en>[EN] Welcome to all.</lang>" in written("talk.vtt", language=ES)[0]


def test_a_transcript_has_titles_in_its_language(written):
    text, _ = written("talk.txt", language=ES)
    assert text.startswith("Dónde estamos\nLos tiempos se calculan a partir del plan de la charla.\n")
    assert "1. Buenos días\n\n[00:00:00] Les damos la bienvenida. Aquí está el segundo paso.\n" in text
    assert "1. Good morning" in written("talk.txt", language=EN, subtitles=(ES,))[0]


def test_subtitles_above_the_slides_are_at_the_top_of_the_recording(written, edit):
    edit("translations: [es]\n", "translations: [es]\nsubtitles: {place: above}\n")
    assert " line:0\n" in written("talk.vtt")[0]
    assert "{\\an8}Welcome to all." in written("talk.srt")[0]
    assert 'displayAlign="before"' in written("talk.ttml")[0]


def test_a_language_that_the_deck_does_not_have_is_refused(written):
    with pytest.raises(UsageError, match="not in the language"):
        written("talk.srt", language=Language("fr"))
    with pytest.raises(UsageError, match="not in the language"):
        written("talk.srt", subtitles=(EN, Language("fr")))


def live(*cues):
    """Each is a number, a language and its words, by Ana."""
    return {"live": tuple(LiveCue(number, Language(code), (words,), "ANA") for number, code, words in cues)}


@pytest.fixture
def captioned(deck: Path):
    """Write the log of a talk with live lines: each picture is when, the cue, and what was live."""

    def write(*pictures) -> None:
        lines = [
            LogLine(
                THEN + timedelta(seconds=seconds),
                Event.SHOWN if number else Event.BEGIN,
                Shown("good-morning", 1, 0, cue, subtitles=(EN, ES), clock="running", **live(*words)),
                rehearsal=None if number else False,
            )
            for number, (seconds, cue, *words) in enumerate(pictures)
        ]
        folder = talk_folder(state_folder(), deck)
        folder.mkdir(parents=True, exist_ok=True)
        lines.append(LogLine(THEN + timedelta(seconds=90), Event.END))
        (folder / "log-1.jsonl").write_bytes(b"".join(json_line(plain_line(line)) for line in lines))

    return write


def cues(text):
    """Return when each cue begins, in seconds, and its lines."""
    blocks = [block.split("\r\n") for block in text.split("\r\n\r\n") if block]
    return [(int(block[1][6:8]), *block[2:]) for block in blocks]


def test_live_lines_are_in_the_file_as_they_were_shown(written, captioned):
    captioned((0, 1), (9, 0, (1, "en", "Wait a moment.")), (20, 0, (2, "en", "Here we go.")), (40, 2))
    assert cues(written("talk.srt")[0]) == [
        (0, "Welcome to all."),
        (9, "ANA: Wait a moment."),
        (20, "ANA: Here we go."),
        (40, "Here is the second step."),
    ]


def test_live_lines_beside_prepared_ones_are_in_their_own_language(written, captioned):
    captioned((0, 1), (9, 1, (1, "es", "Un momento.")), (20, 2))
    assert cues(written("talk.srt")[0]) == [(0, "Welcome to all."), (20, "Here is the second step.")]
    assert cues(written("talk.srt", language=ES)[0]) == [
        (0, "Les damos la bienvenida."),
        (9, "ANA: Un momento."),
        (20, "Aquí está el segundo paso."),
    ]
    assert cues(written("talk.srt", subtitles=(EN, ES))[0])[1] == (9, "Welcome to all.", "ANA: Un momento.")


def test_live_lines_in_another_language_say_so(written, captioned):
    captioned((0, 1), (9, 0, (1, "es", "Un momento.")))
    assert cues(written("talk.srt")[0])[1] == (9, "[ES] ANA: Un momento.")


def test_live_lines_are_written_whatever_has_become_of_their_slide(written, captioned, edit):
    captioned((0, 1), (9, 0, (1, "en", "Wait a moment.")))
    edit("# Good morning\n", "# Good evening\n")
    text, codes = written("talk.srt")
    assert cues(text) == [(9, "ANA: Wait a moment.")]
    assert "cue-gone" in codes


def test_what_is_held_while_the_other_language_goes_on_is_one_cue(written, captioned):
    captioned((0, 1), (9, 1, (1, "es", "Un momento.")), (20, 1))
    assert cues(written("talk.srt")[0]) == [(0, "Welcome to all.")]
