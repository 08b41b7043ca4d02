"""The profiles for people to choose from."""

from __future__ import annotations

from textwrap import wrap

from presenter.i18n.text import Text, Translate
from presenter.subtitles.rules.profile import Profile
from presenter.subtitles.rules.profiles import PROFILES


def list_profiles(translate: Translate, width: int = 100) -> str:
    """Return a line for each profile: its name, and its figures."""
    longest = max(map(len, PROFILES))
    lines = []
    for name, profile in PROFILES.items():
        words = "; ".join(text.render(translate) for text in _figures(profile))
        first, *others = wrap(words, width - longest - 2)
        lines.append(f"{name:{longest}}  {first}")
        lines += [" " * (longest + 2) + other for other in others]
    return "\n".join(lines)


def _figures(profile: Profile) -> list[Text]:
    lines = Text("{lines} lines of {characters} characters")
    shortest = f"{profile.shortest:.2g}"
    stands = (
        Text("a cue stands for {shortest} s at least, and until the next one").with_fields(shortest=shortest)
        if profile.longest is None
        else Text("a cue stands for {shortest} to {longest} s").with_fields(
            shortest=shortest, longest=f"{profile.longest:g}"
        )
    )
    return [
        lines.with_fields(lines=profile.lines, characters=profile.characters),
        *_speeds(profile),
        stands,
    ]


def _speeds(profile: Profile) -> list[Text]:
    if profile.words_a_minute is not None:
        return [profile.speed(profile.words_a_minute)]
    others = [
        Text("{number} for {language}").with_fields(number=f"{rate:g}", language=language)
        for language, rate in profile.characters_a_second.items()
        if rate != profile.usual
    ]
    return [profile.speed(profile.usual), *others]
