import { sheetNames } from "../../src/contract/sheet-names";
import { addressOf } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import type { Answer } from "../answers";
import type { SampleBook } from "../sample-book";
import { figure, known, overtyped, positionOf } from "./planting";
import type { Planting, UnitFault } from "./unit-fault";

const results = sheetNames.results;
const targets = sheetNames.indicators;

/** A sheet under another name is known by its headers, and its figures count. */
function renamedSheet(code: string, typedResult: number, name: string): UnitFault["plant"] {
  return (book) => {
    const typed = known(book, code, typedResult);
    return typed === null
      ? null
      : {
          edits: [typed, { kind: "rename-sheet", sheet: results, name }],
          expects: [
            { issue: { code: "sheet-renamed", sheet: name, cell: null } },
            { structure: "changed" },
            figure(code, typedResult),
          ],
        };
  };
}

/** Rows put in above the header and within the table move everything and change nothing. */
function insertedRows(code: string, typedResult: number): UnitFault["plant"] {
  return (book) => {
    const typed = known(book, code, typedResult);
    const place = positionOf(book.cellOf(results, code, "result"));
    const edits = (at: number): readonly Edit[] => [
      { kind: "insert-row", sheet: results, at },
      { kind: "insert-row", sheet: results, at: 2 },
    ];
    return typed === null || place === null
      ? null
      : { edits: [typed, ...edits(place.row)], expects: [{ structure: "ok" }, figure(code, typedResult)] };
  };
}

function insertedColumn(book: SampleBook): Planting | null {
  const typed = known(book, "B01", 2876.4);
  const place = positionOf(book.headerOf(results, "measure"));
  return typed === null || place === null
    ? null
    : {
        edits: [typed, { kind: "insert-column", sheet: results, at: place.column }],
        expects: [{ structure: "ok" }, figure("B01", 2876.4)],
      };
}

/** The notes are moved before the results: the columns are found by their headers, and the move is said. */
function movedColumn(code: string, typedResult: number): UnitFault["plant"] {
  return (book) => {
    const typed = known(book, code, typedResult);
    const from = positionOf(book.headerOf(results, "note"));
    const before = positionOf(book.headerOf(results, "result"));
    if (typed === null || from === null || before === null) return null;
    return {
      edits: [typed, { kind: "move-column", sheet: results, from: from.column, before: before.column }],
      expects: [
        { issue: { code: "column-moved", sheet: results, cell: addressOf(before.row, before.column) } },
        { structure: "changed" },
        figure(code, typedResult),
      ],
    };
  };
}

function overwrittenFormula(code: string): UnitFault["plant"] {
  return (book) => {
    return overtyped(results, book.cellOf(results, code, "percentOfTarget"), {
      typed: 48.7,
      code: "formula-overwritten",
    });
  };
}

function overwrittenHeader(book: SampleBook): Planting | null {
  const header = book.headerOf(results, "evidence");
  const first = positionOf(book.headerOf(results, "order"));
  if (header === null || first === null) return null;
  return {
    edits: [{ kind: "set", sheet: results, cell: header, value: "Minh chứng" }],
    expects: [
      { issue: { code: "column-missing", sheet: results, cell: addressOf(first.row, first.column) } },
      { structure: "changed" },
    ],
  };
}

/** The printed name is changed, and the issue stands there. */
function overwrittenPrint(book: SampleBook): Planting | null {
  const name = book.cellOf(targets, "N05", "name");
  if (name === null) return null;
  return {
    edits: [{ kind: "set", sheet: targets, cell: name, value: "Thu nhập bình quân của lao động trực tiếp một tháng" }],
    expects: [{ issue: { code: "prefilled-changed", sheet: targets, cell: name } }, { structure: "changed" }],
  };
}

const resultKeys = [
  "order",
  "code",
  "name",
  "measure",
  "samePeriod",
  "yearTarget",
  "halfYearPlan",
  "result",
  "percentOfTarget",
  "percentOfSamePeriod",
  "yearEstimate",
  "outlook",
  "evidence",
  "note",
];

/** A row emptied as a whole: it is missing, and so is what had to be filled in it. */
function emptiedRow(code: string): UnitFault["plant"] {
  return (book) => {
    const header = book.headerOf(results, "code");
    const cells = resultKeys.flatMap((key) => book.cellOf(results, code, key) ?? []);
    if (header === null || cells.length === 0) return null;
    return {
      edits: cells.map((cell) => ({ kind: "set", sheet: results, cell, value: null })),
      expects: [
        { issue: { code: "row-missing", sheet: results, cell: header } },
        { issue: { code: "required-blank", sheet: results, cell: null } },
        { structure: "changed" },
        { figure: { indicator: code, result: null, resultState: "blank" } },
      ],
    };
  };
}

/** Only the code is deleted: the figures are left without a name. */
function emptiedCode(book: SampleBook): Planting | null {
  const header = book.headerOf(results, "code");
  const code = book.cellOf(results, "I04", "code");
  if (header === null || code === null) return null;
  return {
    edits: [{ kind: "set", sheet: results, cell: code, value: null }],
    expects: [
      { issue: { code: "row-without-code", sheet: results, cell: code } },
      { issue: { code: "row-missing", sheet: results, cell: header } },
      { issue: { code: "required-blank", sheet: results, cell: null } },
      { structure: "changed" },
    ],
  };
}

/** The last own row gets a code that nobody knows. */
function unknownRow(book: SampleBook): Planting | null {
  return overtyped(targets, book.cellOf(targets, "R15", "code"), { typed: "CT99", code: "row-unknown" });
}

/** The second own row repeats the code of the first; the first stands. */
function repeatedRow(book: SampleBook): Planting | null {
  const repeated = overtyped(targets, book.cellOf(targets, "R02", "code"), { typed: "R01", code: "row-repeated" });
  const own: readonly (readonly [string, string, string, Answer])[] = [
    [targets, "R01", "name", "Số sáng kiến tiết kiệm vật tư"],
    [targets, "R01", "measure", "sáng kiến"],
    [targets, "R01", "target", 8],
    [results, "R01", "result", 5],
    [results, "R02", "result", null],
  ];
  const edits = own.flatMap(([sheet, code, key, value]): readonly Edit[] => {
    const cell = book.cellOf(sheet, code, key);
    return cell === null ? [] : [{ kind: "set", sheet, cell, value }];
  });
  return repeated === null
    ? null
    : {
        edits: [...edits, ...repeated.edits],
        expects: [...repeated.expects, { figure: { indicator: "R01", target: 8, result: 5 } }],
      };
}

/** A row that nobody sees on the signed paper. */
function hiddenRow(book: SampleBook): Planting | null {
  const typed = known(book, "N02", 15.5);
  const cell = book.cellOf(results, "N02", "result");
  const place = positionOf(cell);
  if (typed === null || place === null) return null;
  return {
    edits: [typed, { kind: "hide-row", sheet: results, row: place.row }],
    expects: [{ issue: { code: "hidden-figures", sheet: results, cell } }, figure("N02", 15.5)],
  };
}

/** Sums beside the form, for which it has no column. */
function figuresBeside(book: SampleBook): Planting | null {
  const note = positionOf(book.cellOf(results, "N01", "note"));
  if (note === null) return null;
  const cell = addressOf(note.row, note.column + 2);
  return {
    edits: [{ kind: "set", sheet: results, cell, value: 512.6 }],
    expects: [{ issue: { code: "figures-outside", sheet: results, cell } }],
  };
}

export const structureFaults: readonly UnitFault[] = [
  { fault: "renamed-sheet", unit: "K07-02", plant: renamedSheet("W01", 97.5, "Ket qua 6 thang 2020") },
  { fault: "renamed-sheet", unit: "X05-03", plant: renamedSheet("S01", 97.5, "Ket qua nam 2026") },
  { fault: "inserted-rows", unit: "X01-07", plant: insertedRows("B01", 241.3) },
  { fault: "moved-column", unit: "X04-02", plant: movedColumn("B01", 151.8) },
  { fault: "overwritten-formula", unit: "X05-05", plant: overwrittenFormula("S03") },
  { fault: "emptied-row", unit: "X04-04", plant: emptiedRow("B05") },
  { fault: "inserted-rows", unit: "K08-02", plant: insertedRows("B01", 1790.5) },
  { fault: "inserted-column", unit: "K08-03", plant: insertedColumn },
  { fault: "moved-column", unit: "K08-04", plant: movedColumn("B01", 5012.7) },
  { fault: "overwritten-formula", unit: "K08-05", plant: overwrittenFormula("B02") },
  { fault: "overwritten-header", unit: "K14-05", plant: overwrittenHeader },
  { fault: "overwritten-print", unit: "K09-03", plant: overwrittenPrint },
  { fault: "emptied-row", unit: "K09-04", plant: emptiedRow("N07") },
  { fault: "emptied-code", unit: "K16-04", plant: emptiedCode },
  { fault: "unknown-row", unit: "K14-03", plant: unknownRow },
  { fault: "repeated-row", unit: "K14-04", plant: repeatedRow },
  { fault: "hidden-row", unit: "K12-10", plant: hiddenRow },
  { fault: "figures-beside", unit: "K13-04", plant: figuresBeside },
];
