"""A rehearsal: a talk over a deck of a few words, and a clock that moves when it is told to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Self

import pytest

from presenter.actions.parse_action import parse_action
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.talk.commands.command import Command
from presenter.talk.effects import Announce, Effect, Refuse
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

EN, ES = Language("en"), Language("es")


def outline_of(
    words: str,
    languages: tuple[Language, ...] = (EN, ES),
    *,
    advance: Advance = Advance.MANUAL,
    wait: bool = False,
) -> Outline:
    """`title status:2@0,0,1 (spare) coffee!`: one of 2 steps with 3 cues, one hidden, one a break."""
    slides = []
    for word in words.split():
        match = re.fullmatch(r"(\(?)([\w-]+)(?::(\d+))?(?:@([\d,]+))?(!?)\)?", word)
        assert match, word
        hidden, identifier, steps, cues, counts_down = match.groups()
        cue_steps = tuple(int(step) for step in cues.split(",")) if cues else ()
        slides.append(SlideOutline(identifier, int(steps or 0), cue_steps, bool(hidden), bool(counts_down)))
    return Outline(tuple(slides), languages, advance=advance, wait=wait)


class Rehearsal:
    """Press, obey, wait; then look and listen."""

    def __init__(self, outline: Outline, timer: Timer, *, subtitles_on: bool) -> None:
        self.now = 1000.0
        first = outline.languages[0]
        channels = Channels(slides=first, subtitles=(first,), notes=first, interface=EN)
        state = opening_state(outline, channels, timer, subtitles_on=subtitles_on)
        self.talk = Talk(outline, state, lambda: self.now)
        self.effects: list[Effect] = []
        self.talk.on_effect(self.effects.append)

    def press(self, action: str, *arguments: str, times: int = 1) -> Self:
        for _ in range(times):
            self.obeys(parse_action(action, arguments, self.talk.outline))
        return self

    def obeys(self, command: Command) -> Self:
        self.effects.clear()
        self.talk.dispatch(command)
        return self

    def wait(self, seconds: float) -> Self:
        self.now += seconds
        return self

    def expects(self, slide: str | None = None, **fields: object) -> Self:
        state = self.talk.state
        if slide is not None:
            assert self.talk.outline.slides[state.slide].identifier == slide
        assert {name: getattr(state, name) for name in fields} == fields
        return self

    def speaks(self, **channels: object) -> Self:
        assert self.talk.state.channels == replace(self.talk.state.channels, **channels)
        return self

    def says(self, words: str) -> Self:
        said = [effect.text for effect in self.effects if isinstance(effect, Announce | Refuse)]
        assert [str(text) for text in said] == [words]
        return self

    def asks(self, *effects: Effect) -> Self:
        assert tuple(self.effects) == effects
        return self

    def elapsed(self) -> float:
        return self.talk.state.timer.elapsed(self.now)


@pytest.fixture
def outline() -> Callable[..., Outline]:
    return outline_of


@pytest.fixture
def talk() -> Callable[..., Rehearsal]:
    def build(
        words: str,
        languages: tuple[Language, ...] = (EN, ES),
        *,
        timer: Timer | None = None,
        subtitles_on: bool = False,
        advance: Advance = Advance.MANUAL,
        wait: bool = False,
    ) -> Rehearsal:
        outline = outline_of(words, languages, advance=advance, wait=wait)
        return Rehearsal(outline, timer or Timer(), subtitles_on=subtitles_on)

    return build
