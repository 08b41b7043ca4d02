"""Whatever one key can bring has been painted before the key is pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QImage

from presenter.talk.state import Blank

MORE = """
---

# Code {#code}

```python {1|2-3|all}
def twice(number):
    doubled = 2 * number
    return doubled
```

---

# A chart {#chart}

```chart
labels: [SLAC, France]
values: [60, 40]
```
"""


@pytest.fixture
def deck(write_deck, tmp_path):
    deck = write_deck(tmp_path)
    deck.write_text(deck.read_text(encoding="utf-8") + MORE, encoding="utf-8")
    return deck


def look_ahead(talk):
    """Let the talk look ahead until it has seen all there is."""
    while talk._foresight.is_looking:
        QCoreApplication.processEvents()


def not_ready(talk):
    near = talk._frames.one_key_away(talk.bridge.state)
    views = (talk.audience, talk.console.body.current)
    return [source.key for view in views for source in near if view.prepare(source)]


@pytest.mark.parametrize("verb", ["next", "previous"])
def test_whatever_one_key_brings_is_ready_on_every_step(talk, do, verb):
    if verb == "previous":
        do("last")
    for _ in range(10):
        look_ahead(talk)
        assert not_ready(talk) == []
        do(verb)


def test_nothing_is_kept_of_what_is_further_away_than_one_key(talk, do):
    views = (talk.audience, talk.console.body.current, talk.console.body.next)
    for verb in ("next",) * 5 + ("previous", "last", "flip-language", "first"):
        do(verb)
        look_ahead(talk)
    grounds = {source.ground for source in talk._frames.one_key_away(talk.bridge.state)}
    shown = {view._source.ground for view in views}
    assert {key[0] for key in talk.audience._cache._pictures} == grounds | {talk.audience._source.ground}
    assert {key[0] for key in talk.console.body.current._cache._pictures} <= grounds | shown
    assert len(talk.console.body.next._cache) <= 2


def test_what_a_blank_covers_is_ready(talk, do):
    do("next")
    look_ahead(talk)
    do("blank")
    look_ahead(talk)
    bare = replace(talk.bridge.state, blank=Blank.NONE)
    assert talk.audience.is_ready(talk._frames.source(bare))
    assert len(talk.audience._cache) == 2  # the blank, whatever it covers, and what it covers now


@pytest.mark.parametrize(("verb", "colour"), [("blank", "black"), ("blank-white", "white")])
def test_a_blank_covers_all_of_the_screen_and_takes_no_room(talk, do, verb, colour):
    do("next")
    look_ahead(talk)
    do(verb)
    shown = talk.audience.grab().toImage()
    expected = QImage(shown.size(), shown.format())
    expected.fill(QColor(colour))
    assert shown == expected
    assert talk.audience.picture().size() == QSize(1, 1)


def test_a_deck_that_was_read_again_is_ready_too(talk, do, deck):
    look_ahead(talk)
    deck.write_text(deck.read_text(encoding="utf-8").replace("It is near.", "It is far."), encoding="utf-8")
    do("reload")
    look_ahead(talk)
    assert not_ready(talk) == []


def test_a_page_that_fails_is_tried_once_and_keeps_no_other_from_being_painted(talk, do, qtbot, monkeypatch):
    look_ahead(talk)
    typesetter, tried = talk._frames.material.typesetter, []
    lay_out = typesetter.page

    def page(slide, language, **rest):
        if slide == 2:
            tried.append(slide)
            raise RuntimeError("a page that nobody can lay out")
        return lay_out(slide, language, **rest)

    monkeypatch.setattr(typesetter, "page", page)
    with qtbot.captureExceptions() as raised:
        do("next")
        look_ahead(talk)
    assert {str(error) for _, error, _ in raised} == {"a page that nobody can lay out"}
    assert 0 < len(tried) <= 6
    previous = replace(talk.bridge.state, slide=0, step=0)
    assert talk.audience.is_ready(talk._frames.source(previous))


def test_pictures_are_decoded_beside_the_talk_and_are_the_same(talk, do, deck, qtbot):
    QImage(640, 360, QImage.Format.Format_RGB32).save(str(deck.parent / "sky.jpg"))
    pictured = deck.read_text(encoding="utf-8").replace("It is near.", "![The sky](sky.jpg)")
    deck.write_text(pictured, encoding="utf-8")
    with qtbot.waitSignal(talk._pixels.came):
        do("reload")
    look_ahead(talk)
    assert not_ready(talk) == []
    do("go-to", "ground")
    shown = talk.audience.grab().toImage()
    talk.audience.forget()
    talk.audience.show_all()
    assert talk.audience.grab().toImage() == shown
