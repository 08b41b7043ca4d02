"""PDF of strangers, read without Qt: what is safe to be drawn, where its links lead, what its pages say.

May import `i18n` alone. pypdf and PDFium come with the modules here, so these are imported late: most decks
have no PDF.
"""
