"""Whatever an author does to the slides and a translator to the catalog, no translation is lost."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.deck.messages import messages
from presenter.i18n.language import Language

ENGLISH, SPANISH = Language("en"), Language("es")
DAY = datetime(2026, 1, 1, tzinfo=UTC)
NOUNS = ("camera", "dome", "telescope", "archive")
SENTENCES = (
    "The {} is **ready** for the night.",
    "We open the {} at 18:30, see [the plan](https://example.org/{}).",
    '- The {} needs people\n- It needs "time" and 50% more money',
    "::: notes\nPoint at the {}.\n:::",
    "::: subtitles\nThis is the {}.\n:::",
    "It's the {}\\\\backslash, `code` and $x^2$.",
    "First we look at the {}. Then we wait for a long while.",
)

EDITS = ("move", "rename", "titles", "edit", "split", "join", "delete", "restore", "add", "copy", "role")

Slide = tuple[str, tuple[str, ...], bool]
"""A title, the texts below it, and whether all of it is written in Spanish."""

sentence = st.builds(
    lambda words, noun: words.replace("{}", noun), st.sampled_from(SENTENCES), st.sampled_from(NOUNS)
)
slide = st.tuples(
    st.sampled_from(("Where we stand", "Plans", "Questions?", "The night", "People")),
    st.lists(sentence, max_size=3).map(tuple),
    st.sampled_from((False, False, False, True)),
)
slides = st.lists(slide, min_size=1, max_size=4).map(tuple)


@st.composite
def edits(draw: st.DrawFn, before: tuple[Slide, ...], trash: list[Slide]) -> tuple[Slide, ...]:
    """Return the slides after one thing that an author does to them; what is deleted goes to the trash."""
    now = list(before)
    place = draw(st.integers(0, len(now) - 1))
    title, texts, is_spanish = now[place]
    match draw(st.sampled_from(EDITS)):
        case "move":
            now.insert(draw(st.integers(0, len(now) - 1)), now.pop(place))
        case "rename":
            now[place] = (f"{title} now", texts, is_spanish)
        case "edit" if texts:
            number = draw(st.integers(0, len(texts) - 1))
            old, new = draw(st.sampled_from((("the", "our"), ("18:30", "19:00"), (".", "!"), ("The", "Teh"))))
            edited = (*texts[:number], texts[number].replace(old, new), *texts[number + 1 :])
            now[place] = (title, edited, is_spanish)
        case "titles":
            other = draw(st.integers(0, len(now) - 1))
            now[place] = (now[other][0], texts, is_spanish)
            now[other] = (title, *now[other][1:])
        case "split" if texts:
            halves = tuple(texts[0].split(". ", 1) if texts[0][0].isalpha() else texts[:1])
            now[place] = (title, (*halves, *texts[1:]), is_spanish)
        case "join" if len(texts) > 1 and all(text[0].isalpha() for text in texts[:2]):
            now[place] = (title, (" ".join(texts[:2]), *texts[2:]), is_spanish)
        case "delete" if len(now) > 1:
            trash.append(now.pop(place))
        case "restore" if trash:
            now.insert(place, trash.pop())
        case "copy":
            now.append(now[place])
        case "role" if texts and texts[0].startswith("The "):
            now[place] = (title, (f"> {texts[0]}", *texts[1:]), is_spanish)
        case _:
            now.insert(place, draw(slide))
    return tuple(now)


def written(deck: tuple[Slide, ...]) -> str:
    """Return the text of a deck."""
    parts = []
    for title, texts, is_spanish in deck:
        head = "---\nlanguage: es\n---\n\n" if is_spanish else "---\n\n"
        parts.append(f"{head}# {title}\n\n" + "\n\n".join(texts) + "\n\n")
    return "---\ntranslations: [es]\n---\n\n" + "".join(parts).removeprefix("---\n\n")


def translate_some(path: Path, draw: st.DrawFn) -> None:
    """Do what a translator does between two syncs: translate some of what is empty or fuzzy, each its way."""
    file = PoFile.read(path)
    entries = []
    for entry in file.entries:
        is_open = not (entry.obsolete or entry.is_header or entry.is_translated)
        if is_open and draw(st.booleans()):
            entry = entry.with_translations((f"«{entry.context}: {entry.msgid}»",))
            entry = entry.with_fuzzy(fuzzy=False).with_previous(None)
        entries.append(entry)
    file.with_entries(entries).write()


def known_words(catalogs: list[Path]) -> dict[tuple[str, str, str], str]:
    """Return what the catalogs have a translation of, by file, role and source.

    That is what is in use and what no longer is, and the former words of what is to be looked at again.
    """
    found: dict[tuple[str, str, str], str] = {}
    for path in catalogs:
        for entry in PoFile.read(path).entries:
            key = entry.previous if entry.is_fuzzy else entry.key
            if key is not None and entry.is_filled and not entry.is_header:
                found.setdefault((path.name, *key), entry.translations[0])
    for path in catalogs:
        for entry in PoFile.read(path).entries:
            if entry.is_translated and not (entry.is_header or entry.obsolete):
                found[path.name, entry.context, entry.msgid] = entry.translations[0]
    return found


def all_words(path: Path) -> set[str]:
    return {words for entry in PoFile.read(path).entries for words in entry.translations}


def is_accepted_by_gettext(path: Path) -> bool:
    """Tell whether msgfmt takes the file, and msgcat, by which Poedit saves: it reads the obsolete too."""
    if shutil.which("msgfmt") is None:
        return True
    commands = (["msgfmt", "-c", "-o", "-", str(path)], ["msgcat", "-o", "-", str(path)])
    runs = [subprocess.run(command, capture_output=True, check=False) for command in commands]
    return all(run.returncode == 0 and not run.stderr for run in runs)


@pytest.mark.parametrize("edits_are_typos", [False, True])
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_translation_of_words_that_are_still_there_is_ever_lost(edits_are_typos, data):
    with tempfile.TemporaryDirectory() as home:
        path, folder = Path(home) / "slides" / "talk.md", Path(home) / "translations"
        deck, trash = data.draw(slides), []
        known: dict[tuple[str, str, str], str] = {}
        for _ in range(data.draw(st.integers(2, 4))):
            now = parse(written(deck), path)
            sync(now, folder, now=DAY, edits_are_typos=edits_are_typos)
            lookup = Catalogs.load(now)
            for _, message in messages(now):
                own = lookup(message, message.source_language(ENGLISH))
                assert (own.text, own.status) == (message.text, Status.SOURCE)
                name, target = "talk.po", SPANISH
                if message.written_in == SPANISH:
                    name, target = "talk.from-es.po", ENGLISH
                words = known.get((name, message.context, message.text))
                if words is not None:
                    assert lookup(message, target) == Words(words, target, Status.TRANSLATED)
            catalogs = sorted(folder.rglob("talk*.po"))
            there = {(file.name, words) for file in catalogs for words in all_words(file)}
            assert {(key[0], words) for key, words in known.items()} <= there
            for catalog in catalogs:
                assert is_accepted_by_gettext(catalog)
                translate_some(catalog, data.draw)
            assert not sync(now, folder, now=DAY).is_changed
            known = known_words(catalogs)
            for _ in range(data.draw(st.integers(1, 3))):
                deck = data.draw(edits(deck, trash))
