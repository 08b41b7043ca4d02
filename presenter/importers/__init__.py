"""Importers: what other programs wrote, brought into a deck and its catalogs.

May import `subtitles`, `catalogs`, `deck` and what lies below. A file's kind is told by its name and its
bytes (`source_kind`); the reader of each kind is imported only when such a file is named, and makes an
`ImportedDeck` of it. Readers write nothing: that is for the door (`deck_import`), which writes all or
nothing.
"""
