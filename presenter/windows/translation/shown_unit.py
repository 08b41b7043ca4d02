"""What a translator sees of a unit: a slide in two languages, at the step that reveals it."""

from __future__ import annotations

import math
from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.qt.read_material import material_in, material_of
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.translation.shown_place import ShownPlace, shown_places
from presenter.translation.unit import Unit, UnitKey
from presenter.translation.workbench import Workbench
from presenter.typeset.frame import Frame
from presenter.typeset.message_places import message_places
from presenter.typeset.overflow import OVERFLOW

COMING = 0.35
"""How clear what later steps reveal is: it is to be read and clicked too."""
MOST_LOOKED_AT = 40
"""Slides that are set to find one that shows a text of the front matter."""


@dataclass(frozen=True, eq=False, slots=True)
class ShownSide:
    """A slide in one language, and what is told of words that have no room on it."""

    language: Language
    frame: Frame
    overflow: tuple[Finding, ...]


@dataclass(frozen=True, eq=False, slots=True)
class ShownUnit:
    """A slide in the source's language and in translation; `places` is on how many slides the unit stands.

    `cues` are the pieces that a subtitle is cut into; the first of them is on the slide.
    """

    place: ShownPlace
    places: int
    sides: tuple[ShownSide, ShownSide]
    material: Material
    cues: tuple[Cue, ...] = ()

    @property
    def languages(self) -> tuple[Language, Language]:
        """Return the source's language and that of the translation."""
        return self.sides[0].language, self.sides[1].language

    @property
    def is_spoken(self) -> bool:
        """Tell whether the unit is said rather than seen."""
        return self.place.cue is not None or self.place.passage is not None


class UnitPages:
    """Set the slides of units, and set anew only what other words change."""

    def __init__(self) -> None:
        self._deck: Deck | None = None
        self._material: Material | None = None
        self._front: dict[UnitKey, tuple[ShownPlace, ...]] = {}

    def shown(
        self, workbench: Workbench, unit: Unit | None, number: int, slide: int, *, both: bool = False
    ) -> ShownUnit:
        """Return a unit at one of the slides that it stands on, counted from 0, else the slide as it is.

        With `both` the translation's subtitles stand under those of the source, as an audience may see them.
        """
        material = self._take(workbench)
        slide = min(slide, len(material.deck.slides) - 1)
        places = () if unit is None else self._places(material, unit, workbench.language, slide)
        place = ShownPlace(slide, material.deck.slides[slide].steps)
        source = material.deck.settings.language
        if unit is not None:
            source = unit.places[0].message.source_language(source)
            if places:
                place = places[min(number, len(places) - 1)]
        languages = source, workbench.language
        if unit is not None and place.cue is None and place.passage is None:
            place = _revealed(place, unit.key, material, languages)
        cues = _cues(place, material, languages)
        sides = (
            _side(place, source, material, cues, (source,)),
            _side(place, workbench.language, material, cues, languages if both else languages[1:]),
        )
        return ShownUnit(place, len(places), sides, material, cues)

    def _take(self, workbench: Workbench) -> Material:
        """Take the words as they are now, and what is known already of all the others."""
        known = self._material
        if known is None or self._deck is not workbench.deck:
            self._deck, self._front = workbench.deck, {}
            known = material_of(_translated_into(workbench.deck, workbench.language), workbench.catalogs)
        elif known.catalogs is not workbench.catalogs:
            known = material_in(known, workbench.catalogs)
        self._material = known
        return known

    def _places(
        self, material: Material, unit: Unit, language: Language, slide: int
    ) -> tuple[ShownPlace, ...]:
        places = shown_places(material.deck, unit)
        if places:
            return places
        if unit.key not in self._front:
            self._front[unit.key] = _on_edges(material, unit.key, language, slide)
        return self._front[unit.key]


def _on_edges(material: Material, key: UnitKey, language: Language, slide: int) -> tuple[ShownPlace, ...]:
    """Return a slide that shows a text of the front matter, this one if it does, else the first."""
    others = [one.index for one in material.deck.slides if one.index != slide]
    for index in (slide, *others[:MOST_LOOKED_AT]):
        page = material.typesetter.page(index, language)
        if any(UnitKey.of(place.message) == key for place in message_places(page)):
            return (ShownPlace(index, material.deck.slides[index].steps),)
    return ()


def _translated_into(deck: Deck, language: Language) -> Deck:
    """Return a deck that names a language among its translations, so that it has subtitles in it."""
    if language in deck.languages:
        return deck
    settings = replace(deck.settings, translations=(*deck.settings.translations, language))
    return replace(deck, settings=settings)


def _revealed(
    place: ShownPlace, key: UnitKey, material: Material, languages: tuple[Language, ...]
) -> ShownPlace:
    """Return a place at the step at which its words are there, which a layout may make a later one.

    What goes on from step to step is shown as it stays: the words of a picture of several pages are all on
    the last one.
    """
    pages = (material.typesetter.page(place.slide, language) for language in languages)
    found = [one for page in pages for one in message_places(page) if UnitKey.of(one.message) == key]
    stays = [one.step for one in found if math.isinf(one.until)]
    return replace(place, step=min(stays or (one.step for one in found), default=place.step))


def _cues(place: ShownPlace, material: Material, languages: tuple[Language, ...]) -> tuple[Cue, ...]:
    if place.cue is None:
        return ()
    track = material.tracks[place.slide]
    return tuple(cue for cue in track if place.cue in [cue.sources.get(one) for one in languages])


def _side(
    place: ShownPlace,
    language: Language,
    material: Material,
    cues: tuple[Cue, ...],
    subtitled: tuple[Language, ...],
) -> ShownSide:
    page = material.typesetter.page(place.slide, language)
    subtitles = material.subtitles(cues[0], subtitled) if cues else None
    told = tuple(finding for finding in page.findings if finding.code == OVERFLOW)
    return ShownSide(language, Frame(page, place.step, subtitles, Blank.NONE, COMING), told)
