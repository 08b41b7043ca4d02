"""What fails in the program: where it is written, and what the speaker is told."""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QRunnable, QThreadPool, QTimer, Signal, qWarning
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from presenter.app.failure_keeper import FailureKeeper
from presenter.failure import tell_failure
from presenter.i18n.text import Text
from presenter.storage.failure_log import LOG


class Asking(QObject):
    asked = Signal()


class FailingWindow(QWidget):
    """Fail at whatever comes."""

    def paintEvent(self, event):  # noqa: N802
        with QPainter(self):
            raise ValueError("at a paint")

    def customEvent(self, event):  # noqa: N802
        raise ValueError("at an event")

    def do(self):
        raise ValueError("in a slot")


class FailingRunnable(QRunnable):
    def run(self):
        raise ValueError("in a pool")


class Failures:
    """A keeper, and what came of it: findings for the speaker, lines in the terminal, the log."""

    def __init__(self, folder):
        self.told, self.said = [], []
        moment = datetime(2023, 9, 7, 15, 7, tzinfo=UTC)
        self.keeper = FailureKeeper(folder, lambda text: self.said.append(str(text)), lambda: moment)
        self.keeper.failed.connect(self.told.append)
        self.path = folder / LOG

    @property
    def log(self):
        return self.path.read_text(encoding="utf-8") if self.path.exists() else ""


@pytest.fixture
def failures(qapp, tmp_path):
    failures = Failures(tmp_path / "state")
    failures.keeper.begin()
    yield failures
    failures.keeper.end()


@pytest.fixture
def failing(qapp, failures):
    """A window that fails, made once what it does is heard of; its errors are raised here too."""
    window = FailingWindow()
    yield window
    window.hide()
    window.deleteLater()


def run_for(milliseconds):
    """Let a loop of events run as the talk's does, with nothing of Python's above what fails in it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_one(failures, qtbot):
    qtbot.waitUntil(lambda: bool(failures.told))
    (finding,) = failures.told
    assert failures.said == [str(finding.message)]
    return finding


def test_no_log_is_begun_where_nothing_fails(failures):
    assert not failures.path.exists()


def test_a_slot_that_fails_is_told_of_and_the_next_one_is_called(failures, failing, qtbot):
    asking, called = Asking(), []

    def hear():
        called.append(True)

    asking.asked.connect(failing.do)
    asking.asked.connect(hear)
    asking.asked.emit()
    finding = wait_for_one(failures, qtbot)
    assert called == [True]
    assert str(finding.message) == "Something in the program failed; the rest goes on."
    assert "ValueError: in a slot (test_failure_keeper.py:" in str(finding.advice)
    assert finding.span.path == failures.path
    assert "2023-09-07T15:07:00.000+00:00 presenter " in failures.log.splitlines()[finding.span.line - 1]
    assert 'raise ValueError("in a slot")' in failures.log


def test_a_timer_that_fails_does_not_end_the_loop_of_events(failures, failing, qtbot):
    QTimer.singleShot(0, failing.do)
    assert "in a slot" in str(wait_for_one(failures, qtbot).advice)


def test_an_event_that_fails_does_not_end_the_loop_of_events(failures, failing, qtbot):
    QTimer.singleShot(0, lambda: QApplication.postEvent(failing, QEvent(QEvent.Type.User)))
    run_for(50)
    assert str(wait_for_one(failures, qtbot).advice).startswith("ValueError: at an event (")


def test_a_window_that_fails_to_paint_itself_is_told_of_once_and_counted(failures, failing, qtbot):
    failing.resize(100, 50)
    failing.show()
    again = QTimer()
    again.timeout.connect(failing.update)
    again.start(5)
    run_for(200)
    again.stop()
    failing.hide()
    assert str(wait_for_one(failures, qtbot).advice).startswith("ValueError: at a paint (")
    assert failures.log.count("Traceback") == 1
    failures.keeper.end()
    assert "× ValueError test_failure_keeper.py:" in failures.log


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_fails_in_a_thread_is_told_of_in_the_thread_of_the_windows(failures, failing, qtbot):
    threads = []

    def hear(finding):
        threads.append(threading.current_thread())

    failures.keeper.failed.connect(hear)
    thread = threading.Thread(target=failing.do)
    thread.start()
    thread.join()
    wait_for_one(failures, qtbot)
    assert threads == [threading.main_thread()]


def test_what_fails_in_a_pool_of_threads_is_told_of_too(failures, qtbot):
    work = FailingRunnable()
    work.setAutoDelete(False)
    QThreadPool.globalInstance().start(work)
    assert "in a pool" in str(wait_for_one(failures, qtbot).advice)


def test_a_part_that_is_caught_at_its_edge_says_itself_what_is_off(failures, qtbot):
    said = Text("The clock shows nothing.")
    try:
        raise KeyError("hands")
    except KeyError as error:
        tell_failure(said, error)
    finding = wait_for_one(failures, qtbot)
    assert finding.message == said
    assert "KeyError: 'hands' (test_failure_keeper.py:" in str(finding.advice)
    assert "The clock shows nothing." in failures.log


def test_two_failures_in_two_places_are_two(failures, failing, qtbot):
    QTimer.singleShot(0, failing.do)
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.waitUntil(lambda: len(failures.told) == 2)


def test_where_no_log_can_be_written_the_terminal_has_it_all(failures, failing, qtbot, capsys):
    failures.path.parent.write_text("a file where the folder should be")
    QTimer.singleShot(0, failing.do)
    qtbot.waitUntil(lambda: bool(failures.told))
    assert failures.said[0].startswith("What failed could not be written down: ")
    assert 'raise ValueError("in a slot")' in capsys.readouterr().err


@pytest.mark.qt_log_ignore("a warning of Qt")
def test_what_qt_warns_of_is_written_down_once_and_said_to_nobody(failures, qtbot):
    for _ in range(3):
        qWarning("a warning of Qt")
    assert failures.log.count("Qt: a warning of Qt") == 1
    assert not failures.told


def test_a_program_that_broke_down_is_told_of_by_the_next_one(failures, qtbot):
    failures.path.parent.mkdir()
    (failures.path.parent / "presenter-x.crash").write_text("Fatal Python error: Segmentation fault\n")
    failures.keeper.tell_breakdowns()
    finding = wait_for_one(failures, qtbot)
    assert str(finding.message) == "The program broke down the last time."
    assert str(failures.path) in str(finding.advice)
    assert "Segmentation fault" in failures.log
    failures.keeper.tell_breakdowns()
    assert len(failures.told) == 1


def test_afterwards_everything_is_heard_where_it_was_before(qapp, tmp_path):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    keeper = FailureKeeper(tmp_path, print)
    keeper.begin()
    assert sys.excepthook != before[0]
    keeper.end()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
