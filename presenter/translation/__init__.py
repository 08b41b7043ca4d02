"""The translation of a deck into a language as a value: its units, the edits, what is left to do.

What `talk` is for the speaker this is for the translator. Knows nothing of windows.
May import `subtitles`, `catalogs`, `deck`, `settings`, `storage`, `errors` and `i18n`.
"""
