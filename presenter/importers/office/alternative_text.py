"""What an author wrote for those who cannot see a picture, told from what programs write by themselves."""

from __future__ import annotations

from pathlib import PurePosixPath

_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".svg", ".gif", ".emf", ".wmf"})
_NO_WORDS = ("image", "picture", "bild", "imagen", "grafik", "graphic", "content placeholder", "marcador de")
_MADE = (
    "description automatically generated",
    "descripción generada automáticamente",
    "automatisch generiert",
)


def alternative_text(described: str) -> str:
    """Return a description in one line, empty where it is a file's or a program's name for a picture."""
    words = " ".join(described.split())
    lowered = words.lower()
    made = [lowered.find(one) for one in _MADE if one in lowered]
    if made:
        words = words[: min(made)].strip(" .")
    is_name = PurePosixPath(words).suffix.lower() in _SUFFIXES
    return "" if is_name or (lowered.startswith(_NO_WORDS) and lowered[-1:].isdigit()) else words
