"""Save what the program keeps in processes that are killed at each step of it; print at how many.

`killed_at_any_step.py WHAT FOLDER`. The interpreter tells of every call of a function in C. Those that change
what is on the disk are counted, and the process kills itself before one further each time, until one saves to
the end.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from presenter.app.bookmark_keeper import kept_bookmarks, write_bookmarks
from presenter.app.log_keeper import LogKeeper
from presenter.catalogs.po_file import PoFile
from presenter.settings.load_settings import load_settings
from presenter.settings.memory import MemoryKeeper, load_memory
from presenter.settings.save_keys import save_keys
from presenter.storage.disk_flusher import DiskFlusher
from presenter.storage.file_change import FileChange, change_files, content_of
from presenter.storage.journal_files import JournalFiles, read_journal
from presenter.storage.json_lines import read_json_lines
from presenter.storage.kept_picture import KeptPicture, write_picture
from presenter.talk.drawings_file import keep_drawings, read_drawings
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.talk.pen import Pen
from presenter.talk.stroke import Stroke
from tests.app.talk_that_is_killed import OPENING, OUTLINE

MOMENT = datetime(2023, 9, 7, tzinfo=UTC)
LONGEST = 2000  # steps of one save
# The calls that change what is on the disk; between two of them it makes no difference where one is killed.
CHANGES = {
    *("open", "write", "writelines", "flush", "close", "fsync", "fdatasync", "ftruncate", "truncate"),
    *("replace", "rename", "unlink", "remove", "link", "symlink", "mkdir", "chmod", "chown", "utime"),
}
PO = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n\nmsgid "Sky"\nmsgstr "{word}"\n'
KILLED = -signal.SIGKILL


class Kept:
    """What is kept: written as the first, then as the second, and read as the program reads it."""

    def __init__(self, folder):
        self.folder = folder

    def write(self, word):
        raise NotImplementedError

    def read(self):
        """Return what each file says, to be either the first or the second."""
        raise NotImplementedError


class Settings(Kept):
    def write(self, word):
        path = self.folder / "settings.toml"
        if not path.exists():
            path.write_text("# By hand.\n[program]\nwatch = false\n", encoding="utf-8")
        save_keys(path, {"next": [word]})

    def read(self):
        settings, findings = load_settings(self.folder / "settings.toml")
        return ((settings.watch, [remap.keys for remap in settings.keys], findings),)


class Memory(Kept):
    def write(self, word):
        zoom = {"first": 3, "second": 4}[word]
        MemoryKeeper(self.folder / "memory.json").change(lambda memory: type(memory)(overview_zoom=zoom))

    def read(self):
        return (load_memory(self.folder / "memory.json").overview_zoom,)


class Bookmarks(Kept):
    def write(self, word):
        write_bookmarks(self.folder / "bookmarks.json", (word, "sky"))

    def read(self):
        return (kept_bookmarks(self.folder / "bookmarks.json"),)


class Drawing(Kept):
    def write(self, word):
        keep_drawings(self.folder / "drawings.json", {word: (Stroke(((1.0, 2.0, 0.5),) * 500, Pen()),)})

    def read(self):
        return (tuple(read_drawings(self.folder / "drawings.json")),)


class Catalog(Kept):
    def write(self, word):
        PoFile.parse(PO.format(word=word), self.folder / "talk.po").write()

    def read(self):
        return (PoFile.read(self.folder / "talk.po").entries[1].translations,)


class Cue(Kept):
    """The deck and a catalog, as an edit of a cue changes them."""

    def write(self, word):
        paths = self.folder / "talk.md", self.folder / "talk.po"
        texts = f"# {word}\n", PO.format(word=word)
        contents = zip(paths, texts, strict=True)
        change_files([FileChange(path, content_of(path), text.encode()) for path, text in contents])

    def read(self):
        return (self.folder / "talk.md").read_bytes(), PoFile.read(self.folder / "talk.po").render()


class Journal(Kept):
    """A record of what has changed; the second begins the other file."""

    def write(self, word):
        written = read_journal(self.folder)
        files = JournalFiles(self.folder, DiskFlusher(), written)
        if word == "first":
            files.begin({"place": "zeroth"})
            files.append({"place": word})
        else:
            files.begin({"place": word})
        files.close()

    def read(self):
        return (read_journal(self.folder).records[-1]["place"],)


class Minutes(Kept):
    """A note, in the log of a talk: those before it stay, and half a line spoils none."""

    def write(self, word):
        keeper = LogKeeper(self.folder, DiskFlusher(), lambda: MOMENT, print)
        keeper.begin(OPENING, OUTLINE, "Talk", rehearsal=False)
        keeper.note(MinutesNote(1, NoteKind.ACTION, word, "slide-1", 2, MOMENT))
        keeper.close()

    def read(self):
        lines = [line for path in sorted(self.folder.glob("*.jsonl")) for line in read_json_lines(path)]
        return (tuple(str(line["note"]) for line in lines if line.get("note")),)


class Picture(Kept):
    def write(self, word):
        write_picture(self.folder / "a.picture", {"of": word}, memoryview(word.encode() * 10_000))

    def read(self):
        found = KeptPicture.find(self.folder / "a.picture")
        room = memoryview(bytearray(found.size))
        return (found.about["of"] if found.read_into(room) else "not whole",)


ALL = {kind.__name__.lower(): kind for kind in Kept.__subclasses__()}


def kill_at(step):
    """Kill this process at a step from now on, which is a call to the system or its end."""
    count = 0

    def on_event(frame, event, function):
        nonlocal count
        if event == "c_call" and function.__name__ in CHANGES:
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(on_event)


def save_until(step, kept):
    """Save the second in a process that is killed at a step, and return how it ended."""
    child = os.fork()
    if child == 0:
        try:
            kill_at(step)
            kept.write("second")
            sys.setprofile(None)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def in_order(kind, folder):
    """Return what is read of the first, and of the second."""
    kept = kind(folder)
    kept.write("first")
    first = kept.read()
    kept.write("second")
    return first, kept.read()


def main():
    kind, folder = ALL[sys.argv[1]], Path(sys.argv[2])
    for name in ("whole", "start"):
        (folder / name).mkdir()
    first, second = in_order(kind, folder / "whole")
    if first == second:
        sys.exit("The second is the first: nothing would be noticed.")
    kind(folder / "start").write("first")
    for step in range(1, LONGEST):
        killed = folder / "killed"
        shutil.copytree(folder / "start", killed)
        code = save_until(step, kind(killed))
        for old, new, found in zip(first, second, kind(killed).read(), strict=True):
            if found not in ((old, new) if code == KILLED else (new,)):
                sys.exit(f"Killed at step {step}: {found!r} is neither {old!r} nor {new!r}.")
        kind(killed).write("second")  # and what was left keeps nobody from saving
        shutil.rmtree(killed)
        if code != KILLED:
            sys.stdout.write(f"{step - 1}\n")
            return code
    return 1


if __name__ == "__main__":
    sys.exit(main())
