/* A page's answer holds the page itself. It stands until the app has the same, and then gives way to it in one moment. */

const told = document.getElementById("told")
const root = document.getElementById("root")
const UNCONNECTED_AFTER = 8000 // milliseconds in which an app that is there has its connection, or will hardly get one

/* Streamlit's expanders open and close at once where the reader's system asks for no motion. */
if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
  const {animate} = Element.prototype
  Element.prototype.animate = function (frames, options) { return animate.call(this, frames, {...options, duration: 1}) }
}

/* A choice opens its view as any address does, for as long as the app is not there to answer it. */
const choose = ({target}) => {
  if (target.form?.id === "choices") target.form.requestSubmit()
}

const app = () => root.querySelector("[data-testid=stApp]")
const main = () => root.querySelector("[data-testid=stMain]")
const stands = () => {
  const {testScriptState, testConnectionState} = app()?.dataset ?? {}
  return testConnectionState === "CONNECTED" && testScriptState === "notRunning" && main()?.querySelector("h1, [data-testid=stAlert]")
    && !root.querySelector("[data-testid=stSkeleton], [data-stale=true]")
}

const words = it => it.textContent.replace(/\s+/g, " ").trim()
const twin = it => [...main().querySelectorAll(it.tagName)].find(other => words(other) === words(it))
const scroller = () => [told, told.querySelector("main")].find(it => it.scrollHeight > it.clientHeight) ?? told

/* What was unfolded, how far it was read and what had the focus stay as they were. */
const giveWay = () => {
  const [top, focused] = [scroller().scrollTop, told.contains(document.activeElement) && document.activeElement]
  const unfolded = [...told.querySelectorAll("main details[open] > summary")].map(twin)
  told.remove()
  for (const summary of unfolded) if (summary) summary.parentElement.open = true
  main().scrollTop = top
  if (focused) twin(focused)?.focus({preventScroll: true})
  dispatchEvent(new Event("takeover"))
}

const isUnconnected = () => app() && app().dataset.testConnectionState !== "CONNECTED"
const watch = (since = null) => now => {
  if (stands()) return giveWay()
  const waited = isUnconnected() ? since ?? now : null
  told.querySelector(".unconnected").hidden = !(waited !== null && now - waited > UNCONNECTED_AFTER)
  requestAnimationFrame(watch(waited))
}

/* What was asked is answered by the next message. Streamlit itself says no more than that a run has begun. */
let isAsked = false
const LET_GO = 4408 // serving/idle.py
const end = ({code}) => { if (code === LET_GO) fallAsleep() }
const {send} = WebSocket.prototype
WebSocket.prototype.send = function (...message) {
  isAsked = true
  this.addEventListener("message", () => { isAsked = false; wait() }, {once: true})
  this.addEventListener("close", end)
  wait()
  return send.apply(this, message)
}

/* Work that takes a moment says so. */
const LONG = 300 // milliseconds
let patience
const isWorking = () => !told?.isConnected && !isUnconnected() && (isAsked || app()?.dataset.testScriptState === "running")
const wait = () => {
  const remark = document.getElementById("working")
  if (isWorking()) return patience ??= setTimeout(() => { remark.hidden = false }, LONG)
  patience = clearTimeout(patience)
  remark.hidden = true
}

/* A line that is lost is said in a sentence, and the page goes on being read. Streamlit's own message is for whoever runs the
   server, and nothing behind it can be used; so it is closed as often as it comes. What was asked just before is asked again
   once the line is back, by the key that has a page run anew. */
const RERUN = {bubbles: true, key: "r", keyCode: 82}
let isLost = false, isUnanswered = false
const hear = () => {
  if (isUnconnected() && !isLost) isUnanswered = isAsked
  if (!isUnconnected() && isLost && isUnanswered) {
    for (const act of ["keydown", "keyup"]) document.dispatchEvent(new KeyboardEvent(act, RERUN))
  }
  isLost = isUnconnected()
  document.documentElement.classList.toggle("lost", isLost)
  document.getElementById("lost").hidden = !isLost || told?.isConnected
  if (isLost) document.querySelector("[data-testid=stDialog] [aria-label=Close]")?.click()
  wait()
}
const line = new MutationObserver(hear)

/* A page that nobody used for hours lets its place at the server go. It comes anew as it is told, and the app with the first
   touch. */
const fallAsleep = () => {
  history.replaceState({...history.state, isAsleep: true}, "")
  location.reload()
}
const isAsleep = Boolean(history.state?.isAsleep)
if (isAsleep) history.replaceState({...history.state, isAsleep: false}, "")
const touched = () => new Promise(done => {
  for (const kind of ["pointermove", "pointerdown", "keydown", "wheel", "focusin"]) addEventListener(kind, done, {once: true, passive: true})
})

/* The app comes when what is read first has come. How parts look has to come after Streamlit's own style. */
export const begin = async () => {
  if (isAsleep) await touched()
  document.body.append(document.getElementById("look"))
  document.head.append(document.getElementById("app").content)
  if (told) requestAnimationFrame(watch())
  line.observe(root, {attributeFilter: ["data-test-connection-state", "data-test-script-state"], subtree: true})
  line.observe(document.body, {childList: true})
}

if (told) told.addEventListener("change", choose)
