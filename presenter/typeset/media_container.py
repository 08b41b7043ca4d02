"""Whether a file holds a video or a sound itself, by how it begins.

FFmpeg goes by what a file says, whatever its name is: a list of other files (HLS, DASH, concat, SDP) that is
called `clip.mp4` would let a deck open files and addresses of its choice.
"""

from __future__ import annotations

import re
from pathlib import Path

# ISO base media and the QuickTime before it, Matroska and WebM, AVI and WAV, Ogg, FLAC, MP3 and AAC.
_CONTAINER = re.compile(
    rb".{4}(?:ftyp|moov|mdat|free|skip|wide|pnot)"
    rb"|\x1a\x45\xdf\xa3|RIFF.{4}(?:AVI |WAVE)|RF64.{4}WAVE|OggS|fLaC|ID3|\xff[\xe0-\xff]",
    re.DOTALL,
)
_HEAD = 16  # bytes


def holds_media(path: Path) -> bool:
    """Tell whether a file begins as videos and sounds do; that one cannot be read, the player tells."""
    try:
        with path.open("rb") as file:
            return _CONTAINER.match(file.read(_HEAD)) is not None
    except OSError:
        return True
