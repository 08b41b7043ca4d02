"""From the files of a deck to what a talk shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.subtitles.track import cue_track
from presenter.typeset.theme import load_theme
from presenter.typeset.typesetter import Typesetter


def read_material(path: Path) -> Material:
    """Read a deck with its catalogs and its theme; what is wrong with them is in the findings.

    Raises PresenterError where the deck cannot be read, or has no slide to show.
    """
    deck = load(path)
    return material_of(deck, Catalogs.load(deck))


def read_again(material: Material) -> Material:
    """Read the same files again; a catalog that is broken now stays as it was.

    Raises PresenterError where the deck cannot be read, or has no slide to show.
    """
    deck = load(material.deck.path)
    return material_of(deck, material.catalogs.reload(deck))


def material_of(deck: Deck, catalogs: Catalogs, more_findings: tuple[Finding, ...] = ()) -> Material:
    """Return a deck with all that is made of it; raises PresenterError for a deck without slides."""
    if not deck.slides:
        raise PresenterError(*deck.findings, _no_slides(deck.path))
    theme = load_theme(deck.settings.theme, deck.path.parent)
    return Material(
        deck=deck,
        catalogs=catalogs,
        typesetter=Typesetter(deck, catalogs, theme),
        tracks=tuple(cue_track(slide, deck.languages, catalogs) for slide in deck.slides),
        findings=(*deck.findings, *catalogs.findings, *theme.findings, *more_findings),
    )


def with_findings(material: Material, findings: tuple[Finding, ...]) -> Material:
    """Return the same material with further findings."""
    return replace(material, findings=(*material.findings, *findings))


def _no_slides(path: Path) -> Finding:
    return Finding(
        "no-slides",
        Severity.ERROR,
        Text("This deck has no slide to show."),
        Span(path),
        advice=Text("Write one, or see how with: presenter new"),
    )
