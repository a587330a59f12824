import type { Comparison } from "../comparison/compare-round";
import type { KeptSeals, Seal, SealDamage, SealedChange, SealHead } from "../round/seal";
import { compareSealed } from "./compare-sealed";
import { withOrigins } from "./origins";
import { sealedValues } from "./sealed-values";

/** What a workbook's numbers are beside its last seal: the one verdict that every host shows. */
export type SealState =
  | { readonly state: "not-sealed" }
  /** As sealed, or as the last Đính chính (number n) has them. */
  | { readonly state: "as-sealed" | "as-corrected"; readonly seal: SealHead }
  /** They differ, and no Đính chính has accepted that yet. */
  | { readonly state: "differs"; readonly seal: SealHead }
  /** What is kept of the last seal was changed by somebody, so that nothing can be said. */
  | { readonly state: "damaged"; readonly seal: SealHead | null };

/** Everything that sheets and screens tell of the seals of a round. */
export type Sealing = SealState & {
  /** The first seal and its corrections, in their order; [] = not sealed. */
  readonly seals: readonly (SealHead & Pick<Seal, "changes">)[];
  /** What differs from the last seal, as of its day, in canonical order; [] unless `state` is "differs". */
  readonly differences: readonly SealedChange[];
  readonly damage: readonly SealDamage[];
};

export const noSeals: KeptSeals = { seals: [], damage: [], lines: [] };

/** Whether what is handed on is CHÍNH THỨC; else it is DỰ THẢO. */
export function isOfficial({ state }: Pick<SealState, "state">): boolean {
  return state === "as-sealed" || state === "as-corrected";
}

function headOf({ number, document, date, reason, fingerprint, day }: SealHead): SealHead {
  return { number, document, date, reason, fingerprint, day };
}

function headAndChanges(seal: Seal): Sealing["seals"][number] {
  return { ...headOf(seal), changes: seal.changes };
}

/** `roundOn` judges the same workbook as of another day. Left out `kept`: the workbook has no seal. */
export function sealRound(kept: KeptSeals | undefined, roundOn: (day: string) => Comparison): Sealing {
  const { seals, damage } = kept ?? noSeals;
  const last = seals.at(-1);
  const told = { seals: seals.map(headAndChanges), differences: [], damage };
  if (last === undefined) {
    return damage.length === 0 ? { state: "not-sealed", ...told } : { state: "damaged", seal: null, ...told };
  }
  const { rows } = last;
  const seal = headOf(last);
  if (rows === null) return { state: "damaged", seal, ...told };
  const round = roundOn(seal.day);
  const differences = compareSealed(rows, sealedValues(round));
  if (differences.length > 0) return { state: "differs", seal, ...told, differences: withOrigins(round, differences) };
  return { state: seal.number === 0 ? "as-sealed" : "as-corrected", seal, ...told };
}
