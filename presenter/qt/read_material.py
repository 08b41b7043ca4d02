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
from presenter.subtitles.tracks import Tracks
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter


def read_material(path: Path) -> Material:
    """Read a deck with its catalogs and its theme; what is wrong with them is in the findings.

    Raises PresenterError where the deck cannot be read.
    """
    deck = load(path)
    return material_of(deck, Catalogs.load(deck))


def read_again(material: Material) -> Material:
    """Read the same files again; a catalog that is broken now stays as it was.

    Raises PresenterError where the deck cannot be read, or where nothing is left in it: an
    editor that is saving empties the file first.
    """
    deck = load(material.deck.path)
    if sum(finding.code == "empty-slide" for finding in deck.findings) == len(deck.slides):
        raise PresenterError(_nothing_to_show(deck.path))
    return material_of(deck, material.catalogs.reload(deck))


def material_of(deck: Deck, catalogs: Catalogs) -> Material:
    """Return a deck with all that is made of it."""
    theme = load_theme(deck.settings.theme, deck.path.parent, Span(deck.path))
    typesetter = Typesetter(deck, catalogs, theme)
    return Material(
        deck=deck,
        catalogs=catalogs,
        typesetter=typesetter,
        tracks=Tracks(deck, catalogs),
        findings=(*deck.findings, *catalogs.findings, *theme.findings, *typesetter.findings),
    )


def with_findings(material: Material, findings: tuple[Finding, ...]) -> Material:
    """Return the same material with further findings."""
    return replace(material, findings=(*material.findings, *findings))


def _nothing_to_show(path: Path) -> Finding:
    return Finding(
        "no-slides",
        Severity.ERROR,
        Text("There is nothing to show in this deck now."),
        Span(path),
        advice=Text("Save it again, then read it again."),
    )
