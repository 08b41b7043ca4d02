"""A slide of a PowerPoint file, with all that reading it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.importers.office.losses import Losses
from presenter.importers.office.picture_files import PictureFiles
from presenter.importers.pptx.animations import Appearances
from presenter.importers.pptx.names import Node, PackagePart, relation
from presenter.importers.pptx.placeholders import Placeholders

_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceSlide:
    """A slide: its number from 1, its XML and its package part; sizes in English Metric Units.

    `slide_ids` are the ids that slides get which links lead to, by the names of their parts; `scheme` are the
    theme's colours, `ink` is the colour of words on the slide's own ground.
    """

    number: int
    root: Node
    part: PackagePart
    placeholders: Placeholders
    size: tuple[int, int]
    appearances: Appearances
    losses: Losses
    files: PictureFiles
    slide_ids: Mapping[str, str]
    scheme: Mapping[str, str]
    ink: str

    @property
    def file_name(self) -> str:
        """Return the name that pictures of this slide begin with."""
        return f"slide-{self.number:02}"

    def related(self, identifier: str) -> PackagePart | None:
        """Return the part that a relationship leads to, None where it leads nowhere or out of the file."""
        found = self.part.rels.get(identifier) if identifier in self.part.rels else None
        return None if found is None or found.is_external else found.target_part

    def outside(self, identifier: str) -> str:
        """Return the address that a relationship leads to, empty where it stays within the file."""
        found = self.part.rels.get(identifier) if identifier in self.part.rels else None
        return str(found.target_ref) if found is not None and found.is_external else ""

    def link(self, element: Node) -> str:
        """Return where a link leads: an address, `#` and the id of a slide, or nowhere."""
        identifier = relation(element, "id")
        action = element.get("action", "")
        if action.startswith("ppaction://hlinksldjump"):
            slide = self.related(identifier)
            name = self.slide_ids.get(str(slide.partname)) if slide is not None else None
            return f"#{name}" if name else ""
        address = self.outside(identifier)
        if _WEB.match(address):
            return address
        if address:
            self.losses.left_out(
                self.number, Text("Slide {number}: a link out of the deck is left out."), address
            )
        elif action.startswith(("ppaction://hlinkshowjump", "ppaction://customshow")):
            message = Text("Slide {number}: a link to another place of the talk is left out.")
            self.losses.left_out(self.number, message, action)
        elif action.startswith(("ppaction://program", "ppaction://macro", "ppaction://ole")):
            self.losses.left_out(
                self.number, Text("Slide {number}: a link that runs a program is left out."), action
            )
        return ""
