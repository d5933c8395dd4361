"""How hard a text is to read: the grade by Flesch and Kincaid (1975), with syllables counted by rule.

Syllables are counted rather too many than too few, so that a text is never called easier than it is. A figure counts
as a word of one syllable, as the common tools count it.
"""

import re

VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"((?<!l)e|(?<=[aeiouy]l)e|(?<![csxzgl])(?<![cs]h)es|(?<=[aeiouy]l)es|(?<![td])ed)$")
"""An e at the end, as in `rate` or `roles`; heard in `table`, `sources` and `needed`."""
TWO_HEARD = re.compile(r"(?<![tcsxg])i[aou]|ien|(?<![qg])ua|ea$|[eo]ing|[aeo]y[aeo]|iet|creat")
"""Vowels that stand together and are heard apart, as in `median`, `idea`, `being` or `quiet`."""
SENTENCE_END = re.compile(r"[.!?;](?=\s|$)")
"""A semicolon ends a sentence as Flesch counts them: what follows it stands on its own."""

NO_PROSE = re.compile(r"```.*?```|^( {4}|\||!\[).*?$", re.DOTALL | re.MULTILINE)
"""Code, rows of tables and pictures in a document."""

BLOCK_END = re.compile(r"\n\s*\n|\n(?=\s*[-#*] )|(?<=\n)[-#*]+ ")


def prose_of(document: str) -> str:
    """The sentences of a document in Markdown; a heading or an entry of a list is one, and code in a line a word."""
    told = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"`[^`]+`", "it", NO_PROSE.sub("", document)))
    blocks = (" ".join(block.strip("-#* \n").split()) for block in BLOCK_END.split(told))
    return " ".join(block if block[-1] in ".?!:" else f"{block}." for block in blocks if block)


def syllables(word: str) -> int:
    """The syllables of a word, told from its letters: groups of vowels without the silent ones."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if len(letters) <= 3:
        return 1
    heard = SILENT.sub("", letters)
    return max(1, len(VOWELS.findall(heard)) + len(TWO_HEARD.findall(heard)))


def words_of(text: str) -> list[str]:
    """The words and figures of a text; parts joined by a dash or a hyphen count one by one."""
    return [word for word in re.split(r"[\s–—-]+", text) if re.search(r"\w", word)]


def grade(text: str) -> float:
    """The school year in which a text can be read: `0.39 × words per sentence + 11.8 × syllables per word − 15.59`."""
    words, sentences = words_of(text), max(1, len(SENTENCE_END.findall(text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
