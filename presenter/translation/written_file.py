"""A catalog that is to be written to the disk."""

from __future__ import annotations

from presenter.catalogs.po_file import PoFile
from presenter.dataclass import dataclass
from presenter.storage.file_change import FileChange


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A catalog as it is to be on the disk, the same in step with the deck, and what is there before.

    That is None where nothing is.
    """

    file: PoFile
    synced: PoFile
    before: bytes | None

    @property
    def change(self) -> FileChange:
        """Return the change of the disk."""
        return FileChange(self.file.path, self.before, self.file.render().encode("utf-8"))
