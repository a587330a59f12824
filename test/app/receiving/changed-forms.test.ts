import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contentOf } from "../../../src/app/receiving/receive-files";
import { recogniseFile } from "../../../src/app/receiving/recognise-file";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { inputSheets } from "../../../src/forms/board/input-rows";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { Edit } from "../../../src/workbook/edit";
import { parseAddress } from "../../../src/workbook/address";
import { entryPlaces } from "../../forms/unit/entry-places";
import { findSoffice, resave, type Files } from "../../support/libreoffice";
import { smallProvince, wellFilled, type Province } from "../../support/small-province";

const province = smallProvince();
const { units } = unitsOfRound(province.board);
const draftFrom = ({ board, workbook }: Province) =>
  issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: "C1-01",
    issued: "2020-05-20",
    texts: vi,
  })[0]!.draft();
const draft = draftFrom(province);
const places = entryPlaces(draft);
const cellOf = (sheet: string, code: string, header: string): string =>
  places.find((each) => each.sheet === sheet && each.code === code && each.field.header === header)!.cell;
const answers = wellFilled("C1-01").map(
  ([sheet, row, header, value]): Edit => ({
    kind: "set",
    sheet,
    cell: cellOf(sheet, ...(header === "" ? (["", row] as const) : ([row, header] as const))),
    value: value as Extract<Edit, { kind: "set" }>["value"],
  }),
);
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

const cases: readonly Case[] = [
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

const made = new Map<string, Uint8Array>();
beforeAll(async () => {
  const issued = await nodeHost.writeWorkbook(draft);
  cases.forEach(({ edits = [], rewrite = (bytes) => bytes }, index) =>
    made.set(`${index}.xlsx`, rewrite(nodeHost.patchWorkbook(issued, [...answers, ...edits, { kind: "drop-cached" }]))),
  );
  const lastYear = smallProvince({
    "Kỳ báo cáo":
      "Tỉnh | Mẫu\n    Năm | 2019\n    Kỳ | 6 tháng đầu năm\n    Hạn đơn vị tổ chức sơ kết | 30/06/2019\n    Hạn cụm/khối tổ chức sơ kết | 10/07/2019",
  });
  made.set("last-year.xlsx", await nodeHost.writeWorkbook(draftFrom(lastYear)));
});

const recognised = (bytes: Uint8Array) =>
  recogniseFile({ name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null }, contentOf(bytes, nodeHost), {
    board: province.board,
    units,
    identities: new Map(),
  }).outcome;

function read(bytes: Uint8Array): unknown {
  const outcome = recognised(bytes);
  if (outcome.kind !== "unit") return outcome;
  const { submission } = outcome.stored;
  return {
    told: submission.issues.map(({ code }) => code),
    targets: submission.targets.flatMap(({ code, target }) => (target.value === null ? [] : [[code, target.value]])),
    results: submission.results.flatMap(({ code, result }) => (result.value === null ? [] : [[code, result.value]])),
    contents: submission.contents.map(({ content }) => content.value),
    points: submission.selfScores.flatMap(({ points }) => points.value ?? []),
    preparedBy: submission.cover.preparedBy.value,
  };
}

const whole = {
  targets: [
    ["A1", 1000],
    ["A2", 60],
    ["A3", 60],
    ["A4", "Đạt"],
  ],
  results: [
    ["A1", 500],
    ["A2", 55],
    ["A3", 55],
    ["A4", "Đạt"],
  ],
  contents: ["Đã phát động 2 đợt thi đua."],
  points: [9],
  preparedBy: "Nguyễn Thị Mẫu",
};

describe("a form that people changed, its figures as they were:", () => {
  test.each(cases.map(({ name, told }, index) => [name, index, told] as const))("%s", (_, index, told) => {
    expect(read(made.get(`${index}.xlsx`)!)).toEqual({ told, ...whole });
  });

  test("of another year it is named and not read", () => {
    expect(recognised(made.get("last-year.xlsx")!)).toMatchObject({
      kind: "unrecognised",
      unit: "C1-01",
      reason: { code: "wrong-year", params: { found: "2019", expected: "2020" } },
    });
  });
});

const withLibreOffice = findSoffice() === null ? describe.skip : describe;

withLibreOffice("the same, saved by LibreOffice:", () => {
  let saved: Files = new Map();
  beforeAll(() => {
    saved = resave(made);
  });

  test.each(cases.map(({ name, told }, index) => [name, index, told] as const))("%s", (_, index, told) => {
    expect(read(saved.get(`${index}.xlsx`)!)).toEqual({ told, ...whole });
  });
});
