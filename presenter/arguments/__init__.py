"""The command line's grammar: which commands there are, what may follow each, and how help reads.

Says what was asked for and does none of it. May import `deck`, `catalogs`, `errors`, `i18n`
and the tables of codes; never Qt, so that help and mistakes are answered at once.
"""
