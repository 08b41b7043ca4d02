"""A cue while it is being edited: what was typed for it, and how that would be cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.cue_edit import CueEdit
from presenter.dataclass import dataclass
from presenter.deck.deck import CueSource, Slide
from presenter.deck.message import Message, Status, Words
from presenter.deck.reworded_cue import cue_words, one_line
from presenter.deck.spelled_out import shown_words
from presenter.i18n.language import Language, is_right_to_left
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.subtitles.tracks import Tracks
from presenter.talk.outline import NO_CUE
from presenter.talk.state import TalkState


@dataclass(frozen=True, slots=True)
class CuePiece:
    """Lines that the audience sees at once; `is_here` for those on the screen, `wide` for those too long.

    `right_to_left` is how their language is written.
    """

    lines: tuple[str, ...]
    is_here: bool = False
    wide: frozenset[int] = frozenset()
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class CueDraft:
    """The author's words of a cue by language, as they are in the files, and which cue of the slide each is.

    A language that has no translation has no words, whatever stands in for it on the screen.
    """

    slide: Slide
    own: Language
    places: Mapping[Language, int]
    words: Mapping[Language, str]

    @classmethod
    def at(cls, state: TalkState, material: Material) -> CueDraft | None:
        """Return the cue that a state is at, or else the first of its slide; None where it has none."""
        slide, cues = material.slide(state), material.cues(state)
        if slide is None or not cues:
            return None
        cue = cues[state.cue if state.cue != NO_CUE and state.cue < len(cues) else 0]
        own = material.deck.settings.language
        words = {
            language: _words_in(slide.cues[place], language, own, material.catalogs)
            for language, place in cue.sources.items()
        }
        return cls(slide, own, cue.sources, words)

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells this cue from others, whatever is typed for it."""
        return self.slide.identifier, *(self.source_in(language).text.text for language in self.places)

    @property
    def speaker(self) -> str:
        """Return the label of the voice that speaks, as the author has it."""
        return self.source_in(next(iter(self.places))).speaker

    def source_in(self, language: Language) -> CueSource:
        """Return the author's cue for a language."""
        return self.slide.cues[self.places[language]]

    def edits(self, typed: Mapping[Language, str]) -> tuple[CueEdit, ...]:
        """Return what is to change so that the words are as typed, one edit for each of the author's cues.

        A translation that is shown is kept for the new words; one that is not there stays away.
        """
        edits: dict[int, dict[Language, str]] = {}
        for language, place in self.places.items():
            source = self.slide.cues[place].text
            words = edits.setdefault(place, {})
            if source.language is not None:
                words[source.language] = typed[language]
            elif language == source.source_language(self.own) or one_line(typed[language]):
                words[language] = typed[language]
        slide = self.slide.identifier
        return tuple(
            CueEdit(slide, place, self.slide.cues[place].text.text, words) for place, words in edits.items()
        )

    def cut(self, typed: Mapping[Language, str], tracks: Tracks, catalogs: Catalogs) -> tuple[Cue, ...]:
        """Return the cues that what was typed makes, in their order."""
        sources = list(self.slide.cues)
        for place in set(self.places.values()):
            sources[place] = _retyped(sources[place], typed, self.own)
        edited = frozenset(id(sources[place].text) for place in self.places.values())
        words = _TypedWords(edited, typed, catalogs)
        cues = tracks.cut(replace(self.slide, cues=tuple(sources)), words)
        return tuple(cue for cue in cues if self.is_of(cue))

    def emptied(self, typed: Mapping[Language, str]) -> tuple[Language, ...]:
        """Return the languages whose words were taken away, with none in their place."""
        return tuple(
            language for language, words in self.words.items() if words and not one_line(typed[language])
        )

    def differs(self, typed: Mapping[Language, str]) -> bool:
        """Tell whether anything else was typed than what is in the files."""
        return any(one_line(typed[language]) != one_line(words) for language, words in self.words.items())

    def is_of(self, cue: Cue) -> bool:
        """Tell whether a cue of the slide was cut from this one."""
        return any(self.places.get(language) == place for language, place in cue.sources.items())

    def position_of(self, state: TalkState, cues: Sequence[Cue]) -> int | None:
        """Return which of the pieces of this cue a state shows, of all cues of its slide; None for none."""
        numbers = [number for number, cue in enumerate(cues) if self.is_of(cue)]
        is_shown = state.cue in numbers and not state.cueing.cleared and state.slide == self.slide.index
        return numbers.index(state.cue) if is_shown else None


def pieces(cues: Sequence[Cue], language: Language, here: int | None, tracks: Tracks) -> list[CuePiece]:
    """Return what the audience sees of some cues in a language, with the one on the screen marked."""
    shown = None if here is None else min(here, len(cues) - 1)
    return [
        CuePiece(
            lines,
            number == shown,
            frozenset(place for place, line in enumerate(lines) if not tracks.holds(line)),
            is_right_to_left(cue.language_of_words_in(language)),
        )
        for number, (cue, lines) in enumerate((cue, _lines(cue, language)) for cue in cues)
    ]


def _lines(cue: Cue, language: Language) -> tuple[str, ...]:
    first, *others = cue.lines_in(language) or ("",)
    return (f"{cue.speaker}: {first}" if cue.speaker else first, *others)


def _words_in(source: CueSource, language: Language, own: Language, catalogs: Catalogs) -> str:
    if source.text.language is not None or language == source.text.source_language(own):
        return source.text.text
    words = catalogs.written(source.text, language)
    return "" if words.status is Status.MISSING else words.text


def _retyped(source: CueSource, typed: Mapping[Language, str], own: Language) -> CueSource:
    language = source.text.source_language(own)
    text = cue_words(typed.get(language, "")) or source.text.text
    return replace(source, text=replace(source.text, text=text))


@dataclass(frozen=True, slots=True)
class _TypedWords:
    """A look-up that finds what was typed for a cue, and all else where it was."""

    edited: frozenset[int]
    typed: Mapping[Language, str]
    catalogs: Catalogs

    def __call__(self, message: Message, language: Language) -> Words:
        source = message.source_language(self.catalogs.source)
        if id(message) not in self.edited or language == source:
            return self.catalogs(message, language)
        words = one_line(self.typed.get(language, ""))
        if words:
            return shown_words(Words(words, language, Status.TRANSLATED), language)
        return shown_words(Words(message.text, source, Status.MISSING), language)
