import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import { foldWords } from "../basics/text";
import type { Comparison } from "../comparison/compare-round";
import { type Issue, nowhere } from "../issue";
import { nearestKind } from "./award-kinds";
import { fillForms, hasStatistics, movementLine } from "./fill-forms";
import { statisticalForms } from "./statistical-forms";

/**
 * An award of which it isn't known where the forms count it: once, at its row of `Khen thưởng`, or where the first unit
 * wrote it. A line that the form of movements doesn't have: at its row of `Danh mục nội dung`.
 */
export function statisticsIssues(round: Comparison): readonly Issue[] {
  if (!hasStatistics(round.board)) return [];
  return [...unplacedAwards(round), ...unknownLines(round)];
}

function unplacedAwards(round: Comparison): readonly Issue[] {
  const { unknown } = fillForms(round);
  const names = [...new Map(unknown.map(({ row }) => [foldWords(row.code), row.code])).values()];
  return names.map((raw): Issue => {
    const rows = unknown.filter(({ row }) => foldWords(row.code) === foldWords(raw));
    const stated = round.board.awards.find(({ name }) => foldWords(name) === foldWords(raw));
    const [first] = rows;
    const place =
      stated === undefined && first !== undefined
        ? {
            ...nowhere,
            unit: first.unit,
            file: first.submission.file.name,
            sheet: first.submission.sheets[sheetNames.commendations] ?? sheetNames.commendations,
          }
        : { ...nowhere, sheet: sheetNames.awards, cell: stated?.cell ?? null };
    return { code: "award-unplaced", params: { raw, units: rows.length, likely: nearestKind(raw) }, place };
  });
}

function unknownLines({ board }: Comparison): readonly Issue[] {
  const [movements] = statisticalForms;
  const lines = (movements?.lines ?? []).filter(({ number, sumOf }) => number !== null && sumOf.length === 0);
  const choices = lines.map(({ number }) => `0601/${String(number)}`).join("; ");
  return board.contentItems.flatMap(({ statistics = null, statisticsCell = null }): readonly Issue[] => {
    if (statistics === null || movementLine(statistics) !== null) return [];
    const params = { label: headers.statistics, raw: statistics, choices };
    return [
      { code: "not-in-list", params, place: { ...nowhere, sheet: sheetNames.contentItems, cell: statisticsCell } },
    ];
  });
}
