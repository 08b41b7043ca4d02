"""What is flushed is flushed and closed in order, and no thread stays behind."""

import os
import threading

from presenter.storage.disk_flusher import DiskFlusher


def _threads():
    return [thread for thread in threading.enumerate() if thread.name == "disk-flusher"]


def test_all_that_was_asked_for_is_done_and_nothing_stays_behind(tmp_path):
    others = _threads()  # of talks that were broken off
    flusher = DiskFlusher()
    for number in range(50):
        descriptor = os.open(tmp_path / f"{number}", os.O_WRONLY | os.O_CREAT)
        os.write(descriptor, b"words")
        flusher.flush(descriptor)
        flusher.close(descriptor)
    started = [thread for thread in _threads() if thread not in others]
    assert flusher.finish(10.0)
    for thread in started:
        thread.join(10.0)
    assert flusher.is_idle
    assert not any(thread.is_alive() for thread in started)


def test_it_begins_again_after_it_has_come_to_rest(tmp_path):
    flusher = DiskFlusher()
    for _ in range(20):
        descriptor = os.open(tmp_path / "file", os.O_WRONLY | os.O_CREAT)
        flusher.close(descriptor)
        assert flusher.finish(10.0)
        assert flusher.is_idle
