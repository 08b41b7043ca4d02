"""What Windows is told of a program: the resource with its version."""

from __future__ import annotations

from typing import Any

TITLE = "Presenter"
_ENGLISH, _UNICODE = 0x0409, 1200


def version_resource(name: str, version: str) -> Any:  # noqa: ANN401 - PyInstaller says nothing of its types
    """Return the resource of one of the programs, as PyInstaller writes it into it."""
    from PyInstaller.utils.win32.versioninfo import (  # type: ignore[import-untyped]
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = four_numbers(version)
    words = [StringStruct(key, value) for key, value in version_words(name, version).items()]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", words)]),
            VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return the numbers of a version as Windows counts: four of them; what is no number is left out."""
    numbers = [int(part) for part in version.split(".") if part.isdecimal()][:4]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_words(name: str, version: str) -> dict[str, str]:
    """Return what the properties of the file show."""
    return {
        "CompanyName": f"The {TITLE} authors",
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
