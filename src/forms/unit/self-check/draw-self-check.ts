import type { SheetDraft } from "../../../workbook/draft";
import {
  withAddition,
  signColours,
  type Addition,
  type LiveCell,
  signs,
  type DrawnForms,
  type CheckedSheet,
} from "./checked-sheet";
import { sheetStates, type SheetState } from "./sheet-state";
import { addressOf, areaAddress } from "../../../workbook/address";
import { looks } from "../../drawing/styles";
import { screenLineEnd, screenRow } from "../form-heading";
import { lineFormula, lineOf, summaryRows, summaryReference } from "./sheet-summary";
import { quoted } from "../../ways/formula-text";

/**
 * The forms with their self-check in formulas: beside every row which of its cells are blank or doubtful, on top of
 * every sheet how many there are, and on the cover a list of the sheets. It is outside the printed page, and reading
 * takes nothing from it.
 */
export function withSelfCheck(drawn: DrawnForms): readonly SheetDraft[] {
  const states = sheetStates(drawn);
  return states.map((state, index) => {
    const onTop = index === 0 ? liveList(states) : ownLine(state);
    return withAddition(withAddition(state.places.sheet.draft, state.addition), onTop);
  });
}

/** The counts of a form on top of it, left of the hint. */
function ownLine({ places: { sheet, order }, summary }: SheetState): Addition {
  const done = "Trang này đã điền đủ; không có ô cần xem";
  const at = { blank: addressOf(summaryRows.blank, order), doubtful: addressOf(summaryRows.doubtful, order) };
  return screenLine({ formula: lineFormula(at, done), value: lineOf(summary, done) }, sheet);
}

/** Above the printed page, as far as the hint. */
function screenLine(live: Pick<LiveCell, "formula" | "value">, { draft, lastColumn }: CheckedSheet): Addition {
  const right = screenLineEnd(
    Array.from({ length: lastColumn }, (_, index) => draft.columns.get(index + 1)?.width ?? 0),
  );
  const area = { top: screenRow, left: 1, bottom: screenRow, right };
  return {
    cells: [{ ...live, row: screenRow, column: 1, style: looks.screenLine }],
    columns: [],
    merges: [area],
    conditions: signColours(area, "$A$1"),
  };
}

const headers = ["Trang", "Chưa điền", "Cần xem", "Ô đầu tiên", "Việc cần làm trước"] as const;
const widths = [20, 10.5, 9.5, 11, 64] as const;
const done = "Đã điền đủ; không có ô cần xem";

type Cells = Addition["cells"][number][];

/**
 * The list on the cover, right of the printed page: a row for each sheet with its counts and the first cell to go to,
 * then their sums; and above the page the line of counts for the whole workbook.
 */
function liveList(states: readonly SheetState[]): Addition {
  const [cover] = states;
  if (cover === undefined) return { cells: [], columns: [], merges: [], conditions: [] };
  const { sheet, words } = cover.places;
  const left = words + 2;
  const top = sheet.headerRow;
  const cells: Cells = headers.map((value, index) => ({
    value,
    formula: null,
    style: looks.header,
    row: top,
    column: left + index,
  }));
  states.forEach((state, index) => cells.push(...sheetRow(state, { row: top + 1 + index, left })));
  const total = top + 1 + states.length;
  const sum = (offset: number) =>
    `SUM(${areaAddress({ top: top + 1, left: left + offset, bottom: total - 1, right: left + offset })})`;
  const counted = states.reduce(
    (all, { summary }) => ({ blank: all.blank + summary.blank, doubtful: all.doubtful + summary.doubtful }),
    { blank: 0, doubtful: 0 },
  );
  cells.push(
    { value: "Cả sổ", formula: null, style: looks.total, row: total, column: left },
    { value: counted.blank, formula: sum(1), style: looks.liveTotal, row: total, column: left + 1 },
    { value: counted.doubtful, formula: sum(2), style: looks.liveTotal, row: total, column: left + 2 },
  );
  const at = { blank: addressOf(total, left + 1), doubtful: addressOf(total, left + 2) };
  const line = screenLine({ formula: lineFormula(at, done), value: lineOf(counted, done) }, sheet);
  const list = { top: top + 1, left: left + 4, bottom: total - 1, right: left + 4 };
  return {
    cells: [...line.cells, ...cells],
    columns: [
      [words + 1, { width: 2, hidden: false, outline: 0 }],
      ...widths.map((width, index) => [left + index, { width, hidden: false, outline: 0 }] as const),
    ],
    merges: line.merges,
    conditions: [...line.conditions, ...signColours(list, addressOf(list.top, list.left))],
  };
}

function sheetRow(
  { places, summary }: SheetState,
  { row, left }: { readonly row: number; readonly left: number },
): Cells {
  const { name } = places.sheet.draft;
  const [count, cell] = [addressOf(row, left + 1), summaryReference(places, "cell")];
  const task = summaryReference(places, "task");
  const wholeText = `${signs.done} Đã đủ`;
  const put = (offset: number, live: LiveCell) => ({ ...live, row, column: left + offset });
  return [
    put(0, { value: name, formula: null, style: looks.text }),
    put(1, { value: summary.blank, formula: summaryReference(places, "blank"), style: looks.liveCount }),
    put(2, { value: summary.doubtful, formula: summaryReference(places, "doubtful"), style: looks.liveCount }),
    put(3, {
      value: summary.cell,
      formula: `IF(${cell}="","",HYPERLINK(${quoted(`#'${name.replaceAll("'", "''")}'!`)}&${cell},${cell}))`,
      style: looks.liveLink,
    }),
    put(4, {
      value: summary.task === "" ? wholeText : summary.task,
      formula: `IF(${count}+${addressOf(row, left + 2)}=0,${quoted(wholeText)},${task})`,
      style: looks.liveTask,
    }),
  ];
}
