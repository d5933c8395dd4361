/* A page's answer holds the page itself. It stands until the app has the same, and then gives way to it in one moment. */

const told = document.getElementById("told")
const root = document.getElementById("root")
const UNCONNECTED_AFTER = 8000 // milliseconds in which an app that is there has its connection, or will hardly get one

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

/* A line that is lost is said in a sentence, and the page goes on being read. Streamlit's own message is for whoever runs the
   server, and nothing behind it can be used; so it is closed as often as it comes. */
const hear = () => {
  document.documentElement.classList.toggle("lost", isUnconnected())
  document.getElementById("lost").hidden = !isUnconnected() || told?.isConnected
  if (isUnconnected()) document.querySelector("[data-testid=stDialog] [aria-label=Close]")?.click()
}
const line = new MutationObserver(hear)

/* The app comes when what is read first has come. */
export const begin = () => {
  document.head.append(document.getElementById("app").content)
  if (told) requestAnimationFrame(watch())
  line.observe(root, {attributeFilter: ["data-test-connection-state"], subtree: true})
  line.observe(document.body, {childList: true})
}

if (told) told.addEventListener("change", choose)
