import fc from "fast-check";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import type { Submission } from "../../../src/domain/submissions/submission";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { boardCatalogue, markedCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { identityOf, openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { parseAddress } from "../../../src/workbook/address";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { vi } from "../../../src/text/vi";
import { host, setCell, smallProvince } from "../../support/small-province";
import { entryOf, entryPlaces, type EntryPlace } from "./entry-places";
import { answerFor, type Answer } from "./typed-answers";

const province = smallProvince({
  "Danh mục nội dung": `Mã | Mục | Nội dung | Kiểu | Bắt buộc
    N1 | I | Kết quả phong trào | Văn bản | Bắt buộc
    N2 | I | Số sáng kiến | Số | Bắt buộc`,
  "Thang điểm": `Mã cụm/khối | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Được không áp dụng
    * | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | Có
    * | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | Có`,
});
const unit = unitsOfRound(province.board).units[0]!;
const issued = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: unit.code,
  texts: vi,
  issued: "2020-05-20",
})[0]!;
const draft = issued.draft();
const places = entryPlaces(draft);

/** Rows whose figures are words: Đạt/Chưa đạt indicators and contents of kind Văn bản. */
const inWords = (place: EntryPlace): boolean => place.code === "A4" || place.code === "N1";

type Typed = { readonly place: EntryPlace; readonly answer: Answer };

const filling: fc.Arbitrary<readonly Typed[]> = fc
  .shuffledSubarray([...places], { minLength: 20, maxLength: 60 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((place) => answerFor(place, inWords(place)).map((answer) => ({ place, answer })))),
  );

function submissionOf(workbook: Workbook, catalogue: "board" | "marks"): Submission {
  const opened = openUnitWorkbook(workbook);
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  const known = catalogue === "board" ? boardCatalogue(province.board, unit) : markedCatalogue(opened.marks);
  return readSubmission(opened, { unit, file, catalogue: known }).submission;
}

function expectTypedBack(submission: Submission, typed: readonly Typed[]): void {
  for (const { place, answer } of typed) {
    // A row of Điều chỉnh in which nothing is filled in is no adjustment.
    const isNone = place.sheet === "Điều chỉnh" && answer.expected.state === "blank";
    if (isNone && entryOf(submission, place) === undefined) continue;
    expect([place.sheet, place.code, place.field.key, entryOf(submission, place)]).toEqual([
      place.sheet,
      place.code,
      place.field.key,
      { ...answer.expected, cell: place.cell },
    ]);
  }
  expect(submission.structure).toBe("ok");
}

function inMemory(typed: readonly Typed[]): Workbook {
  const filled = typed.reduce(
    (book, { place, answer }) => setCell(book, place.sheet, { ...parseAddress(place.cell)!, value: answer.typed }),
    workbookOf(draft),
  );
  return host.readWorkbook(encodeWorkbook(filled));
}

describe("what a unit types comes back as typed", () => {
  test("the issued workbook has entries of every kind on every sheet", () => {
    expect(new Set(places.map((place) => place.sheet)).size).toBe(7);
    expect(new Set(places.map((place) => place.field.type.kind))).toEqual(
      new Set(["text", "choice", "date", "figure", "number", "mark"]),
    );
    expect(identityOf(openUnitWorkbook(workbookOf(draft)))).toMatchObject({
      unit: { marked: "C1-01", shown: "C1-01" },
      year: { marked: "2020", shown: "2020" },
    });
  });

  test("in memory, with the Board's catalogue and with the workbook's own marks", () => {
    fc.assert(
      fc.property(filling, fc.constantFrom("board" as const, "marks" as const), (typed, catalogue) => {
        expectTypedBack(submissionOf(inMemory(typed), catalogue), typed);
      }),
      { numRuns: 60 },
    );
  });

  test("through a real .xlsx, and the two hosts agree on everything but what was never calculated", async () => {
    const bytes = await nodeHost.writeWorkbook(draft);
    fc.assert(
      fc.property(filling, (typed) => {
        const edits = typed.map(
          ({ place, answer }) => ({ kind: "set", sheet: place.sheet, cell: place.cell, value: answer.typed }) as const,
        );
        const submission = submissionOf(
          nodeHost.readWorkbook(nodeHost.patchWorkbook(bytes, [...edits, { kind: "drop-cached" }])),
          "board",
        );
        expectTypedBack(submission, typed);
        const memory = submissionOf(inMemory(typed), "board");
        const others = (each: Submission): unknown => ({
          ...each,
          issues: each.issues.filter((issue) => issue.code !== "check-number-differs"),
        });
        expect(others(submission)).toEqual(others(memory));
      }),
      { numRuns: 25 },
    );
  });
});
