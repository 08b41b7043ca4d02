"""A journal that is cut or damaged anywhere still tells what it had said before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.storage import journal_files
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.journal_files import NAMES, JournalFiles, WrittenJournal, read_journal
from presenter.storage.sealed_line import BrokenSealError, seal, unseal

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.fixture
def journal(tmp_path):
    """A journal in the first file, which begins where the second file ends."""
    flusher = DiskFlusher()
    journal = JournalFiles(tmp_path, flusher, WrittenJournal())
    yield journal
    journal.close()
    assert flusher.finish(30)


def steps(folder):
    return [record["step"] for record in read_journal(folder).records]


@given(PLAIN)
def test_a_value_comes_back_from_its_line(value):
    line = seal(value)
    assert line.count(b"\n") == 1
    assert unseal(line) == value


@given(PLAIN, st.data())
def test_a_line_with_another_byte_anywhere_is_refused(value, data):
    line = bytearray(seal(value)[:-1])
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(BrokenSealError):
        unseal(bytes(line))


def test_the_file_that_was_begun_last_is_read(journal, tmp_path):
    journal.begin({"step": 1})
    journal.append({"step": 2})
    journal.begin({"step": 3})
    assert steps(tmp_path) == [3]
    journal.append({"step": 4})
    journal.begin({"step": 5})
    assert steps(tmp_path) == [5]


def test_cut_anywhere_it_tells_all_whole_records_and_never_less_than_the_other_file(journal, tmp_path):
    journal.begin({"step": 1})
    journal.append({"step": 2})
    journal.begin({"step": 3})
    journal.append({"step": 4})
    path = max((tmp_path / name for name in NAMES), key=lambda path: b'"step":4' in path.read_bytes())
    content = path.read_bytes()
    first = content.index(b"\n") + 1
    for length in range(len(content)):
        path.write_bytes(content[:length])
        # The end of a line is no part of what was sealed.
        assert steps(tmp_path) == (
            [1, 2] if length < first - 1 else [3, 4][: 1 + (length >= len(content) - 1)]
        )


def test_with_any_byte_damaged_it_tells_what_stands_before(journal, tmp_path):
    journal.begin({"step": 1})
    journal.begin({"step": 2})
    journal.append({"step": 3})
    path = max((tmp_path / name for name in NAMES), key=lambda path: b'"step":3' in path.read_bytes())
    content = path.read_bytes()
    first = content.index(b"\n") + 1
    for place in range(len(content) - 1):
        damaged = bytearray(content)
        damaged[place] ^= 0x5A
        path.write_bytes(bytes(damaged))
        assert steps(tmp_path) == ([1] if place < first else [2])


def test_one_that_nothing_can_be_read_of_is_called_damaged(tmp_path):
    assert read_journal(tmp_path) == WrittenJournal()
    (tmp_path / NAMES[0]).write_bytes(b"")
    assert not read_journal(tmp_path).damaged
    (tmp_path / NAMES[0]).write_bytes(b"\x00" * 4096)
    assert read_journal(tmp_path).damaged


@given(st.binary(max_size=300))
def test_no_bytes_can_make_reading_fail(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("journal")
    (folder / NAMES[1]).write_bytes(content)
    assert read_journal(folder).damaged == bool(content)


def test_numbers_go_on_after_the_talk_before(tmp_path):
    flusher = DiskFlusher()
    for step in range(5):
        journal = JournalFiles(tmp_path, flusher, read_journal(tmp_path))
        journal.begin({"step": step})
        journal.close()
        assert flusher.finish(30)
        assert steps(tmp_path) == [step]


def test_it_does_not_grow_with_the_talk(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_files, "ROOM", 1000)
    flusher = DiskFlusher()
    journal = JournalFiles(tmp_path, flusher, WrittenJournal())
    journal.begin({"step": 0})
    for step in range(2000):
        if journal.is_full:
            journal.begin({"step": step})
        else:
            journal.append({"step": step})
        flusher.finish(30)
    journal.close()
    assert flusher.finish(30)
    assert all((tmp_path / name).stat().st_size < 1200 for name in NAMES)
    assert steps(tmp_path)[-1] == 1999
