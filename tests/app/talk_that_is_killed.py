"""A talk without windows that is killed at random moments and resumed; prints what went wrong, if anything.

Run by `test_journal_keeper.py` in a process of its own, which has no other thread when it forks.
"""

import os
import random
import signal
import sys
import time
from datetime import datetime
from pathlib import Path

from presenter.actions.parse_action import parse_action
from presenter.app.journal_keeper import JournalKeeper
from presenter.i18n.language import Language
from presenter.storage import journal_files
from presenter.storage.disk_flusher import DiskFlusher
from presenter.talk.outline import Outline, SlideOutline
from presenter.talk.resume import resumed
from presenter.talk.state import Channels, opening_state
from presenter.talk.talk import Talk
from presenter.talk.timer import Timer

KILLS = 200
LONGEST = 0.03  # seconds of a talk
WORDS = """
    toggle-timer next next next-slide flip-language next blank next blank cycle-subtitles back next-slide
    next notes-larger toggle-timer previous toggle-timer flip-notes-language last first next add-minute
    toggle-bookmark next toggle-freeze next-slide flip-language toggle-freeze reset-timer undo-reset-timer
"""
SCRIPT = WORDS.split()

EN, ES = Language("en"), Language("es")
OUTLINE = Outline(tuple(SlideOutline(f"slide-{n}", n % 4, (0, 0, 1)[: n % 3]) for n in range(12)), (EN, ES))
OPENING = opening_state(OUTLINE, Channels(EN, (ES,), EN, EN), Timer())


def moment():
    return datetime.now().astimezone()


def keeper(folder, told):
    return JournalKeeper(folder, DiskFlusher(), time.monotonic, moment, told.append)


def commands(seed):
    """Yield the script over and over, beginning anywhere."""
    start = random.Random(seed).randrange(len(SCRIPT))
    while True:
        for verb in SCRIPT[start:]:
            yield parse_action(verb, (), OUTLINE)
        start = 0


def give(folder, seed, pipe):
    """Give a talk until killed; after each command say how many have been obeyed."""
    journal = keeper(folder, [])
    journal.read()
    talk = Talk(OUTLINE, OPENING, lambda: 0.0)
    journal.begin(talk.state, OUTLINE)
    talk.subscribe(lambda old, new: journal.follow(old, new, OUTLINE))
    os.write(pipe, b".")
    for command in commands(seed):
        talk.dispatch(command)
        os.write(pipe, b".")


def states(seed, count):
    """Return the states of the same talk, each change counted once."""
    talk = Talk(OUTLINE, OPENING, lambda: 0.0)
    passed = [talk.state]
    script = commands(seed)
    for _ in range(count):
        talk.dispatch(next(script))
        passed.append(talk.state)
    return passed


def without_clock(state):
    kept = ("place", "cue", "blank", "channels", "notes_scale", "bookmarks", "frozen", "trail")
    return {name: getattr(state, name) for name in kept} | {
        "phase": state.timer.phase,
        "added": state.timer.added,
        "subtitles": state.subtitles_on,
        "history": state.history,
    }


def kill_once(folder, seed):
    """Return what is wrong after one kill, None where all is as it should be."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        give(folder, seed, writing)
    os.close(writing)
    os.read(reading, 1)  # it has begun
    time.sleep(random.Random(seed).uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    reached = 0
    while part := os.read(reading, 1 << 16):
        reached += len(part)
    os.close(reading)
    told = []
    journal = keeper(folder, told)
    entry = journal.read()
    journal.close()
    if entry is None or told:
        return f"{seed}: nothing to resume, {told}"
    found = without_clock(resumed(entry, OUTLINE, moment(), 0.0))
    # The last command that was answered, or the one that was being obeyed.
    expected = [without_clock(state) for state in states(seed, reached + 1)[reached:]]
    return None if found in expected else f"{seed}: after {reached} commands {found}"


def main():
    folder = Path(sys.argv[1])
    journal_files.ROOM = 4096  # so that the files take turns during the shortest talks
    wrong = [trouble for seed in range(KILLS) if (trouble := kill_once(folder, seed))]
    stray = sorted({path.name for path in folder.iterdir()} - {*journal_files.NAMES, "lock"})
    sys.stdout.write("\n".join([*wrong, *stray]))


if __name__ == "__main__":
    main()
