"""The guides that cues can be checked by.

Netflix: Timed Text Style Guide, general requirements, English and Spanish (adult programmes). BBC: Subtitle
Guidelines. UNE 153010:2012, subtitles for the deaf, Spain. DCMP: Captioning Key, upper level, which is from
secondary school on. `live` is our own, for words on a screen beside a slide: the speeds of Netflix, and
cues that hold until the next one.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.i18n.language import Language
from presenter.subtitles.rules.profile import Profile

_ENGLISH_AND_SPANISH: Mapping[Language, float] = MappingProxyType(
    {Language("en"): 20.0, Language("es"): 17.0}
)
_NETFLIX = Profile(shortest=5 / 6, characters_a_second=_ENGLISH_AND_SPANISH)

PROFILES: Mapping[SubtitleProfile, Profile] = MappingProxyType(
    {
        SubtitleProfile.LIVE: Profile(longest=None, characters_a_second=_ENGLISH_AND_SPANISH),
        SubtitleProfile.NETFLIX_EN: _NETFLIX,
        SubtitleProfile.NETFLIX_ES: _NETFLIX,
        SubtitleProfile.BBC: Profile(characters=37, shortest=0.3, longest=None, words_a_minute=180.0),
        SubtitleProfile.UNE_153010: Profile(characters=37, longest=6.0, usual=15.0),
        SubtitleProfile.DCMP: Profile(characters=32, shortest=4 / 3, longest=6.0, words_a_minute=160.0),
    }
)
