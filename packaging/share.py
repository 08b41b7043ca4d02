"""Write what a Linux system keeps of the program in its folder `share`, outside of the program itself.

    python3 packaging/share.py FOLDER

The desktop entry, the metainfo, the types of files and the icons; the manual page in each language; what the
shells complete by. All of it is made from the program, so none of it lies in the repository.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_files import DECK_TYPE, write_desktop_files
from manual_page import write_manual_pages

from presenter.about.icon_files import ICON_SIZES, icon_drawing, icon_file, symbolic_icon
from presenter.about.identity import APPLICATION_ID, NAME
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.completion.script import completion_script

# Where each shell looks for the completions of a program.
COMPLETIONS = {
    "bash": f"bash-completion/completions/{NAME}",
    "zsh": f"zsh/site-functions/_{NAME}",
    "fish": f"fish/vendor_completions.d/{NAME}.fish",
}


def main(arguments: Sequence[str]) -> int:
    """Write all of it into the folder that is named."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    write_share(Path(arguments[0]))
    return 0


def write_share(share: Path) -> None:
    """Write everything below `share`, as it lies below a system's own."""
    interface = InterfaceCatalogs.load()
    write_desktop_files(share, interface)
    write_manual_pages(share, interface)
    _write_icons(share / "icons" / "hicolor")
    for shell, name in COMPLETIONS.items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(completion_script(shell), encoding="utf-8")


def _write_icons(theme: Path) -> None:
    """Copy the icons to where the icon theme that all others go back to has them."""
    deck = DECK_TYPE.replace("/", "-")
    copies = {
        f"scalable/apps/{APPLICATION_ID}.svg": icon_drawing(),
        f"scalable/mimetypes/{deck}.svg": icon_drawing(),
        f"symbolic/apps/{APPLICATION_ID}-symbolic.svg": symbolic_icon(),
        **{f"{size}x{size}/apps/{APPLICATION_ID}.png": icon_file(size) for size in ICON_SIZES},
    }
    for name, original in copies.items():
        path = theme / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
