"""The content of a page with its parts between operators of marked content (ISO 32000-2, §14.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from presenter.dataclass import dataclass
from presenter.outputs.tags.marks import BEGINNING, SIGN

# What paints: text, paths, shadings, images and forms.
_PAINTS = re.compile(rb"(?:^|\s)(?:Tj|TJ|f\*?|F|S|s|B\*?|b\*?|sh|Do)(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Content:
    """A page's content, and the identifiers in it of each part that painted something, by its number."""

    data: bytes
    identifiers: Mapping[int, int]


def with_marked_content(data: bytes, names: Mapping[int, str]) -> Content:
    """Return the content with its parts marked by the names of their tags, all else as an artifact."""
    pieces: list[bytes] = []
    identifiers: dict[int, int] = {}
    position, number = 0, 0
    for sign in [*SIGN.finditer(data), None]:
        piece = data[position : sign.start() if sign else len(data)]
        if not _PAINTS.search(piece):
            pieces.append(piece)
        elif number in names and number not in identifiers:
            identifiers[number] = len(identifiers)
            head = f"/{names[number]} <</MCID {identifiers[number]}>> BDC\n".encode()
            pieces += [head, piece, b"\nEMC\n"]
        else:
            pieces += [b"/Artifact BMC\n", piece, b"\nEMC\n"]
        if sign is not None:
            number = int(sign[1]) if int(sign[2]) == BEGINNING else 0
            position = sign.end()
    return Content(b"".join(pieces), identifiers)
