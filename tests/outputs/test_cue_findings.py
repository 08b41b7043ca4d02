"""What a check says of the subtitles of a deck."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.i18n.language import Language
from presenter.outputs.check import check
from presenter.qt.read_material import read_material
from presenter.settings.settings import Settings
from presenter.storage.state_folder import state_folder, talk_folder
from presenter.subtitles.rules.profiles import PROFILES
from presenter.talk.talk_log import Event, LogLine, Shown, plain_line

Edit = Callable[[str, str], None]
WORDS = "Nobody has missed the old machines so far."
PALABRAS = "Hasta ahora nadie, que nosotros sepamos, ha extrañado las viejas máquinas."


def soon(minutes: float = 1.0) -> datetime:
    """Return a moment after all that has been written until now."""
    return datetime.now(UTC) + timedelta(minutes=minutes)


@pytest.fixture
def log(deck: Path) -> Callable[..., None]:
    """Write the log of a talk in which the first cue stood for some seconds, and the second for a minute."""

    def write(seconds: float, began: datetime | None = None) -> None:
        began = began or soon()
        folder = talk_folder(state_folder(), deck)
        folder.mkdir(parents=True)
        moments = (0.0, seconds, seconds + 60.0)
        shown = [
            Shown("good-morning", 1, step, cue=step + 1, subtitles=(Language("en"),), clock="running")
            for step in range(2)
        ]
        lines = [
            LogLine(began + timedelta(seconds=moment), event, what)
            for moment, event, what in zip(
                moments, (Event.BEGIN, Event.SHOWN, Event.END), (*shown, None), strict=True
            )
        ]
        text = "".join(json.dumps(plain_line(line)) + "\n" for line in lines)
        (folder / "log-2023.jsonl").write_text(text, encoding="utf-8")

    return write


def told(deck: Path, **options: object) -> list[tuple[str, int, str | None]]:
    return [(finding.code, finding.span.line, finding.language) for finding in check(deck, **options)]  # type: ignore[arg-type]


def test_a_translation_that_is_too_long_for_what_is_said_is_told_at_the_authors_words(
    deck: Path, edit: Edit, translate: Edit
) -> None:
    edit("Welcome to all.", WORDS)
    translate("Welcome to all.", WORDS)
    translate("Les damos la bienvenida.", PALABRAS)
    assert told(deck) == [("cue-too-fast", 17, "es")]
    assert told(deck, language=Language("en")) == []
    assert told(deck, settings=Settings(words_a_minute=((Language("en"), 100.0),))) == []


def test_the_profile_is_the_decks_unless_another_is_asked_for(deck: Path, edit: Edit) -> None:
    edit("translations: [es]", "translations: [es]\nsubtitles: {profile: une-153010}")
    edit("Welcome to all.", "Welcome to all of you | who are in this room and online.")
    assert ("cue-too-wide", 18, "en") not in told(deck)
    edit("who are in this room", "who are in this room today")
    assert ("cue-too-wide", 18, "en") in told(deck)
    assert ("cue-too-wide", 18, "en") not in told(deck, profile=SubtitleProfile.NETFLIX_ES)


@pytest.mark.parametrize("profile", list(SubtitleProfile))
def test_lines_that_the_program_breaks_itself_fit_the_profile(
    deck: Path, edit: Edit, translate: Edit, profile: SubtitleProfile
) -> None:
    long = "Nobody has missed the old machines of the centre so far, although they were rather dear."
    edit("Welcome to all.", long)
    translate("Welcome to all.", long)
    assert "cue-too-wide" not in [code for code, _, _ in told(deck, profile=profile)]
    edit("translations: [es]", f"translations: [es]\nsubtitles: {{profile: {profile}}}")
    lines = [line for cue in read_material(deck).tracks[0] for line in cue.lines_in(Language("en"))]
    assert all(len(line) <= PROFILES[profile].characters for line in lines)
    assert " ".join(lines).startswith(long)


def test_an_unknown_profile_is_told_with_those_there_are(deck: Path, edit: Edit) -> None:
    edit("translations: [es]", "translations: [es]\nsubtitles: {profile: netflix}")
    (finding,) = check(deck)
    assert finding.code == "bad-value"
    assert "netflix-es" in finding.render()


def test_a_talk_that_was_given_tells_how_long_a_cue_stood(
    deck: Path, edit: Edit, translate: Edit, log: Callable[..., None]
) -> None:
    began = soon()
    log(1.1, began)
    assert [finding.code for finding in check(deck)] == ["cue-too-fast"]
    assert f"In the talk of {began.date()}" in check(deck)[0].render()
    edit("Welcome to all.", "Welcome all of you.")
    translate("Welcome to all.", "Welcome all of you.")
    later = soon(5).timestamp()
    os.utime(deck, (later, later))
    assert told(deck) == []
