import type { Criterion } from "../../src/domain/round/scale";
import { parseAddress } from "../../src/workbook/address";
import type { SheetDraft } from "../../src/workbook/draft";
import type { GeneratedCluster, GeneratedUnit } from "./generate/generated";
import type { ProofRound } from "./proof-rounds";
import { referenceUnit } from "./reference/reference-unit";

/** What a cell of the score sheet is about: settings, line of the scale, what the unit wrote, what others entered. */
export function caseInWords(
  round: ProofRound,
  { sheet, address }: { readonly sheet: string; readonly address: string },
): string {
  const drawn = round.draft.sheets.find(({ name }) => name === sheet);
  const place = parseAddress(address);
  if (drawn === undefined || place === null) return "";
  const texts = [...(drawn.rows.get(place.row)?.values() ?? [])].flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
  const units = round.clusters.flatMap(({ units: own }) => own);
  const above = headerOf(drawn, place);
  const unit = units.find(({ unit: { code } }) => code === above || texts.includes(code));
  const cluster = round.clusters.find(({ units: own }) => unit !== undefined && own.includes(unit));
  if (unit === undefined || cluster === undefined) return `  ${texts.slice(0, 4).join(" | ")}`;
  const criteria = cluster.criteria.filter(({ code }) => texts.includes(code));
  const lines =
    criteria.length > 0
      ? criteria
      : cluster.criteria.filter(({ indicator }) => indicator !== null && texts.includes(indicator));
  return [settingsIn(round, cluster), ...lines.flatMap((line) => lineIn(round, { cluster, unit, line }))]
    .map((line) => `  ${line}`)
    .join("\n");
}

/** The nearest code above in the same column. */
function headerOf(
  { rows }: SheetDraft,
  { row, column }: { readonly row: number; readonly column: number },
): string | null {
  for (let at = row; at > 0; at -= 1) {
    const value = rows.get(at)?.get(column)?.value;
    if (typeof value === "string" && /^C\d+-\d\d$/.test(value)) return value;
  }
  return null;
}

function settingsIn({ settings }: ProofRound, { cluster }: GeneratedCluster): string {
  const { scoring, declaredTotal, bonusCap, penaltyCap, totalCap, tieBreaks } = cluster;
  return JSON.stringify({ ...settings, ...scoring, declaredTotal, bonusCap, penaltyCap, totalCap, tieBreaks });
}

type Case = { readonly cluster: GeneratedCluster; readonly unit: GeneratedUnit; readonly line: Criterion };

function lineIn({ settings }: ProofRound, { cluster, unit, line }: Case): readonly string[] {
  const figure = line.indicator === null ? undefined : unit.figures?.get(line.indicator);
  const results = cluster.units.map(
    (one) =>
      `${one.unit.code} ${one.unit.role}: ${String(one.figures?.get(line.indicator ?? "")?.result.value ?? "–")}`,
  );
  const reference = referenceUnit(cluster, unit, settings).lines.find(({ criterion }) => criterion === line.code);
  return [
    `line ${JSON.stringify(line)}`,
    `bands ${JSON.stringify(cluster.bands.filter(({ criterion }) => criterion === line.code).map(({ from, text, points }) => [from ?? text, points]))}`,
    `indicator ${JSON.stringify(cluster.indicators.find(({ code }) => code === line.indicator) ?? null)}`,
    `figure ${JSON.stringify(figure ?? null)}; all results: ${results.join(", ")}`,
    `documents ${JSON.stringify(unit.documents)}`,
    `entered ${JSON.stringify(cluster.entered.filter((row) => row.unit === unit.unit.code && row.criterion === line.code).map(({ stage, points, notApplicable, scorer }) => ({ stage, points, notApplicable, scorer })))}`,
    `reference: auto ${String(reference?.auto)}, in force ${String(reference?.points)} (${String(reference?.stage)})`,
  ];
}
