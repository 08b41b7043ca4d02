"""What the speaker points things out with: a dot, a light, a lens.

May import the views that show pictures and what lies below; the windows themselves know nothing of it.
"""
