"""Subtitles of other programs, brought into a deck and its catalogs."""
