"""Lines that come from standard input while a talk runs."""

from __future__ import annotations

import os
from threading import Thread

import pytest

from presenter.inputs.standard_input import StandardInput
from presenter.talk.caption_status import Standing


class Listener:
    """What was heard, and how the source stood."""

    def __init__(self, source):
        self.lines = []
        self.standings = []
        self.troubles = []
        source.heard.connect(self.on_heard)
        source.stood.connect(self.on_stood)
        source.troubled.connect(self.on_troubled)

    def on_heard(self, line):
        self.lines.append(line.text)

    def on_stood(self, standing, reason):
        self.standings.append(standing if reason is None else f"{standing.name}: {reason}")

    def on_troubled(self, text):
        self.troubles.append(str(text))


@pytest.fixture
def pipe():
    """Both ends of a pipe, the one to write into as a list that is emptied when it is closed."""
    reading, writing = os.pipe()
    ends = [writing]
    yield reading, ends
    for end in ends:
        os.close(end)


@pytest.fixture
def source(qapp, pipe):
    source = StandardInput(pipe[0])
    source.listener = Listener(source)
    source.begin()
    yield source
    source.close()
    source.deleteLater()


def hang_up(pipe):
    os.close(pipe[1].pop())


def test_lines_are_heard_while_the_sender_goes_on(source, pipe, qtbot):
    for words in ("Good evening.", "¿Qué tal?"):
        with qtbot.waitSignal(source.heard):
            os.write(pipe[1][0], f"{words}\n".encode())
    assert source.listener.lines == ["Good evening.", "¿Qué tal?"]


def test_at_the_end_the_last_line_needs_no_end_of_its_own(source, pipe, qtbot):
    os.write(pipe[1][0], b"One.\nTwo.")
    hang_up(pipe)
    qtbot.waitUntil(lambda: Standing.ENDED in source.listener.standings)
    assert source.listener.lines == ["One.", "Two."]


def test_a_flood_is_taken_in_pieces_and_its_end_is_heard(source, pipe, qtbot):
    """A pipe holds 64 KiB: whoever writes ten times as much has to wait until that has been used."""
    lines = b"".join(b"word %d of a flood\n" % number for number in range(40_000))

    def write():
        with os.fdopen(pipe[1].pop(), "wb") as writing:
            writing.write(lines)

    sender = Thread(target=write)
    sender.start()
    qtbot.waitUntil(lambda: Standing.ENDED in source.listener.standings, timeout=30_000)
    sender.join()
    assert source.listener.lines[-1] == "word 39999 of a flood"
    assert len(source.listener.lines) < 4000


def test_bytes_that_are_no_text_are_told_of_once(source, pipe, qtbot):
    os.write(pipe[1][0], b"\xff\n\xff\n\xff\n")
    hang_up(pipe)
    qtbot.waitUntil(lambda: Standing.ENDED in source.listener.standings)
    assert source.listener.lines == ["\ufffd"] * 3
    assert source.listener.troubles == [
        "Some live lines are not UTF-8: “\ufffd” stands for what cannot be read."
    ]


def test_a_program_without_standard_input_says_so(qapp):
    source = StandardInput(None)
    listener = Listener(source)
    source.begin()
    assert listener.standings == ["FAILED: Standard input is closed."]


def test_what_cannot_be_read_is_said(qapp, tmp_path, qtbot):
    descriptor = os.open(tmp_path, os.O_RDONLY)
    source = StandardInput(descriptor)
    listener = Listener(source)
    source.begin()
    qtbot.waitUntil(lambda: bool(listener.standings))
    assert listener.standings == ["FAILED: Standard input cannot be read: Is a directory."]
    os.close(descriptor)
