"""A picture that can be painted when it is needed, and told from others before that."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.qt.live_countdown import LiveCountdown
from presenter.typeset.frame import Frame


@dataclass(frozen=True, slots=True)
class FrameSource:
    """What to show: sources with one key give the same picture; `frame` lays it out.

    Those with one `ground` differ at most in the words of the subtitles, which are painted over the picture
    of the slide. `countdown` is painted over it too, again with every second.
    """

    key: Hashable
    ground: Hashable
    frame: Callable[[], Frame] = field(compare=False)
    countdown: LiveCountdown | None = field(default=None, compare=False)
