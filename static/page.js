/* Draws the charts of a page with Plotly, copies citations, and closes the menu of a phone.

   A chart's place holds its figure as JSON. What was drawn is kept: a figure that comes back is put in its place again
   instead of being drawn anew. Labels take the page's own colour (page.css), so light and dark share one picture. */

import "./plotly-basic-4.1.1.min.js"

const SETTINGS = {displayModeBar: false}
const KEPT = 60
const pictures = new Map()

const kept = place => {
  const key = place.id + place.dataset.figure
  const picture = pictures.get(key) ?? document.createElement("div")
  pictures.delete(key)
  pictures.set(key, picture)
  return picture
}

const draw = place => {
  const picture = kept(place)
  place.replaceChildren(picture)
  if (!picture.layout) {
    const {data, layout} = JSON.parse(place.dataset.figure)
    Plotly.newPlot(picture, data, {...layout, width: place.clientWidth}, SETTINGS)
  }
  widths.observe(place)
}

/* The address names the order a reader asks for before the server has heard of it. */
const sort = () => {
  const asked = new URLSearchParams(location.search)
  for (const place of document.querySelectorAll(".chart[data-orders]")) {
    const figure = JSON.parse(place.dataset.orders)[asked.get(place.dataset.order) ?? ""]
    if (figure && figure !== place.dataset.figure) {
      place.dataset.figure = figure
      draw(place)
    }
  }
}

const fit = ({target: place}) => {
  const [picture, width] = [place.firstChild, place.clientWidth]
  if (width && width !== picture?.layout?.width) Plotly.relayout(picture, {width})
}

/* Plotly draws in pixels, so paper needs a drawing of its own; its width is that of A4 and of letter paper between
   the margins, in the small print that paper gets. */
const PAPER = 660
const onPaper = width => document.querySelectorAll(".chart").forEach(place => {
  if (place.firstChild?.layout) Plotly.relayout(place.firstChild, {width: width ?? place.clientWidth})
})

/* On a phone the menu lies over the page, and Streamlit leaves it there when a page is chosen. */
const NARROW = 768
const closeMenu = ({target}) => {
  if (innerWidth > NARROW || !target.closest?.("[data-testid=stSidebarNavLink]")) return
  document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click()
}

const tidy = () => {
  for (const [key, picture] of pictures) {
    if (pictures.size <= KEPT) return
    if (picture.isConnected) continue
    Plotly.purge(picture)
    pictures.delete(key)
  }
}

const copy = async ({target: button}) => {
  if (!button.matches?.(".part .copy")) return
  const text = button.previousElementSibling
  getSelection().selectAllChildren(text)
  await navigator.clipboard?.writeText(text.textContent)
}

const widths = new ResizeObserver(places => places.forEach(fit))

const refresh = () => {
  document.querySelectorAll(".chart:empty").forEach(draw)
  tidy()
}

new MutationObserver(refresh).observe(document.body, {childList: true, subtree: true})
globalThis.navigation?.addEventListener("currententrychange", sort)
document.addEventListener("click", copy)
document.addEventListener("click", closeMenu)
addEventListener("beforeprint", () => onPaper(PAPER))
addEventListener("afterprint", () => onPaper())
refresh()
