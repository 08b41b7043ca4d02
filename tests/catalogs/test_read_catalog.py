"""A catalog is read again where its file may be another, and only there."""

from __future__ import annotations

import os
import time

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.read_catalog import stamp_of
from presenter.deck.message import Message, Role
from presenter.errors import Span
from presenter.i18n.language import Language

SPANISH = Language("es")
OPEN = 'msgctxt "title"\nmsgid "Open"\nmsgstr "{}"\n'
A_MINUTE = 60


def written(write_catalog, words, age=A_MINUTE):
    """Write a catalog that was last saved so many seconds ago, and return its path."""
    path = write_catalog(OPEN.format(words))
    moment = time.time() - age
    os.utime(path, (moment, moment))
    return path


def words_of(catalogs, path):
    return catalogs(Message(Role.TITLE, "Open", Span(path)), SPANISH).text


def test_a_file_that_is_the_same_is_not_read_again(make_deck, write_catalog):
    written(write_catalog, "Abierto")
    deck = make_deck("Open")
    catalogs = Catalogs.load(deck)
    again = catalogs.reload(deck)
    assert again == catalogs
    assert again.tables[SPANISH] is catalogs.tables[SPANISH]


def test_one_that_was_written_since_is(make_deck, write_catalog):
    path = written(write_catalog, "Abierto")
    deck = make_deck("Open")
    catalogs = Catalogs.load(deck)
    written(write_catalog, "Abierta", age=A_MINUTE / 2)
    assert words_of(catalogs.reload(deck), path) == "Abierta"


def test_one_that_is_brought_in_its_place_is_whatever_its_date_and_its_size(make_deck, write_catalog):
    path = written(write_catalog, "Abierto")
    deck = make_deck("Open")
    catalogs = Catalogs.load(deck)
    old = path.rename(path.with_suffix(".old"))
    written(write_catalog, "Abierta")
    os.utime(path, ns=(old.stat().st_atime_ns, old.stat().st_mtime_ns))
    assert words_of(catalogs.reload(deck), path) == "Abierta"


def test_one_that_was_written_a_moment_ago_may_be_written_once_more_in_that_moment(make_deck, write_catalog):
    path = written(write_catalog, "Abierto", age=0)
    assert stamp_of(path) is None
    deck = make_deck("Open")
    catalogs = Catalogs.load(deck)
    before = path.stat()
    written(write_catalog, "Abierta", age=0)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert words_of(catalogs.reload(deck), path) == "Abierta"


def test_there_is_no_stamp_of_what_is_not_there(tmp_path):
    assert stamp_of(tmp_path / "talk.po") is None


def test_what_was_typed_meanwhile_gives_way_to_the_file(make_deck, write_catalog):
    path = written(write_catalog, "Abierto")
    deck = make_deck("Open")
    catalogs = Catalogs.load(deck)
    typed = catalogs.with_words(SPANISH, ("title", "Open"), None)
    assert words_of(typed, path) == "Open"
    assert words_of(typed.reload(deck), path) == "Abierto"
