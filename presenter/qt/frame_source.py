"""A picture that can be painted when it is needed, and told from others before that."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from presenter.typeset.frame import Frame


@dataclass(frozen=True, slots=True)
class FrameSource:
    """What to show: sources with one key give the same picture; `frame` lays it out."""

    key: Hashable
    frame: Callable[[], Frame] = field(compare=False)
