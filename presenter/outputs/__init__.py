"""What leaves the program: PDF, pictures, lists of findings, a new deck.

Draws through `typeset` alone, so that paper shows what the audience sees; notes never leave.
May import `qt` and what lies below it; never windows or inputs.
"""
