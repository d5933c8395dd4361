/* Draws the charts of a page with Plotly, copies citations, fills in what is shared, and signs what is printed.

   A chart's place holds its figure as JSON. What was drawn is kept: a figure that comes back gets its picture again
   instead of being drawn anew. Labels take the page's own color (page.css), so light and dark share one picture.

   For a moment Streamlit can hold two places of one chart, the old and the new. So a place gets a picture that stands
   nowhere, or a new one, never one that stands elsewhere. What this script changes it does not answer, and what others
   change it answers once a frame: whatever they do, the page goes on. */

import "./plotly-basic-4.1.1.min.js"

const SETTINGS = {displayModeBar: false}
const KEPT = 60
const pictures = new Map() // and the figure that each shows, the one longest unused first

const freePicture = figure => [...pictures].find(([picture, shown]) => shown === figure && !picture.isConnected)?.[0]
const pictureOf = figure => {
  const picture = freePicture(figure) ?? document.createElement("div")
  pictures.delete(picture)
  pictures.set(picture, figure)
  return picture
}

/* A label's name is the same in the fewer lines that it needs where there is room (page.css says where). All below it
   then moves up: charts count their pixels downward. */
const LINE = 20
const unfolded = ({data, layout}) => {
  const labels = layout.annotations?.filter(it => it.name) ?? []
  const saved = ({text, name}) => LINE * (text.split("<br>").length - name.split("<br>").length)
  const up = at => labels.reduce((y, label) => y - (at > label.y ? saved(label) : 0), at)
  if (!labels.length) return {data, layout}
  const moved = it => labels.includes(it)
    ? {...it, y: up(it.y) - saved(it) / 2, text: it.name}
    : {...it, y: up(it.y)}
  const [bottom, top] = layout.yaxis.range
  return {
    data: data.map(it => ({...it, y: it.y.map(up)})),
    layout: {
      ...layout,
      annotations: layout.annotations.map(moved),
      height: layout.height - bottom + up(bottom),
      shapes: layout.shapes?.map(it => ({...it, y0: up(it.y0), y1: up(it.y1)})),
      yaxis: {...layout.yaxis, range: [up(bottom), top]},
    },
  }
}
const unfolds = (place, told = "--unfolds") => getComputedStyle(place).getPropertyValue(told) === "1"

const draw = place => {
  const {figure} = place.dataset
  const picture = pictureOf(figure)
  place.replaceChildren(picture)
  if (!picture.layout) lay(picture, place.clientWidth, unfolds(place))
  widths.unobserve(place)
  widths.observe(place) // which fits it before it is seen, once the whole page is laid out
}

const lay = (picture, width, isUnfolded) => {
  const figure = JSON.parse(pictures.get(picture))
  const {data, layout} = isUnfolded ? unfolded(figure) : figure
  picture.isUnfolded = isUnfolded
  Plotly.react(picture, data, {...layout, width}, SETTINGS)
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

const fit = ({target: place}) => {
  const [picture, width] = [place.firstChild, place.clientWidth]
  if (!width || !picture?.layout) return
  if (picture.isUnfolded !== unfolds(place)) lay(picture, width, unfolds(place))
  else if (picture.layout.width !== width) Plotly.relayout(picture, {width})
}

/* Plotly draws in pixels, so paper needs a drawing of its own. How wide, page.css says, whatever the screen. */
const drawAsWideAs = (width, isUnfolded) => {
  for (const picture of document.querySelectorAll(".chart > .js-plotly-plot")) {
    const place = picture.parentElement
    const wanted = width(place) || picture.layout.width
    if (picture.isUnfolded !== isUnfolded(place)) lay(picture, wanted, isUnfolded(place))
    else Plotly.relayout(picture, {width: wanted})
  }
}
const screenWidth = place => place.clientWidth

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
const shared = panel => {
  const query = new URLSearchParams(location.search)
  if (panel) query.set("figures", panel.dataset.figures)
  return query
}
const addressWith = query => `${location.origin}${location.pathname}?${query}`
const words = it => it?.textContent.replace(/\s+/g, " ").trim() ?? ""
const chartsNamed = () => [...document.querySelectorAll("[data-testid=stMain] .chart")].map(place => {
  const part = place.closest(".line") ?? place.closest(".part")
  const about = [part.querySelector("hgroup > .small") ?? part.querySelector("h2"), place.closest(".columns > div")?.querySelector(":scope > p")]
  return [place.id.replace("chart_", ""), about.map(words).filter(Boolean).join(" · ")]
})
const offerCharts = what => {
  const named = chartsNamed()
  const offered = [...what.options].slice(1).map(it => [it.value, it.text])
  if (JSON.stringify(offered) === JSON.stringify(named)) return
  const {value} = what
  what.replaceChildren(what.options[0], ...named.map(([id, text]) => new Option(text, id)))
  what.value = named.some(([id]) => id === value) ? value : ""
}
const share = ({target}) => {
  const panel = target.closest?.(".share:popover-open")
  if (!panel) return
  const query = shared(panel)
  const address = addressWith(query)
  const [link, frame, code, what] = [".link", ".frame", "img", "select"].map(it => panel.querySelector(it))
  if (target !== what) offerCharts(what)
  frame.dataset.snippet ??= frame.textContent
  const framed = `${address}&embed=true${what.value && `&chart=${encodeURIComponent(what.value)}`}`
  const snippet = frame.dataset.snippet.replace('src=""', `src="${framed}"`)
  frame.textContent = what.value ? snippet.replace("45rem", "30rem") : snippet
  if (link.textContent === address) return
  link.textContent = address
  code.src = new URL(`files/${location.pathname.split("/").at(-1) || "overview"}/code.svg?${query}`, location)
}

/* A script that is loaded once it is needed, in the version of this one. */
const beside = name => import(`./${name}${new URL(import.meta.url).search}`)

/* What makes a file of a chart is loaded with the first one. */
const saveImage = async ({target: button}) => {
  if (!button.matches?.(".part .images button")) return
  const place = button.closest(".images").previousElementSibling
  const {save} = await beside("images.js")
  const address = addressWith(shared(document.querySelector(".share")))
  await save(place, unfolded(JSON.parse(place.dataset.figure)), button.dataset.kind, address)
}

/* What forms do is loaded with the first one that is sent. */
const submit = async event => {
  const form = event.target.closest?.(".part :is(form.handout, form.own)")
  if (!form) return
  event.preventDefault()
  const {make, bring} = await beside("forms.js")
  await (form.matches(".own") ? bring : make)(form)
}

/* Every printed page says at its foot what it is a page of. A browser that knows no such feet has one of its own. */
const foot = document.head.appendChild(document.createElement("style"))
const sign = () => {
  const day = new Date().toLocaleDateString(document.documentElement.lang || "en", {dateStyle: "long"})
  const said = [document.title, word("figures"), `${word("printed")} ${day}`, location.href].filter(Boolean).join(" · ")
  foot.textContent = `@page {@bottom-left {content: ${JSON.stringify(said)}; font: 6pt sans-serif; overflow-wrap: anywhere}}`
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

/* Streamlit leaves the list of a box for several open when one is taken: it is told to close once that is done. */
const closeList = ({target, type, key}) => {
  const isTaken = type === "keydown" ? key === "Enter" : target.closest?.("[role=option]")
  const box = document.activeElement
  if (!isTaken || !box?.matches?.(".st-key-and [role=combobox]")) return
  setTimeout(() => box.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true})))
}

const paperWidth = place => parseFloat(getComputedStyle(place).getPropertyValue("--paper"))

/* While a page stands that came with the answer, only what is seen of it is drawn; then the app gets its pictures. */
const isSeen = place => !document.getElementById("told") || (place.closest("#told") && place.checkVisibility())

/* On another site one chart may stand alone, with its finding and who says so (page.css). */
const asked = new URLSearchParams(location.search)
const single = asked.has("embed") && asked.get("chart")
const standAlone = () => {
  const places = document.querySelectorAll(`.chart[id="chart_${CSS.escape(single)}"]`)
  document.documentElement.classList.toggle("single", places.length > 0)
  for (const place of places) {
    place.classList.add("alone")
    place.closest("details")?.setAttribute("open", "")
  }
}

const undrawn = () => [...document.querySelectorAll(".chart:not(:has(> .js-plotly-plot))")].filter(isSeen)

let next
const returned = new Set() // figures whose picture came back since the last frame
const refresh = () => {
  next = null
  returned.clear()
  if (single) standAlone()
  undrawn().forEach(draw)
  tidy()
  nameMenu()
  nameSearch()
  changes.takeRecords()
}

/* A picture that was drawn before is in its place before the next frame begins; once, should somebody else empty it. */
const comesBack = ({dataset: {figure}}) => !returned.has(figure) && freePicture(figure)?.layout && returned.add(figure)
const answer = () => {
  next ??= requestAnimationFrame(refresh)
  undrawn().filter(comesBack).forEach(draw)
  changes.takeRecords()
}
const changes = new MutationObserver(answer)
document.documentElement.classList.toggle("embedded", asked.has("embed"))
changes.observe(document.body, {childList: true, subtree: true, characterData: true})
for (const act of ["click", "keydown"]) addEventListener(act, closeList, true)
for (const act of ["toggle", "change"]) addEventListener(act, share, true)
addEventListener("takeover", refresh)
addEventListener("toggle", refresh, true)
addEventListener("click", sort, true) // on the way down, as buttons let no click through to the page
document.addEventListener("click", copy)
document.addEventListener("click", saveImage)
document.addEventListener("submit", submit)
addEventListener("beforeprint", () => { sign(); refresh(); drawAsWideAs(paperWidth, place => unfolds(place, "--unfolds-on-paper")) })
addEventListener("afterprint", () => drawAsWideAs(screenWidth, unfolds))
refresh()
