"""The player of this installation."""

from __future__ import annotations

from presenter.qt.player import Player
from presenter.typeset.media_support import media_is_installed
from presenter.typeset.silent_libraries import silence_libraries


def find_player(audio_device: str) -> Player | None:
    """Return what plays clips on a device, by its name; None where nothing that could is installed."""
    if not media_is_installed():
        return None
    silence_libraries()
    try:
        from presenter.qt.multimedia_player import MultimediaPlayer
    except ImportError:  # there, but without a library of the system that it needs
        return None
    return MultimediaPlayer(audio_device)
