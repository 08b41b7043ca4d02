"""What stands on the screen in one language, cue by cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue


@dataclass(frozen=True, slots=True)
class ShownWords:
    """Lines that stand for one cue, or for several while another language goes on.

    `places` are those of the cues in their track, `source` is that of the author's cue in the slide.
    """

    lines: tuple[str, ...]
    places: tuple[int, ...]
    source: int
    label: str

    @property
    def text(self) -> str:
        """Return the words in one line."""
        return " ".join(self.lines)


def shown_words(track: Sequence[Cue], language: Language) -> Iterator[ShownWords]:
    """Yield the words of a language; nothing where another language's stand in for them."""

    def words(place: int) -> tuple[int, tuple[str, ...]]:
        return track[place].sources[language], track[place].lines_in(language)

    places = (
        place
        for place, cue in enumerate(track)
        if language in cue.sources and cue.lines_in(language) and not cue.missing_in(language)
    )
    for (source, lines), group in groupby(places, words):
        run = tuple(group)
        yield ShownWords(lines, run, source, track[run[0]].speaker)
