import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import {
  after,
  cellOf,
  filled,
  issuesIn,
  pasted,
  province,
  rewritten,
  set,
  told,
  unit,
  useFilledForm,
} from "./drift-sample";

useFilledForm();

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
