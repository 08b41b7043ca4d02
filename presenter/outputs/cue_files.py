"""The cues of a deck as files of subtitles have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presenter.deck.deck import Slide
from presenter.deck.inline import plain_text
from presenter.deck.message import Message
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.plain_line import plain_line
from presenter.talk.cue_time import CueTime


def cue_file(
    material: Material,
    times: Sequence[CueTime],
    languages: tuple[Language, ...],
    *,
    titles_in: Language,
    remark: str = "",
) -> CueFile:
    """Return a file of the cues at these times, which are in order; those of the deck, in its languages."""
    cues = _Cues(material, languages, titles_in)
    title = material.deck.settings.title
    return CueFile(
        languages,
        tuple(cues.at(times)),
        plain_line(cues.words_of(title) if title else material.deck.path.stem),
        plain_line(remark),
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
            slide = slides[time.slide]
            cue = self.material.tracks[slide.index][time.number - 1]
            begin, end = round(time.begin * 1000), round(time.end * 1000)
            words = tuple(self._words(cue))
            if words and begin < end:
                yield FileCue(
                    begin,
                    end,
                    words,
                    plain_line(cue.speaker),
                    plain_line(cue.voice),
                    self._heading(slide),
                )

    def words_of(self, message: Message) -> str:
        """Return a message in the language of the titles."""
        return plain_text(self.material.catalogs(message, self.titles_in).text)

    def _words(self, cue: Cue) -> Iterator[FileWords]:
        """Yield the words in each language; not twice where one stands in for the other."""
        for language in self.languages:
            spoken = cue.language_of_words_in(language)
            is_foreign = cue.missing_in(language)
            lines = tuple(filter(None, map(plain_line, cue.lines_in(language))))
            if lines and not (is_foreign and spoken in self.languages):
                yield FileWords(spoken, lines, is_foreign)

    def _heading(self, slide: Slide) -> str:
        title = plain_line(self.words_of(slide.title)) if slide.title is not None else slide.identifier
        return f"{slide.index + 1}. {title}"
