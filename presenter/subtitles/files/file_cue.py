"""What is written into a file of subtitles, whatever its format."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.i18n.language import Language, language_mark


@dataclass(frozen=True, slots=True)
class FileWords:
    """The lines of a cue in one language.

    `language` is the one that they are really in: the source's where there is no translation. Such words
    are `foreign` to those who asked for another language, and are marked with the name of theirs.
    `speaker` is the label before the words, where another voice begins to speak, `voice` who speaks also
    where that is not said again.
    """

    language: Language
    lines: tuple[str, ...]
    foreign: bool = False
    speaker: str = ""
    voice: str = ""

    @property
    def mark(self) -> str:
        """Return what stands before words in a language that nobody asked for."""
        return f"[{language_mark(self.language)}] " if self.foreign else ""

    @property
    def labelled_lines(self) -> tuple[str, ...]:
        """Return the lines as viewers see them: after the speaker's label."""
        label = f"{self.speaker}: " if self.speaker else ""
        first, *others = self.lines or ("",)
        return (f"{self.mark}{label}{first}", *others)


@dataclass(frozen=True, slots=True)
class FileCue:
    """A cue from `begin` to `end`, in whole milliseconds, in one language or in several, one under the other.

    `heading` is that of the slide, for a transcript; `place` names the slide and its step, for those who
    bring the file back into a deck.
    """

    begin: int
    end: int
    words: tuple[FileWords, ...]
    heading: str = ""
    place: str = ""

    @property
    def voice(self) -> str:
        """Return who speaks; nobody where the words of two languages are not of one voice."""
        voices = {words.voice for words in self.words}
        return voices.pop() if len(voices) == 1 else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all lines as viewers see them."""
        return tuple(line for words in self.words for line in words.labelled_lines)


@dataclass(frozen=True, slots=True)
class CueFile:
    """All that a file says: its cues in order, never two at once, the languages they are in, a title.

    `remark` says where the times come from. `at_top` is for subtitles that stand above the slides.
    """

    languages: tuple[Language, ...]
    cues: tuple[FileCue, ...]
    title: str = ""
    remark: str = ""
    at_top: bool = False

    @property
    def language(self) -> Language:
        """Return the language of the file, the first of several."""
        return self.languages[0]
