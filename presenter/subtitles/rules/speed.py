"""Whether cues stand for as long as they take to be read, and no longer than they may."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import fsum, inf

from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.subtitles.rules.shown_words import ShownWords, shown_words
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.rules.standing import Standing
from presenter.subtitles.sounds import is_sound_alone

_ROUNDING = 0.05  # of what is shown with one decimal


def speed_findings(cues: SlideCues, languages: Iterable[Language]) -> Iterator[Finding]:
    """Yield which cues are too fast, each of the author's cues once, then which flash or stay for too long.

    A cue that stands for less than the profile's shortest time is judged as if it stood that long.
    """
    for language in languages:
        found = tuple(shown_words(cues.track, language))
        yield from _too_fast(cues, found, language)
        yield from _too_much_for_slide(cues, found, language)
    yield from _too_short_or_long(cues)


def _too_fast(cues: SlideCues, found: Iterable[ShownWords], language: Language) -> Iterator[Finding]:
    limit = cues.profile.limit(language)
    worst: dict[int, tuple[float, float, ShownWords]] = {}
    for words in found:
        seconds = max(_standing(cues, words).seconds, cues.profile.shortest)
        rate = cues.profile.rate(words.text, seconds)
        if cues.profile.is_too_fast(rate, language) and rate > worst.get(words.source, (0.0,))[0]:
            worst[words.source] = rate, seconds, words
    for source, (rate, seconds, words) in worst.items():
        recorded = _standing(cues, words).recorded
        if recorded is None:
            message = Text(
                "Said in about {seconds} s, this cue takes {speed} in the language {language}; "
                "the profile {profile} allows {limit}."
            )
        else:
            message = Text(
                "In the talk of {date} this cue stood for {seconds} s, which takes {speed} in the language "
                "{language}; the profile {profile} allows {limit}."
            ).with_fields(date=recorded.isoformat())
        yield cues.finding(
            "cue-too-fast",
            message.with_fields(
                seconds=f"{seconds:.1f}", speed=cues.profile.speed(rate), limit=cues.profile.speed(limit)
            ),
            source,
            language,
            excerpt=words.text,
            advice=Text("Shorten it to {room}, or give it more time.").with_fields(
                room=cues.profile.room(language, seconds)
            ),
        )


def _too_much_for_slide(
    cues: SlideCues, found: tuple[ShownWords, ...], language: Language
) -> Iterator[Finding]:
    time = cues.slide.settings.time
    needed = fsum(cues.profile.reading_seconds(words.text, language) for words in found)
    if time is None or needed <= time + _ROUNDING:
        return
    message = Text(
        "At {limit}, as the profile {profile} allows, the cues of this slide take {needed} s to read in the "
        "language {language}; the slide’s `time` is {time} s."
    )
    yield cues.finding(
        "cue-too-fast",
        message.with_fields(
            needed=f"{needed:.1f}", limit=cues.profile.speed(cues.profile.limit(language)), time=f"{time:g}"
        ),
        found[0].source,
        language,
        excerpt=found[0].text,
        advice=Text("Leave words out, or give the slide a longer `time:`."),
    )


def _too_short_or_long(cues: SlideCues) -> Iterator[Finding]:
    shortest, longest = cues.profile.shortest, cues.profile.longest or inf
    told: set[tuple[str, int]] = set()
    for words in shown_words(cues.track, cues.spoken):
        standing = _standing(cues, words)
        if standing.recorded is None and is_sound_alone(words.text):
            continue  # it lasts as long as it is heard, which no count of words tells
        if standing.seconds < shortest - _ROUNDING:
            code, message = "cue-too-short", _short(standing).with_fields(least=f"{shortest:.2g}")
            advice = Text("Put it together with the cue before or after it.")
        elif _is_longer(standing, longest):
            message = Text(
                "This cue takes about {seconds} s to say, and in the profile {profile} a cue stands for "
                "{most} s at most."
            ).with_fields(most=f"{longest:g}")
            code = "cue-too-long"
            advice = Text("Begin another cue within it, with an empty line.")
        else:
            continue
        if (code, words.source) not in told:
            told.add((code, words.source))
            seconds = message.with_fields(seconds=f"{standing.seconds:.1f}")
            yield cues.finding(code, seconds, words.source, None, excerpt=words.text, advice=advice)


def _short(standing: Standing) -> Text:
    if standing.recorded is None:
        return Text(
            "This cue is said in about {seconds} s and would flash: in the profile {profile} a cue stands "
            "for at least {least} s."
        )
    return Text(
        "In the talk of {date} this cue flashed for {seconds} s: in the profile {profile} a cue stands for "
        "at least {least} s."
    ).with_fields(date=standing.recorded.isoformat())


def _is_longer(standing: Standing, longest: float) -> bool:
    """Tell whether a cue takes too long to say; that it stood for long in a talk is not its words' fault."""
    return standing.recorded is None and standing.seconds - standing.pause > longest + _ROUNDING


def _standing(cues: SlideCues, words: ShownWords) -> Standing:
    """Return for how long words stand: one cue, or several while another language goes on."""
    parts = [cues.standing[place] for place in words.places]
    return Standing(fsum(part.seconds for part in parts), parts[-1].pause, parts[0].recorded)
