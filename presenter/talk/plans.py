"""The plan of a talk in each language, made when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache, partial

from presenter.deck.deck import Deck
from presenter.deck.message import Lookup
from presenter.i18n.language import Language
from presenter.talk.demand import Demand, demands_of
from presenter.talk.plan import Plan, plan_of
from presenter.talk.speech import SpeakingRate, speech_seconds
from presenter.talk.timer import Timer

_KEPT_PLANS = 8


class Plans:
    """Plan a talk by the words of its notes in a language; what has been worked out is kept."""

    def __init__(
        self, deck: Deck, lookup: Lookup, minimum: float, own_rates: Mapping[Language, float]
    ) -> None:
        """Take words from a look-up, which must not change; `minimum` is a slide's least time in seconds."""
        self._deck = deck
        self._lookup = lookup
        self._rate = SpeakingRate(own_rates)
        self._demands = lru_cache(maxsize=_KEPT_PLANS)(self._make_demands)
        self._plan = lru_cache(maxsize=_KEPT_PLANS)(self._make_plan)
        self._minimum = minimum

    def plan(self, language: Language, timer: Timer, now: float, moment: datetime) -> Plan:
        """Return the plan of a talk by its clock, for whole seconds, so that one serves until they change.

        Where the end is kept, the clock times of slides are kept too: a late start shortens what is before.
        A talk that begins after its end has nothing left to be shortened to, and is planned whole.
        """
        available = timer.available(now, moment)
        late = 0.0 if timer.schedule.fixed_end is None else timer.late_by(now, moment)
        if available is not None and available <= 0:
            available, late = timer.schedule.length, 0.0
        return self._plan(language, None if available is None else round(available), round(late))

    def _make_demands(self, language: Language) -> tuple[Demand, ...]:
        speech = partial(speech_seconds, language=language, lookup=self._lookup, rate=self._rate)
        return demands_of(self._deck, speech)

    def _make_plan(self, language: Language, available: int | None, late: int) -> Plan:
        return plan_of(self._demands(language), available, self._minimum, late)
