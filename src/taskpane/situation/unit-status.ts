import { tokens } from "@fluentui/react-components";
import type { SendingStatus, UnitStanding } from "../../domain/standing/standing";
import type { BesideStatus } from "../../text/vi/pane/situation";

/** Sending statuses in the order of the bar: together all that must report. */
export const sendingStatuses: readonly SendingStatus[] = ["on-time", "late", "returned", "missing", "not-due"];

export const besideStatuses: readonly BesideStatus[] = ["with-errors", "incomplete", "paper-only", "provisional"];

export type UnitFilter = SendingStatus | BesideStatus;

/** Codes of the units of which an error is known. */
export type WithErrors = ReadonlySet<string>;

/** Whether the unit has this sending status; or whether this is true of it beside that: each is a fact of its own. */
export function fits(unit: UnitStanding, filter: UnitFilter, withErrors: WithErrors): boolean {
  if (!isBeside(filter)) return unit.status === filter;
  if (unit.received === null) return false;
  switch (filter) {
    case "with-errors":
      return withErrors.has(unit.code);
    case "incomplete":
      return unit.version !== null && !unit.complete;
    case "paper-only":
      return unit.version === null;
    case "provisional":
      return !unit.confirmed;
    default:
      return filter satisfies never;
  }
}

function isBeside(filter: UnitFilter): filter is BesideStatus {
  return (besideStatuses as readonly string[]).includes(filter);
}

/** How many units have each status. */
export function statusCounts(
  units: readonly UnitStanding[],
): readonly { readonly status: SendingStatus; readonly count: number }[] {
  return sendingStatuses.map((status) => ({ status, count: units.filter((unit) => unit.status === status).length }));
}

/** Sign and colours of a status; its word always stands beside, so that neither has to be seen. */
export type StatusLook = { readonly sign: string; readonly bar: string; readonly text: string };

export const statusLooks: { readonly [S in SendingStatus | BesideStatus]: StatusLook } = {
  "on-time": { sign: "✓", bar: tokens.colorPaletteGreenForeground3, text: tokens.colorPaletteGreenForeground1 },
  late: { sign: "◷", bar: tokens.colorPaletteMarigoldBackground3, text: tokens.colorPaletteMarigoldForeground2 },
  returned: { sign: "↩", bar: tokens.colorPalettePurpleBorderActive, text: tokens.colorPalettePurpleForeground2 },
  missing: { sign: "○", bar: tokens.colorPaletteRedBackground3, text: tokens.colorPaletteRedForeground1 },
  "not-due": { sign: "–", bar: tokens.colorNeutralStroke1, text: tokens.colorNeutralForeground2 },
  exempt: { sign: "–", bar: tokens.colorNeutralStroke2, text: tokens.colorNeutralForeground3 },
  "with-errors": { sign: "✖", bar: tokens.colorPaletteRedBackground3, text: tokens.colorPaletteRedForeground1 },
  incomplete: { sign: "◔", bar: tokens.colorPaletteMarigoldBackground3, text: tokens.colorNeutralForeground1 },
  "paper-only": { sign: "◐", bar: tokens.colorPaletteMarigoldBackground3, text: tokens.colorNeutralForeground1 },
  provisional: { sign: "≈", bar: tokens.colorNeutralStroke1, text: tokens.colorNeutralForeground1 },
};
