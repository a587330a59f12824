import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Issue } from "../../../src/domain/issue";
import { inputSheets } from "../../../src/forms/board/input-rows";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { Edit } from "../../../src/workbook/edit";
import { addressOf, parseAddress } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/sheet";
import { smallProvince, wellFilled } from "../../support/small-province";
import { entryPlaces } from "./entry-places";

const province = smallProvince();
const unit = unitsOfRound(province.board).units[0]!;
const draft = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: unit.code,
  issued: "2020-05-20",
  texts: vi,
})[0]!.draft();
const places = entryPlaces(draft);

const cellOf = (sheet: string, code: string, header: string): string =>
  places.find((each) => each.sheet === sheet && each.code === code && each.field.header === header)!.cell;
const rowOf = (code: string): number => parseAddress(cellOf("Kết quả", code, "Thực hiện trong kỳ"))!.row;

const answers = wellFilled("C1-01").map(([sheet, row, header, value]): Edit => {
  const [code, name] = header === "" ? ["", row] : [row, header];
  return {
    kind: "set",
    sheet,
    cell: cellOf(sheet, code, name),
    value: value as Extract<Edit, { kind: "set" }>["value"],
  };
});

let filled: Uint8Array;
beforeAll(async () => {
  filled = nodeHost.patchWorkbook(await nodeHost.writeWorkbook(draft), [...answers, { kind: "drop-cached" }]);
});

/** The package with one of its parts changed as text. */
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

function issuesIn(workbook: Workbook): readonly Issue[] {
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  return readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(province.board, unit) })
    .submission.issues;
}

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, params, place }) => [code, `${place.sheet ?? ""}!${place.cell ?? ""}`, ...Object.values(params)]);
const after = (...edits: readonly Edit[]) =>
  told(issuesIn(nodeHost.readWorkbook(nodeHost.patchWorkbook(filled, edits))));
const set = (cell: string, value: string | number | null, sheet = "Kết quả"): Edit => ({
  kind: "set",
  sheet,
  cell,
  value,
});

test("as issued and filled there is nothing to tell", () => {
  expect(after()).toEqual([]);
});

test("a hidden row with a figure is named, one without is not", () => {
  expect(after({ kind: "hide-row", sheet: "Kết quả", row: rowOf("A1") })).toEqual([
    ["hidden-figures", `Kết quả!H${rowOf("A1")}`, "row", String(rowOf("A1"))],
  ]);
  expect(after({ kind: "hide-row", sheet: "Kết quả", row: rowOf("A1") - 1 })).toEqual([]);
});

test("a hidden column with figures, and a hidden sheet", () => {
  const column = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/<col min="8"/, '<col hidden="1" min="8"'),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(column)))).toEqual([
    ["hidden-figures", `Kết quả!H${rowOf("A1")}`, "column", "Thực hiện trong kỳ"],
  ]);
  const sheet = rewritten(filled, /xl\/workbook\.xml$/, (xml) =>
    xml.replace(/<sheet name="Kết quả"/, '<sheet state="hidden" name="Kết quả"'),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(sheet)))).toEqual([
    ["hidden-figures", `Kết quả!H${rowOf("A1")}`, "sheet", "Kết quả"],
  ]);
});

test("numbers beside and below the form are counted at the first of them", () => {
  expect(after(set(`P${rowOf("A2")}`, 12), set(`Q${rowOf("A2")}`, 13), set("C60", 7))).toEqual([
    ["figures-outside", `Kết quả!P${rowOf("A2")}`, 3],
  ]);
  expect(after(set(`P${rowOf("A2")}`, "chú thích"), set("C60", "Nguyễn Thị Mẫu"))).toEqual([]);
});

test("a column of one's own", () => {
  expect(after({ kind: "insert-column", sheet: "Kết quả", at: 5 }, set("E8", "Điểm thưởng"))).toEqual([
    ["column-added", "Kết quả!E8", "Điểm thưởng"],
  ]);
});

test("rows in another order are found by their codes", () => {
  const [first, second] = [rowOf("A1"), rowOf("A2")];
  const printed = (row: number, column: number) =>
    draft.sheets
      .find(({ name }) => name === "Kết quả")!
      .rows.get(row)!
      .get(column)!.value as string;
  const swapped = [2, 3, 4].flatMap((column) => [
    set(addressOf(first, column), printed(second, column)),
    set(addressOf(second, column), printed(first, column)),
  ]);
  expect(after(...swapped).filter(([code]) => code === "rows-moved")).toEqual([
    ["rows-moved", `Kết quả!B${second}`, "A1"],
  ]);
});

test("sheets added: one of the unit's own, and a copy of a form", () => {
  const { sheets, warnings } = nodeHost.readWorkbook(filled);
  const results = sheets.find(({ name }) => name === "Kết quả")!;
  const own = {
    ...results,
    name: "Nháp",
    rows: new Map([[1, new Map([[1, { value: "tạm tính", formula: null, format: "General" }]])]]),
  };
  expect(told(issuesIn({ sheets: [...sheets, own, { ...results, name: "Kết quả (2)" }], warnings }))).toEqual([
    ["sheet-added", "Nháp!", "Nháp"],
    ["sheet-copied", "Kết quả (2)!", "Kết quả (2)", "Kết quả"],
  ]);
});

test("protection taken off", () => {
  expect(after({ kind: "unprotect", sheet: "Chỉ tiêu" }, { kind: "unprotect", sheet: "Kết quả" })).toEqual([
    ["protection-removed", "Chỉ tiêu!A1", "Chỉ tiêu; Kết quả"],
  ]);
});

test("cells that lost their rule by pasting; a sheet of which every rule is gone is a program's doing", () => {
  const cut = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/sqref="H(11):H(\d+)"/g, (_, __, to: string) => `sqref="H${rowOf("A1") + 1}:H${to}"`),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(cut)))).toEqual([["rule-pasted-over", `Kết quả!H${rowOf("A1")}`, 1]]);
  const none = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/<dataValidations.*<\/dataValidations>/s, ""),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(none)))).toEqual([]);
});

/** The first font of the styles is the one of cells that were pasted from an old file. */
function pasted(font: string, typed: ReadonlyMap<string, string>, sheet = 3): Uint8Array {
  const withText = nodeHost.patchWorkbook(
    filled,
    [...typed].map(([cell, text]) => set(cell, text)),
  );
  let look = 0;
  const styled = rewritten(withText, /xl\/styles\.xml$/, (xml) => {
    const fonts = Number(/<fonts count="(\d+)"/.exec(xml)?.[1]);
    look = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    return xml
      .replace("</fonts>", `<font><sz val="11"/><name val="${font}"/></font></fonts>`)
      .replace(
        "</cellXfs>",
        `<xf numFmtId="0" fontId="${fonts}" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`,
      );
  });
  return rewritten(styled, new RegExp(`worksheets/sheet${sheet}\\.xml$`), (xml) =>
    [...typed.keys()].reduce(
      (text, cell) => text.replace(new RegExp(`<c r="${cell}"( s="\\d+")?`), `<c r="${cell}" s="${look}"`),
      xml,
    ),
  );
}

test("text in an old encoding is read by its font, both texts kept", () => {
  const cell = cellOf("Kết quả", "A1", "Ghi chú");
  const bytes = pasted(".VnTime", new Map([[cell, "v\u00ADît kÕ ho¹ch"]]));
  const { submission } = readSubmission(openUnitWorkbook(nodeHost.readWorkbook(bytes)), {
    unit,
    file: { name: "", sha256: "", changed: null, receivedOption: null },
    catalogue: boardCatalogue(province.board, unit),
  });
  expect(submission.results.find(({ code }) => code === "A1")?.note).toEqual({
    state: "text",
    value: "vượt kế hoạch",
    raw: "v\u00ADît kÕ ho¹ch",
    cell,
  });
  expect(told(submission.issues)).toEqual([
    ["legacy-font-text", `Kết quả!${cell}`, "Ghi chú", "v\u00ADît kÕ ho¹ch", "vượt kế hoạch", "TCVN3", ".VnTime"],
  ]);
});

describe("a text whose runs are in different fonts", () => {
  /** The cell as rich text, inline, its runs each in the font that is named. */
  const rich = (cell: string, runs: readonly (readonly [font: string | null, text: string])[]): Uint8Array => {
    const inside = runs
      .map(
        ([font, text]) =>
          `<r>${font === null ? "" : `<rPr><rFont val="${font}"/></rPr>`}<t xml:space="preserve">${text}</t></r>`,
      )
      .join("");
    return rewritten(nodeHost.patchWorkbook(filled, [set(cell, "x")]), /worksheets\/sheet3\.xml$/, (xml) =>
      xml.replace(
        new RegExp(`<c r="${cell}"([^>]*?)(?: t="[^"]*")?>.*?</c>`),
        `<c r="${cell}"$1 t="inlineStr"><is>${inside}</is></c>`,
      ),
    );
  };
  const cell = cellOf("Kết quả", "A1", "Ghi chú");
  const noteOf = (bytes: Uint8Array) =>
    readSubmission(openUnitWorkbook(nodeHost.readWorkbook(bytes)), {
      unit,
      file: { name: "", sha256: "", changed: null, receivedOption: null },
      catalogue: boardCatalogue(province.board, unit),
    }).submission.results.find(({ code }) => code === "A1")?.note;

  test.each<[string, readonly (readonly [string | null, string])[], string]>([
    [
      "an old one after a Unicode one",
      [
        ["Times New Roman", "Đã ký: "],
        [".VnTime", "v\u00ADît kÕ ho¹ch"],
      ],
      "Đã ký: vượt kế hoạch",
    ],
    [
      "a Unicode one of letters that the old ones have, too",
      [
        ["Times New Roman", "xã hà; "],
        [".VnTime", "kÕ ho¹ch"],
      ],
      "xã hà; kế hoạch",
    ],
    [
      "two old ones of two encodings",
      [
        [".VnTime", "kÕ ho¹ch "],
        ["VNI-Times", "Vöôït"],
      ],
      "kế hoạch Vượt",
    ],
    [
      "a letter and its mark in two runs of one font",
      [
        ["VNI-Times", "Vöô"],
        ["VNI-Times", "ït"],
        ["Times New Roman", " mức"],
      ],
      "Vượt mức",
    ],
    [
      "one of capitals beside the same in small letters",
      [
        [".VnTimeH", "kÕ ho¹ch"],
        [".VnTime", " n¨m"],
      ],
      "KẾ HOẠCH năm",
    ],
  ])("%s: each run by its own", (_, runs, value) => {
    expect(noteOf(rich(cell, runs))).toEqual({
      state: "text",
      value,
      raw: runs.map(([, text]) => text).join(""),
      cell,
    });
    expect(told(issuesIn(nodeHost.readWorkbook(rich(cell, runs)))).map(([code, place]) => [code, place])).toEqual([
      ["legacy-font-text", `Kết quả!${cell}`],
    ]);
  });

  test("all of Unicode: nothing is converted", () => {
    const runs = [
      ["Times New Roman", "xã hà "],
      ["Arial", "kÕ"],
    ] as const;
    expect(noteOf(rich(cell, runs))?.value).toBe("xã hà kÕ");
    expect(told(issuesIn(nodeHost.readWorkbook(rich(cell, runs))))).toEqual([]);
  });

  test("letters lost within an old run are told", () => {
    expect(
      told(
        issuesIn(
          nodeHost.readWorkbook(
            rich(cell, [
              ["Times New Roman", "Mục: "],
              [".VnTime", "®Çu t c«ng"],
            ]),
          ),
        ),
      ),
    ).toEqual([["letters-lost", `Kết quả!${cell}`, "Ghi chú", "Mục: đầu t công"]]);
  });
});

test("a choice in an old encoding is that choice, a result in words too", () => {
  const outlook = cellOf("Kết quả", "A1", "Khả năng hoàn thành");
  const result = cellOf("Kết quả", "A4", "Thực hiện trong kỳ");
  const issues = issuesIn(
    nodeHost.readWorkbook(
      pasted(
        "VNI-Times",
        new Map([
          [outlook, "Vöôït"],
          [result, "Ñaït"],
        ]),
      ),
    ),
  );
  expect(issues.map(({ code }) => code)).toEqual(["legacy-font-text", "legacy-font-text"]);
});

test("a font laid over Unicode text converts nothing", () => {
  const [cell, other] = [cellOf("Kết quả", "A1", "Ghi chú"), cellOf("Kết quả", "A2", "Ghi chú")];
  expect(
    told(
      issuesIn(
        nodeHost.readWorkbook(
          pasted(
            ".VnTime",
            new Map([
              [cell, "Báo cáo"],
              [other, "đã đạt"],
            ]),
          ),
        ),
      ),
    ),
  ).toEqual([]);
});

test("lost letters are told and not guessed", () => {
  const cell = cellOf("Kết quả", "A1", "Ghi chú");
  expect(after(set(cell, "C?NG HOÀ"))).toEqual([["letters-lost", `Kết quả!${cell}`, "Ghi chú", "C?NG HOÀ"]]);
  expect(told(issuesIn(nodeHost.readWorkbook(pasted(".VnTime", new Map([[cell, "®Çu t c«ng"]])))))).toEqual([
    ["letters-lost", `Kết quả!${cell}`, "Ghi chú", "đầu t công"],
  ]);
});

test("a number where the row asks for words", () => {
  const cell = cellOf("Kết quả", "A4", "Thực hiện trong kỳ");
  expect(after(set(cell, 95))).toEqual([["text-expected", `Kết quả!${cell}`, "Thực hiện trong kỳ", "95"]]);
});
