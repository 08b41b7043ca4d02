"""What has to be known of a language to break its sentences into lines: one module for each.

To add a language, write its module beside these and name it in `lexicon_of`.
"""
