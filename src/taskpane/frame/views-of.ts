import type { PaneView, PaneWorkbookKind } from "../../text/vi/pane/frame";

type Views = readonly [PaneView, ...PaneView[]];

const viewsOfKind: { readonly [K in PaneWorkbookKind]: Views } = {
  board: ["situation", "receive", "check", "adjust", "scale", "score", "nominate", "consolidate", "setup", "explain"],
  cluster: [
    "situation",
    "receive",
    "check",
    "adjust",
    "scale",
    "score",
    "nominate",
    "consolidate",
    "hand-in",
    "explain",
  ],
  unit: ["check", "send", "explain"],
  other: ["start"],
};

/**
 * The views of each kind of workbook, in the path's order; the first is its home. Help is in the header. Where no
 * program shows the cells (`inSheets` false), none can be selected to be explained.
 */
export function viewsOf(kind: PaneWorkbookKind, inSheets = true): Views {
  const [home, ...others] = viewsOfKind[kind];
  return [home, ...others.filter((view) => inSheets || view !== "explain")];
}

/** The asked view where this workbook has it, else its home. */
export function viewFor(kind: PaneWorkbookKind, asked: PaneView | null, inSheets = true): PaneView {
  const [home, ...others] = viewsOf(kind, inSheets);
  return asked === "help" || others.some((view) => view === asked) ? (asked ?? home) : home;
}
