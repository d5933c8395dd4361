/* Draws the charts of a page with Plotly, copies citations, and closes the menu of a phone.

   A chart's place holds its figure as JSON. What was drawn is kept: a figure that comes back gets its picture again
   instead of being drawn anew. Labels take the page's own color (page.css), so light and dark share one picture.

   For a moment Streamlit can hold two places of one chart, the old and the new. So a place gets a picture that stands
   nowhere, or a new one, never one that stands elsewhere. What this script changes it does not answer, and what others
   change it answers once a frame: whatever they do, the page goes on. */

import "./plotly-basic-4.1.1.min.js"

const SETTINGS = {displayModeBar: false}
const KEPT = 60
const pictures = new Map() // and the figure that each shows, the one longest unused first

const pictureOf = figure => {
  const isFree = ([picture, shown]) => shown === figure && !picture.isConnected
  const [picture] = [...pictures].find(isFree) ?? [document.createElement("div")]
  pictures.delete(picture)
  pictures.set(picture, figure)
  return picture
}

const draw = place => {
  const {figure} = place.dataset
  const picture = pictureOf(figure)
  place.replaceChildren(picture)
  if (!picture.layout) {
    const {data, layout} = JSON.parse(figure)
    Plotly.newPlot(picture, data, {...layout, width: place.clientWidth}, SETTINGS)
  }
  widths.observe(place)
}

/* A click on a way to sort is answered here, before the server has heard of it. Ways stand in the order of the figures. */
const sort = ({target}) => {
  const button = target.closest?.("button")
  const ways = button?.closest("[class*=_sort]")
  if (!ways) return
  const at = [...ways.querySelectorAll("button")].indexOf(button)
  for (const place of document.querySelectorAll(".chart[data-orders]")) {
    const orders = JSON.parse(place.dataset.orders) // null stands for the figure that is shown
    const [way, shown] = [Object.keys(orders)[at], Object.keys(orders).find(it => orders[it] === null)]
    if (!ways.classList.contains(`st-key-${place.dataset.order}`) || way === shown) continue
    const figure = orders[way]
    place.dataset.orders = JSON.stringify({...orders, [shown]: place.dataset.figure, [way]: null})
    place.dataset.figure = figure
    draw(place)
  }
}

/* What is chosen here holds on every page, so every way to another page carries it, into a new tab too. */
const EVERYWHERE = ["role", "with", "and", "prefer", "real", "lang"]
const WAYS = "[data-testid=stSidebarNavLink], [data-testid=stPageLink-NavLink], .part .way"
const carry = ({target}) => {
  const way = target.closest?.(WAYS)
  if (!way) return
  const chosen = [...new URLSearchParams(location.search)].filter(([name]) => EVERYWHERE.includes(name))
  way.search = new URLSearchParams(chosen)
}
const leaveToBrowser = event => {
  const isForNewTab = event.ctrlKey || event.metaKey || event.shiftKey
  if (isForNewTab && event.target.closest?.(WAYS)) event.stopImmediatePropagation()
}

/* A way in the text leads like the menu's, without loading the dashboard anew. Clicks for a new tab never come here. */
const follow = event => {
  const way = event.target.closest?.(".part .way")
  if (!way || event.defaultPrevented) return
  const links = [...document.querySelectorAll("[data-testid=stSidebarNavLink]")]
  const link = links.find(it => it.pathname === way.pathname)
  if (!link) return
  event.preventDefault()
  link.click()
}

/* The address follows the choices a moment later. That is a step in the history where the reader chose something on the
   page, and none where the page only says what it opened with, or says it of a page that the reader is leaving. */
let hasChosen = false
let isLeaving = false
const choose = ({target, type}) => {
  const way = target.closest?.(WAYS)
  hasChosen = !way
  if (way && type === "click") isLeaving = way.pathname !== location.pathname
}
const push = history.pushState.bind(history)
history.pushState = (state, title, to) => {
  if (new URL(to, location).pathname !== location.pathname) {
    hasChosen = isLeaving = false
    push(state, title, to)
  } else if (hasChosen) push(state, title, to)
  else if (!isLeaving) history.replaceState(state, title, to)
}
const arrive = () => { hasChosen = isLeaving = false }

const fit = ({target: place}) => {
  const [picture, width] = [place.firstChild, place.clientWidth]
  if (width && picture?.layout && picture.layout.width !== width) Plotly.relayout(picture, {width})
}

/* Plotly draws in pixels, so paper needs a drawing of its own. How wide, page.css says, whatever the screen. */
const drawAsWideAs = width => {
  for (const picture of document.querySelectorAll(".chart > .js-plotly-plot")) {
    Plotly.relayout(picture, {width: width(picture.parentElement) || picture.layout.width})
  }
}
const screenWidth = place => place.clientWidth

/* On a phone the menu lies over the page, and Streamlit leaves it there when a page is chosen. */
const NARROW = 768
const closeMenu = ({target}) => {
  if (innerWidth > NARROW || !target.closest?.("[data-testid=stSidebarNavLink]")) return
  document.querySelector("[data-testid=stSidebarCollapseButton] button")?.click()
}

const tidy = () => {
  for (const picture of pictures.keys()) {
    if (pictures.size <= KEPT) return
    if (picture.isConnected) continue
    Plotly.purge(picture)
    pictures.delete(picture)
  }
}

/* The button says what it did until another is used. Without a clipboard the text is selected, ready to be copied. */
const copy = async ({target: button}) => {
  if (!button.matches?.(".part .copy")) return
  const text = button.previousElementSibling
  getSelection().selectAllChildren(text)
  await navigator.clipboard?.writeText(text.textContent)
  for (const other of document.querySelectorAll(".copy[data-word]")) {
    other.textContent = other.dataset.word
    delete other.dataset.word
  }
  if (!navigator.clipboard) return
  button.dataset.word = button.textContent
  button.textContent = button.dataset.done
}

/* What is shared is the address as it is now, with the version of the figures that are on the page. */
const share = ({target}) => {
  const panel = target.closest?.(".share[open]")
  if (!panel) return
  const query = new URLSearchParams(location.search)
  query.set("figures", panel.dataset.figures)
  const address = `${location.origin}${location.pathname}?${query}`
  const [link, frame, code] = [".link", ".frame", "img"].map(it => panel.querySelector(it))
  if (link.textContent === address) return
  link.textContent = address
  frame.dataset.snippet ??= frame.textContent
  frame.textContent = frame.dataset.snippet.replace('src=""', `src="${address}&embed=true"`)
  code.src = new URL(`files/${location.pathname.split("/").at(-1) || "overview"}/code.svg?${query}`, location)
}

/* A handout's form stays as it is whatever is chosen, so that no note is lost; what is chosen goes along when it is sent. */
const make = async event => {
  const form = event.target.closest?.(".part form.handout")
  if (!form) return
  event.preventDefault()
  const said = form.querySelector(".said")
  const body = new URLSearchParams(new FormData(form))
  const answer = await fetch(form.action + location.search, {method: "POST", body}).catch(() => null)
  said.textContent = answer?.ok ? "" : await answer?.text() ?? form.dataset.lost
  if (!answer?.ok) return
  const [, download] = answer.headers.get("content-disposition").match(/"(.+)"/)
  const href = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement("a"), {href, download}).click()
  URL.revokeObjectURL(href)
}

const widths = new ResizeObserver(places => places.forEach(fit))

/* The menu's button shows a word on it, and is called by it. */
const word = name => JSON.parse(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`) || "null")
const nameMenu = () => {
  const button = document.querySelector("[data-testid=stExpandSidebarButton]")
  if (button && word("menu")) button.setAttribute("aria-label", word("menu"))
}

/* A box that takes any text offers to add it to its list. A role's box searches for it instead. */
const ADD = "Add: "
const nameSearch = () => {
  for (const option of document.querySelectorAll("[role=option]")) {
    if (!option.textContent.startsWith(ADD)) continue
    let text = option
    while (text.firstChild) text = text.firstChild
    text.nodeValue = text.nodeValue.replace(ADD, `${word("search-for")} `)
  }
}

/* Streamlit can show a place a moment before page.css comes, which says how wide it is. The style's coming is a change. */
const paperWidth = place => parseFloat(getComputedStyle(place).getPropertyValue("--paper"))
const isStyled = place => paperWidth(place) > 0

let next
const refresh = () => {
  next = null
  const places = [...document.querySelectorAll(".chart:empty")]
  places.filter(isStyled).forEach(draw)
  tidy()
  nameMenu()
  nameSearch()
  changes.takeRecords()
}

const changes = new MutationObserver(() => { next ??= requestAnimationFrame(refresh) })
document.documentElement.classList.toggle("embedded", new URLSearchParams(location.search).has("embed"))
changes.observe(document.body, {childList: true, subtree: true, characterData: true})
addEventListener("click", leaveToBrowser, true)
for (const act of ["click", "keydown", "change"]) addEventListener(act, choose, true)
for (const act of ["pointerover", "pointerdown", "focusin"]) addEventListener(act, carry, true)
addEventListener("popstate", arrive, true)
for (const act of ["toggle", "pointerover", "focusin"]) addEventListener(act, share, true)
addEventListener("click", sort, true) // on the way down, as buttons let no click through to the page
document.addEventListener("click", copy)
document.addEventListener("submit", make)
document.addEventListener("click", closeMenu)
document.addEventListener("click", follow)
addEventListener("beforeprint", () => { refresh(); drawAsWideAs(paperWidth) })
addEventListener("afterprint", () => drawAsWideAs(screenWidth))
refresh()
