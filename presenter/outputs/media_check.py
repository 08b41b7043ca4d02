"""Videos and sounds tried before the talk, and the pictures that stand for them on paper."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler

from presenter.dataclass import dataclass
from presenter.deck.blocks import Media
from presenter.deck.deck import Slide
from presenter.deck.media import is_sound, media_in
from presenter.deck.pictures import localised
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.find_player import find_player
from presenter.qt.media_look import MediaLook
from presenter.qt.player import Clip
from presenter.typeset.typesetter import Typesetter

STANDARD_ERROR = 2
_ADVICE = Text("Save it as MP4 (H.264 and AAC) or WebM; those play everywhere.")
_TOO_SLOW = Text("it did not begin in time")


@dataclass(frozen=True, slots=True)
class _Use:
    """A clip where a slide uses it."""

    clip: Clip
    block: Media
    slide: Slide


def look_at_media(
    typesetter: Typesetter, slides: Sequence[Slide], languages: Iterable[Language]
) -> tuple[Finding, ...]:
    """Try the clips of these slides, let pages show their first pictures, and return what cannot be played.

    Nothing is tried where nothing is installed that plays them; the pages say so.
    """
    uses = list(_uses(slides, tuple(languages)))
    if not uses:
        return ()
    with _silence():
        return _looked_at(typesetter, uses)


@contextmanager
def _silence() -> Iterator[None]:
    """Keep what Qt and FFmpeg say to the terminal from it: what matters of it becomes a finding.

    That there is no loudspeaker and no graphics card is no news to whoever looks without a display.
    FFmpeg asks nobody and writes to the file that is standard error.
    """
    handler = qInstallMessageHandler(_pass_over)
    sys.stderr.flush()
    standard_error, nowhere = os.dup(STANDARD_ERROR), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STANDARD_ERROR)
    try:
        yield
    finally:
        os.dup2(standard_error, STANDARD_ERROR)
        for file in (standard_error, nowhere):
            os.close(file)
        qInstallMessageHandler(handler)


def _pass_over(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    del kind, context, words


def _looked_at(typesetter: Typesetter, uses: Sequence[_Use]) -> tuple[Finding, ...]:
    player = find_player("")
    if player is None:
        return ()
    look = MediaLook(player)
    findings = []
    for use in uses:
        look.look_into(use.clip, is_sound=is_sound(use.block))
        if look.image is not None:
            typesetter.pictures.add_still(use.clip.path, look.image)
        elif look.failure or look.timed_out:
            findings.append(_finding(use, look.failure or _TOO_SLOW))
    look.deleteLater()
    player.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return tuple(findings)


def _uses(slides: Sequence[Slide], languages: tuple[Language, ...]) -> Iterator[_Use]:
    """Yield each clip once, in every version that one of the languages shows."""
    seen: set[Clip] = set()
    for slide in slides:
        for block in media_in(slide.blocks):
            if block.path is None:
                continue
            for language in languages:
                clip = Clip(localised(block.path, language), block.playback)
                if clip not in seen:
                    seen.add(clip)
                    yield _Use(clip, block, slide)


def _finding(use: _Use, reason: str | Text) -> Finding:
    message = Text("“{name}” cannot be played: {reason}")
    return Finding(
        "unplayable-media",
        Severity.ERROR,
        message.with_fields(name=use.clip.path.name, reason=reason),
        use.block.span,
        use.block.source,
        _ADVICE,
        slide=use.slide.identifier,
    )
