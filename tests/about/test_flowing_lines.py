"""Licences, as a window breaks their lines."""

from __future__ import annotations

import pytest

from presenter.about.components import components, this_program
from presenter.about.flowing_lines import flowing_lines

LICENCE = """\
An Example of a Licence

Copyright (c) 2020 The authors of something with a long name
Copyright (c) 2021 Somebody

Permission is granted to whoever has a copy of this and wishes
to have another one, provided that:

  * they say so to the one of whom they have it, before or
    afterwards, and
  * nobody else.

  a library of three      MIT      whoever wrote the library first
  another                 BSD      and whoever did so afterwards
"""


def test_sentences_flow_and_all_else_stays():
    assert flowing_lines(LICENCE).splitlines() == [
        "An Example of a Licence",
        "",
        "Copyright (c) 2020 The authors of something with a long name",
        "Copyright (c) 2021 Somebody",
        "",
        "Permission is granted to whoever has a copy of this and wishes to have another one, provided that:",
        "",
        "  * they say so to the one of whom they have it, before or afterwards, and",
        "  * nobody else.",
        "",
        "  a library of three      MIT      whoever wrote the library first",
        "  another                 BSD      and whoever did so afterwards",
    ]


@pytest.mark.parametrize("each", [this_program(), *components()], ids=lambda each: each.name)
def test_no_word_of_a_licence_is_lost(each):
    text = each.licence_text()
    assert flowing_lines(text).split() == text.split()
