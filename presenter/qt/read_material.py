"""From the files of a deck to what a talk shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.trial import with_trials
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.deck.opening import load_opening
from presenter.deck.subtitle_settings import SubtitleProfile
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.qt.material import Material
from presenter.subtitles.line_measure import LineMeasure
from presenter.subtitles.rules.profiles import PROFILES
from presenter.subtitles.tracks import Tracks
from presenter.typeset.subtitle_line import subtitle_line
from presenter.typeset.theme import Theme
from presenter.typeset.theme_loader import load_theme
from presenter.typeset.typesetter import Typesetter

# Faults that take hold of what follows them, or of how every slide looks.
SPOILING = frozenset(
    {"syntax", "yaml-alias", "yaml-tab", "unknown-theme", "too-many-slides"}
    | {"unclosed-settings", "unclosed-div", "unclosed-fence", "unclosed-formula"}
)


def read_material(path: Path, *languages: Language | None) -> Material:
    """Read a deck with its catalogs and its theme; what is wrong with them is in the findings.

    `languages` are those that are asked for, among which there may be trial ones.
    Raises PresenterError where the deck cannot be read.
    """
    return material_of(*read_files(path, *languages))


def read_files(path: Path, *languages: Language | None) -> tuple[Deck, Catalogs]:
    """Read a deck with its catalogs, as `read_material` does. Touches nothing of Qt.

    Raises PresenterError where the deck cannot be read.
    """
    deck = with_trials(load(path), languages)
    return deck, Catalogs.load(deck)


def read_opening_material(path: Path, *languages: Language | None) -> Material:
    """Read of a deck what its opening picture needs: the first slides, and catalogs once words are looked up.

    What it shows is what `read_material` shows, but nothing is said of what is wrong with it. Slides that are
    asked for further on are read then. Raises PresenterError where the deck cannot be read.
    """
    deck = with_trials(load_opening(path), languages)
    return material_of(deck, Catalogs.load_when_asked(deck))


def read_again(material: Material) -> tuple[Deck, Catalogs]:
    """Read the same files again; a catalog that is broken now stays as it was. Touches nothing of Qt.

    Raises PresenterError where the deck cannot be read, where nothing is left in it (an editor that
    is saving empties the file first), or where it has come to be broken.
    """
    deck = with_trials(load(material.deck.path, material.deck), material.deck.languages)
    if sum(finding.code == "empty-slide" for finding in deck.findings) == len(deck.slides):
        raise PresenterError(_nothing_to_show(deck.path))
    _refuse_broken(deck.findings, material.deck.findings)
    return deck, material.catalogs.reload(deck)


def material_after(material: Material, deck: Deck, catalogs: Catalogs, tracks: Tracks) -> Material:
    """Return what is made of a deck that was read again, or of the same with other catalogs.

    Raises PresenterError where its theme broke.
    """
    if deck is material.deck:
        return material_in(material, catalogs, tracks)
    after = material_of(deck, catalogs, tracks, material.typesetter)
    _refuse_broken(after.theme_findings, material.theme_findings)
    return after


def _refuse_broken(findings: tuple[Finding, ...], before: tuple[Finding, ...]) -> None:
    """Refuse a reading with more of the faults that spoil other slides too than the one that is shown.

    A deck that was opened with such a fault goes on with it: it has never looked otherwise.
    """
    broken = [finding for finding in findings if finding.code in SPOILING]
    known = [finding.code for finding in before]
    counted = Counter(finding.code for finding in broken)
    more = [finding for finding in broken if counted[finding.code] > known.count(finding.code)]
    if more:
        raise PresenterError(*more)


def material_of(
    deck: Deck, catalogs: Catalogs, tracks: Tracks | None = None, before: Typesetter | None = None
) -> Material:
    """Return a deck with all that is made of it, its cues too where they are not made yet.

    Pages of the reading `before` are kept where they would be made as they are.
    """
    theme = load_theme(deck.settings.theme, deck.path.parent, Span(deck.path))
    typesetter = before.with_deck(deck, catalogs, theme) if before else Typesetter(deck, catalogs, theme)
    return Material(
        deck=deck,
        catalogs=catalogs,
        typesetter=typesetter,
        tracks=tracks or Tracks(deck, catalogs, cue_line(deck, theme)),
        findings=(*deck.findings, *catalogs.findings, *theme.findings, *typesetter.findings),
        theme_findings=theme.findings,
    )


def material_in(material: Material, catalogs: Catalogs, tracks: Tracks | None = None) -> Material:
    """Return the same deck in the words of other catalogs: pictures, theme and untouched pages are kept."""
    known = material.catalogs.findings
    return replace(
        material,
        catalogs=catalogs,
        typesetter=material.typesetter.with_lookup(catalogs),
        tracks=tracks or Tracks(material.deck, catalogs, cue_line(material.deck, material.typesetter.theme)),
        findings=(*(one for one in material.findings if one not in known), *catalogs.findings),
    )


def tracks_of(deck: Deck, catalogs: Catalogs) -> Tracks:
    """Return the cues of a deck, cut for the type of its theme. Touches nothing of Qt."""
    theme = load_theme(deck.settings.theme, deck.path.parent)
    return Tracks(deck, catalogs, cue_line(deck, theme))


def cue_line(deck: Deck, theme: Theme, profile: SubtitleProfile | None = None) -> LineMeasure:
    """Return the measure that the lines of a deck's cues are cut by: by the deck's profile, or another."""
    characters = PROFILES[profile or deck.settings.subtitles.profile].characters
    return subtitle_line(theme, deck.settings.aspect, characters)


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
