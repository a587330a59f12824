import { HyperFormula, type RawCellContent } from "hyperformula";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { parseAddress } from "../../../src/workbook/address";
import { isDate, isError, type Cell } from "../../../src/workbook/cell";
import { serialOf } from "../../../src/workbook/serial-date";
import type { Sheet } from "../../../src/workbook/sheet";
import { in15Digits, type Calculator, type Results } from "./calculator";
import { asParsed, useRepairs } from "./hyperformula-repairs";

export const hyperFormula: Calculator = {
  name: "HyperFormula",
  calculate: (files) => {
    useRepairs();
    return new Map([...files].map(([name, bytes]) => [name, calculated(nodeHost.readWorkbook(bytes).sheets)]));
  },
};

/** As Excel does: arrays within formulas, letters with other accents are other letters, numbers as they are. */
export const likeExcel = {
  licenseKey: "gpl-v3",
  useArrayArithmetic: true,
  accentSensitive: true,
  smartRounding: false,
  evaluateNullToZero: true,
} as const;

function calculated(sheets: readonly Sheet[]): Results {
  const longest = Math.max(0, ...sheets.flatMap(({ rows }) => [...rows.keys()]));
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet, longest)])),
    likeExcel,
  );
  return (sheet, address) => {
    const place = parseAddress(address);
    const id = engine.getSheetId(sheet);
    if (place === null || id === undefined) return "";
    return shown(engine.getCellValue({ sheet: id, row: place.row - 1, col: place.column - 1 }));
  };
}

/** Every sheet reaches to the longest one's last row: to this program a whole column ends where its sheet does. */
function contentsOf({ rows }: Sheet, longest: number): RawCellContent[][] {
  const contents = Array.from({ length: longest + 1 }, (_, index): RawCellContent[] => {
    const line: RawCellContent[] = [];
    for (const [column, cell] of rows.get(index + 1) ?? []) line[column - 1] = contentOf(cell);
    return Array.from(line, (content) => content ?? null);
  });
  contents[longest] = [...Array<null>(asideColumn).fill(null), 0];
  return contents;
}

/** Right of everything that a whole column is asked about. */
const asideColumn = 250;

function contentOf({ value, formula }: Cell): RawCellContent {
  if (formula !== null) return `=${asParsed(formula)}`;
  if (typeof value === "string") return `'${value}`;
  if (value === null || typeof value !== "object") return value;
  return isDate(value) ? serialOf(value) : isError(value) ? value.error : null;
}

function shown(value: ReturnType<HyperFormula["getCellValue"]>): string {
  if (value === null) return "";
  if (typeof value === "number") return in15Digits(value);
  return typeof value === "object" ? value.value : String(value);
}
