"""Whether this installation can play videos and sounds."""

from __future__ import annotations

from importlib.util import find_spec

from presenter.deck.blocks import Media
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text

INSTALL = Text("Install what plays it: pip install 'presenter[media]'")


def media_is_installed() -> bool:
    """Tell whether the part of Qt that plays videos and sounds is installed, without loading it."""
    return find_spec("PySide6.QtMultimedia") is not None


def media_findings(block: Media, slide: str) -> tuple[Finding, ...]:
    """Return what keeps a video or a sound from being played here."""
    if block.path is None or media_is_installed():
        return ()
    message = Text("“{name}” is shown by its picture, but cannot be played here").with_fields(
        name=block.path.name
    )
    return (
        Finding(
            "media-not-installed", Severity.WARNING, message, block.span, block.source, INSTALL, slide=slide
        ),
    )
