import { sheetNames } from "../../contract/sheet-names";
import { scaleOf, type Criterion, bandsOf } from "../round/scale";
import { isHandScored, numbersOf, ways } from "../ways/ways";
import type { CriterionNumber } from "../ways/way";
import type { Board } from "../round/board";
import { nowhere, type Issue } from "../issue";
import { decimalPlaces } from "../scoring/exact";

/**
 * Points that a computed line of the scale states and that none of its units can get: with more decimals than the
 * cluster's Số chữ số thập phân they are rounded (contract §4, Scoring). Of several clusters that share a scale the
 * fewest decimals count. Lines scored by hand keep what is entered.
 */
export function scaleDecimals({
  clusters,
  criteria,
  bands,
}: Pick<Board, "clusters" | "criteria" | "bands">): readonly Issue[] {
  const fewest = new Map<Criterion, number>();
  for (const { code, scoring } of clusters) {
    for (const criterion of scaleOf({ criteria }, code))
      fewest.set(criterion, Math.min(scoring.decimals, fewest.get(criterion) ?? scoring.decimals));
  }
  return criteria.flatMap((criterion) => {
    const decimals = fewest.get(criterion);
    return decimals === undefined || isHandScored(criterion) ? [] : lost(criterion, { decimals, bands });
  });
}

const headers: Partial<Record<CriterionNumber, string>> = {
  max: "Điểm chuẩn",
  perTime: "Điểm mỗi lần",
  lowest: "Điểm tối thiểu",
  highest: "Điểm tối đa",
};

function lost(
  criterion: Criterion,
  { decimals, bands }: { readonly decimals: number } & Pick<Board, "bands">,
): readonly Issue[] {
  const { code, kind, cluster, cell } = criterion;
  const place = {
    ...nowhere,
    cluster: cluster === "*" ? null : cluster,
    sheet: sheetNames.scale,
    cell: cell === "" ? null : cell,
  };
  const stated = numbersOf(criterion).map((key) => ({ field: headers[key], value: criterion[key] }));
  const banded =
    ways[kind].bands !== undefined
      ? bandsOf(bands, criterion).map(({ points }) => ({ field: sheetNames.bands, value: points }))
      : [];
  return [...stated, ...banded].flatMap(({ field, value }): readonly Issue[] =>
    field === undefined || value === null || decimalPlaces(value) <= decimals
      ? []
      : [{ code: "scale-decimals-lost", params: { criterion: code, field, value, decimals }, place }],
  );
}
