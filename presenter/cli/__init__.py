"""The command line: its grammar, and a module for each command.

Asks other packages for what a command does and says here what came of it. May import anything
but `__main__`; what draws is imported by a command as it runs, so that help and mistakes need no Qt.
"""
