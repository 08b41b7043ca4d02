"""What is plugged in now, with the words to choose it by."""

from __future__ import annotations

from presenter.windows.plugged_in import plugged_in


def the_screens() -> tuple[tuple[str, str], ...]:
    """Return the screens by their connectors, each with its maker, model and size."""
    return tuple((screen.name, screen.title) for screen in plugged_in())


def sound_devices() -> tuple[tuple[str, str], ...]:
    """Return the devices of sound by their names; none where Qt Multimedia is not installed."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return ()
    names = (device.description() for device in QMediaDevices.audioOutputs())
    return tuple((name, name) for name in dict.fromkeys(names))
