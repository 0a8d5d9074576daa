"""Makes the fonts of the explorer from the npm packages @fontsource/be-vietnam-pro and @fontsource/source-serif-4.

Run in a folder where both are installed, with fonttools and brotli from PyPI: python subset.py <node_modules> <out>
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FONTS = {"sans": "be-vietnam-pro", "serif": "source-serif-4"}
SIGNS = (
    "U+0020-007E,U+00A0-00FF,U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,"
    "U+0303,U+0309,U+0323,U+1EA0-1EF9,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2030,U+20AB,U+2190-2193,U+2212,"
    "U+2264-2265"
)


def whole(files: Path, name: str, weight: int, out: Path):
    """Fontsource keeps Latin and Vietnamese letters in two files; one file is smaller than two."""
    parts = []
    for script in ("latin", "vietnamese"):
        font = TTFont(files / f"{name}-{script}-{weight}-normal.woff2")
        font.flavor = None
        part = out / f"{name}-{script}-{weight}.ttf"
        font.save(part)
        parts.append(part)
    merged = Merger().merge([str(part) for part in parts])
    for part in parts:
        part.unlink()
    return merged


def main(modules: Path, out: Path) -> None:
    options = subset.Options(
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"],
        hinting=False,
        desubroutinize=True,
        name_IDs=[],
        flavor="woff2",
    )
    for short, name in FONTS.items():
        for weight in (400, 600):
            font = whole(modules / "@fontsource" / name / "files", name, weight, out)
            subsetter = subset.Subsetter(options)
            subsetter.populate(unicodes=subset.parse_unicodes(SIGNS))
            subsetter.subset(font)
            subset.save_font(font, str(out / f"{short}-{weight}.woff2"), options)


main(Path(sys.argv[1]), Path(sys.argv[2]))
