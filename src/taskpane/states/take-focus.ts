/**
 * Moves the focus within the pane. Someone who is typing into a cell keeps the keyboard: the pane takes it only where
 * it has it already.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
