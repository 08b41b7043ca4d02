"""The command line's grammar: which commands there are, what may follow each, and how help reads.

Says what was asked for and does none of it. May import the tables of actions and of codes,
`errors` and `i18n`; nothing that imports Qt, so that help and mistakes are answered at once.
"""
