import { boardOut } from "../../src/app/board-out";
import { consolidate } from "../../src/app/consolidate";
import { withUnpackedStore } from "../../src/forms/store/packed-table";
import { readStore } from "../../src/forms/store/store";
import { nodeHost } from "../../src/hosts/node/node-host";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";
import { formatOf, rawCells, type RawValue } from "../hosts/xlsx/write/read-raw";
import { elements, packageFaults, partsOf } from "../support/package-check";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Typed,
} from "../support/small-province";

const province = smallProvince();

/** Beginnings that some program takes for a formula, a command or a number. */
const starts = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r\n=",
  "＝",
  "＋",
  "－",
  "＠",
  "=cmd|'/C calc'!A",
  "'=",
  " =",
  "{=",
  '=HYPERLINK("http://x";"',
  "#N/A ",
  "TRUE ",
  "0",
];

type Hostile = { readonly typed: readonly Typed[]; readonly texts: readonly string[] };

/** The beginnings take turns over the entries; each has a word of its own, by which it is found again. */
const wordOf =
  (turn: number) =>
  (index: number): string =>
    `${starts[(index * 5 + turn) % starts.length] ?? ""}VANBAN${index}X`;

function hostile(turn: number): Hostile {
  const word = wordOf(turn);
  const places: readonly (readonly [sheet: string, row: string, header: string])[] = [
    ["Thông tin chung", "Số ký hiệu", ""],
    ["Thông tin chung", "Người lập biểu", ""],
    ["Thông tin chung", "Điện thoại", ""],
    ["Chỉ tiêu", "R01", "Nội dung chỉ tiêu"],
    ["Chỉ tiêu", "R01", "ĐVT"],
    ["Chỉ tiêu", "R01", "Ghi chú"],
    ["Chỉ tiêu", "A4", "Chỉ tiêu đăng ký"],
    ["Kết quả", "A4", "Thực hiện trong kỳ"],
    ["Kết quả", "A1", "Tài liệu kiểm chứng"],
    ["Kết quả", "A1", "Ghi chú"],
    ["Kết quả", "A2", "Thực hiện trong kỳ"],
    ["Kết quả", "A2", "Khả năng hoàn thành"],
    ["Điều chỉnh", "A1", "Lý do"],
    ["Điều chỉnh", "A1", "Văn bản"],
    ["Điều chỉnh", "A4", "Đề nghị điều chỉnh"],
    ["Tự chấm", "T3", "Tài liệu kiểm chứng"],
    ["Tự chấm", "T3", "Giải trình"],
    ["Nội dung", "N1", "Nội dung báo cáo"],
  ];
  const typed = places.map(([sheet, row, header], index): Typed => [sheet, row, header, word(index)]);
  return {
    typed: [
      ...typed,
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
    ],
    texts: places.map((_, index) => word(index)),
  };
}

function clusterFile(turn: number): Workbook {
  const word = wordOf(turn);
  const cells: readonly (readonly [string, number, number, string | number])[] = [
    ["Báo cáo cụm", 5, 4, word(90)],
    ["Thông tin chung", 8, 2, word(91)],
    ["Điểm chấm", 5, 1, "C1-01"],
    ["Điểm chấm", 5, 2, "T3"],
    ["Điểm chấm", 5, 3, "Cụm/khối chấm"],
    ["Điểm chấm", 5, 4, 8],
    ["Điểm chấm", 5, 6, word(92)],
    ["Điểm chấm", 5, 7, word(93)],
    ["Ý kiến điều chỉnh", 5, 1, "C1-01"],
    ["Ý kiến điều chỉnh", 5, 2, "A1"],
    ["Ý kiến điều chỉnh", 5, 4, "Thống nhất"],
    ["Ý kiến điều chỉnh", 5, 7, word(94)],
    ["Ý kiến điều chỉnh", 5, 8, word(95)],
  ];
  return cells.reduce(
    (book, [sheet, row, column, value]) => setCell(book, sheet, { row, column, value }),
    issuedTo(province, "_C1"),
  );
}

async function boardOutOf(turn: number): Promise<{ readonly bytes: Uint8Array; readonly texts: readonly string[] }> {
  const { typed, texts } = hostile(turn);
  const unitFile = typeInto(issuedTo(province, "C1-01"), [...wellFilled("C1-01"), ...typed]);
  const files = [
    fileOf(`${(starts[turn] ?? "").trim()}VANBAN80X.xlsx`, unitFile),
    fileOf("C1/_C1.xlsx", clusterFile(turn), "2020-07-08T09:00:00"),
  ];
  const consolidated = consolidate(
    {
      board: boardOf(province.workbook),
      stored: readStore(province.workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  const draft = boardOut(province.workbook, consolidated, vi).draft;
  return { bytes: await nodeHost.writeWorkbook(draft), texts };
}

type Found = { readonly place: string; readonly cell: RawValue; readonly format: string };

function textsOf({ sheets }: Workbook): readonly unknown[] {
  return sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].map((cell) => cell.value)),
  );
}

const marker = /VANBAN\d+X/;

function cellsWithMarker(bytes: Uint8Array): readonly Found[] {
  const names = elements(partsOf(bytes).get("xl/workbook.xml") ?? "", "sheet").map(({ name = "" }) => name);
  return names.flatMap((name) =>
    [...rawCells(bytes, name)].flatMap(([address, cell]) =>
      marker.test(cell.text ?? "") || marker.test(cell.formula ?? "")
        ? [{ place: `${name}!${address}`, cell, format: formatOf(bytes, cell) }]
        : [],
    ),
  );
}

describe("text from a unit's file is text", () => {
  test.each([0, 1, 2, 3, 4])(
    "whatever it begins with, in every sheet of the written workbook (turn %i)",
    async (turn) => {
      const { bytes, texts } = await boardOutOf(turn);
      const found = cellsWithMarker(bytes);
      expect(found.filter(({ cell }) => cell.formula !== null)).toEqual([]);
      expect(found.filter(({ cell }) => cell.type !== "s").map(({ place, cell }) => [place, cell.type])).toEqual([]);
      expect(
        found.filter(({ format }) => format !== "@").map(({ place, cell, format }) => [place, cell.text, format]),
      ).toEqual([]);
      // The store is packed: its texts stand in JSON.
      const kept = new Set(textsOf(withUnpackedStore(nodeHost.readWorkbook(bytes))));
      expect(texts.filter((text) => !kept.has(text))).toEqual([]);
      for (const page of [
        "Tổng hợp chỉ tiêu",
        "Điều chỉnh chỉ tiêu",
        "Tổng hợp nội dung",
        "Nội dung cần rà soát",
        "Tệp đã đọc",
      ]) {
        expect([page, found.some(({ place }) => place.startsWith(`${page}!`))]).toEqual([page, true]);
      }
      expect(packageFaults(bytes)).toEqual([]);
    },
  );

  test("nothing outside the cells holds it: no name, rule, note or link", async () => {
    const { bytes } = await boardOutOf(0);
    const outside = [...partsOf(bytes)]
      .filter(([name]) => name !== "xl/sharedStrings.xml")
      .filter(([, xml]) => marker.test(xml));
    expect(outside.map(([name]) => name)).toEqual([]);
  });

  test("a text as long as a cell holds goes through the whole run", async () => {
    const long = "=".padEnd(32_767, '\n"ơ');
    const workbook = typeInto(issuedTo(province, "C1-01"), [
      ...wellFilled("C1-01"),
      ["Nội dung", "N1", "Nội dung báo cáo", long],
      ["Kết quả", "A1", "Thực hiện trong kỳ", long],
      ["Điều chỉnh", "A1", "Lý do", long],
      ["Chỉ tiêu", "R01", "ĐVT", long],
      ["Kết quả", "R01", "Thực hiện trong kỳ", 5],
    ]);
    const formula = `"${"a".repeat(32_765)}"`;
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name !== "Chỉ tiêu"
        ? sheet
        : {
            ...sheet,
            rows: new Map(
              [...sheet.rows].map(([row, cells]) => [
                row,
                cells.get(2)?.value === "A2"
                  ? new Map([...cells, [7, { value: null, formula, format: "General" }] as const])
                  : cells,
              ]),
            ),
          },
    );
    const cover = setCell(typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02")), "Thông tin chung", {
      row: 9,
      column: 2,
      value: long,
    });
    const files = [fileOf("C1/C1-01.xlsx", { ...workbook, sheets }), fileOf("C1/C1-02.xlsx", cover)];
    const consolidated = consolidate(
      {
        board: boardOf(province.workbook),
        stored: readStore(province.workbook),
        files,
        asOf: "2020-07-15",
        receivedOption: null,
        progress: () => undefined,
      },
      host,
    );
    const bytes = await nodeHost.writeWorkbook(boardOut(province.workbook, consolidated, vi).draft);
    expect(consolidated.consolidation.issues.map((issue) => issue.code)).toContain("formula-not-calculated");
    expect(readStore(nodeHost.readWorkbook(bytes)).submissions[0]?.submission.contents[0]?.content.raw).toBe(long);
  });
});
