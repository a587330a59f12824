import type { PaneView, PaneWorkbookKind } from "../../text/pane-texts";

/** The views of each kind of workbook, in the path's order; the first is its home. Help stands in the header. */
export function viewsOf(kind: PaneWorkbookKind): readonly [PaneView, ...PaneView[]] {
  switch (kind) {
    case "board":
    case "cluster":
      return ["situation", "receive", "check", "explain"];
    case "unit":
      return ["check", "explain"];
    case "other":
      return ["start"];
    default:
      return kind satisfies never;
  }
}

/** The asked view where this workbook has it, else its home. */
export function viewFor(kind: PaneWorkbookKind, asked: PaneView | null): PaneView {
  const [home, ...others] = viewsOf(kind);
  return asked === "help" || others.some((view) => view === asked) ? (asked ?? home) : home;
}
