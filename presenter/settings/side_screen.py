"""A further screen for the audience, with languages of its own."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.i18n.language import Language, parse_language

NO_SUBTITLES = "off"
MOST_SUBTITLES = 2


@dataclass(frozen=True, slots=True)
class SideScreen:
    """What is shown on a screen beside the audience's own; `name` is how the user calls the screen.

    `slides`, `subtitles` and `place`, where the subtitles stand, are None where they follow the audience's
    window; `subtitles` is empty for none.
    """

    name: str
    slides: Language | None = None
    subtitles: tuple[Language, ...] | None = None
    place: SubtitlePlace | None = None


def parse_side_screen(word: str) -> SideScreen:
    """Return the side screen of `NAME[=L[,SUBTITLES][@PLACE]]`; what is left out follows the audience.

    SUBTITLES is a language, two of them, or `off`. Raises ValueError for anything else.
    """
    name, _, rest = word.partition("=")
    languages, at, place = rest.partition("@")
    slides, comma, subtitles = languages.partition(",")
    if not name.strip():
        raise ValueError(word)
    return SideScreen(
        name.strip(),
        parse_language(slides) if slides.strip() else None,
        _subtitles(subtitles) if comma else None,
        SubtitlePlace(place.strip()) if at else None,
    )


def side_screen_words(side: SideScreen) -> str:
    """Return a side screen as `parse_side_screen` reads it."""
    subtitles = side.subtitles if side.subtitles is None else ",".join(side.subtitles) or NO_SUBTITLES
    languages = (side.slides or "") + ("" if subtitles is None else f",{subtitles}")
    rest = languages.replace("_", "-") + ("" if side.place is None else f"@{side.place}")
    return f"{side.name}={rest}" if rest else side.name


def _subtitles(words: str) -> tuple[Language, ...]:
    if words.strip() == NO_SUBTITLES:
        return ()
    languages = tuple(dict.fromkeys(parse_language(word) for word in words.split(",")))
    if len(languages) > MOST_SUBTITLES:
        raise ValueError(words)
    return languages
