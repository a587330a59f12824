import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import type { Edit } from "../../../src/workbook/edit";
import { parseAddress } from "../../../src/workbook/address";
import { entryPlaces } from "../../forms/unit/entry-places";
import { smallProvince, type Province } from "../../support/small-province";

export const province = smallProvince();

export const draftFrom = ({ board, workbook }: Province) =>
  issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: "C1-01",
    issued: "2020-05-20",
    texts: vi,
  })[0]!.draft();

export const draft = draftFrom(province);

export const places = entryPlaces(draft);

const set = (sheet: string, cell: string, value: string | number | null): Edit => ({ kind: "set", sheet, cell, value });

function rewritten(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        part.test(name) ? strToU8(change(strFromU8(content))) : content,
      ]),
    ),
  );
}

const inWorkbook =
  (change: (xml: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    rewritten(bytes, /xl\/workbook\.xml$/u, change);

const sheetsOf = (xml: string): readonly string[] => [...xml.matchAll(/<sheet [^>]*\/>/gu)].map(([tag]) => tag);

const withSheets = (change: (tags: readonly string[]) => readonly string[]) =>
  inWorkbook((xml) => xml.replace(/<sheets>.*<\/sheets>/su, `<sheets>${change(sheetsOf(xml)).join("")}</sheets>`));

const without = (name: string) => withSheets((tags) => tags.filter((tag) => !tag.includes(`name="${name}"`)));

const last = Math.max(...places.filter(({ sheet }) => sheet === "Kết quả").map(({ cell }) => parseAddress(cell)!.row));

type Case = {
  readonly name: string;
  readonly edits?: readonly Edit[];
  readonly rewrite?: (bytes: Uint8Array) => Uint8Array;
  readonly told: readonly string[];
};

const merged =
  (ranges: readonly string[]) =>
  (bytes: Uint8Array): Uint8Array =>
    rewritten(bytes, /worksheets\/sheet3\.xml$/u, (xml) =>
      xml
        .replace(/<mergeCells count="\d+">/u, () => "<mergeCells>")
        .replace("</mergeCells>", `${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`),
    );

export const cases: readonly Case[] = [
  { name: "as issued and filled", told: [] },
  { name: "its sheets in another order", rewrite: withSheets((tags) => [...tags].reverse()), told: [] },
  {
    name: "its sheets renamed, every one",
    edits: ["Thông tin chung", "Chỉ tiêu", "Kết quả", "Điều chỉnh", "Tự chấm", "Kết quả khen thưởng", "Nội dung"].map(
      (sheet, index) => ({ kind: "rename-sheet", sheet, name: `Sheet${index + 1}` }),
    ),
    told: [
      "sheet-renamed",
      "sheet-renamed",
      "sheet-renamed",
      "sheet-renamed",
      "sheet-renamed",
      "sheet-renamed",
      "sheet-renamed",
    ],
  },
  { name: "without its marks", rewrite: without("_TD"), told: [] },
  {
    name: "without its marks and the results renamed",
    edits: [{ kind: "rename-sheet", sheet: "Kết quả", name: "KQ" }],
    rewrite: without("_TD"),
    told: ["sheet-renamed"],
  },
  {
    name: "a row and a column inserted on every list",
    edits: ["Chỉ tiêu", "Kết quả", "Nội dung", "Tự chấm"].flatMap((sheet): readonly Edit[] => [
      { kind: "insert-row", sheet, at: 4 },
      { kind: "insert-column", sheet, at: 1 },
    ]),
    told: [],
  },
  {
    name: "the header in two rows, merged",
    edits: [
      { kind: "insert-row", sheet: "Kết quả", at: 8 },
      ...["A", "B", "C", "D", "E", "H", "I", "J", "K", "L", "M", "N"].map((column) =>
        set("Kết quả", `${column}8`, headerAt(column)),
      ),
      set("Kết quả", "F8", "Chỉ tiêu, kế hoạch"),
      ...["A", "B", "C", "D", "E", "H", "I", "J", "K", "L", "M", "N"].map((column) =>
        set("Kết quả", `${column}9`, null),
      ),
    ],
    rewrite: merged([
      "A8:A9",
      "B8:B9",
      "C8:C9",
      "D8:D9",
      "E8:E9",
      "F8:G8",
      "H8:H9",
      "I8:I9",
      "J8:J9",
      "K8:K9",
      "L8:L9",
      "M8:M9",
      "N8:N9",
    ]),
    told: [],
  },
  {
    name: "a row of numbers under the header",
    edits: [
      { kind: "insert-row", sheet: "Kết quả", at: 9 },
      ...["A", "B", "C", "D", "E", "F", "G", "H"].map((column, index) =>
        set("Kết quả", `${column}9`, `(${index + 1})`),
      ),
    ],
    told: [],
  },
  {
    name: "the same as plain numbers",
    edits: [
      { kind: "insert-row", sheet: "Kết quả", at: 9 },
      ...["A", "B", "C", "D", "E", "F", "G", "H"].map((column, index) => set("Kết quả", `${column}9`, index + 1)),
    ],
    told: [],
  },
  {
    name: "sections by Roman numerals, with a subtotal",
    edits: [
      { kind: "insert-row", sheet: "Kết quả", at: 11 },
      set("Kết quả", "A11", "I"),
      set("Kết quả", "B11", "I"),
      set("Kết quả", "C11", "KINH TẾ"),
      { kind: "insert-row", sheet: "Kết quả", at: 14 },
      set("Kết quả", "C14", "Cộng mục I"),
      set("Kết quả", "H14", 555),
    ],
    told: [],
  },
  {
    name: "a total under the last row",
    edits: [set("Kết quả", `B${last + 1}`, "Tổng cộng"), set("Kết quả", `H${last + 1}`, 610)],
    told: [],
  },
];

/** What the printed header of the results says in a column. */
function headerAt(column: string): string {
  const { row, column: index } = parseAddress(`${column}8`)!;
  return draft.sheets
    .find(({ name }) => name === "Kết quả")!
    .rows.get(row)!
    .get(index)!.value as string;
}
