import type { Band, Criterion } from "../../domain/round/scale";
import type { Figure } from "../../domain/figures/figure";
import type { BandAreas } from "./band-areas";
import { bandsFormula, textBandsFormula } from "./bands";
import { byRankFormula } from "./by-rank";
import type { RatioCells } from "./ratio-cells";

/** Areas of the line's bands in the sheet. */
export type BandPlaces = Pick<BandAreas, "from" | "text" | "points">;

type BandsCase = { readonly criterion: Criterion; readonly bands: readonly Band[]; readonly bandPlaces: BandPlaces };

/** Theo bậc: by the result's words where the scale knows words, else by steps: the same choice as the engine's. */
export function bandsOfCase(given: BandsCase, cells: RatioCells, figure: Figure): string | null {
  const areas = areasOf(given);
  return (
    wordedFormula(areas, cells, figure) ??
    (areas.stepped === 0 ? null : bandsFormula({ ...cells, bandsBy: given.criterion.bandsBy, bands: areas }))
  );
}

/** Theo thứ hạng: the same choice. */
export function ranksOfCase(given: BandsCase, cells: RatioCells, figure: Figure): string | null {
  const areas = areasOf(given);
  return (
    wordedFormula(areas, cells, figure) ?? (areas.stepped === 0 ? null : byRankFormula({ ...cells, bands: areas }))
  );
}

/** `null` where the result is not in words, or no band is. */
function wordedFormula(areas: BandAreas, cells: RatioCells, { resultState }: Figure): string | null {
  const { text, worded } = areas;
  return resultState !== "text" || worded === 0 || text === null
    ? null
    : textBandsFormula({ ...cells, bands: { ...areas, text } });
}

function areasOf({ bands, bandPlaces }: BandsCase): BandAreas {
  return {
    ...bandPlaces,
    stated: bands.length,
    stepped: bands.filter(({ from }) => from !== null).length,
    worded: bands.filter(({ text }) => text !== null).length,
  };
}
