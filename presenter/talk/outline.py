"""What moving through a talk has to know of its deck: slides, steps and the steps of cues."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field
from functools import cached_property
from itertools import count
from typing import overload

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.intermission import intermission_of
from presenter.deck.media import media_in
from presenter.deck.message import is_shown
from presenter.deck.slide_content import SlideContent
from presenter.deck.subtitle_look import USUAL_SIZE, SubtitlePlace
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure

NO_CUE = -1
LONGEST_NUMBER = 9  # digits; a remote may send anything, and reading a number takes time with its length


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A step of a slide; both count from 0."""

    slide: int
    step: int = 0


@dataclass(frozen=True, slots=True)
class MediumOutline:
    """A video or a sound without its file; `language` is set where it is for one language alone."""

    step: int
    autoplay: bool = False
    language: Language | None = None
    besides: tuple[Language, ...] = ()

    def is_for(self, language: Language) -> bool:
        """Tell whether it is shown in a language."""
        return is_shown(self.language, self.besides, language)


@dataclass(frozen=True, slots=True)
class SlideOutline:
    """A slide as a talk moves through it; `cue_steps` holds the step of each cue, in order.

    `counts_down` is a break that takes a certain time from the moment it is shown. `content` is only looked
    at when the deck has been read again; None where nothing is known of it.
    """

    identifier: str
    steps: int = 0
    cue_steps: Sequence[int] = ()
    hidden: bool = False
    counts_down: bool = False
    media: Sequence[MediumOutline] = ()
    content: SlideContent | None = field(default=None, compare=False, repr=False)

    def cue_on_entering(self, step: int) -> int:
        """Return the first cue of a step, the last one before it, or NO_CUE."""
        first = bisect_left(self.cue_steps, step)
        has_its_own = first < len(self.cue_steps) and self.cue_steps[first] == step
        return first if has_its_own else first - 1

    def last_cue(self, step: int) -> int:
        """Return the last cue that may be shown at a step, or NO_CUE."""
        return bisect_right(self.cue_steps, step) - 1


class _CueSteps(Sequence[int]):
    """The steps of a slide's cues, read from its track at the moment they are needed."""

    def __init__(self, tracks: Sequence[Sequence[Cue]], slide: int) -> None:
        self._tracks = tracks
        self._slide = slide

    def __len__(self) -> int:
        return len(self._tracks[self._slide])

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[int, ...]: ...

    def __getitem__(self, index: int | slice) -> int | tuple[int, ...]:
        track = self._tracks[self._slide]
        return tuple(cue.step for cue in track[index]) if isinstance(index, slice) else track[index].step


class _SlideMedia(Sequence[MediumOutline]):
    """The videos and sounds of a slide, looked for when the talk comes to it."""

    def __init__(self, slide: Slide) -> None:
        self._slide = slide

    def __len__(self) -> int:
        return len(self._media)

    @overload
    def __getitem__(self, index: int) -> MediumOutline: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[MediumOutline, ...]: ...

    def __getitem__(self, index: int | slice) -> MediumOutline | tuple[MediumOutline, ...]:
        return self._media[index]

    @cached_property
    def _media(self) -> tuple[MediumOutline, ...]:
        return tuple(
            MediumOutline(block.step, block.playback.autoplay, block.language, block.besides)
            for block in media_in(self._slide.blocks)
        )


class _SlideOutlines(Sequence[SlideOutline]):
    """The outlines of a deck's slides, each made when the talk first looks at it."""

    def __init__(self, deck: Deck, tracks: Sequence[Sequence[Cue]]) -> None:
        self._deck = deck
        self._tracks = tracks
        self._made: dict[int, SlideOutline] = {}

    def __len__(self) -> int:
        return len(self._deck.slides)

    @overload
    def __getitem__(self, index: int) -> SlideOutline: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[SlideOutline, ...]: ...

    def __getitem__(self, index: int | slice) -> SlideOutline | tuple[SlideOutline, ...]:
        slides = self._deck.slides[index]
        return self._outline(slides) if isinstance(slides, Slide) else tuple(map(self._outline, slides))

    def _outline(self, slide: Slide) -> SlideOutline:
        made = self._made.get(slide.index)
        if made is None:
            made = self._made[slide.index] = SlideOutline(
                slide.identifier,
                slide.steps,
                _CueSteps(self._tracks, slide.index),
                slide.settings.hidden,
                _counts_down(slide),
                _SlideMedia(slide),
                SlideContent(slide),
            )
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(len(self))


@dataclass(frozen=True, slots=True)
class Outline:
    """The slides in order, never none, and the languages there are to choose from.

    `cue_line` is what a line of a cue has room for, be it prepared or live.
    """

    slides: Sequence[SlideOutline]
    languages: tuple[Language, ...] = (Language("en"),)
    interface_languages: tuple[Language, ...] = (Language("en"), Language("es"))
    advance: Advance = Advance.MANUAL
    wait: bool = False  # the first cue of each slide does, for a key
    subtitle_place: SubtitlePlace = SubtitlePlace.BAND
    subtitle_size: float = USUAL_SIZE
    usual_subtitle_size: float = USUAL_SIZE
    cue_line: LineMeasure = field(default=BY_CHARACTERS, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        deck: Deck,
        tracks: Sequence[Sequence[Cue]],
        interface_languages: tuple[Language, ...] = (Language("en"), Language("es")),
        usual_subtitle_size: float = USUAL_SIZE,
    ) -> Outline:
        """Return the outline of a deck and of its slides' cues, one sequence for each slide.

        `usual_subtitle_size` is the size of the subtitles where the deck says none.
        A slide's cues are looked at when the talk comes to it, and not before.
        A deck without slides is outlined as one empty slide, so that there is always a place to be.
        """
        from presenter.subtitles.tracks import Tracks  # with all that cuts cues, which only a talk needs

        if isinstance(tracks, Tracks):  # of these slides, which need not be counted
            cue_line = tracks.measure
        elif len(tracks) != len(deck.slides):
            raise ValueError(len(tracks))
        else:
            cue_line = BY_CHARACTERS
        return cls(
            slides=_SlideOutlines(deck, tracks) if deck.slides[:1] else (SlideOutline(identifier=""),),
            languages=deck.languages,
            interface_languages=interface_languages,
            advance=deck.settings.subtitles.advance,
            wait=deck.settings.subtitles.wait,
            subtitle_place=deck.settings.subtitles.place or SubtitlePlace.BAND,
            subtitle_size=deck.settings.subtitles.size or usual_subtitle_size,
            usual_subtitle_size=usual_subtitle_size,
            cue_line=cue_line,
        )

    @property
    def first(self) -> int:
        """Return the first slide that is not hidden; the very first where all are."""
        following = self.shown_after(-1)
        return 0 if following is None else following

    @property
    def last(self) -> int:
        """Return the last slide that is not hidden; the very last where all are."""
        preceding = self.shown_before(len(self.slides))
        return len(self.slides) - 1 if preceding is None else preceding

    def shown_after(self, index: int) -> int | None:
        """Return the next slide that is not hidden."""
        for number in count(max(index + 1, 0)):  # without counting slides that may not be read yet
            slide = self.slides[number : number + 1]
            if not slide:
                return None
            if not slide[0].hidden:
                return number
        return None

    def shown_before(self, index: int) -> int | None:
        """Return the previous slide that is not hidden."""
        candidates = range(index - 1, -1, -1)
        return next((number for number in candidates if not self.slides[number].hidden), None)

    def after(self, place: Place) -> Place | None:
        """Return where one `next` leads; None at the end of the talk."""
        if place.step < self.slides[place.slide].steps:
            return Place(place.slide, place.step + 1)
        following = self.shown_after(place.slide)
        return None if following is None else Place(following)

    def before(self, place: Place) -> Place | None:
        """Return where one `previous` leads: from a slide's beginning to the end of the one before."""
        if place.step > 0:
            return Place(place.slide, place.step - 1)
        preceding = self.shown_before(place.slide)
        return None if preceding is None else Place(preceding, self.slides[preceding].steps)

    def clamped(self, place: Place) -> Place:
        """Return the nearest place that exists."""
        slide = min(max(place.slide, 0), len(self.slides) - 1)
        return Place(slide, min(max(place.step, 0), self.slides[slide].steps))

    def find(self, target: int | str) -> int | None:
        """Return the index of the slide with a number, from 1, or an id; a number wins over an id."""
        target = str(target)
        is_number = target.isdecimal() and len(target) <= LONGEST_NUMBER
        if is_number and 1 <= int(target) <= len(self.slides):
            return int(target) - 1
        return self.find_identifier(target)

    def find_identifier(self, identifier: str) -> int | None:
        """Return the index of the slide with an id."""
        matches = (index for index, slide in enumerate(self.slides) if slide.identifier == identifier)
        return next(matches, None)

    def beginning_at(self, index: int) -> Place:
        """Return the beginning of the slide, or of the nearest one that is not hidden."""
        following = self.shown_after(index - 1)
        return Place(self.last if following is None else following)


def _counts_down(slide: Slide) -> bool:
    intermission = intermission_of(slide.settings)
    return intermission is not None and intermission.seconds > 0
