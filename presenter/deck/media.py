"""The videos and sounds of a slide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from presenter.deck.blocks import Media
from presenter.deck.inner_parts import Part, inner_parts

# Pictures that stand beside a clip under its name are shown until it plays.
POSTER_SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".svg")
SOUND_SUFFIXES = frozenset({".mp3", ".ogg", ".oga", ".wav", ".flac", ".m4a", ".opus"})


def media_in(parts: Iterable[Part]) -> Iterator[Media]:
    """Yield the videos and sounds in blocks and in all that is within them, in reading order."""
    for part in parts:
        if isinstance(part, Media):
            yield part
        else:
            yield from media_in(inner_parts(part))


def is_sound(block: Media) -> bool:
    """Tell whether a medium is heard and not seen, by the name of its file."""
    return block.source.lower().endswith(tuple(SOUND_SUFFIXES))


def poster_beside(clip: Path) -> Path | None:
    """Return the picture beside a clip under its name; a link that leads elsewhere does not count."""
    for suffix in POSTER_SUFFIXES:
        poster = clip.with_suffix(suffix)
        if poster.is_file() and poster.resolve().parent == clip.resolve().parent:
            return poster
    return None
