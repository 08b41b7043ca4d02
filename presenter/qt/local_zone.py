"""The zone that this machine's clock is in, with the nights on which it is changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """What the system says of its own zone, at any moment and not only now.

    `datetime.astimezone()` gives a moment the offset that holds then; a time later the same night may
    have another one. No table of zones is needed, which Windows would not have.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return how far clocks are ahead of UTC at a moment that they show."""
        return None if moment is None else _aware(moment).utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Return None: the system does not tell summer time from the rest of the offset."""
        del moment
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return what the system calls the zone at a moment."""
        return None if moment is None else _aware(moment).tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return what clocks show at a moment of UTC; of an hour shown twice, which one it is."""
        local = moment.replace(tzinfo=UTC).astimezone()
        naive = local.replace(tzinfo=None, fold=0)
        fold = int(_aware(naive).utcoffset() != local.utcoffset())
        return naive.replace(tzinfo=self, fold=fold)


def _aware(moment: datetime) -> datetime:
    """Return the moment with the offset that the system gives it."""
    return moment.replace(tzinfo=None).astimezone()
