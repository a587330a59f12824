import type { WorkbookChange } from "../../app/live-workbook";
import { sheetOf } from "../../workbook/draft";
import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { isNamed, plainLiveWorkbook, withEdits, type PlainLiveWorkbook } from "./plain-live-workbook";

export type MemoryLiveWorkbook = PlainLiveWorkbook & {
  readonly workbook: () => Workbook;
  /** What a person does to it meanwhile. */
  readonly change: (make: (workbook: Workbook) => Workbook) => void;
};

/** An open workbook of cells without looks: it shows what an act does, with neither a file nor a program in between. */
export function memoryLiveWorkbook(start: Workbook): MemoryLiveWorkbook {
  let workbook = start;
  const live = plainLiveWorkbook({
    now: () => workbook,
    take: (change) => {
      workbook = changed(workbook, change);
      return Promise.resolve({ syncs: 0, bytes: 0 });
    },
  });
  return {
    ...live,
    workbook: () => workbook,
    change: (make) => {
      workbook = make(workbook);
      live.tellChange(null);
    },
  };
}

function changed(workbook: Workbook, { sheets, added, removed = [], cells = [] }: WorkbookChange): Workbook {
  const kept = workbook.sheets
    .filter((sheet) => !removed.some((name) => isNamed(sheet, name)))
    .map((sheet): Sheet => {
      const draft = sheets.find((each) => isNamed(sheet, each.name));
      if (draft !== undefined) return { ...sheetOf(draft), name: sheet.name };
      return withEdits(added.filter((each) => isNamed(sheet, each.sheet)).reduce(withRows, sheet), cells);
    });
  const made = sheets.filter((draft) => !workbook.sheets.some((sheet) => isNamed(sheet, draft.name)));
  return { ...workbook, sheets: [...kept, ...made.map(sheetOf)] };
}

function withRows(sheet: Sheet, { rows }: WorkbookChange["added"][number]): Sheet {
  const all = new Map(sheet.rows);
  for (const [row, cells] of rows) {
    const filled = [...cells].filter(([, { value, formula }]) => value !== null || formula !== null);
    const written = filled.map(([column, { value, formula, style }]): readonly [number, Cell] => [
      column,
      { value, formula, format: style.numberFormat },
    ]);
    all.set(row, new Map([...(sheet.rows.get(row) ?? []), ...written].sort(([one], [other]) => one - other)));
  }
  return { ...sheet, rows: new Map([...all].sort(([one], [other]) => one - other)) };
}
