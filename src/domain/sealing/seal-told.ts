import type { SealHead } from "../round/seal";
import type { Sealing } from "./seal-state";

/** The verdict with the figures that its sentence needs: what sheets, screens and the command line say of it. */
export type SealTold =
  | { readonly state: "not-sealed" }
  | { readonly state: "as-sealed" | "as-corrected"; readonly seal: SealHead }
  /** `values`: how many differ. */
  | { readonly state: "differs"; readonly seal: SealHead; readonly values: number }
  /** `cells`: where somebody typed, each with its sheet. */
  | { readonly state: "damaged"; readonly cells: readonly string[] };

export function tellSealing(sealing: Sealing): SealTold {
  switch (sealing.state) {
    case "not-sealed":
      return { state: sealing.state };
    case "as-sealed":
    case "as-corrected":
      return { state: sealing.state, seal: sealing.seal };
    case "differs":
      return { state: sealing.state, seal: sealing.seal, values: sealing.differences.length };
    case "damaged":
      return { state: sealing.state, cells: sealing.damage.map(({ sheet, cell }) => `${sheet}!${cell}`) };
    default:
      return sealing satisfies never;
  }
}

/** Why nothing is sealed. */
export type SealRefusal =
  | { readonly refused: "no-document" | "no-consolidation" }
  | { readonly refused: "date-in-future"; readonly date: string; readonly today: string }
  /** A correction can't be older than what it corrects. */
  | { readonly refused: "before-last"; readonly date: string; readonly seal: SealHead }
  /** The numbers differ from what was sealed, or can't be compared with it any more. */
  | { readonly refused: "no-reason"; readonly state: "differs" | "damaged"; readonly values: number };
