"""Everything that is wrong with the translations of a deck, for whoever translates it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.catalogs.check import check_catalogs
from presenter.catalogs.checks.deck_translations import translation_findings
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.outputs.cue_findings import cue_findings
from presenter.outputs.findings import in_order
from presenter.outputs.page_findings import page_findings
from presenter.qt.material import Material
from presenter.settings.settings import Settings


def check_translations(
    material: Material, languages: Sequence[Language], settings: Settings | None = None
) -> tuple[Finding, ...]:
    """Return what is missing, stale or wrong in the translations into some languages, in order.

    That they do not fit on a slide, or are too long for a subtitle, is found by laying them out, and stands
    at their entry in the catalog. A QGuiApplication has to be there.
    """
    deck = material.deck
    of_words = tuple(_of_words(material, languages, settings or Settings()))
    return in_order(
        (
            *check_catalogs(deck, material.catalogs, languages),
            *translation_findings(deck, languages, of_words),
        )
    )


def _of_words(material: Material, languages: Sequence[Language], settings: Settings) -> Iterator[Finding]:
    overflowing = (
        finding
        for finding in page_findings(material.typesetter, material.deck.slides, languages)
        if finding.code == "text-overflow"
    )
    for finding in (*cue_findings(material, languages, settings), *overflowing):
        if finding.language in languages:
            yield finding
