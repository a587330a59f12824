import type { Area } from "../../../workbook/address";

/**
 * Merged areas that Excel told before, by the sheet's name without case. Asking for them empties what the person could
 * undo (office-js issue 5918), so a check after each change doesn't ask again: areas move only where rows or columns
 * are put in or taken out, and Excel says so. Who merges or splits cells by hand is not noticed before the next act
 * that writes.
 */
export type KnownMerges = {
  /** `null`: not known, so they have to be asked for. */
  readonly of: (sheet: string) => readonly Area[] | null;
  readonly keep: (sheet: string, areas: readonly Area[]) => void;
  /** Cells moved on some sheet, or Excel no longer tells of it. */
  readonly forget: () => void;
  /** Whether Excel tells of moved cells; until it does nothing is kept. */
  readonly watch: (on: boolean) => void;
};

export function knownMerges(): KnownMerges {
  const known = new Map<string, readonly Area[]>();
  let watched = false;
  return {
    of: (sheet) => (watched ? (known.get(sheet.toLowerCase()) ?? null) : null),
    keep: (sheet, areas) => void known.set(sheet.toLowerCase(), areas),
    forget: () => known.clear(),
    watch: (on) => {
      watched = on;
      known.clear();
    },
  };
}
