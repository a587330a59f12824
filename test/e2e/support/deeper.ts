import type { PaneView } from "../../../src/text/vi/pane/frame";

/** Pages within a view, each reached from the one before it by pressing what the selector names. */
export type DeeperPage = { readonly name: string; readonly press: string };

const ofView: { readonly [V in PaneView]?: readonly DeeperPage[] } = {
  situation: [
    { name: "cluster", press: "#view-situation [data-opens=cluster]" },
    { name: "unit", press: "#view-situation [data-opens=unit]" },
  ],
  setup: [{ name: "personal", press: "#view-setup [data-opens=personal]" }],
};

/** Leads from such a page back to its view. */
export const wayBack = "main > section:not([hidden]) :is(nav button, [data-closes])";

export function deeperPages(view: PaneView): readonly DeeperPage[] {
  return ofView[view] ?? [];
}
