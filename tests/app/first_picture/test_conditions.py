"""What makes a kept picture one that may not be shown."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest

import presenter
from presenter.app.first_picture.conditions import conditions, still_hold, talk_files, were_there_before
from presenter.app.first_picture.start import Start
from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import load
from presenter.qt.material_files import files_of_slide

DECK = """\
---
title: A talk
language: en
translations: [es]
---

# One

![A sky](sky.png)

---

# Two

![Ground](ground.png)

---

# Three

![Sea](sea.png)
"""


@pytest.fixture
def deck(tmp_path):
    folder = tmp_path / "slides"
    (folder / "themes").mkdir(parents=True)
    (folder / "themes" / "own.yaml").write_text("parent: plain\n")
    (folder / "talk.md").write_text(DECK)
    for name in ("sky", "ground", "sea"):
        (folder / f"{name}.png").write_bytes(b"no matter")
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n')
    return folder / "talk.md"


@pytest.fixture
def start(tmp_path):
    (tmp_path / "state").mkdir()
    return Start(
        words=("talk.md", "--language", "es"),
        folder=str(tmp_path),
        variables={"LANG": "es_CL.UTF-8", "SSH_TTY": "/dev/pts/1"},
        moment=2**62,
        state=tmp_path / "state",
        settings=tmp_path / "settings",
    )


@pytest.fixture
def files(deck, start):
    return (*map(str, files_of_slide(load(deck), 0)), *talk_files(start))


@pytest.fixture
def kept(start, files):
    """The conditions as they come back from a file."""
    return json.loads(json.dumps(conditions(start, files)))


def save(path, words):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)


def save_as_if_nothing_had_been(path, words):
    """Save as many bytes, and put the date back."""
    status = path.stat()
    assert len(words) == status.st_size
    path.write_text(words)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_the_same_start_of_the_same_talk_brings_the_same_picture(kept, start):
    assert still_hold(kept, start)


@pytest.mark.parametrize(
    "change",
    [
        lambda deck: save(deck, DECK + "\nMore.\n"),
        lambda deck: save_as_if_nothing_had_been(deck, DECK.replace("One", "Ten")),
        lambda deck: deck.unlink(),
        lambda deck: save(deck.parent / "sky.png", "another"),
        lambda deck: save(deck.parent / "sky.es.png", "a Spanish one"),
        lambda deck: save(deck.parent / "themes" / "own.yaml", "parent: night\n"),
        lambda deck: save(deck.parent / "themes" / "plain.yaml", "parent: night\n"),
        lambda deck: save(deck.parents[1] / "translations" / "es" / "LC_MESSAGES" / "talk.po", ""),
        lambda deck: save(deck.parents[1] / "translations" / "es_CL" / "LC_MESSAGES" / "talk.po", ""),
        lambda deck: (deck.parent / "translations").mkdir(),
        lambda deck: save(deck.parents[1] / "settings" / "settings.toml", "[program]\n"),
        lambda deck: save(deck.parents[1] / "state" / "memory.json", '{"desks": [{"audience": {}}]}'),
    ],
)
def test_whatever_is_saved_that_it_is_made_of_makes_it_another(change, deck, kept, start):
    change(deck)
    assert not still_hold(kept, start)


@pytest.mark.parametrize(
    "change",
    [
        lambda deck: save(deck.parent / "sea.png", "far from the first slide"),
        lambda deck: save(deck.parents[1] / "state" / "memory.json", '{"overview_zoom": 3}'),
        lambda deck: save(deck.parents[1] / "elsewhere.md", "# Another talk\n"),
    ],
)
def test_what_has_no_part_in_it_leaves_it_as_it_is(change, deck, kept, start):
    change(deck)
    assert still_hold(kept, start)


@pytest.mark.parametrize(
    "other",
    [
        {"words": ("talk.md", "--language", "en")},
        {"words": ("talk.md", "--language", "es", "--slide", "2")},
        {"folder": "/elsewhere"},
        {"variables": {"LANG": "en_US.UTF-8"}},
        {"variables": {"LANG": "es_CL.UTF-8", "QT_SCALE_FACTOR": "2"}},
    ],
)
def test_a_start_with_other_wishes_has_another_picture(other, kept, start):
    elsewhere = replace(start, **other)
    assert not still_hold(kept, elsewhere)
    assert elsewhere.picture != start.picture


def test_what_of_the_environment_says_nothing_of_slides_does_not_count(kept, start):
    assert still_hold(kept, replace(start, variables={"LANG": "es_CL.UTF-8", "SSH_TTY": "/dev/pts/2"}))


def test_another_version_of_the_program_has_another_picture(kept, start, monkeypatch):
    monkeypatch.setattr(presenter, "__version__", "99.0")
    assert not still_hold(kept, start)


def test_a_file_of_the_program_that_was_edited_makes_it_another(start, files, monkeypatch, tmp_path):
    package = tmp_path / "installed" / "presenter"
    save(package / "__init__.py", "")
    save(package / "typeset" / "page.py", "one = 1\n")
    monkeypatch.setattr(presenter, "__file__", str(package / "__init__.py"))
    kept = json.loads(json.dumps(conditions(start, files)))
    assert still_hold(kept, start)
    save(package / "typeset" / "__pycache__" / "page.pyc", "compiled")
    assert still_hold(kept, start)
    save(package / "typeset" / "page.py", "one = 2 \n")
    assert not still_hold(kept, start)


@pytest.mark.parametrize("forged", [None, [], {}, {"files": []}, {"files": {"\0": None}}, {"files": {"": 3}}])
def test_conditions_that_nobody_wrote_hold_for_nothing(forged, start):
    assert not still_hold(forged, start)


def test_files_saved_while_the_program_begins_may_be_others_than_those_read(start, files, deck):
    now = deck.stat().st_mtime_ns
    assert were_there_before(replace(start, moment=now + 5_000_000_000), files)
    assert not were_there_before(replace(start, moment=now - 1), files)
    assert not were_there_before(replace(start, moment=now + 1_000_000), files)


def test_a_date_of_whole_seconds_tells_less_of_when_a_file_was_saved(start, deck):
    second = 1_000_000_000
    os.utime(deck, ns=(0, deck.stat().st_ctime_ns // second * second + 10 * second))
    saved = deck.stat().st_mtime_ns
    assert not were_there_before(replace(start, moment=saved + second), [str(deck)])
    assert were_there_before(replace(start, moment=saved + 3 * second), [str(deck)])


def test_a_deck_without_a_translation_has_catalogs_looked_for_too(deck, start):
    read = load(deck)
    assert Catalogs.load(read).findings == ()
    names = {path.name for path in files_of_slide(read, 1)}
    assert {"ground.png", "ground.es.png", "talk.po", "own.yaml"} <= names
