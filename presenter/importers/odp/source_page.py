"""A slide of an OpenDocument file, with all that reading it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.importers.odp.names import Node
from presenter.importers.odp.styles import Styles
from presenter.importers.office.losses import Losses
from presenter.importers.office.picture_files import PictureFiles

_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourcePage:
    """A slide: its number from 1, its XML, and what of the file it may lead to; sizes in centimetres.

    `read` returns a file of the package, None where there is none. `slide_ids` are the ids of slides by their
    names, `steps` say when shapes and paragraphs appear, by their ids; `ink` is the
    colour of words on its ground.
    """

    number: int
    root: Node
    styles: Styles
    size: tuple[float, float]
    read: Callable[[str], bytes | None]
    steps: Mapping[str, int]
    losses: Losses
    files: PictureFiles
    slide_ids: Mapping[str, str]
    ink: str

    @property
    def file_name(self) -> str:
        """Return the name that pictures of this slide begin with."""
        return f"slide-{self.number:02}"

    def content(self, source: str) -> bytes | None:
        """Return a file within the package, None where the name leads elsewhere."""
        return self.read(source.removeprefix("./")) if source else None

    def link(self, address: str) -> str:
        """Return where a link leads: an address, `#` and the id of a slide, or nowhere."""
        if address.startswith("#"):
            name = self.slide_ids.get(address[1:])
            return f"#{name}" if name else ""
        if _WEB.match(address):
            return address
        if address:
            message = Text("Slide {number}: a link out of the deck is left out.")
            self.losses.left_out(self.number, message, address)
        return ""
