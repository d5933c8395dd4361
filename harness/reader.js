/* What a reader's hand does and eye sees, inside the page: harness/reader.py asks for one step or one look at a time. */

globalThis.reader = (() => {
  const THINGS = {
    choice: "[data-testid=stButtonGroup] button",
    fold: "summary",
    popover: "[data-testid=stPopoverButton]",
    selector: "input[role=combobox]",
    slider: "input[type=range]",
    switch: "input[role=switch]",
    link: "[data-testid=stSidebarNavLink], [data-testid=stPageLink-NavLink], [data-testid=stLogoLink]",
    menu: "[data-testid=stExpandSidebarButton], [data-testid=stSidebarCollapseButton] button",
  }
  const FRAMES = "[data-testid=stSlider], [data-testid=stSelectbox], label"
  const QUIET = 400

  /* The fields of a message of Streamlit's, by number: a number's value, null for all else. */
  const fields = bytes => {
    let at = 0
    const number = () => {
      for (let value = 0, place = 1; ; place *= 128) {
        const byte = bytes[at++]
        value += (byte & 127) * place
        if (byte < 128) return value
      }
    }
    const found = {}
    while (at < bytes.length) {
      const tag = number()
      const value = number()
      if (tag & 7) at += value
      found[tag >> 3] = tag & 7 ? null : value
    }
    return found
  }

  /* How many runs the page has asked for that the server has not finished. */
  const [RERUN, FINISHED, FINISHED_EARLY] = [11, 6, 2]
  let waiting = 0
  const hear = ({data}) => {
    const status = fields(new Uint8Array(data))[FINISHED]
    if (status !== undefined && status !== FINISHED_EARLY) waiting--
  }
  const send = WebSocket.prototype.send
  WebSocket.prototype.send = function (message) {
    this.addEventListener("message", hear) // once, however often it is asked for
    if (RERUN in fields(new Uint8Array(message))) waiting++
    send.call(this, message)
  }

  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)]
  const main = () => document.querySelector("[data-testid=stMain]")
  const text = it => it.textContent.replace(/\s+/g, " ").trim()

  const name = it => {
    const words = it.cloneNode(true)
    all("[data-testid=stIconMaterial]", words).forEach(icon => icon.remove())
    return it.ariaLabel ?? (text(words) || text(it.closest("label") ?? it) || it.dataset.testid || it.tagName)
  }

  const isInReach = it => {
    if (!it.checkVisibility({visibilityProperty: true})) return false
    const frame = it.closest(FRAMES) ?? it
    it.scrollIntoView({block: "center", behavior: "instant"})
    return frame.contains(document.elementFromPoint(...middle(it)))
  }

  const middle = it => {
    const {x, y, width, height} = it.getBoundingClientRect()
    return [x + width / 2, y + height / 2]
  }

  /* Where a thing of a kind is to be clicked, scrolled into reach; which one is told by its name, or by a number from
     0 to 1 that stands for its position. A slider gets the focus, and a step through the history is taken, at once.
     Null where there is nothing of the kind. */
  const reach = (kind, which) => {
    if (kind === "back" || kind === "forward") return walk(kind)
    const found = all(THINGS[kind])
    const from = typeof which === "number" ? Math.floor(which * found.length) : found.findIndex(it => name(it) === which)
    const it = from < 0 ? null : [...found.slice(from), ...found.slice(0, from)].find(isInReach)
    if (!it) return null
    if (kind === "slider") it.focus()
    return {name: name(it), at: kind === "slider" ? null : middle(it)}
  }

  const walk = way => {
    if (!(way === "back" ? navigation.canGoBack : navigation.canGoForward)) return null
    history[way]()
    return {name: location.pathname, at: null}
  }

  /* What is under way in the page, in words; empty for nothing. */
  const underWay = () => {
    const app = document.querySelector("[data-testid=stApp]")
    const {testScriptState, testConnectionState} = app?.dataset ?? {}
    return [
      document.getElementById("told") && "the page that came with the answer still stands",
      testScriptState !== "notRunning" && `the script is ${testScriptState}`,
      testConnectionState !== "CONNECTED" && `the connection is ${testConnectionState}`,
      waiting > 0 && `${waiting} runs are not finished`,
      ...all("[data-testid=stSkeleton], [data-stale=true]").map(it => `${it.dataset.testid} is not there yet, or stale`),
      !(main() && all("h1", main()).some(it => it.checkVisibility())) && "there is no heading",
      ...all(".chart", main() ?? document).filter(it => !isDrawn(it)).map(it => `${it.id} is not drawn`),
    ].filter(Boolean)
  }

  const isDrawn = place => {
    const svg = place.querySelector(".main-svg")
    return svg && Math.abs(svg.clientWidth - place.clientWidth) <= 1
  }

  /* Returns once nothing has been under way for a while. */
  const still = async () => {
    for (let since = null, now; ; ) {
      now = await new Promise(requestAnimationFrame)
      since = underWay().length ? null : since ?? now
      if (since !== null && now - since > QUIET) return
    }
  }

  const withoutCharts = part => {
    const copy = part.cloneNode(true)
    all(".chart", copy).forEach(it => it.remove())
    return text(copy)
  }

  const choices = () => all(`${THINGS.choice}, ${THINGS.selector}, ${THINGS.slider}, ${THINGS.switch}`)
    .filter(it => name(it))
    .map(it => [name(it), it.ariaPressed ?? it.ariaChecked ?? (it.type === "checkbox" ? String(it.checked) : it.value)])

  const repeated = names => names.filter((it, at) => names.indexOf(it) !== at)

  /* All that the page tells, by kind; `choices` are the controls that stand open, by name. */
  const seen = () => ({
    title: [document.title],
    headings: all("h1, h2, h3", main()).map(text),
    paragraphs: all("[data-testid=stMarkdown], [data-testid=stAlert], [data-testid=stCaptionContainer]", main()).map(text),
    parts: all(".part", main()).map(withoutCharts),
    tables: all("table", main()).map(it => all("tr", it).map(row => all("th, td", row).map(text).join(" | ")).join("\n")),
    charts: all(".chart", main()).map(it => [it.ariaLabel, ...all(".main-svg text", it).map(text)].join("\n")),
    marks: all(".chart", main()).map(it => all(".main-svg .trace path", it).map(path => path.getAttribute("d")).join("\n")),
    repeated: repeated(all(".part [id^=chart_]").map(it => it.id)),
    choices: choices().map(it => it.join(": ")),
  })

  return {reach, still, seen, underWay}
})()
