"""A deck: what a talk's file says, immutable, replaced whole when the file changes."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.blocks import Block
from presenter.deck.kept_part import KeptPart
from presenter.deck.message import Message
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.errors import Finding, Span
from presenter.i18n.language import Language

# What the source of a slide holds that has a language of its own, or something to show as a subtitle.
_OWN_LANGUAGE = re.compile(r"language\b[\"']?\s*(?::|$)", re.MULTILINE)
_SUBTITLES = re.compile(r":::.*subtitles")


class Layout(StrEnum):
    """How the blocks of a slide are placed."""

    TITLE = "title"
    SECTION = "section"
    DEFAULT = "default"
    TWO_COLUMNS = "two-columns"
    PICTURE = "picture"
    FULL_PICTURE = "full-picture"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    PROFILE = "profile"
    AGENDA = "agenda"
    BREAK = "break"
    END = "end"


class Fit(StrEnum):
    """How a picture fills its place: whole inside it, or covering it."""

    CONTAIN = "contain"
    COVER = "cover"


class StaleWords(StrEnum):
    """What is shown where a translation was made for an earlier wording: it, or the source's words."""

    SHOW = "show"
    SOURCE = "source"


class Fallback(StrEnum):
    """What is in the source's words where a translation is missing: that message, or all of its slide."""

    MESSAGE = "message"
    SLIDE = "slide"


class Transition(StrEnum):
    """How one slide gives way to the next: at once, one fading into the other, or pushed aside by it."""

    NONE = "none"
    FADE = "fade"
    PUSH = "push"


@dataclass(frozen=True, slots=True)
class Background:
    """What lies behind a slide: colours (one, or two and more for a gradient), or a picture.

    `dim` from 0 to 1 darkens a picture so that words stay legible over it.
    """

    colours: tuple[str, ...] = ()
    angle: float = 90.0
    picture: Path | None = None
    fit: Fit = Fit.COVER
    dim: float = 0.0


@dataclass(frozen=True, slots=True)
class SlideSettings:
    """A slide's YAML over the deck's defaults; times in seconds, `start` a clock time.

    `language` is what the slide is written in where that is not the deck's own.
    `section_time` is the time of all slides from this one to the next section or break.
    """

    layout: Layout = Layout.DEFAULT
    language: Language | None = None
    both_languages: bool = False
    time: float | None = None
    section_time: float | None = None
    background: Background | None = None
    classes: tuple[str, ...] = ()
    theme: str | None = None
    hidden: bool = False
    transition: Transition = Transition.NONE
    speaker: str = ""
    start: str = ""
    notes_only: bool = False
    hyphenate: bool = False
    subtitles: bool = True
    fallback: Fallback = Fallback.MESSAGE
    translate: bool = True

    @property
    def opens_section(self) -> bool:
        """Tell whether a section begins with the slide: by its layout, or by its class on another one."""
        return self.layout is Layout.SECTION or "section" in self.classes


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks of the notes that belong to one step of the slide."""

    step: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CueSource:
    """What the author wrote for the subtitles between two blank lines.

    `text` holds inline text in one line. ` | ` in it is a break that the author asked for: `subtitles` breaks
    the words there, each language at the bars of its own. `speaker` is the label before a colon.
    """

    step: int
    text: Message
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide: its blocks, notes and cues; `steps` counts the reveals after the first picture."""

    index: int
    identifier: str
    span: Span
    settings: SlideSettings = SlideSettings()
    title: Message | None = None
    blocks: tuple[Block, ...] = ()
    notes: tuple[Passage, ...] = ()
    cues: tuple[CueSource, ...] = ()
    steps: int = 0


@dataclass(frozen=True, slots=True)
class DeckSettings:
    """The deck's front matter; durations in seconds, clock times as `HH:MM`."""

    language: Language = Language("en")
    translations: tuple[Language, ...] = ()
    title: Message | None = None
    author: Message | None = None
    date: str = ""
    theme: str = "observatory"
    duration: float | None = None
    start: str = ""
    end: str = ""
    subtitles: SubtitleSettings = field(default_factory=SubtitleSettings)
    aspect: tuple[int, int] = (16, 9)
    footer: Message | None = None
    catalogs: Path | None = None
    stale: StaleWords = StaleWords.SHOW

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the source language, then the translations, each once."""
        return tuple(dict.fromkeys((self.language, *self.translations)))


class PartlyRead(Sequence[Slide]):
    """Slides of which the first are read, and the others as soon as one of them is asked for."""

    @abstractmethod
    def that_may_hold(self, mark: re.Pattern[str]) -> Iterator[Slide]:
        """Yield the slides whose source a mark may be found in, so that no others need be read for it."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A whole deck and all that was found wrong with its file.

    `files` are the pictures, videos and sounds that it names, also those that are not there. `kept` are its
    parts by what they were read from, so that those that stay the same need not be read again.
    """

    path: Path
    settings: DeckSettings
    slides: Sequence[Slide]
    findings: tuple[Finding, ...] = field(default=(), compare=False)
    files: tuple[Path, ...] = field(default=(), compare=False)
    kept: Mapping[bytes, KeptPart] = field(default_factory=dict, compare=False, repr=False)

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the source language, then the translations, each once."""
        return self.settings.languages

    @property
    def source_languages(self) -> tuple[Language, ...]:
        """Return the languages that something of the deck is written in, its own first, each once."""
        own = self.settings.language
        others = (slide.settings.language or own for slide in self.slides_that_may_hold(_OWN_LANGUAGE))
        return tuple(dict.fromkeys((own, *others)))

    @property
    def has_cues(self) -> bool:
        """Tell whether any slide has something to show as a subtitle."""
        found = self.slides_that_may_hold(_SUBTITLES)
        return any(slide.cues and slide.settings.subtitles for slide in found)

    def slides_that_may_hold(self, mark: re.Pattern[str]) -> Iterator[Slide]:
        """Yield the slides whose source a mark may be found in: all of them, where all are read."""
        slides = self.slides
        return slides.that_may_hold(mark) if isinstance(slides, PartlyRead) else iter(slides)
