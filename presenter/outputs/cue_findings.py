"""What is wrong with the cues of a deck: what the rules for subtitles find, slide by slide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from presenter.catalogs.domains import domains
from presenter.catalogs.folder import translations_folder
from presenter.deck.deck import Deck, Slide
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.qt.read_material import cue_line
from presenter.settings.settings import Settings
from presenter.storage.state_folder import state_folder, talk_folder
from presenter.subtitles.rules.check_cues import check_cues
from presenter.subtitles.rules.profiles import PROFILES
from presenter.subtitles.rules.slide_cues import SlideCues
from presenter.subtitles.tracks import Tracks
from presenter.talk.cue_standing import RecordedCues, cue_standing, last_recorded
from presenter.talk.speech import SpeakingRate
from presenter.talk.talk_logs import read_logs


class CueCheck:
    """Find what is wrong with the cues of slides, by the profile that the deck names where none is given.

    Cues are cut as the profile has it. One stands for as long as it did in the last talk or rehearsal since
    the deck was written; where there was none, or where the cues are others in this profile, for as long as
    the speaker takes to say it, in the language that the deck is written in.
    """

    def __init__(
        self, material: Material, settings: Settings, profile: SubtitleProfile | None = None
    ) -> None:
        deck = material.deck
        self._catalogs = material.catalogs
        self._profile = profile or deck.settings.subtitles.profile
        self._measure = cue_line(deck, material.typesetter.theme, self._profile)
        own = PROFILES[deck.settings.subtitles.profile].characters
        is_cut_so = self._measure.characters == own
        self._tracks = material.tracks if is_cut_so else Tracks(deck, material.catalogs, self._measure)
        self._recorded = _recorded(deck) if is_cut_so else None
        self._rate = SpeakingRate(dict(settings.words_a_minute))
        self._spoken = deck.settings.language

    def findings(self, slide: Slide, languages: Sequence[Language]) -> Iterator[Finding]:
        """Yield what the rules find on a slide."""
        track = self._tracks[slide.index]
        standing = cue_standing(slide.identifier, track, self._spoken, self._rate, self._recorded)
        cues = SlideCues(slide, track, standing, self._catalogs, self._spoken, self._profile, self._measure)
        yield from check_cues(cues, languages)


def cue_findings(
    material: Material,
    languages: Sequence[Language],
    settings: Settings,
    profile: SubtitleProfile | None = None,
) -> Iterator[Finding]:
    """Yield what the rules find on the slides of a deck."""
    check = CueCheck(material, settings, profile)
    for slide in material.deck.slides:
        yield from check.findings(slide, languages)


def _recorded(deck: Deck) -> RecordedCues | None:
    folder = translations_folder(deck)
    files = [deck.path, *(path for each in domains(deck) for path in each.catalogs(folder).values())]
    with suppress(OSError):
        written = max(file.stat().st_mtime for file in files)
        talks = read_logs(talk_folder(state_folder(), deck.path))
        return last_recorded(talks, datetime.fromtimestamp(written, UTC))
    return None
