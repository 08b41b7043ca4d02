"""Whether a column is too narrow for its words."""

from __future__ import annotations

from presenter.typeset.box import Box
from presenter.typeset.text_box import TextBox


def has_broken_words(box: Box) -> bool:
    """Tell whether a line of text in a box, or in one within it, ends amid a word."""
    if isinstance(box, TextBox) and _breaks_a_word(box):
        return True
    return any(has_broken_words(child.box) for child in box.children)


def _breaks_a_word(box: TextBox) -> bool:
    # Qt counts in UTF-16 units.
    units = box.layout.text().encode("utf-16-le", "surrogatepass")
    for number in range(1, box.layout.lineCount()):
        start = box.layout.lineAt(number).textStart() * 2
        around = units[start - 2 : start + 2].decode("utf-16-le", "replace")
        # Scripts without spaces have lower and upper letters alike, and may be broken anywhere.
        if all(letter.islower() or letter.isupper() for letter in around):
            return True
    return False
