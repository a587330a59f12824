import { tokens } from "@fluentui/react-components";
import type { DocumentState } from "../../domain/standing/standing";

/** The word always stands beside the sign. */
export const documentLooks: { readonly [S in DocumentState]: { readonly sign: string; readonly text: string } } = {
  present: { sign: "✓", text: tokens.colorPaletteGreenForeground1 },
  none: { sign: "–", text: tokens.colorNeutralForeground2 },
  missing: { sign: "○", text: tokens.colorPaletteRedForeground1 },
  unanswered: { sign: "?", text: tokens.colorPaletteMarigoldForeground2 },
};
