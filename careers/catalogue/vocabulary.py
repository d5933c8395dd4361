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
