const stops = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

/**
 * Excel on the web's Office.js moves the focus at Tab itself, among the elements that it knows: a `summary` is none of
 * them, and from a view that took the focus it leaves the pane. Where the browser's next stop is in the pane, the key
 * doesn't get as far as Office's listener at the window; at either end it does, and Office hands the focus on to Excel.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && leadsOn(page, event.shiftKey)) event.stopPropagation();
  });
}

function leadsOn(page: Document, backward: boolean): boolean {
  const from = page.activeElement ?? page.body;
  // Nothing has the focus: the browser knows where it was last.
  if (from === page.body) return true;
  const side = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(stops)].some(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [data-tabster-dummy]") &&
      element.getClientRects().length > 0 &&
      (from.compareDocumentPosition(element) & side) !== 0,
  );
}
