"""What is there already where a deck is to be imported to, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.importers.import_record import ImportRecord, digest, read_record
from presenter.importers.import_request import ImportRequest
from presenter.importers.source_finding import source_finding
from presenter.importers.three_way_merge import merged


@dataclass(frozen=True, slots=True)
class Planned:
    """What the deck is to be, which files are to be written beside it, and what is to be said of that."""

    text: str
    files: dict[str, bytes]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class DeckThere:
    """What is there already where a deck is to be, and how that was imported, if it was."""

    request: ImportRequest
    text: str | None
    record: ImportRecord | None

    @classmethod
    def of(cls, request: ImportRequest) -> DeckThere:
        """Look at what is there. Raises UsageError where it is in the way."""
        target = request.target
        if not target.exists():
            return cls(request, None, None)
        record = read_record(target)
        if target.is_dir() or not (request.replace or request.update):
            raise UsageError(_in_the_way(target, is_known=record is not None))
        if request.update and record is None:
            raise UsageError(_unknown_origin(target))
        return cls(request, target.read_bytes().decode("utf-8", "surrogateescape"), record)

    @property
    def files(self) -> Mapping[str, str]:
        """Return the digests of the files beside the deck, as they were imported."""
        return {} if self.record is None else self.record.files

    @property
    def words(self) -> Mapping[Language, Mapping[Key, str]]:
        """Return the translations that came with the deck when it was imported."""
        return {} if self.record is None else self.record.words

    @property
    def is_edited(self) -> bool:
        """Tell whether somebody changed the deck since it was imported, or wrote it."""
        return self.text is not None and (self.record is None or self.record.text != self.text)

    def planned(self, text: str, files: dict[str, bytes]) -> Planned:
        """Return what is to be written so that the deck is as it was imported now."""
        if self.text is None or self.record is None or not self.request.update:
            in_the_way = [name for name, content in files.items() if self._differs(name, content)]
            if in_the_way and not self.request.replace:
                folder = self.request.target.parent
                raise UsageError(*(_in_the_way(folder / name, is_known=False) for name in in_the_way))
            return Planned(text, {name: files[name] for name in files if self._is_to_be_written(name, files)})
        merge = merged(self.record.text, self.text, text)
        kept = [_kept_edit(self.request.target, line, theirs) for line, theirs in merge.kept]
        written: dict[str, bytes] = {}
        for name, content in files.items():
            if not self._is_to_be_written(name, files):
                continue
            if self._differs(name, content) and not self._is_as_imported(name):
                kept.append(_kept_file(self.request.target.parent / name))
            else:
                written[name] = content
        return Planned(merge.text, written, tuple(kept))

    def _is_to_be_written(self, name: str, files: dict[str, bytes]) -> bool:
        return not self._path(name).exists() or self._differs(name, files[name])

    def _differs(self, name: str, content: bytes) -> bool:
        """Tell whether a file is there that holds something else."""
        path = self._path(name)
        if not path.exists():
            return False
        return not path.is_file() or path.stat().st_size != len(content) or path.read_bytes() != content

    def _is_as_imported(self, name: str) -> bool:
        path = self._path(name)
        known = self.record.files.get(name) if self.record is not None else None
        return path.is_file() and known == digest(path.read_bytes())

    def _path(self, name: str) -> Path:
        return self.request.target.parent / name


def _in_the_way(path: Path, *, is_known: bool) -> Finding:
    advice = Text("Name another deck after --to, or let it be replaced with --replace.")
    if is_known:
        advice = Text(
            "With --update what was changed in the file comes in, and what you changed in the deck stays; "
            "--replace makes the deck anew."
        )
    message = Text("This exists already and is not overwritten.")
    return source_finding("exists", path, message, advice)


def _unknown_origin(path: Path) -> Finding:
    message = Text("It is not known what this deck was like when it was imported.")
    advice = Text("Import into another deck and compare the two, or let this one be replaced with --replace.")
    return source_finding("exists", path, message, advice)


def _kept_edit(path: Path, line: int, theirs: str) -> Finding:
    message = Text("This was changed in the deck and in the file that it comes from; the deck’s words stay.")
    advice = Text("Write the file’s words in, if they are right.")
    return Finding("kept-edit", Severity.WARNING, message, Span(path, line), theirs.strip(), advice)


def _kept_file(path: Path) -> Finding:
    message = Text("This file was changed since it was imported; it stays as it is.")
    advice = Text("Delete it and import once more, if the other one is right.")
    return Finding("kept-edit", Severity.WARNING, message, Span(path), "", advice)
