"""Translators' catalogs: PO files read and written without loss, kept in step with a deck, looked up.

A translator's file is theirs: what did not change survives byte for byte, so Babel may
read it but never write it. Says nothing of windows or of the state of a talk.
May import `deck`, `errors`, `i18n` and Babel.
"""
