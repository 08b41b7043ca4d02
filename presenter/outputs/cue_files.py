"""The cues of a deck as files of subtitles have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.plain_line import plain_line
from presenter.talk.cue_time import CueTime
from presenter.talk.live_cue import LiveCue


def cue_file(
    material: Material,
    times: Sequence[CueTime],
    languages: tuple[Language, ...],
    *,
    titles_in: Language,
    remark: str = "",
) -> CueFile:
    """Return a file of the cues at these times, which are in order, in languages of the deck."""
    cues = _Cues(material, languages, titles_in)
    title = material.deck.settings.title
    place = material.deck.settings.subtitles.place
    return CueFile(
        languages,
        tuple(_merged(cues.at(times))),
        plain_line(cues.words_of(title) if title else material.deck.path.stem),
        plain_line(remark),
        at_top=place is not None and place.is_above,
    )


@dataclass(frozen=True, slots=True)
class _Cues:
    material: Material
    languages: tuple[Language, ...]
    titles_in: Language

    def at(self, times: Sequence[CueTime]) -> Iterator[FileCue]:
        """Yield the cues at their times, without those that have no words."""
        slides = {slide.identifier: slide for slide in self.material.deck.slides}
        for time in times:
            slide = slides.get(time.slide)
            begin, end = round(time.begin * 1000), round(time.end * 1000)
            prepared = self.material.tracks[slide.index][time.number - 1] if slide and time.number else None
            words = tuple(self._words(prepared, time.live))
            if words and begin < end:
                heading, place = (self._heading(slide), _place(slide, prepared)) if slide else ("", "")
                yield FileCue(begin, end, words, heading, place)

    def words_of(self, message: Message) -> str:
        """Return a message in the language of the titles."""
        return plain_text(self.material.catalogs(message, self.titles_in).text)

    def _words(self, prepared: Cue | None, live: Sequence[LiveCue]) -> Iterator[FileWords]:
        """Yield the words of each language: live ones where there are some, else prepared ones.

        Live words in none of the languages stand where nothing else does, as they did on the screen.
        """
        found = [words for language in self.languages if (words := self._row(prepared, live, language))]
        if not found and live and prepared is None:
            found = [_live_words(max(live, key=attrgetter("number")), foreign=True)]
        yield from (words for words in found if words.lines)

    def _row(self, prepared: Cue | None, live: Sequence[LiveCue], language: Language) -> FileWords | None:
        spoken = next((cue for cue in live if cue.language == language), None)
        if spoken is not None:
            return _live_words(spoken, foreign=False)
        return None if prepared is None else self._prepared(prepared, language)

    def _prepared(self, cue: Cue, language: Language) -> FileWords | None:
        """Return the words of a cue; None where they would stand there twice, once for another language."""
        spoken = cue.language_of_words_in(language)
        if cue.missing_in(language) and spoken in self.languages:
            return None
        return FileWords(
            spoken,
            _plain_lines(cue.lines_in(language)),
            cue.missing_in(language),
            plain_line(cue.speaker),
            plain_line(cue.voice),
        )

    def _heading(self, slide: Slide) -> str:
        title = plain_line(self.words_of(slide.title)) if slide.title is not None else slide.identifier
        return f"{slide.index + 1}. {title}"


def _place(slide: Slide, cue: Cue | None) -> str:
    """Return the name of a slide, and the step of it that a cue belongs to, where it is not the first."""
    return f"{slide.identifier} step {cue.step}" if cue is not None and cue.step else slide.identifier


def _live_words(cue: LiveCue, *, foreign: bool) -> FileWords:
    lines = _plain_lines(cue.lines)
    return FileWords(cue.language, lines, foreign, plain_line(cue.speaker), plain_line(cue.voice))


def _plain_lines(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(plain_line, lines)))


def _merged(cues: Iterable[FileCue]) -> Iterator[FileCue]:
    """Yield cues, and one for those that say the same with nothing between them.

    Such are what is held while another language goes on, or while a live line in it does.
    """
    last: FileCue | None = None
    for cue in cues:
        if last is not None and (last.words, last.heading, last.end) == (cue.words, cue.heading, cue.begin):
            last = replace(last, end=cue.end)
            continue
        if last is not None:
            yield last
        last = cue
    if last is not None:
        yield last
