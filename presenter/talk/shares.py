"""Sharing out a stretch of time among those who asked for a certain part of it and those who did not."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Want:
    """A part of the time: `time` seconds exactly, or else a share in proportion to `speech`."""

    time: float | None = None
    speech: float = 0.0


def share_out(wants: Sequence[Want], length: float | None, minimum: float) -> list[float]:
    """Return the seconds that each gets of a stretch of `length` seconds.

    Those who asked for a time get it, the others share the rest in proportion to their speech, each at
    least `minimum`. Where there is not enough for that, all are cut in the same proportion; where nobody
    shares a rest, it is left over. Without a length each gets what it needs.
    """
    if length is None:
        return [max(want.speech, minimum) if want.time is None else want.time for want in wants]
    least = [minimum if want.time is None else want.time for want in wants]
    if sum(least) > length:
        factor = max(length, 0.0) / sum(least)
        return [seconds * factor for seconds in least]
    shares = _shares(
        {index: want.speech for index, want in enumerate(wants) if want.time is None},
        length - sum(want.time for want in wants if want.time is not None),
        minimum,
    )
    return [shares.get(index, least[index]) for index in range(len(wants))]


def _shares(speech: dict[int, float], rest: float, minimum: float) -> dict[int, float]:
    """Return the shares of those who share a rest that is long enough to give each the minimum.

    Whose part would be less than that gets it and shares no more; the rest is then in fewer hands.
    """
    sharing = dict(speech)
    while sharing:
        whole = sum(sharing.values())
        for_each = rest - minimum * (len(speech) - len(sharing))
        shares = {
            index: for_each * (part / whole if whole else 1 / len(sharing)) for index, part in sharing.items()
        }
        short = [index for index, share in shares.items() if share < minimum]
        if not short:
            return {**dict.fromkeys(speech, minimum), **shares}
        for index in short:
            del sharing[index]
    return dict.fromkeys(speech, minimum)
