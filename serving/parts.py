"""What a page takes from Streamlit's own files ahead of the app: its small parts, and the fonts that it is read in."""

from functools import cache

from serving.prepared import streamlit_page

EARLY = {
    "Selectbox": "",
    "Checkbox": "",
    "ButtonGroup": "",
    "Html": "",
    "PageLink": "",
    "Slider": 'class="number slider"',
}
"""The small parts of Streamlit that it would load only when the first of them is drawn; until then, a part is a
placeholder of another height, and what stands below it jumps. Behind each, what of a told page shows that it has one;
nothing where every page does."""

FACES = {
    "Early Sans": ("SourceSansVF-Upright", "optional"),
    "Early Serif": ("SourceSerifVariable-Roman", "optional"),
    "Early Icons": ("MaterialSymbols-Rounded", "block"),
}
"""The fonts that a page is read in before the app has come, as Streamlit names their files, and when they are shown: at
once, or not at all, so that no line moves; icons once they are there, since without their font they are words."""


@cache
def faces() -> str:
    """The fonts of a page before the app has come, as CSS."""
    media = streamlit_page().parent / "static" / "media"
    return "".join(
        f'@font-face {{font-family: "{name}"; font-weight: 200 900; font-display: {shown}; '
        f"src: url(./static/media/{file.name}) format('woff2')}}"
        for name, (stem, shown) in FACES.items()
        for file in media.glob(f"{stem}.*.woff2")
    )


def early_parts(html: str) -> bytes:
    """A script that loads the small parts of a page with the app, so that all stands at once."""
    loads = (f'import"./static/js/{file}";' for part, file in small_parts().items() if EARLY[part] in html)
    return f"<script type='module'>{''.join(loads)}</script>".encode()


@cache
def small_parts() -> dict[str, str]:
    """The files of Streamlit's small parts."""
    folder = streamlit_page().parent / "static" / "js"
    return {part: file.name for part in EARLY for file in folder.glob(f"{part}.*.js")}
