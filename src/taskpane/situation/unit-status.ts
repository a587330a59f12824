import { tokens } from "@fluentui/react-components";
import type { SendingStatus } from "../../domain/standing/standing";
import type { ReportFact } from "../../domain/standing/unit-groups";

export type UnitFilter = SendingStatus | ReportFact;

/** Codes of the units of which an error is known. */
export type WithErrors = ReadonlySet<string>;

/** Sign and colours of a status; its word is always beside them, so that neither has to be seen. */
export type StatusLook = { readonly sign: string; readonly bar: string; readonly text: string };

export const statusLooks: { readonly [S in UnitFilter]: StatusLook } = {
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
