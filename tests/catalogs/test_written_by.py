"""What other tools made of a catalog is read whole, and the next sync puts right what they took away."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.line import LineKind, string_lines
from presenter.catalogs.merge import merge
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import IDENTITY, TemplateMessage, entry_files

FOLDER = Path(__file__).parent / "written_by"
OURS = FOLDER / "ours" / "talk.po"
WRITTEN = sorted(path for path in FOLDER.glob("*/*.po") if path.parent != OURS.parent)
TRANSLATED_THERE = [path for path in WRITTEN if path.parent.name not in ("gettext", "babel")]

every_file = pytest.mark.parametrize("path", WRITTEN, ids=lambda path: f"{path.parent.name}-{path.stem}")


def live(file: PoFile) -> dict[tuple[str, str], Entry]:
    return {entry.key: entry for entry in file.entries if not (entry.obsolete or entry.is_header)}


def template() -> tuple[TemplateMessage, ...]:
    """Return what the deck asks for, which is what our own file was made from."""
    return tuple(
        TemplateMessage(
            key=entry.key,
            identities=tuple(
                comment.removeprefix(IDENTITY)
                for comment in entry.comments(LineKind.EXTRACTED)
                if comment.startswith(IDENTITY)
            ),
            places=tuple(entry_files(entry)),
            flags=tuple(flag for flag in entry.flags if flag != "fuzzy"),
        )
        for entry in live(PoFile.read(OURS)).values()
    )


def words_of(file: PoFile) -> set[tuple[str, str, str]]:
    return {
        (entry.context, entry.msgid, entry.translations[0])
        for entry in file.entries
        if entry.is_filled and not entry.is_header
    }


def test_there_is_a_file_by_each_tool() -> None:
    tools = {path.parent.name for path in WRITTEN}
    assert tools >= {
        "babel",
        "gettext",
        "gtranslator",
        "lokalize",
        "poedit",
        "polib",
        "translate-toolkit",
        "weblate",
    }


@every_file
def test_comes_back_byte_for_byte(path: Path) -> None:
    assert PoFile.read(path).render().encode() == path.read_bytes()


@every_file
def test_a_sync_loses_no_translation(path: Path) -> None:
    merged = merge(PoFile.read(path), template()).file
    assert words_of(merged) >= words_of(PoFile.read(OURS))
    PoFile.parse(merged.render(), path)


@every_file
def test_a_sync_brings_back_flags_and_limits(path: Path) -> None:
    found = live(merge(PoFile.read(path), template()).file)
    for message in template():
        assert set(message.flags) <= set(found[message.key].flags)
        assert {f"{IDENTITY}{name}" for name in message.identities} <= set(
            found[message.key].comments(LineKind.EXTRACTED)
        )


@every_file
def test_a_sync_done_twice_changes_nothing_more(path: Path) -> None:
    once = merge(PoFile.read(path), template()).file
    assert merge(once, template()).file.render() == once.render()


@every_file
def test_no_tool_makes_a_translation_look_surer_than_it_was(path: Path) -> None:
    ours = live(PoFile.read(OURS))
    for key, entry in live(merge(PoFile.read(path), template()).file).items():
        before, after = state_of(ours[key]), state_of(entry)
        if before is not EntryState.MISSING:
            assert after is before or after is EntryState.GUESS


@pytest.mark.parametrize("path", TRANSLATED_THERE, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_was_translated_there_is_here(path: Path) -> None:
    entry = live(merge(PoFile.read(path), template()).file)["title", "Questions?"]
    assert entry.translations == ("¿Preguntas?",)
    assert state_of(entry) is EntryState.TRANSLATED


@pytest.mark.parametrize(
    "name", ["gettext/msgmerge-edited.po", "poedit/update-from-pot.po", "weblate/msgmerge-add-on.po"]
)
def test_an_edit_merged_elsewhere_is_marked_there_and_undone_here(name: str) -> None:
    file = PoFile.read(FOLDER / name)
    edited = live(file)["title", "Meet the whole team"]
    assert edited.previous == ("title", "Meet the team")
    assert edited.is_fuzzy
    restored = live(merge(file, template()).file)["title", "Meet the team"]
    assert state_of(restored) is EntryState.TRANSLATED


def test_our_lines_break_where_gettext_breaks_them() -> None:
    """So a file is not wrapped anew by whoever saves it next; addresses and Japanese are another matter."""
    compared = 0
    for entry in live(PoFile.read(FOLDER / "gettext" / "msgcat.po")).values():
        for kind, text in ((LineKind.MSGID, entry.msgid), (LineKind.MSGSTR, entry.translations[0])):
            lines = [line.raw for line in entry.lines if line.kind is kind]
            if len(lines) > 1 and "://" not in text and "日" not in text:
                assert [line.raw for line in string_lines(kind, text, "\n")] == lines
                compared += 1
    assert compared >= 4
