"""Each way of marking a message so that translators never get it whole is found."""

from __future__ import annotations

import pytest

from presenter.catalogs.marker_check import marker_faults

GOOD = """
_TITLE = Text("Next", context="verb")
words = Text("Open {name}").with_fields(name=name)
more = plural("{count} slide of {deck}", "{count} slides of {deck}", n).with_fields(deck=deck)
both = Text("{a} and {b}").with_fields(a=a).with_fields(b=b)
any = Text("{a}").with_fields(**fields)
later = message.with_fields(a=1)
say(_TITLE)
button.setText(f"{name}  ✕")
example = Text("Write {lang=es} behind it.")
"""


def test_messages_that_are_written_as_they_should_be_are_passed():
    assert marker_faults(GOOD) == []


@pytest.mark.parametrize(
    ("bad", "what"),
    [
        ('Text(f"Open {name}")', "the words are an f-string"),
        ('Text("Open %s" % name)', "the words are formatted with %"),
        ('Text("Open {}".format(name))', "the words are formatted with .format"),
        ('Text("Open " + name)', "the words are put together with +"),
        ("Text(words)", "the words are no literal"),
        ('Text(", ".join(names))', "the words are no literal"),
        ('Text(message="Open")', "the words are not given by place"),
        ('Text("Open", context=where)', "“context” is no literal"),
        ('Text("{n} step", plural=f"{n} steps")', "“plural” is an f-string"),
        ('plural("{count} slide", many, n)', "the words are no literal"),
        ('plural("{count} slide", n)', "the words are no literal"),
        ('Text("Open {}").with_fields(**fields)', "a field has no name"),
        ('Text("Open {0}").with_fields(**fields)', "a field has no name"),
        ('Text("{size:.1f} MB").with_fields(size=size)', "a field has no name"),
        ('plural("{count} of {a}", "{count} of {b}", n)', "the forms of the plural have different fields"),
        ('Text("Open {name}").with_fields(deck=deck)', "the field “deck” is filled in and is not there"),
        ('plural("{count}", "{count}", n).with_fields(x=1)', "the field “x” is filled in and is not there"),
        ('_OLD = Text("Open")', "nobody shows _OLD"),
        ('button.setText("Open")', "setText is given words that are not marked"),
        ('QLabel(f"{count} slides")', "QLabel is given words that are not marked"),
    ],
)
def test_what_cannot_be_translated_whole_is_found(bad, what):
    faults = marker_faults(f"\n{bad}\n")

    assert (2, what) in faults


def test_faults_come_in_the_order_of_the_source():
    assert [fault.line for fault in marker_faults('Text(b)\nText("{a}").with_fields(b=1)\nText(f"{a}")')] == [
        1,
        2,
        3,
    ]
