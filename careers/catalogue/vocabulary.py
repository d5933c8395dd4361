"""The kinds of terms in the data files; the terms themselves are rows of `terms.csv`."""

VOCABULARIES = {
    "kind": "how a source came by its figures",
    "skill": "a skill that a source lists with a share",
    "nature": "what sort of skill it is",
    "theme": "what a duty is about",
    "aspect": "what a statement about the work setting is about",
    "standing": "how firmly a document speaks of a certification",
    "level": "what a document can ask of applicants",
    "stance": "how firmly it is asked",
}
"""What a term of each vocabulary means. Columns of the data files are named after the vocabulary."""

COUNTS_AS = {
    "kind": ("asked", "modeled"),
    "aspect": ("salaried", "long_weeks", "contract"),
    "standing": ("required",),
    "level": ("experience",),
    "stance": ("needed", "waived"),
}
"""What terms of a vocabulary can count as: what checks, sentences and paths go by, whatever the terms are called.

A kind that counts as neither does not say how its figures came about.
"""
