"""Files of subtitles as their users ask for them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]
Write = Callable[[str, str | bytes], Path]

DECK = "---\nlanguage: en\ntranslations: [es]\n---\n\n# One\n\n::: subtitles\nANA: Good morning.\n:::\n"
CATALOG = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: es\\n"

msgctxt "cue"
msgid "Good morning."
msgstr "Buenos días."

msgctxt "title"
msgid "One"
msgstr "Uno"
"""


@pytest.fixture
def deck(write: Write) -> Path:
    write("translations/es/LC_MESSAGES/talk.po", CATALOG)
    return write("talk.md", DECK)


def test_it_is_said_where_the_times_come_from_in_the_language_of_the_terminal(
    presenter: Presenter, deck: Path, tmp_path: Path
) -> None:
    state = str(tmp_path / "state")
    result = presenter("export", deck, "--to", "a.srt", "--language", "es", LANG="es", XDG_STATE_HOME=state)
    assert result.returncode == 0
    assert result.stderr.startswith("talk.md:1:1: Los tiempos se calculan")
    assert "ANA: Buenos días." in (tmp_path / "a.srt").read_text(encoding="utf-8")


def test_each_language_has_a_file_and_both_have_one(presenter: Presenter, deck: Path, tmp_path: Path) -> None:
    estimated = ("--times", "estimate")
    assert presenter("export", deck, "--to", "a.vtt", "--language", "en,es", *estimated).stderr == ""
    assert presenter("export", deck, "--to", "b.srt", "--subtitles", "es,en", *estimated).stderr == ""
    assert sorted(path.name for path in tmp_path.glob("*.vtt")) == ["a.en.vtt", "a.es.vtt"]
    presenter("export", deck, "--to", "c.txt", "--language", "en,es", *estimated)
    assert "1. One\n" in (tmp_path / "c.en.txt").read_text(encoding="utf-8")
    assert "1. Uno\n" in (tmp_path / "c.es.txt").read_text(encoding="utf-8")
    words = (tmp_path / "b.srt").read_text(encoding="utf-8")
    assert words.endswith("ANA: Buenos días.\nANA: Good morning.\n\n")


@pytest.mark.parametrize(("shift", "begin"), [("90", "00:01:30,000"), ("1m1s", "00:01:01,000")])
def test_the_recording_may_have_begun_before_the_talk(
    presenter: Presenter, deck: Path, tmp_path: Path, shift: str, begin: str
) -> None:
    presenter("export", deck, "--to", "a.srt", "--times", "estimate", "--shift", shift)
    assert f"1\n{begin} --> " in (tmp_path / "a.srt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ("a.srt", "--times", "log"),
        ("a.srt", "--times", "never"),
        ("a.srt", "--shift", "late"),
        ("a.srt", "--shift=-9h"),
        ("a.srt", "--subtitles", "off"),
        ("a.vtt", "--language", "en,es", "--subtitles", "en"),
        ("a.ttml", "--paper", "a4"),
        ("a.pdf", "--times", "log"),
        ("talk.md", "--format", "txt"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_written(
    presenter: Presenter, deck: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before = (tmp_path / deck).read_bytes()
    result = presenter("export", deck, "--to", *words, XDG_STATE_HOME=str(tmp_path / "state"))
    assert result.returncode == 2
    assert result.stderr
    assert "Traceback" not in result.stderr
    assert not list(tmp_path.glob("a.*"))
    assert (tmp_path / deck).read_bytes() == before


def test_hard_words_of_a_deck_harm_no_file(presenter: Presenter, write: Write, tmp_path: Path) -> None:
    cue = "a --> b, <script>x</script>, R&D \x07 \u202eturned e\u0301 👩‍🔬 {\\an8}"
    deck = write("hard.md", DECK.replace("Good morning.", cue).replace("translations: [es]\n", ""))
    for form in ("srt", "vtt", "ttml", "txt"):
        result = presenter("export", deck, "--to", f"a.{form}", "--times", "estimate")
        assert result.returncode in (0, 1)
        words = (tmp_path / f"a.{form}").read_bytes().decode()
        assert "\x07" not in words
        assert "<script" not in words or form == "txt"
        assert "R&D" in words or "R&amp;D" in words


def test_a_deck_that_is_not_there_is_said_so_whatever_would_be_written(
    presenter: Presenter, write: Write, tmp_path: Path
) -> None:
    write("talk.srt", "mine")
    result = presenter("export", "gone.md", "--to", "talk.srt")
    assert result.returncode == 2
    assert "presenter new gone.md" in result.stderr
    assert (tmp_path / "talk.srt").read_text(encoding="utf-8") == "mine"
