"""Sentences in a row that stay apart, so that a page can show the first ones large without cutting a text.

said = Passage("Both average 46 years.", "The sources differ.")
print(said)       # Both average 46 years. The sources differ.
said.sentences    # ("Both average 46 years.", "The sources differ.")
"""


class Passage(str):
    """A text that knows its sentences; otherwise a text like any other."""

    __slots__ = ("sentences",)
    sentences: tuple[str, ...]

    def __new__(cls, *said: str) -> "Passage":
        """The sentences in a row, those of other passages among them; empty ones are left out."""
        sentences = tuple(it for one in said for it in (one.sentences if isinstance(one, Passage) else (one,)) if it)
        passage = super().__new__(cls, " ".join(sentences))
        passage.sentences = sentences
        return passage

    def __reduce__(self) -> tuple[type["Passage"], tuple[str, ...]]:
        """What a copy is made of."""
        return Passage, self.sentences

    def fitting(self, most: int) -> tuple[str, str]:
        """As many sentences as fit in `most` letters, but at least the first, and then the others."""
        at = 1
        while at < len(self.sentences) and len(" ".join(self.sentences[: at + 1])) <= most:
            at += 1
        return " ".join(self.sentences[:at]), " ".join(self.sentences[at:])
