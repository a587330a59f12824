import type { Figure } from "../../domain/figure";
import type { Band, Criterion } from "../../domain/scale";
import { bandsFormula, textBandsFormula } from "../formulas/bands-formula";
import { byRankFormula } from "../formulas/by-rank-formula";
import type { RatioCells } from "../formulas/ratio-formula";

/** Excel nests 64 deep; the bands formula keeps some of that for itself. */
const mostBands = 50;

type BandsCase = { readonly criterion: Criterion; readonly bands: readonly Band[] };

/** Theo bậc: by the result's words where the scale knows words, else by steps: the same choice as the engine's. */
export function bandsOfCase({ criterion, bands }: BandsCase, cells: RatioCells, figure: Figure): string | null {
  const words = wordedBands(bands, figure);
  if (words.length > 0) return whereFit(words, (fitting) => textBandsFormula({ ...cells, bands: fitting }));
  const ordered = steppedBands(bands).sort((a, b) => b.from - a.from || b.points - a.points);
  return whereFit(ordered, (fitting) => bandsFormula({ ...cells, bandsBy: criterion.bandsBy, bands: fitting }));
}

/** Theo thứ hạng: the same choice. */
export function ranksOfCase({ bands }: BandsCase, cells: RatioCells, figure: Figure): string | null {
  const words = wordedBands(bands, figure);
  if (words.length > 0) return whereFit(words, (fitting) => textBandsFormula({ ...cells, bands: fitting }));
  const ordered = steppedBands(bands).sort((a, b) => a.from - b.from || b.points - a.points);
  return whereFit(ordered, (fitting) => byRankFormula({ ...cells, bands: fitting }));
}

/** The bands that words are looked up in, more points first; none where the result is not in words. */
function wordedBands(bands: readonly Band[], { resultState }: Figure): readonly { readonly text: string; readonly points: number }[] {
  if (resultState !== "text") return [];
  return bands.flatMap(({ text, points }) => (text === null ? [] : [{ text, points }])).sort((a, b) => b.points - a.points);
}

function steppedBands(bands: readonly Band[]): { readonly from: number; readonly points: number }[] {
  return bands.flatMap(({ from, points }) => (from === null ? [] : [{ from, points }]));
}

function whereFit<T>(bands: readonly T[], write: (bands: readonly T[]) => string): string | null {
  return bands.length === 0 || bands.length > mostBands ? null : write(bands);
}
