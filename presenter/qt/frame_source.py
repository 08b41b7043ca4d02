"""A picture that can be painted when it is needed, and told from others before that."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from presenter.qt.live_countdown import LiveCountdown
from presenter.typeset.frame import Frame


@dataclass(frozen=True, slots=True)
class FrameSource:
    """What to show: sources with one key give the same picture; `frame` lays it out.

    `countdown` is painted over the picture, again with every second.
    """

    key: Hashable
    frame: Callable[[], Frame] = field(compare=False)
    countdown: LiveCountdown | None = field(default=None, compare=False)
