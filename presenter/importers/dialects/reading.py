"""What every reader of a dialect has at hand."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.copied_files import CopiedFiles


@dataclass(frozen=True, slots=True)
class Reading:
    """Where a reader notes what it changes, and where it finds other files."""

    changes: Changes
    files: CopiedFiles
