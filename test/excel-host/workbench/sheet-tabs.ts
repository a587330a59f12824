import type { SheetModel } from "../model/workbook-model";

/** Tabs in the workbook's order; those that Excel would hide are greyed, and can be looked at all the same. */
export function showTabs(
  element: HTMLElement,
  sheets: readonly Pick<SheetModel, "id" | "name" | "state" | "tab">[],
  { shown, choose }: { readonly shown: string; readonly choose: (id: string) => void },
): void {
  element.replaceChildren(
    ...sheets.map(({ id, name, state, tab }) => {
      const button = Object.assign(document.createElement("button"), {
        type: "button",
        textContent: name,
        className: state === "visible" ? "" : "hidden",
      });
      button.setAttribute("aria-current", String(id === shown));
      if (state !== "visible") button.title = state === "hidden" ? "Trang ẩn" : "Trang ẩn hoàn toàn";
      if (tab !== null && id !== shown) button.style.borderBottomColor = `#${tab}`;
      button.addEventListener("click", () => choose(id));
      return button;
    }),
  );
  element.querySelector('[aria-current="true"]')?.scrollIntoView({ inline: "nearest", block: "nearest" });
}
