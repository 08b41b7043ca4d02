"""The pictures of a foreign deck as files beside ours: each once, cropped and turned as they were shown."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from presenter.dataclass import dataclass
from presenter.importers.imported_deck import ImportedFile

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 120_000_000
JPEG_QUALITY = 92
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]", re.DOTALL)
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"BM", ".bmp"),
    (b"%PDF-", ".pdf"),
    (b"II*\0", ".tiff"),
    (b"MM\0*", ".tiff"),
    (b"\xd7\xcd\xc6\x9a", ".wmf"),
    (b"\x01\x00\x09\x00\x00\x03", ".wmf"),
)
METAFILES = frozenset({".emf", ".wmf"})

ToSvg = Callable[[bytes], bytes | None]
"""Return a metafile as SVG, None where nothing on this machine can convert it."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is shown: what is cut off at each side as a share of it, degrees that it is turned."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    degrees: float = 0.0
    mirrored: bool = False
    upside_down: bool = False

    @property
    def is_cropped(self) -> bool:
        """Tell whether anything is cut off that one would see."""
        return max(self.left, self.top, self.right, self.bottom) > 0.002

    @property
    def is_changed(self) -> bool:
        """Tell whether the picture has to be drawn anew."""
        return self.is_cropped or abs(self.degrees) > 0.2 or self.mirrored or self.upside_down


WHOLE = Look()


class PictureFiles:
    """Collect pictures and other files for the folder beside the deck."""

    def __init__(self, folder: str, to_svg: ToSvg) -> None:
        """Name files in a folder; `to_svg` converts Windows' metafiles."""
        self._folder = folder
        self._to_svg = to_svg
        self._names: dict[tuple[str, Look], str] = {}
        self._files: dict[str, bytes] = {}
        self._uses: Counter[str] = Counter()

    @property
    def files(self) -> tuple[ImportedFile, ...]:
        """Return the files, in the order in which they came."""
        return tuple(ImportedFile(PurePosixPath(name), content) for name, content in self._files.items())

    def picture(self, content: bytes, wish: str, look: Look = WHOLE) -> str | None:
        """Return the name of a picture for the deck, None where it is of a kind that cannot be shown."""
        key = (hashlib.sha256(content).hexdigest(), look)
        if key in self._names:
            self._uses[self._names[key]] += 1
            return self._names[key]
        suffix = picture_suffix(content)
        if suffix in METAFILES:
            drawn = self._to_svg(content)
            if drawn is None:
                return None
            content, suffix = drawn, picture_suffix(drawn)
        if suffix == ".tiff" or (look.is_changed and suffix in (".png", ".jpg", ".bmp", ".gif", ".webp")):
            changed = _redrawn(content, suffix, look)
            if changed is None and suffix == ".tiff":
                return None
            content, suffix = changed or (content, suffix)
        if not suffix:
            return None
        return self._names.setdefault(key, self._add(content, wish, suffix))

    def content(self, name: str) -> bytes | None:
        """Return what a file that was added holds."""
        return self._files.get(name)

    def drop(self, name: str) -> None:
        """Forget a file that has become a part of another, unless it has been asked for more than once."""
        if self._uses[name] < 2:
            self._files.pop(name, None)
            self._names = {key: known for key, known in self._names.items() if known != name}

    def add(self, content: bytes, wish: str, suffix: str) -> str:
        """Return the name of a file of a kind that is known: a video, a sound, a drawing made here."""
        key = (hashlib.sha256(content).hexdigest(), WHOLE)
        if key not in self._names:
            self._names[key] = self._add(content, wish, suffix.lower())
        return self._names[key]

    def beside(self, name: str, content: bytes) -> None:
        """Put a picture beside a video, by whose name it stands for that."""
        suffix = picture_suffix(content)
        if suffix in (".png", ".jpg"):
            self._files.setdefault(str(PurePosixPath(name).with_suffix(suffix)), content)

    def _add(self, content: bytes, wish: str, suffix: str) -> str:
        name, number = f"{self._folder}/{wish}{suffix}", 1
        taken = {PurePosixPath(one).with_suffix("") for one in self._files}
        while PurePosixPath(name).with_suffix("") in taken:
            number += 1
            name = f"{self._folder}/{wish}-{number}{suffix}"
        self._files[name] = content
        self._uses[name] += 1
        return name


def picture_suffix(content: bytes) -> str:
    """Return the suffix for a picture by its first bytes, empty where none is known that begins so."""
    for start, suffix in _STARTS:
        if content.startswith(start):
            return suffix
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    if content[:4] == b"\x01\0\0\0" and content[40:44] == b" EMF":
        return ".emf"
    return ".svg" if _SVG.match(content[:4000].removeprefix(b"\xef\xbb\xbf")) else ""


def _redrawn(content: bytes, suffix: str, look: Look) -> tuple[bytes, str] | None:
    """Return a picture of pixels as it is shown, and its suffix; None where it cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(content)) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            shown = _shown(image, look)
            is_photo = suffix == ".jpg" and shown.mode in ("RGB", "L", "CMYK")
            written = BytesIO()
            if is_photo:
                shown.convert("RGB").save(written, "JPEG", quality=JPEG_QUALITY)
            else:
                shown.save(written, "PNG", optimize=True)
    except (
        OSError,
        ValueError,
        SyntaxError,
        UnidentifiedImageError,
        Image.DecompressionBombError,
        MemoryError,
    ):
        return None
    return written.getvalue(), ".jpg" if is_photo else ".png"


def _shown(image: Image, look: Look) -> Image:
    from PIL.Image import Resampling, Transpose

    shown: Image = image
    if image.mode not in ("RGB", "RGBA", "L", "LA"):
        shown = image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
    if look.is_cropped:
        width, height = shown.size
        left, top = round(width * look.left), round(height * look.top)
        right, bottom = round(width * (1 - look.right)), round(height * (1 - look.bottom))
        shown = shown.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    if look.mirrored:
        shown = shown.transpose(Transpose.FLIP_LEFT_RIGHT)
    if look.upside_down:
        shown = shown.transpose(Transpose.FLIP_TOP_BOTTOM)
    if abs(look.degrees) <= 0.2:
        return shown
    quarters = {90: Transpose.ROTATE_270, 180: Transpose.ROTATE_180, 270: Transpose.ROTATE_90}
    if round(look.degrees) % 360 in quarters and abs(look.degrees - round(look.degrees)) < 0.2:
        return shown.transpose(quarters[round(look.degrees) % 360])
    return shown.convert("RGBA").rotate(-look.degrees, Resampling.BICUBIC, expand=True)
