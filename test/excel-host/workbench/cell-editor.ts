import type { Box } from "./grid/cell-look";

export type CellEditorEvents = {
  /** Typing has begun: Excel is now in its cell-edit mode, and refuses add-ins until it ends. */
  readonly began: () => void;
  /** `null`: given up with Escape. Cell-edit mode has ended. */
  readonly ended: (text: string | null) => void;
};

/** An input over the cell, until Enter, Tab, Escape or a click elsewhere. */
export function editCell(
  place: HTMLElement,
  { box, text }: { readonly box: Box; readonly text: string },
  events: CellEditorEvents,
): void {
  const input = Object.assign(document.createElement("input"), { className: "cell-editor", value: text });
  Object.assign(input.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${Math.max(box.width, 120)}px`,
    height: `${Math.max(box.height, 22)}px`,
  });
  let done = false;
  const end = (typed: string | null): void => {
    if (done) return;
    done = true;
    input.remove();
    events.ended(typed);
  };
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "Tab") end(input.value);
    else if (event.key === "Escape") end(null);
  });
  // The pane takes the focus when it is clicked; in Excel, too, the cell stays in edit mode then. Who has the focus now
  // is only known after the event.
  input.addEventListener("blur", () =>
    setTimeout(() => document.activeElement?.tagName === "IFRAME" || end(input.value), 0),
  );
  place.replaceChildren(input);
  input.focus();
  input.select();
  events.began();
}
