import type { Entry } from "../basics/entry";
import type { Issue, Place } from "../issue";
import type { Criterion } from "../round/scale";
import type { PointsInForce } from "./score";
import { type ScoredUnit, scoringIssue, selfPlace } from "./scored-unit";

/**
 * A line with Yêu cầu minh chứng that has points other than 0, while every Tài liệu kiểm chứng that the unit's form has
 * for it is blank: beside the result of its indicator, or beside the unit's own points. A form without such a cell is
 * asked for nothing (contract §5).
 */
export function missingEvidence(
  unit: ScoredUnit,
  criterion: Criterion,
  { points }: Pick<PointsInForce, "points">,
): readonly Issue[] {
  if (!criterion.needsEvidence || points === null || points === 0) return [];
  const cells = cellsOf(unit, criterion);
  const [first] = cells;
  if (first === undefined || cells.some(({ entry }) => entry.state !== "blank")) return [];
  return [scoringIssue("evidence-missing", { criterion: criterion.code, points }, first.place)];
}

function cellsOf(
  { unit, proofs = null, self }: ScoredUnit,
  { indicator, code }: Criterion,
): readonly { readonly entry: Entry<string>; readonly place: Place }[] {
  const sheets = [
    { sheet: proofs, rows: (proofs?.rows ?? []).filter((row) => row.code === indicator) },
    { sheet: self, rows: (self?.rows ?? []).filter((row) => row.code === code) },
  ];
  return sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ evidence: entry }) =>
      sheet === null || entry.cell === "" ? [] : [{ entry, place: selfPlace(unit, sheet, entry.cell) }],
    ),
  );
}
