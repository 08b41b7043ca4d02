from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from presenter.inputs.remote_line import (
    RemoteCommand,
    RemoteError,
    read_answer,
    read_command,
    write_command,
    write_error,
    write_snapshot,
)


@given(st.text(min_size=1), st.lists(st.text()))
def test_a_command_comes_out_of_its_line_as_it_went_in(action, arguments):
    command = RemoteCommand(action, tuple(arguments))
    line = write_command(command)
    assert line.count(b"\n") == 1
    assert read_command(line) == command


def test_numbers_may_stand_for_words():
    assert read_command(b'{"action": "go-to", "arguments": [12]}') == RemoteCommand("go-to", ("12",))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"next", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"{}", "names no action"),
        (b'{"action": ""}', "names no action"),
        (b'{"action": 7}', "names no action"),
        (b'{"action": "next", "arguments": "es"}', "list of strings"),
        (b'{"action": "next", "arguments": [null]}', "list of strings"),
        (b'{"action": "next", "speed": 3}', "speed"),
    ],
)
def test_a_line_that_is_no_command_is_refused_with_the_reason(line, said):
    with pytest.raises(RemoteError, match=said):
        read_command(line)


@given(st.binary(max_size=200))
def test_bytes_that_do_not_begin_an_object_are_never_a_command(line):
    assume(not line.lstrip().startswith(b"{"))
    with pytest.raises(RemoteError):
        read_command(line)


def test_an_answer_is_the_snapshot():
    assert read_answer(write_snapshot({"slide": 3, "language": "es"})) == {"slide": 3, "language": "es"}


def test_a_refusal_is_raised_with_the_words_of_the_talk():
    with pytest.raises(RemoteError, match="There is no slide 99"):
        read_answer(write_error("There is no slide 99"))
