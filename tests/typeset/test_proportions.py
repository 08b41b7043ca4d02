"""Margins take the same share of a slide of any shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter


@pytest.mark.parametrize("layout", ["default", "section", "quote", "full-picture", "table"])
@pytest.mark.parametrize("aspect", ["16:10", "4:3", "21:9"])
def test_words_begin_at_the_same_share_of_the_width(
    typesetter_for: Callable[..., Typesetter],
    boxes_of: Callable[[Page, str], list[Standing]],
    layout: str,
    aspect: str,
) -> None:
    source = f"---\nlayout: {layout}\n---\n\n# A title\n\n| a | b |\n|---|---|\n| c | d |"
    shares = []
    for shape in ("16:9", aspect):
        page = typesetter_for(source, f"---\naspect: '{shape}'\n---\n\n").page(0, Language("en"))
        left = boxes_of(page, "title")[0].rect.left() - (124 if layout == "quote" else 0)
        shares.append(left / page.size.width())

    assert shares[1] == pytest.approx(shares[0])
