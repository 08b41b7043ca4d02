"""How a talk opens: in which languages, at which slide, with which clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QLocale

from presenter.dataclass import dataclass
from presenter.deck.deck import DeckSettings
from presenter.errors import Finding, Severity, UsageError
from presenter.i18n.language import Language, nearest_language, parse_language
from presenter.qt.material import Material
from presenter.settings.settings import Settings
from presenter.settings.side_screen import MOST_SUBTITLES, SideScreen
from presenter.talk.captions import Captions
from presenter.talk.clock_times import following_moment, nearest_moment
from presenter.talk.languages import no_such_language
from presenter.talk.media import begin_media
from presenter.talk.outline import Outline
from presenter.talk.sides import UnknownLanguageError, fitted, kept
from presenter.talk.state import Channels, TalkState, opening_state
from presenter.talk.subtitle_look import SubtitleLook
from presenter.talk.timer import Lock, Schedule, Timer, seconds_between
from presenter.talk.trail import Trail

# How long before its start and after its end a talk opened is still the real one, in seconds.
_EARLY = 2 * 60 * 60.0
_LATE = 60 * 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningWishes:
    """What the command line asks for; None leaves it to the deck and the settings.

    `subtitles` empty shows none; `slide` is a number, from 1, or an id. `captions` are the languages in
    which live lines will come, each None for the deck's.
    """

    language: Language | None = None
    subtitles: tuple[Language, ...] | None = None
    notes_language: Language | None = None
    ui_language: Language | None = None
    slide: str | None = None
    sides: tuple[SideScreen, ...] = ()
    rehearse: bool = False
    captions: tuple[Language | None, ...] = ()


def open_talk(
    wishes: OpeningWishes, material: Material, settings: Settings, outline: Outline, moment: datetime
) -> TalkState:
    """Return the state in which a talk opens at an aware moment.

    Raises UsageError where a language or a slide that was asked for is not there.
    """
    slides = _found(wishes.language or outline.languages[0], outline.languages)
    channels = Channels(
        slides=slides,
        subtitles=_subtitles(wishes, material, outline, slides),
        notes=_found(wishes.notes_language or slides, outline.languages),
        interface=interface_language(wishes.ui_language, settings, outline.interface_languages),
    )
    something_to_show = material.has_cues or bool(wishes.captions)
    wanted = wishes.subtitles != () and (wishes.subtitles is not None or something_to_show)
    state = opening_state(
        outline,
        channels,
        Timer(
            replace(
                schedule_of(material.deck.settings, moment, rehearse=wishes.rehearse),
                lock=Lock.DURATION if settings.keeps_length else Lock.END,
            ),
            starts_with_next=settings.start_timer_with_next,
        ),
        subtitles_on=wanted,
        subtitle_look=_look(material, settings),
        notes_scale=settings.notes_scale,
    )
    state = replace(
        begin_media(state, outline),
        sides=_sides(wishes, settings, outline),
        captions=Captions(settings.captions),
    )
    if wishes.slide is None:
        return state
    from presenter.actions.parse_action import parse_action  # late, with all that can be asked of a talk
    from presenter.talk.reducer import reduce

    moved = reduce(state, parse_action("go-to", [wishes.slide], outline), outline, 0.0).state
    # The talk opens there: nothing has been seen on the way.
    return replace(moved, history=state.history, trail=Trail().with_seen(moved.place))


def interface_language(wish: Language | None, settings: Settings, available: Sequence[Language]) -> Language:
    """Return the language of the interface: as asked, as set, as the system speaks, or else English."""
    if wish is not None:
        return _found(wish, available)
    if settings.interface_language is not None:
        return nearest_language(settings.interface_language, available) or available[0]
    for name in QLocale.system().uiLanguages():
        try:
            language = nearest_language(parse_language(name), available)
        except ValueError:
            continue
        if language is not None:
            return language
    return available[0]


def _subtitles(
    wishes: OpeningWishes, material: Material, outline: Outline, slides: Language
) -> tuple[Language, ...]:
    """Return the languages asked for, in the order asked for; else the one that the slides are not in.

    Where live lines alone will be shown, those languages of the deck in which they will come.
    """
    if wishes.subtitles:
        return tuple(dict.fromkeys(_found(language, outline.languages) for language in wishes.subtitles))
    if wishes.captions and not material.has_cues:
        codes = (nearest_language(one or outline.languages[0], outline.languages) for one in wishes.captions)
        live = tuple(dict.fromkeys(code for code in codes if code is not None))[:MOST_SUBTITLES]
        if live:
            return live
    others = tuple(language for language in outline.languages if language != slides)
    return others[:1] or (slides,)


def _look(material: Material, settings: Settings) -> SubtitleLook:
    """Return how the subtitles look in a talk: as the user set it where the deck says nothing of it."""
    said = material.deck.settings.subtitles
    return SubtitleLook(
        settings.subtitle_place if said.place is None else None,
        settings.subtitle_size if said.size is None else None,
    )


def _sides(wishes: OpeningWishes, settings: Settings, outline: Outline) -> tuple[SideScreen, ...]:
    """Return the side screens; what the settings say of languages was not said of this deck."""
    if wishes.sides:
        return tuple({side.name: _fitted(side, outline) for side in wishes.sides}.values())
    return tuple({side.name: kept(side, outline) for side in settings.side_screens}.values())


def _fitted(side: SideScreen, outline: Outline) -> SideScreen:
    try:
        return fitted(side, outline)
    except UnknownLanguageError as error:
        raise _unknown_language(error.language, outline.languages) from error


def _found(wish: Language, available: Sequence[Language]) -> Language:
    language = nearest_language(wish, available)
    if language is None:
        raise _unknown_language(wish, available)
    return language


def _unknown_language(wish: Language, available: Sequence[Language]) -> UsageError:
    from presenter.actions.parse_action import SENT

    message = no_such_language(wish, available)
    return UsageError(Finding("unknown-language", Severity.ERROR, message, SENT, language=wish))


def schedule_of(settings: DeckSettings, moment: datetime, *, rehearse: bool = False) -> Schedule:
    """Return how long the talk may be, for a talk that is opened at an aware moment.

    Far from its own hours, or where it is asked for, a talk is being rehearsed, and not hours late: then
    only its length counts.
    """
    start = _nearest(settings.start, moment)
    end = _end(settings, start, moment)
    if rehearse:
        between = None if start is None or end is None else seconds_between(start, end)
        return Schedule(settings.duration or between)
    if start is None or end is None:
        return Schedule(settings.duration, start, end)
    if -_EARLY <= seconds_between(start, moment) <= seconds_between(start, end) + _LATE:
        return Schedule(settings.duration, start, end)
    return Schedule(settings.duration or seconds_between(start, end))


def _end(settings: DeckSettings, start: datetime | None, moment: datetime) -> datetime | None:
    """Return when the talk is to end: at its end, else its duration after its start."""
    if start is None:
        return _nearest(settings.end, moment)
    if settings.end:
        return following_moment(time.fromisoformat(settings.end), start)
    if settings.duration is None:
        return None
    # Through UTC, since within one zone Python adds what clocks show and not what passes.
    return (start.astimezone(UTC) + timedelta(seconds=settings.duration)).astimezone(start.tzinfo)


def _nearest(clock: str, moment: datetime) -> datetime | None:
    return nearest_moment(time.fromisoformat(clock), moment) if clock else None
