"""Charts, drawn as in a good newspaper: few lines, every number where it is looked for.

May import everything of `typeset` but the layouts, the page and what builds on them.
"""
