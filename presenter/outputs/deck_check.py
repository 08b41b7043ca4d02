"""What is found by going through a deck slide by slide, and through its catalogs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TypeAlias

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.checks.deck_translations import translation_findings
from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.outputs.bench import Bench, Findings, Part, Whole, slide_parts
from presenter.outputs.cue_findings import CueCheck
from presenter.qt.material import Material
from presenter.settings.settings import Settings
from presenter.typeset.covered_words import covered_findings

Found: TypeAlias = tuple[Findings, ...]
"""What a part finds: of slides that of their cues, then that of their pages in each language, then what their
subtitles cover in each."""


@dataclass(frozen=True, slots=True)
class DeckCheck:
    """The part of a check that takes long."""

    deck: Deck
    catalogs: Catalogs
    languages: tuple[Language, ...]
    settings: Settings
    profile: SubtitleProfile | None

    @property
    def parts(self) -> list[Part]:
        """Return all parts, those of the whole deck first, which take longest."""
        return [Whole.MEDIA, Whole.TRANSLATIONS, *slide_parts(len(self.deck.slides))]

    def begin(self) -> Callable[[Part], Found]:
        """Make ready."""
        bench = Bench(self.deck, self.catalogs, self.deck.slides, self.languages)
        return partial(self._do, bench, CueCheck(bench.material, self.settings, self.profile))

    def _do(self, bench: Bench, cues: CueCheck, part: Part) -> Found:
        if part is Whole.TRANSLATIONS:
            return (tuple(translation_findings(self.deck, self.languages)),)
        if not isinstance(part, range):
            return (bench.media(),)
        slides = bench.slides(part)
        covered = partial(_words_under_subtitles, bench.material, slides)
        return (
            tuple(chain.from_iterable(cues.findings(slide, self.languages) for slide in slides)),
            *bench.page_findings(slides),
            *(tuple(covered(one)) for one in self.languages),
        )


def _words_under_subtitles(
    material: Material, slides: Sequence[Slide], language: Language
) -> Iterator[Finding]:
    """Yield what subtitles hide where the deck wants them over its slides, as a talk opens."""
    place = material.deck.settings.subtitles.place
    if place is None or not place.covers_slide:
        return
    others = tuple(one for one in material.deck.languages if one != language)
    read = others[:1] or (language,)
    for slide in slides:
        page = material.typesetter.page(slide.index, language)
        shown = (material.subtitles(cue, read) for cue in material.tracks[slide.index])
        yield from covered_findings(page, slide, shown, language)
