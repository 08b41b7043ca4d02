"""How long each slide of a deck is planned to take."""

from __future__ import annotations

from datetime import datetime

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck
from presenter.i18n.language import Language
from presenter.qt.opening import schedule_of
from presenter.settings.load_settings import load_settings
from presenter.settings.settings_path import settings_path
from presenter.talk.plan import Plan
from presenter.talk.plans import Plans
from presenter.talk.timer import Schedule, Timer


def planned_times(deck: Deck, catalogs: Catalogs, language: Language) -> tuple[float | None, ...]:
    """Return the seconds of each slide in a talk of the planned length, by the user's speaking rate.

    None for a hidden slide, and for one of which nobody has said how long it, or the talk, may take.
    """
    plan = planned_talk(deck, catalogs, language)
    return tuple(
        None if slide.settings.hidden or not (plan.is_known or slide.settings.time) else seconds
        for slide, seconds in zip(deck.slides, plan.budgets, strict=True)
    )


def planned_talk(deck: Deck, catalogs: Catalogs, language: Language) -> Plan:
    """Return the plan of a talk of the planned length in a language, by the user's speaking rate."""
    settings, _ = load_settings(settings_path())
    moment = datetime.now().astimezone()
    timer = Timer(Schedule(schedule_of(deck.settings, moment).length))
    plans = Plans(deck, catalogs, settings.minimum_share_seconds, dict(settings.words_a_minute))
    return plans.plan(language, timer, 0.0, moment)
