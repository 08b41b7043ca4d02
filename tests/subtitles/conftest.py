"""Slides with subtitles, and a catalog of a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest

from presenter.deck.deck import CueSource, Slide, SlideSettings
from presenter.deck.message import Lookup, Message, Role, Status, Words
from presenter.errors import Span
from presenter.i18n.language import Language

FIGURES = pytest.StashKey[list[str]]()
PLACE = Span(Path("talk.md"))


@pytest.fixture
def cue_source() -> Callable[..., CueSource]:
    def write(text: str, step: int = 0, speaker: str = "", language: str | None = None) -> CueSource:
        only = Language(language) if language else None
        return CueSource(step, Message(Role.CUE, text, PLACE, language=only), speaker)

    return write


@pytest.fixture
def slide(cue_source: Callable[..., CueSource]) -> Callable[..., Slide]:
    def write(*cues: CueSource | str, **settings: object) -> Slide:
        sources = tuple(cue_source(cue) if isinstance(cue, str) else cue for cue in cues)
        return Slide(0, "slide", PLACE, settings=SlideSettings(**settings), cues=sources)

    return write


@pytest.fixture
def spanish() -> Callable[[Mapping[str, str]], Lookup]:
    """A catalog from English to Spanish; what it does not have is missing."""

    def catalog(translations: Mapping[str, str]) -> Lookup:
        def look_up(message: Message, language: Language) -> Words:
            if language == "en":
                return Words(message.text, language, Status.SOURCE)
            if message.text in translations:
                return Words(translations[message.text], language, Status.TRANSLATED)
            return Words(message.text, Language("en"), Status.MISSING)

        return look_up

    return catalog


@pytest.fixture
def report_figures(pytestconfig: pytest.Config) -> Callable[[Iterable[str]], None]:
    """Takes lines that are shown behind the results of all tests."""
    return pytestconfig.stash.setdefault(FIGURES, []).extend


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = config.stash.get(FIGURES, [])
    if lines:
        terminalreporter.write_sep("=", "faults in the subtitles of the corpus")
        terminalreporter.write_line("\n".join(lines))
