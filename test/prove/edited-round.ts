import type { EnteredScore } from "../../src/domain/round/scale";
import { isBase, referenceMost } from "./reference/reference-part";
import { stageWords } from "../../src/forms/score-sheet/entered-formula";
import { inputHeaderRow } from "../../src/forms/drawing/draw-input-list";
import { enteredScoreList } from "../../src/forms/sheets/board/register-lists";
import { columnLetters } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import type { GeneratedCluster } from "./generate/generated";
import { divide, numberOf, rational, rounded } from "./reference/rational";

const nextStage = { cross: "cluster", cluster: "board", board: "final", final: "cluster", self: "self" } as const;

/** One row of `Điểm chấm` as somebody changes it later; every sixth in the same manner. */
function changed(row: EnteredScore, index: number): EnteredScore {
  switch (index % 6) {
    case 0:
      return {
        ...row,
        points: row.points === null ? 1 : numberOf(rounded(divide(rational(row.points), rational(2)), 4)),
      };
    case 1:
      return { ...row, notApplicable: !row.notApplicable };
    case 2:
      return { ...row, stage: nextStage[row.stage] };
    case 3:
      return { ...row, points: null, notApplicable: false };
    case 4:
      return { ...row, points: 1000 };
    default:
      return row;
  }
}

/** The clusters after people changed the entered points, each row in its place, and added rows under the last one. */
export function edited(clusters: readonly GeneratedCluster[]): readonly GeneratedCluster[] {
  let index = -1;
  return clusters.map((cluster) => {
    const entered = cluster.entered.map((row) => changed(row, (index += 1)));
    return { ...cluster, entered: cluster === clusters.at(-1) ? [...entered, ...added(cluster)] : entered };
  });
}

/** A final mark on every unit's first line. */
function added({ units, criteria }: GeneratedCluster): readonly EnteredScore[] {
  const [first] = criteria;
  if (first === undefined) return [];
  const points = isBase(first) ? first.max : Math.min(first.lowest ?? 0, referenceMost(first) ?? 0);
  const blank = { explanation: null, scorer: null, date: null, cell: "", file: null };
  return units.map(({ unit }) => ({
    unit: unit.code,
    criterion: first.code,
    stage: "final",
    points,
    notApplicable: false,
    ...blank,
  }));
}

/** What is typed into the sheet so that it says the one instead of the other. */
export function typedEdits(before: readonly GeneratedCluster[], after: readonly GeneratedCluster[]): readonly Edit[] {
  const rowsOf = (clusters: readonly GeneratedCluster[]) => clusters.flatMap(({ entered }) => entered).map(typed);
  const [old, now] = [rowsOf(before), rowsOf(after)];
  return now.flatMap((row, index) =>
    row.flatMap(([key, value]): readonly Edit[] => {
      const same = old[index]?.some(([oldKey, oldValue]) => oldKey === key && oldValue === value) ?? value === null;
      if (same) return [];
      const column = columnLetters(enteredScoreList.columns.findIndex((field) => field.key === key) + 1);
      return [{ kind: "set", sheet: enteredScoreList.sheet, cell: `${column}${inputHeaderRow + 1 + index}`, value }];
    }),
  );
}

function typed({
  unit,
  criterion,
  stage,
  points,
  notApplicable,
}: EnteredScore): readonly (readonly [key: string, value: string | number | null])[] {
  return [
    ["unit", unit],
    ["criterion", criterion],
    ["stage", stageWords(stage)],
    ["points", points],
    ["notApplicable", notApplicable ? "x" : null],
  ];
}
