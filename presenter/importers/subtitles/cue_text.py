"""The lines of an imported cue as one text of a deck."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.subtitles.files.joined_lines import joined_lines

_DASHES = ("-", "–", "—")


def cue_text(lines: Sequence[str], *, keep_lines: bool = False) -> str:
    """Return the lines of a cue as one.

    They were cut for another screen, so the program breaks them anew, unless they are to be kept, or are what
    several people say, each line begun with a dash.
    """
    speaks = sum(line.startswith(_DASHES) for line in lines) > 1
    return " | ".join(lines) if keep_lines or speaks else joined_lines(lines)
