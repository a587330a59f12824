/** A button of the add-in's ribbon tab, as the built manifest has it. */
export type RibbonButton = {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs, or `null` for one that opens the pane. */
  readonly functionName: string | null;
};

export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };

/** Reads the tab out of an add-in-only manifest, in its default language. */
export function ribbonOf(manifest: Document): readonly RibbonGroup[] {
  const resources = new Map(
    [...manifest.querySelectorAll("Resources *[id]")].map((each) => [
      each.getAttribute("id") ?? "",
      each.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const text = (element: Element | null | undefined): string =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  return [...manifest.querySelectorAll("CustomTab > Group")].map((group) => ({
    label: text(childOf(group, "Label")),
    buttons: [...group.querySelectorAll("Control")].map((control) => ({
      label: text(childOf(control, "Label")),
      tip: text(control.querySelector("Supertip > Description")),
      icon: text([...control.querySelectorAll("Icon > *")].find((image) => image.getAttribute("size") === "32")),
      functionName: control.querySelector("FunctionName")?.textContent ?? null,
    })),
  }));
}

function childOf(element: Element, name: string): Element | undefined {
  return [...element.children].find((child) => child.localName === name);
}

export type RibbonActions = { readonly openPane: () => void; readonly run: (functionName: string) => Promise<void> };

/** `place`: the folder that the add-in is served from; the manifest names another server. */
export function showRibbon(
  element: HTMLElement,
  groups: readonly RibbonGroup[],
  { place, actions }: { readonly place: string; readonly actions: RibbonActions },
): void {
  element.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = Object.assign(document.createElement("div"), { className: "group" });
      const row = Object.assign(document.createElement("div"), { className: "buttons" });
      row.append(...buttons.map((button) => ribbonButton(button, place, actions)));
      group.append(row, Object.assign(document.createElement("div"), { className: "caption", textContent: label }));
      return group;
    }),
  );
}

function ribbonButton(
  { label, tip, icon, functionName }: RibbonButton,
  place: string,
  actions: RibbonActions,
): HTMLElement {
  const button = Object.assign(document.createElement("button"), { type: "button", title: tip });
  if (functionName !== null) button.dataset["function"] = functionName;
  const picture = Object.assign(document.createElement("img"), { src: `${place}${new URL(icon).pathname}`, alt: "" });
  button.append(picture, label);
  button.addEventListener("click", () => {
    if (functionName === null) return actions.openPane();
    button.setAttribute("aria-busy", "true");
    void actions.run(functionName).finally(() => button.removeAttribute("aria-busy"));
  });
  return button;
}
