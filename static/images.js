/* A chart as a file of its own: what it shows, the chart, who says so, and where it stands. It is drawn for white paper
   whatever the screen, and holds the font that it is written in, so that it looks alike everywhere. */

const [WIDTH, EDGE, SCALE] = [800, 24, 2] // pixels, and how many a PNG file has for each
const [WHOLE, COLUMN] = [WIDTH - 2 * EDGE, 480] // how wide a chart is drawn, and one that is a column on its page
const INK = "#060c14"
const FONT = "Source Sans"
const FACES = [FONT, "Early Sans"] // what a page calls it, with the app and before it has come
const LOOKS = {title: {size: 22, weight: 600, line: 28}, small: {size: 14, weight: 400, line: 20}}
const RIM = ".annotation text {paint-order: stroke; stroke: #fff; stroke-linejoin: round; stroke-width: 3px}" // as in page.css
const LONGEST_NAME = 120
const SPACE = "http://www.w3.org/2000/svg"

/* Words by lines that fit, as an address without spaces does too. */
const lines = (text, {size, weight}) => {
  const pen = document.createElement("canvas").getContext("2d")
  pen.font = `${weight} ${size}px "${FONT}", sans-serif`
  const fits = it => pen.measureText(it).width <= WHOLE
  const found = [""]
  for (const piece of text.split(/(?<=[\s&/?])/)) {
    if (!fits(found.at(-1) + piece.trimEnd()) && found.at(-1)) found.push("")
    for (const letter of fits(piece) ? [piece] : piece) {
      if (!fits(found.at(-1) + letter.trimEnd())) found.push("")
      found[found.length - 1] += letter
    }
  }
  return found.map(it => it.trim()).filter(Boolean)
}

const node = (name, told, ...inside) => {
  const made = document.createElementNS(SPACE, name)
  for (const [key, value] of Object.entries(told)) made.setAttribute(key, value)
  made.append(...inside)
  return made
}

const words = it => it?.textContent.replace(/\s+/g, " ").trim() ?? ""

/* What stands around a chart on its page: its section's finding and name, whose column it is, and what is below it.
   `subject` is what names its file, with its own name where its section has several. */
const told = place => {
  const part = place.closest(".line") ?? place.closest(".part")
  const column = place.closest(".columns > div")
  const below = part.querySelector(":scope > .small, :scope > div > .small") ?? place.parentElement.querySelector(":scope > .small")
  const about = [part.querySelector("hgroup > .small"), column?.querySelector(":scope > p")].map(words).filter(Boolean)
  const title = words(part.querySelector("h2"))
  const isOneOfSeveral = part.querySelectorAll(".chart").length > 1 && about.length < 2
  return {
    title,
    label: about.join(" · "),
    source: words(below),
    width: column ? COLUMN : WHOLE,
    subject: [...(about.length ? about : [title]), isOneOfSeveral ? place.id.replace("chart_", "") : ""].join(" "),
  }
}

const font = async () => {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
  const isIts = ({style}) => FACES.includes(style?.fontFamily?.replaceAll('"', "")) && style.fontStyle !== "italic"
  const face = rules.find(it => it instanceof CSSFontFaceRule && isIts(it))
  const [, address] = face?.style.src.match(/url\("?([^")]+)/) ?? []
  const answer = address && await fetch(new URL(address, face.parentStyleSheet.href ?? document.baseURI)).catch(() => null)
  if (!answer?.ok) return ""
  const read = new FileReader()
  read.readAsDataURL(await answer.blob())
  await new Promise(done => { read.onloadend = done })
  return `@font-face {font-family: "${FONT}"; font-weight: 200 900; src: url(${read.result})}`
}

/* The file as an SVG element. Its texts stay texts, which can be searched and read aloud. */
const drawing = async (figure, {title, label, source, width}, address) => {
  const inner = await Plotly.toImage(
    {data: figure.data, layout: {...figure.layout, width}},
    {format: "svg", width, height: figure.layout.height, imageDataOnly: true},
  )
  const chart = new DOMParser().parseFromString(inner, "image/svg+xml").documentElement
  const rows = []
  let at = EDGE
  const write = (text, look) => {
    for (const line of lines(text, look)) {
      at += look.line
      rows.push(node("text", {x: EDGE, y: at - look.line / 4, "font-size": look.size, "font-weight": look.weight}, line))
    }
  }
  write(title, LOOKS.title)
  write(label, LOOKS.small)
  at += EDGE / 2
  Object.entries({x: EDGE, y: at}).forEach(([key, value]) => chart.setAttribute(key, value))
  at += figure.layout.height + EDGE / 2
  write(source, LOOKS.small)
  write(address, LOOKS.small)
  const height = Math.ceil(at + EDGE)
  return node(
    "svg",
    {xmlns: SPACE, width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, "font-family": `"${FONT}", sans-serif`, fill: INK},
    node("title", {}, title),
    node("style", {}, `${RIM} ${await font()}`),
    node("rect", {width: WIDTH, height, fill: "#fff"}),
    chart,
    ...rows,
  )
}

const asPng = async (text, svg) => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  Object.assign(canvas, {width: WIDTH * SCALE, height: svg.getAttribute("height") * SCALE})
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise(done => canvas.toBlob(done, "image/png"))
}

/* `Yearly salary`, of a page that is called `Salary: account managers and nurses · Product`, is saved as
   `yearly-salary-account-managers-and-nurses`. */
const name = subject => {
  const about = document.title.split(" · ")[0]
  const said = `${subject} ${about.slice(about.indexOf(":") + 1)}`.normalize("NFKD").toLowerCase()
  return said.replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, LONGEST_NAME)
}

/* Saves a chart as the reader sees it now, as "png" or "svg"; `address` is where it stands. */
export const save = async (place, figure, kind, address) => {
  const about = told(place)
  const svg = await drawing(figure, about, address)
  const text = new XMLSerializer().serializeToString(svg)
  const file = kind === "png" ? await asPng(text, svg) : new Blob([text], {type: "image/svg+xml"})
  const href = URL.createObjectURL(file)
  const download = `${name(about.subject)}.${kind}`
  Object.assign(document.createElement("a"), {href, download}).click()
  URL.revokeObjectURL(href)
}
