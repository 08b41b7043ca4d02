"""The pictures that a slide shows, found before it is laid out."""

from __future__ import annotations

from presenter.deck.load import load
from presenter.deck.slide_pictures import slide_pictures

DECK = """\
---
background: sky.png
---

# Title

![A](a.png)

::: columns
::: column
![B](b.png)
:::
::: column
![A again](a.png)
![Not there](gone.png)
:::
:::

---

# Words alone
"""


def test_each_picture_of_a_slide_is_found_once_what_lies_behind_it_first(tmp_path):
    for name in ("sky.png", "a.png", "b.png"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "talk.md").write_text(f"# First\n\n{DECK}", encoding="utf-8")
    _, shown, plain = load(tmp_path / "talk.md").slides
    assert [path.name for path in slide_pictures(shown)] == ["sky.png", "a.png", "b.png"]
    assert slide_pictures(plain) == ()
