"""A short talk to give orders to."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.talk.outline import Outline, SlideOutline


@pytest.fixture
def outline() -> Outline:
    slides = (SlideOutline("title"), SlideOutline("status", steps=2), SlideOutline("end"))
    return Outline(slides, languages=(Language("en"), Language("es")))
