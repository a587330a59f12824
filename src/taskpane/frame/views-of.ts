import type { PeriodKind } from "../../domain/round/period";
import type { PaneView, PaneWorkbookKind } from "../../text/vi/pane/frame";

type Views = readonly [PaneView, ...PaneView[]];

const viewsOfKind: { readonly [K in PaneWorkbookKind]: Views } = {
  board: [
    "situation",
    "receive",
    "check",
    "adjust",
    "scale",
    "score",
    "nominate",
    "consolidate",
    "papers",
    "setup",
    "explain",
  ],
  cluster: [
    "situation",
    "receive",
    "check",
    "adjust",
    "scale",
    "score",
    "nominate",
    "consolidate",
    "papers",
    "hand-in",
    "explain",
  ],
  unit: ["check", "send", "explain"],
  other: ["start"],
};

/** Views that a kind of round has nothing to say in. */
const without: { readonly [K in PeriodKind]: readonly PaneView[] } = {
  reg: ["adjust", "score", "nominate"],
  h1: [],
  year: [],
};

type Where = {
  /** False where no program shows the cells: then none can be selected to be explained. */
  readonly inSheets?: boolean;
  /** `null` = the workbook states no round yet. */
  readonly round?: { readonly kind: PeriodKind } | null;
};

/** The views of each kind of workbook, in the path's order; the first is its home. Help is in the header. */
export function viewsOf(kind: PaneWorkbookKind, { inSheets = true, round = null }: Where = {}): Views {
  const [home, ...others] = viewsOfKind[kind];
  const left = round === null ? [] : without[round.kind];
  return [home, ...others.filter((view) => (inSheets || view !== "explain") && !left.includes(view))];
}

/** The asked view where this workbook has it, else its home. */
export function viewFor(kind: PaneWorkbookKind, asked: PaneView | null, where: Where = {}): PaneView {
  const [home, ...others] = viewsOf(kind, where);
  return asked === "help" || others.some((view) => view === asked) ? (asked ?? home) : home;
}
