"""A picture of pixels as a slide showed it: cut and turned, and no larger than screens are."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from presenter.dataclass import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 4096  # pixels: a screen of 4K has fewer
MOST_PRESSED = 4_000_000  # pixels that are folded as small as they can be, which takes its time
JPEG_QUALITY = 92
_FAULTS = (OSError, ValueError, TypeError, SyntaxError, MemoryError)


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


def pixels_of(content: bytes) -> int:
    """Return how many pixels a picture says that it has, 0 where it cannot be read."""
    try:
        with opened(content) as image:
            return int(image.width * image.height)
    except _FAULTS:
        return 0


@contextmanager
def opened(content: bytes) -> Iterator[Image]:
    """Open a picture whose size Pillow takes for no decompression bomb.

    Raises what Pillow does: OSError, ValueError, TypeError, SyntaxError or MemoryError.
    """
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(content)) as image:
                yield image
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise ValueError(str(error)) from error


def redrawn(content: bytes, suffix: str, look: Look) -> tuple[bytes, str] | None:
    """Return a picture of pixels as it is shown, and its suffix; None where it cannot be read."""
    written = BytesIO()
    try:
        with opened(content) as image:
            shown = _shown(image, look)
            is_photo = suffix == ".jpg" and shown.mode in ("RGB", "L", "CMYK")
            if is_photo:
                shown.convert("RGB").save(written, "JPEG", quality=JPEG_QUALITY)
            else:
                shown.save(written, "PNG", optimize=shown.width * shown.height <= MOST_PRESSED)
    except _FAULTS:
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
    if max(shown.size) > LONGEST_SIDE:
        shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Resampling.LANCZOS)
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
