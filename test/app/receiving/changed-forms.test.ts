import { contentOf } from "../../../src/app/receiving/receive-files";
import { recogniseFile } from "../../../src/app/receiving/recognise-file";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { Edit } from "../../../src/workbook/edit";
import { findSoffice, resave, type Files } from "../../support/libreoffice";
import { smallProvince, wellFilled } from "../../support/small-province";
import { cases, draft, draftFrom, places, province } from "./changed-form-cases";

const { units } = unitsOfRound(province.board);

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

const made = new Map<string, Uint8Array>();

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

const withLibreOffice = findSoffice() === null ? describe.skip : describe;

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

withLibreOffice("the same, saved by LibreOffice:", () => {
  let saved: Files = new Map();
  beforeAll(() => {
    saved = resave(made);
  });

  test.each(cases.map(({ name, told }, index) => [name, index, told] as const))("%s", (_, index, told) => {
    expect(read(saved.get(`${index}.xlsx`)!)).toEqual({ told, ...whole });
  });
});
