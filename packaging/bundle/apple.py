"""What macOS is told of the program: `Info.plist` beside what PyInstaller writes into it by itself."""

from __future__ import annotations

OLDEST_SYSTEM = "13.0"  # as Qt 6.11 asks

# What it opens, by the names that Apple has for the types, and how much it is the program for it.
DOCUMENTS = (
    ("Markdown", "net.daringfireball.markdown", "Editor"),
    ("PowerPoint", "org.openxmlformats.presentationml.presentation", "Viewer"),
    ("PowerPoint", "org.openxmlformats.presentationml.slideshow", "Viewer"),
    ("OpenDocument", "org.oasis-open.opendocument.presentation", "Viewer"),
    ("PDF", "com.adobe.pdf", "Viewer"),
)


def info_plist(version: str) -> dict[str, object]:
    """Return the entries; `Alternate` leaves every file with the program that its owner opens it with."""
    return {
        "CFBundleExecutable": "presenter-gui",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "es"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": role,
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [kind],
            }
            for name, kind, role in DOCUMENTS
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHumanReadableCopyright": "MIT licence; Qt under the LGPL, version 3",
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
