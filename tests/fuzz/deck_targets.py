"""Readers of what authors and translators write; what each may raise is caught here, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from presenter.actions.keymap import Keymap
from presenter.actions.mouse import Mouse
from presenter.actions.table import ACTIONS
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.check import check_catalogs
from presenter.catalogs.checks.read_glossary import read_glossary
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.html import Html
from presenter.deck.inline import parse_inline, plain_text
from presenter.deck.load import load, parse
from presenter.deck.messages import messages
from presenter.deck.slide_match import match_slides
from presenter.deck.spelled_out import spelled_out
from presenter.errors import Finding, PresenterError
from presenter.i18n.language import Language
from presenter.importers.dialects.dialect import Dialect
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import import_into_deck
from presenter.settings.load_settings import load_settings
from presenter.settings.save_keys import save_keys
from presenter.subtitles.files.read_subtitles import read_subtitles
from presenter.subtitles.tracks import Tracks
from presenter.talk.budget_findings import budget_findings
from presenter.talk.outline import Outline
from tests.fuzz.target import Target

ENGLISH, SPANISH = Language("en"), Language("es")
LANGUAGES = (ENGLISH, SPANISH)

TRANSLATED = parse(
    "---\ntitle: Sky\ntranslations: [es]\n---\n\n# Where we stand\n\n- [Rubin](https://a.b) has "
    "**3.2** gigapixels\n- The rest\n\n::: notes\nPause here.\n:::\n\n"
    "::: subtitles\nANA: Good afternoon.\n:::\n",
    Path("talk.md"),
)

DECK_WORDS = (
    *(
        "---\n",
        "\n\n",
        "# ",
        "- ",
        "1. ",
        "> ",
        "- [x] ",
        ". . .\n",
        "| a | b |\n|--:|---|\n",
        "```python {1|2}\n",
    ),
    *(
        "::: notes\n",
        "::: subtitles\n",
        "::: incremental\n",
        ":::: columns\n",
        "::: column\n",
        ":::\n",
        "::: chart\n",
    ),
    *(
        "layout: profile\n",
        "title: a\n",
        "languages: both\n",
        "time: 2m\n",
        "translations: [es]\n",
        "theme: night\n",
    ),
    *("$$\n", "$x^2$", "[^1]", "[^1]: ", "![a](b.png){width=50%}", "[a]{.b #c lang=es}", "{date=2026-01-01}"),
    *(
        "{number=1234.5}",
        "[step]",
        "<!-- ",
        " -->",
        "**",
        "~~",
        "`",
        "Term\n:   a\n",
        "https://n.o",
        "\u2028",
        "\ufeff",
    ),
)
DIALECT_WORDS = (
    *(
        "---\n",
        "--\n",
        "???\n",
        "^ ",
        "# ",
        "marp: true\n",
        "class: center\n",
        "layout: true\n",
        "[.column]\n",
    ),
    *(
        "<!-- _class: lead -->",
        "<!-- .slide: ",
        "-->",
        "![bg left:40%](a.png)",
        "[fit]",
        ".left-column[",
        "]",
    ),
    *("<div class='columns'>", "</div>", "<v-click>", "<table><tr><td>", "<br>", "<style>", "::right::\n"),
    *(
        "::: {.fragment}\n",
        ":::\n",
        "```{python}\n",
        "{{< include a.qmd >}}",
        "^[note]",
        "+---+---+\n",
        "[^1]",
    ),
)
YAML_WORDS = (
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "*",
    "&a ",
    "!!python/object:a ",
    "<<: ",
    "|\n",
    ">-\n",
    "'",
    '"',
    "? ",
)


def read_deck(content: bytes, folder: Path) -> None:
    """Read a deck as everything does that shows one: its words, cues, notes, matches and findings."""
    path = folder / "talk.md"
    path.write_bytes(content)
    with suppress(PresenterError):
        deck = load(path)
        _tell(deck.findings)
        catalogs = Catalogs(deck.settings.language)
        html = Html(ENGLISH, lambda message: catalogs(message, SPANISH).text, lambda link, text: text)
        for _, message in messages(deck):
            spelled_out(message.text, SPANISH)
        for slide in deck.slides[:40]:
            html.blocks(slide.blocks)
            html.blocks(block for passage in slide.notes for block in passage.blocks)
        tracks = Tracks(deck, catalogs)
        slides = Outline.of(deck, tracks).slides[:40]
        match_slides(slides, slides[1:])
        for index in range(len(slides)):
            _ = tracks[index]
        _tell(budget_findings(deck, 15.0))


def read_front_matter(content: bytes, folder: Path) -> None:
    """Read a deck whose settings are the bytes."""
    read_deck(b"---\n" + content + b"\n---\n\n# Slide\n", folder)


def read_inline(content: bytes, folder: Path) -> None:
    """Read one line of Markdown."""
    del folder
    text = content.decode("utf-8", "replace")
    parse_inline(text)
    plain_text(text)
    spelled_out(text, SPANISH)


def read_settings(content: bytes, folder: Path) -> None:
    """Read the user's settings, make keys of them, and write one into them."""
    path = folder / "settings.toml"
    path.write_bytes(content)
    settings, findings = load_settings(path)
    _tell(findings)
    with suppress(PresenterError):
        Keymap.merge(ACTIONS, settings.keys)
    with suppress(PresenterError):
        Mouse.merge(ACTIONS, settings.mouse)
    with suppress(PresenterError):
        save_keys(path, {"next": ["N"], "previous": None})


def read_po(content: bytes, folder: Path) -> None:
    """Read a catalog, write it back byte for byte, look words up in it, check it, and sync it."""
    deck = TRANSLATED.__class__(folder / "talk.md", TRANSLATED.settings, TRANSLATED.slides)
    path = folder / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    catalogs = Catalogs.load(deck)
    _tell(check_catalogs(deck, catalogs, LANGUAGES))
    with suppress(PresenterError):
        if PoFile.read(path).render().encode("utf-8") != content:
            raise AssertionError(content)
        sync(deck, path.parents[2], [SPANISH])
        sync_written = path.read_bytes()
        PoFile.parse(sync_written.decode("utf-8"), path)


def read_glossary_file(content: bytes, folder: Path) -> None:
    """Read a glossary."""
    (folder / "glossary.yaml").write_bytes(content)
    _, findings = read_glossary(folder)
    _tell(findings)


def read_srt(content: bytes, folder: Path) -> None:
    """Read a file of subtitles, and bring it into a deck of its own."""
    path, deck = folder / "cues.en.srt", folder / "cues.md"
    path.write_bytes(content)
    deck.unlink(missing_ok=True)
    with suppress(PresenterError):
        _tell(read_subtitles(path).findings)
        _tell(import_into_deck(ImportRequest((path,), deck)).findings)


def read_dialects(content: bytes, folder: Path) -> None:
    """Bring the bytes into a deck as one of the programs would read them that makes slides of Markdown.

    Which one the bytes decide: six readings of each would take six times as long and find as much.
    """
    path, deck = folder / "source.md", folder / "carried.md"
    path.write_bytes(content)
    dialect = tuple(Dialect)[crc32(content) % len(Dialect)]
    with suppress(PresenterError):
        request = ImportRequest((path,), deck, dialect=dialect, replace=True)
        _tell(import_into_deck(request).findings)


def read_vtt(content: bytes, folder: Path) -> None:
    """Read the bytes as what stands below the first line of WebVTT."""
    read_srt(b"WEBVTT\n\n" + content, folder)


def _tell(findings: Sequence[Finding]) -> None:
    for finding in findings:
        finding.render()


TARGETS = (
    Target("deck", read_deck, DECK_WORDS),
    Target("front-matter", read_front_matter, YAML_WORDS),
    Target("inline", read_inline, DECK_WORDS),
    Target(
        "settings", read_settings, ("[keys]\n", "[mouse]\n", '"next"', " = ", "[[", "]]", "1e9", "2026-01-01")
    ),
    Target(
        "po",
        read_po,
        ('msgid "', 'msgstr "', "msgctxt ", "msgid_plural ", "msgstr[0] ", "#~ ", "#| ", "#, fuzzy\n"),
    ),
    Target("glossary", read_glossary_file, YAML_WORDS),
    Target("dialects", read_dialects, DIALECT_WORDS),
    Target(
        "srt",
        read_srt,
        ("00:00:01,000 --> 00:00:02,500\n", "<i>", "{\\an8}", "\r\n", "<font color=red>", "- "),
    ),
    Target(
        "vtt",
        read_vtt,
        ("00:01.000 --> 00:02.500 align:left\n", "<v Ana>", "NOTE\n", "STYLE\n", "&lrm;", "<lang es>"),
    ),
)
