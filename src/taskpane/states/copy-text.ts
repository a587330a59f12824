/**
 * Puts a text on the clipboard; false where the pane may not. Frames in Excel on the web are often refused the new way
 * and allowed the old one, which copies what is selected in the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const box = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
