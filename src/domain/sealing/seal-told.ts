import type { SealHead } from "../round/seal";

/** The verdict with the figures that its sentence needs: what sheets, screens and the command line say of it. */
export type SealTold =
  | { readonly state: "not-sealed" }
  | { readonly state: "as-sealed" | "as-corrected"; readonly seal: SealHead }
  /** `values`: how many differ. */
  | { readonly state: "differs"; readonly seal: SealHead; readonly values: number }
  /** `cells`: where somebody typed, each with its sheet. */
  | { readonly state: "damaged"; readonly cells: readonly string[] };

/** Why nothing is sealed. */
export type SealRefusal =
  | { readonly refused: "no-document" | "no-consolidation" }
  | { readonly refused: "not-a-date"; readonly date: string }
  | { readonly refused: "date-in-future"; readonly date: string; readonly today: string }
  /** A correction can't be older than what it corrects. */
  | { readonly refused: "before-last"; readonly date: string; readonly seal: SealHead }
  /** The numbers differ from what was sealed, or can't be compared with it any more. */
  | { readonly refused: "no-reason"; readonly state: "differs" | "damaged"; readonly values: number };
