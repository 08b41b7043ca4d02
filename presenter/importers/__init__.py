"""Importers: what other programs wrote, brought into a deck and its catalogs.

May import `subtitles`, `catalogs`, `deck` and what lies below. Each kind of file is a row of a table, by the
suffix of its name, and is imported only when such a file is named.
"""
