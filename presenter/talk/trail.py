"""Which slides the audience could see, and which one before this one."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.talk.outline import Place


@dataclass(frozen=True, slots=True)
class Trail:
    """The slides `seen`; `last` is the place seen last, `before` the last one seen on another slide."""

    seen: frozenset[int] = frozenset()
    last: Place | None = None
    before: Place | None = None

    def with_seen(self, place: Place) -> Trail:
        """Return the trail after a place has been shown."""
        left = self.last is not None and self.last.slide != place.slide
        seen = self.seen if place.slide in self.seen else self.seen | {place.slide}
        return Trail(seen, place, self.last if left else self.before)
