"""How languages are written, as far as a check has to know: a file for each, found by `rules_of`.

A new language is a file `<code>.yaml` here with some of the fields of LanguageRules; whatever it does not
say is not checked. Lists are words between spaces, with `_` for a space within one (`p._ej.`).
"""
