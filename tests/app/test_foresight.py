"""Whatever one key can bring has been painted before the key is pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

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


def test_a_deck_that_was_read_again_is_ready_too(talk, do, deck):
    look_ahead(talk)
    deck.write_text(deck.read_text(encoding="utf-8").replace("It is near.", "It is far."), encoding="utf-8")
    do("reload")
    look_ahead(talk)
    assert not_ready(talk) == []
