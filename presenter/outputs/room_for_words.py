"""What is measured of a deck for its translators: the room on its slides, the time of its subtitles."""

from __future__ import annotations

from collections.abc import Mapping

from presenter.catalogs.catalogs import Catalogs
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Span
from presenter.outputs.offscreen import offscreen_application
from presenter.subtitles.cue_times import cue_times
from presenter.typeset.text_limits import text_limits
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter


@dataclass(frozen=True, slots=True)
class RoomForWords:
    """By identity: how many characters a slide has room for, and in words how long a cue stands."""

    limits: Mapping[str, int]
    times: Mapping[str, str]


def room_for_words(deck: Deck) -> RoomForWords:
    """Return what is measured of a deck; its slides are set for that, without a display."""
    application = offscreen_application()
    theme = load_theme(deck.settings.theme, deck.path.parent, Span(deck.path))
    limits = text_limits(deck, Typesetter(deck, Catalogs(deck.settings.language), theme))
    del application  # it had to live while slides were set
    return RoomForWords(limits, cue_times(deck))
