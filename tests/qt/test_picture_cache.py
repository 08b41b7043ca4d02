from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap

from presenter.qt.picture_cache import PictureCache


@pytest.fixture
def picture(qapp):
    return QPixmap(1, 1)


def test_the_picture_unused_for_longest_goes_first(picture):
    cache = PictureCache(2)
    cache.put("a", picture)
    cache.put("b", picture)
    assert cache.get("a") is picture
    cache.put("c", picture)
    assert "b" not in cache
    assert "a" in cache
    assert len(cache) == 2


def test_a_picture_put_again_takes_no_more_room(picture):
    cache = PictureCache(2)
    for _ in range(5):
        cache.put("a", picture)
    assert len(cache) == 1


def test_cleared_is_empty(picture):
    cache = PictureCache(2)
    cache.put("a", picture)
    cache.clear()
    assert cache.get("a") is None


def test_what_is_not_wanted_any_more_goes_at_once():
    cache = PictureCache(3)
    for name in ("one", "two", "three"):
        cache.put(name, name.upper())

    cache.keep_only({"two", "four"})

    assert "two" in cache
    assert len(cache) == 1
