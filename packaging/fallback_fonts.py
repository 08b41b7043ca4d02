"""Make the fallback fonts in presenter/typeset/fonts from Noto's, and print their sizes.

    python3 packaging/fallback_fonts.py NOTO EMOJI

NOTO is the folder of Debian's package `fonts-noto-core` with Noto Sans in TrueType; EMOJI is the file
`files/noto-emoji-emoji-400-normal.woff2` of npm's package `@fontsource/noto-emoji`. Needs fonttools and
brotli, which the program itself does not. Each font is cut down to what slides use and given a name of its
own, so that it is this one and not the machine's that is found; the height of its lines becomes that of the
text around it, so that an arrow or a check mark moves no line.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parents[1] / "presenter/typeset/fonts"
# Of Atkinson Hyperlegible Next, in thousandths of the em.
ASCENT, DESCENT = 984, 316
# Arabic letters with their marks need more.
ARABIC = (1040, 480)
# An advance of Atkinson Hyperlegible Mono, and the height of a line of code.
CODE_ADVANCE, CODE_LINE = 632, 1380
WINDOWS_ENGLISH = (3, 1, 0x409)

LETTERS = "0370-03FF,0400-045F,0490-0493,2000-200B,202F,2060,2010-2012,2032-2033"
SIGNS = "2300-2335,23CE-23CF,23E9-23FA,25A0-25FF,2600-27BF,2B00-2B1A,2B50-2B55"
MATHEMATICS = "2070-209F,2100-214F,2190-21FF,2200-22FF,27C0-27FF,1D7D8-1D7E1"
EMOJI = (
    "200D,20E3,FE0E,FE0F,2615,2639,263A,2699,1F30D-1F321,1F37D-1F38A,1F393,1F3A4-1F3AF,1F3C1,1F3C6,1F3E0-1F3ED,1F3F3,1F3F4,1F3FB-1F3FF,1F440-1F44F,"
    "1F464-1F469,1F47E-1F480,1F493-1F53D,1F550-1F55B,1F5A5,1F5C2-1F5D3,1F5E3,1F5FA,1F600-1F64F,1F680-1F6FF,"
    "1F90C-1F91F,1F92D-1F92F,1F970-1F97A,1F9D0,1F9E0-1F9EA,1F1E6-1F1FF"
)


@dataclass(frozen=True, slots=True)
class Cut:
    """Which characters of a font are kept, and under what name."""

    source: str
    family: str
    characters: str
    weight: str = "Regular"
    height: tuple[int, int] = (ASCENT, DESCENT)

    @property
    def target(self) -> Path:
        """Return the file that is written."""
        return FOLDER / f"{self.family.replace(' ', '')}_{self.weight}.ttf"


CUTS = (
    *(Cut("NotoSans", "Presenter Letters", LETTERS, weight) for weight in ("Regular", "Bold")),
    *(Cut("NotoSansHebrew", "Presenter Hebrew", "0590-05FF,20AA", weight) for weight in ("Regular", "Bold")),
    *(
        Cut("NotoSansArabic", "Presenter Arabic", "0600-06FF", weight, ARABIC)
        for weight in ("Regular", "Bold")
    ),
    Cut("NotoSansMath", "Presenter Mathematics", MATHEMATICS),
    Cut("NotoSansSymbols2", "Presenter Signs", SIGNS),
    Cut("emoji", "Presenter Emoji", EMOJI),
    Cut("NotoSansMono", "Presenter Code Signs", "2190-2193,2500-259F"),
)


def make(cut: Cut, noto: Path, emoji: Path) -> None:
    """Write one font."""
    path = emoji if cut.source == "emoji" else noto / f"{cut.source}-{cut.weight}.ttf"
    font = TTFont(path, recalcTimestamp=False)
    options = Options(
        hinting=False, layout_features=["*"] if cut.source != "emoji" else [], notdef_outline=True
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=parse_unicodes(cut.characters))
    subsetter.subset(font)
    if cut.source == "NotoSansMono":
        stretch(font)
    measure(font, cut.height)
    name(font, cut)
    font.flavor = None
    font.save(cut.target)
    print(f"{cut.target.stat().st_size / 1024:7.0f} KiB  {cut.target.name}")


def stretch(font: TTFont) -> None:
    """Make signs as wide as the letters of code and as high as its lines, so that trees hold together."""
    glyphs, metrics = font.getGlyphSet(), font["hmtx"].metrics
    low, high = font["hhea"].descent, font["hhea"].ascent
    across = CODE_ADVANCE / metrics["space" if "space" in metrics else font.getGlyphOrder()[1]][0]
    down = CODE_LINE / (high - low)
    # The middle of a line of code is that of ascent and descent.
    shift = (ASCENT - DESCENT) / 2 - (high + low) / 2 * down
    drawn = {}
    for glyph in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[glyph].draw(TransformPen(pen, (across, 0, 0, down, 0, shift)))
        drawn[glyph] = pen.glyph()
    for glyph, outline in drawn.items():
        font["glyf"][glyph] = outline
        metrics[glyph] = (round(metrics[glyph][0] * across), metrics[glyph][1])


def measure(font: TTFont, height: tuple[int, int]) -> None:
    """Set the height of a line: above and below the baseline."""
    above, below = (round(part * font["head"].unitsPerEm / 1000) for part in height)
    head, lines = font["hhea"], font["OS/2"]
    head.ascent, head.descent, head.lineGap = above, -below, 0
    lines.sTypoAscender, lines.sTypoDescender, lines.sTypoLineGap = above, -below, 0
    lines.usWinAscent, lines.usWinDescent = above, below


def name(font: TTFont, cut: Cut) -> None:
    """Give the font its own names; the copyright and the licence stay."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    full = f"{cut.family} {cut.weight}"
    for number, words in ((1, cut.family), (2, cut.weight), (3, full), (4, full), (6, full.replace(" ", ""))):
        names.setName(words, number, *WINDOWS_ENGLISH)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for one in CUTS:
        make(one, Path(sys.argv[1]), Path(sys.argv[2]))
