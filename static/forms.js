/* The forms of a page, which send what a reader wrote or chose for one file, or for this session, and nowhere else. */

/* A handout's form stays as it is whatever is chosen, so that no note is lost; what is chosen goes along when it is sent.
   A key names the session whose own figures it shall have. */
export const make = async form => {
  const [{key, lost}, said] = [form.dataset, form.querySelector(".said")]
  const body = new URLSearchParams(new FormData(form))
  const headers = key ? {"x-key": key} : {}
  const answer = await fetch(form.action + location.search, {method: "POST", headers, body}).catch(() => null)
  said.textContent = answer?.ok ? "" : await answer?.text() ?? lost
  if (!answer?.ok) return
  const [, download] = answer.headers.get("content-disposition").match(/"(.+)"/)
  const href = URL.createObjectURL(await answer.blob())
  Object.assign(document.createElement("a"), {href, download}).click()
  URL.revokeObjectURL(href)
}

/* A reader's own figures go to the session of this page, which its key names; then the page is told anew. */
export const bring = async form => {
  const [{key, most, large, lost, reading, early}, said] = [form.dataset, form.querySelector(".said")]
  const file = form.elements.file?.files[0]
  if (!key || file?.size > most) {
    said.textContent = key ? large : early
    return
  }
  said.textContent = reading
  const headers = {"x-key": key, "x-name": encodeURIComponent(file?.name ?? "")}
  const answer = await fetch(form.action, {method: "POST", headers, body: file ?? ""}).catch(() => null)
  said.textContent = answer ? await answer.text() : lost
  if (!answer?.ok) return
  form.reset()
  document.querySelector("[data-testid=stSidebarNavLink][aria-current=page]")?.click()
}
