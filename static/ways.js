/* The ways from page to page: what a link carries along, what is a step in the browser's history, where a page is read
   on, and the menu of a phone, which closes once it was used. */

/* What is chosen here holds on every page, so every way to another page carries it, into a new tab too. */
const EVERYWHERE = ["role", "with", "and", "prefer", "real", "lang"]
const WAYS = "[data-testid=stSidebarNavLink], [data-testid=stPageLink-NavLink], #root .part .way"
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
  const way = event.target.closest?.("#root .part .way")
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
    turn(0)
  } else if (hasChosen) push(state, title, to)
  else if (!isLeaving) history.replaceState(state, title, to)
}
const arrive = () => {
  hasChosen = isLeaving = false
  if (location.pathname !== path) turn(read.get(location.href) ?? 0)
}

/* Another page is read from its top, and one that a reader comes back to from where it was left. It is kept there
   while it grows, until the reader does something. A page that is being left may empty before the next one has a name. */
const read = new Map() // how far, by address
let path = location.pathname
let wanted = 0
const main = () => document.querySelector("[data-testid=stMain]")
const turn = top => {
  path = location.pathname
  wanted = top
  main()?.scrollTo({top, behavior: "instant"})
}
const scrollOn = () => { if (wanted) main()?.scrollTo({top: wanted, behavior: "instant"}) }
const mark = ({target}) => { if (target === main() && !wanted && !isLeaving) read.set(location.href, target.scrollTop) }
const leaveAlone = () => { wanted = 0 }

/* On a narrow screen the menu lies over the page. When a page is chosen, Streamlit leaves it there, or on a phone turns it
   from open to closed, and from closed to open; it is closed before anybody sees it. */
const NARROW = 768
const OPEN_MENU = "[data-testid=stSidebar][data-collapsed=false] [data-testid=stSidebarCollapseButton] button"
const closeMenu = ({target}) => {
  if (innerWidth > NARROW || !target.closest?.("[data-testid=stSidebarNavLink]")) return
  queueMicrotask(() => document.querySelector(OPEN_MENU)?.click())
}

/* A link to the page that is read leads to its top. Streamlit would run the page anew and forget what is chosen meanwhile.
   A click that a script makes asks for just that. */
const stay = event => {
  const way = event.target.closest?.(WAYS)
  if (!way || !event.isTrusted || isLeaving || way.pathname !== location.pathname) return
  event.preventDefault()
  event.stopImmediatePropagation()
  turn(0)
  closeMenu(event)
}

new MutationObserver(scrollOn).observe(document.body, {childList: true, subtree: true})
addEventListener("click", leaveToBrowser, true)
addEventListener("click", stay, true)
for (const act of ["click", "keydown", "change"]) addEventListener(act, choose, true)
for (const act of ["pointerover", "pointerdown", "focusin"]) addEventListener(act, carry, true)
addEventListener("popstate", arrive, true)
addEventListener("scroll", mark, true)
for (const act of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(act, leaveAlone, {capture: true, passive: true})
document.addEventListener("click", closeMenu)
document.addEventListener("click", follow)
