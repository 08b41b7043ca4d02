"""A subtitle to set a screen up by, where those of the talk will stand and in their size."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.subtitles.cue import Cue
from presenter.typeset.program_words import ProgramWords

# Two lines, as long as a line of subtitles may be.
_LINES = (Text("This is how subtitles look in this room:"), Text("can they be read from the last row?"))


def sample_subtitle(languages: Sequence[Language], words: ProgramWords) -> Cue:
    """Return a cue in each language that the program speaks, in English for others."""
    lines = {
        language: tuple(words.render(line, language) or line.render() for line in _LINES)
        for language in languages
    }
    return Cue(1, 0, lines=lines)
