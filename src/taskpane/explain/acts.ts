import { explainCell } from "../../app/live/explaining/explain-cell";
import type { CellExplained } from "../../app/live/explaining/explained";
import type { Selected } from "../../app/live-workbook";
import type { Consolidation } from "../../domain/consolidation";
import type { Language } from "../../text/language";
import type { WorkDesk } from "../acts/desk";
import type { Round, RoundReading } from "../acts/round-reading";

/** Acts that explain a cell. */
export function explainActs({ workbook, languages, sheetTexts }: WorkDesk, reading: RoundReading) {
  return {
    /** The engine says in the language of the pane how points came about. */
    explain: async (selected: Selected, language: Language): Promise<CellExplained> => {
      const about = explainable(await reading.round());
      if (about === "nothing") return { explained: null, reason: "own-sheet" };
      const { consolidation } = about;
      return explainCell({ workbook, selected, consolidation, texts: languages[language], sheetTexts });
    },
  };
}

/**
 * By what the cells of a workbook are explained: a round, or a unit's own form (`null`); nothing where no round is
 * stated yet.
 */
function explainable({ opened, status }: Round): { readonly consolidation: Consolidation | null } | "nothing" {
  if (status !== null) return { consolidation: status.consolidation };
  return opened.kind === "unit" ? { consolidation: null } : "nothing";
}
