/** The next blank field for points after this one, round the page; `null` = all are filled. */
export function nextField(within: HTMLElement | null, after: HTMLInputElement): HTMLInputElement | null {
  const fields = [...(within?.querySelectorAll<HTMLInputElement>("input[data-points]") ?? [])];
  const at = fields.indexOf(after);
  const inOrder = [...fields.slice(at + 1), ...fields.slice(0, Math.max(0, at))];
  return inOrder.find((field) => !field.disabled && field.value.trim() === "") ?? null;
}
