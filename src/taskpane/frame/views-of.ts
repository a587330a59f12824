import type { PaneView, PaneWorkbookKind } from "../../text/pane-texts";

/**
 * The views of each kind of workbook, in the path's order; the first is its home. Help stands in the header. Where no
 * program shows the cells (`inSheets` false), none can be selected to be explained.
 */
export function viewsOf(kind: PaneWorkbookKind, inSheets = true): readonly [PaneView, ...PaneView[]] {
  switch (kind) {
    case "board":
    case "cluster":
      return inSheets ? ["situation", "receive", "check", "explain"] : ["situation", "receive", "check"];
    case "unit":
      return inSheets ? ["check", "explain"] : ["check"];
    case "other":
      return ["start"];
    default:
      return kind satisfies never;
  }
}

/** The asked view where this workbook has it, else its home. */
export function viewFor(kind: PaneWorkbookKind, asked: PaneView | null, inSheets = true): PaneView {
  const [home, ...others] = viewsOf(kind, inSheets);
  return asked === "help" || others.some((view) => view === asked) ? (asked ?? home) : home;
}
