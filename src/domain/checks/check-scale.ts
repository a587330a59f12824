import { headers as shared } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Board } from "../round/board";
import { type Criterion, bandsOf, scaleOf, isUnusable } from "../round/scale";
import { isHandScored, needsMaximum, unusableNumbers, ways, usesBands, unsuitedTo, numbersOf } from "../ways/ways";
import { nowhere, type Issue, type Place } from "../issue";
import type { CriterionNumber } from "../ways/way";
import { decimalPlaces } from "../basics/exact";

type ScaleBoard = Pick<Board, "criteria" | "bands" | "indicators">;

/** Lines of `Thang điểm` whose scoring method can't give points: what it needs is blank, or doesn't go with it. */
export function checkScales(board: ScaleBoard): readonly Issue[] {
  return [...repeatedCodes(board), ...board.criteria.flatMap((criterion) => checkCriterion(board, criterion))];
}

/** What is wrong with one line. */
export function checkCriterion(board: ScaleBoard, criterion: Criterion): readonly Issue[] {
  return [
    ...missingPoints(criterion),
    ...missingSource(criterion),
    ...unusable(criterion),
    ...missingBands(board, criterion),
    ...unsuitable(board, criterion),
    ...crossedBounds(criterion),
  ];
}

/**
 * Points are entered and shown by code: the second line of one scale with the same code can't be told from the first.
 */
function repeatedCodes({ criteria }: ScaleBoard): readonly Issue[] {
  const seen = new Set<string>();
  return criteria.flatMap((criterion): readonly Issue[] => {
    const key = JSON.stringify([criterion.cluster, criterion.code]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: "scale-code-repeated", params: { criterion: criterion.code }, place: placeOf(criterion) }];
  });
}

/** A line whose Điểm chuẩn is 0 would be worth nothing; where Điểm chuẩn is blank reading says so at its cell. */
function missingPoints(criterion: Criterion): readonly Issue[] {
  return !needsMaximum(criterion) || criterion.max > 0 || isUnusable(criterion)
    ? []
    : [fieldMissing(criterion, shared.maximum)];
}

const headers = { step: shared.step, perTime: shared.perTime, highest: shared.highest } as const;

/** A method needs what it computes from, Chỉ tiêu or Mã hồ sơ; with neither of them a person scores the line. */
function missingSource(criterion: Criterion): readonly Issue[] {
  if (isHandScored(criterion)) return [];
  const [source, field] =
    ways[criterion.kind].source === "document" ? [criterion.document, "Mã hồ sơ"] : [criterion.indicator, "Chỉ tiêu"];
  return source === null ? [fieldMissing(criterion, field)] : [];
}

function unusable(criterion: Criterion): readonly Issue[] {
  return unusableNumbers(criterion).map((number): Issue => {
    const value = criterion[number];
    if (value === null) return fieldMissing(criterion, headers[number]);
    return {
      code: "scale-step-not-positive",
      params: { criterion: criterion.code, step: value },
      place: placeOf(criterion),
    };
  });
}

/** Bands by percent or value are any complete rows of `Mức điểm`, those by rank need Từ. */
function missingBands({ bands }: ScaleBoard, criterion: Criterion): readonly Issue[] {
  const { code, kind } = criterion;
  if (!usesBands(criterion)) return [];
  const byValue = ways[kind].bands === "value";
  const found = bandsOf(bands, criterion).some(({ from, text }) => from !== null || (byValue && text !== null));
  return found ? [] : [{ code: "scale-bands-missing", params: { criterion: code, kind }, place: placeOf(criterion) }];
}

function unsuitable({ indicators }: ScaleBoard, criterion: Criterion): readonly Issue[] {
  const { code, kind } = criterion;
  const reason = unsuitedTo(kind, indicators.find((each) => each.code === criterion.indicator) ?? null);
  return reason === null
    ? []
    : [{ code: "scale-way-unsuitable", params: { criterion: code, kind, reason }, place: placeOf(criterion) }];
}

function crossedBounds(criterion: Criterion): readonly Issue[] {
  const { code, lowest, highest } = criterion;
  if (lowest === null || highest === null || lowest <= highest) return [];
  return [
    {
      code: "scale-bounds-crossed",
      params: { criterion: code, minimum: lowest, maximum: highest },
      place: placeOf(criterion),
    },
  ];
}

function fieldMissing({ code, kind, cluster, cell }: Criterion, field: string): Issue {
  return { code: "scale-field-missing", params: { criterion: code, kind, field }, place: placeOf({ cluster, cell }) };
}

function placeOf({ cluster, cell }: Pick<Criterion, "cluster" | "cell">): Place {
  return {
    ...nowhere,
    cluster: cluster === "*" ? null : cluster,
    sheet: sheetNames.scale,
    cell: cell === "" ? null : cell,
  };
}

/**
 * Points that a computed line of the scale states and that none of its units can get: with more decimals than the
 * cluster's Số chữ số thập phân they are rounded (contract §4, Scoring). Of several clusters that share a scale the
 * fewest decimals count. Lines scored by hand keep what is entered, those with Làm tròn đến are rounded by that.
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
    return decimals === undefined || isHandScored(criterion) || criterion.roundTo !== null
      ? []
      : lostDecimals(criterion, { decimals, bands });
  });
}

const headersOfNumbers: Partial<Record<CriterionNumber, string>> = {
  max: shared.maximum,
  perTime: shared.perTime,
  lowest: shared.lowest,
  highest: shared.highest,
};

function lostDecimals(
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
  const stated = numbersOf(criterion).map((key) => ({ field: headersOfNumbers[key], value: criterion[key] }));
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
