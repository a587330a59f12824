import { documentFacts } from "../../../src/domain/standing/document-facts";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import type { DocumentType, Receipt } from "../../../src/domain/round/receipt";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import { vi } from "../../../src/text/vi";
import { boardOf, cluster, criterion, receipt, unitOf } from "../round-samples";

const documents: readonly DocumentType[] = [
  { code: "BC", name: "Báo cáo sơ kết", level: "unit", required: true, sheet: null },
  { code: "BIEU", name: "Biểu chỉ tiêu", level: "unit", required: true, sheet: "Kết quả" },
  { code: "KH", name: "Kế hoạch", level: "unit", required: false, sheet: null },
];
const unit = unitOf("C01-01");

const nothing: UnitStanding = {
  code: "C01-01",
  name: "Đơn vị",
  cluster: "C01",
  role: "member",
  received: null,
  receivedSource: null,
  confirmed: false,
  version: null,
  structure: null,
  requiredCells: 0,
  filledCells: 0,
  status: "missing",
  daysLate: null,
  workingDaysLate: null,
  extendedTo: null,
  reviewHeld: null,
  reviewStatus: "unknown",
  complete: false,
  documents: { BIEU: "missing" },
};
const late = {
  ...nothing,
  received: "2020-07-08",
  receivedSource: "ledger" as const,
  confirmed: true,
  status: "late" as const,
  daysLate: 3,
  documents: { BIEU: "present" as const },
};
const provisional = { ...late, receivedSource: "file" as const, confirmed: false };

/** Units send by 5 July 2020; seen on the 15th. */
function factsOf(receipts: readonly Receipt[], standing: UnitStanding): Readonly<Record<string, DocumentFacts>> {
  return documentFacts({ board: boardOf({ documents, receipts }), asOf: "2020-07-15" }, unit, standing);
}

/** A line of 5 points less 0.5 a day. */
function scored(code: string, receipts: readonly Receipt[], standing: UnitStanding): ReturnType<typeof scoreUnits> {
  const timed = criterion("TC01", { cluster: "C01", max: 5, kind: "deadline", document: code, perTime: 0.5 });
  const board = boardOf({ documents, receipts, clusters: [cluster("C01")], criteria: [timed] });
  return scoreUnits({
    ...board,
    units: [{ unit, figures: [], documents: factsOf(receipts, standing), self: null }],
  });
}

function warned(receipts: readonly Receipt[], standing: UnitStanding): readonly unknown[] {
  return scored("BC", receipts, standing).issues.map(({ code, params }) => [code, params]);
}

/** Points, or null, and the words. */
function told(code: string, receipts: readonly Receipt[], standing: UnitStanding): readonly [number | null, string] {
  const { scores, totals } = scored(code, receipts, standing);
  const [score] = scores;
  const waits = totals[0]?.lines[0]?.waits ?? null;
  return [
    score?.points ?? null,
    score?.explanation != null ? vi.explain(score.explanation) : waits === null ? "" : vi.scoring.waits(waits),
  ];
}

const numbered = receipt("C01-01", { document: "BC", arrivedOn: "2020-07-07", arrivalNumber: "415", cell: "A9" });

describe("a paper", () => {
  test("late by the register's own day: the deduction names the row by its number", () => {
    expect(told("BC", [numbered], late)).toEqual([
      4,
      "Thời hạn: chậm 2 ngày, ngày nhận 07/07/2020, Sổ theo dõi số đến 415, điểm mỗi lần 0,5, điểm chuẩn 5.",
    ]);
  });

  test("a row without a number is named by its cell", () => {
    expect(told("BC", [{ ...numbered, arrivalNumber: null }], late)[1]).toContain("Sổ theo dõi ô A9");
  });

  test("of several rows the first day counts; cancelled ones never", () => {
    const rows = [
      numbered,
      { ...numbered, arrivedOn: "2020-07-05", arrivalNumber: "390", cell: "A7" },
      { ...numbered, arrivedOn: "2020-07-01", state: "cancelled" as const },
    ];
    expect(told("BC", rows, late)).toEqual([
      5,
      "Thời hạn: đúng hạn, ngày nhận 05/07/2020, Sổ theo dõi số đến 390, điểm mỗi lần 0,5, điểm chuẩn 5.",
    ]);
  });

  test("a day that isn't stated gives no deduction, and says so", () => {
    expect(told("BC", [{ ...numbered, arrivedOn: null }], late)).toEqual([
      null,
      "Thời hạn: chưa tính điểm vì ngày nhận 15/07/2020 còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.",
    ]);
  });

  test("missing is 0 once its day has passed", () => {
    expect(told("BC", [], nothing)).toEqual([0, "Thời hạn: chưa gửi, điểm mỗi lần 0,5, điểm chuẩn 5."]);
    expect(told("KH", [], late)[0]).toBe(0);
  });

  test("sent back is no deduction yet", () => {
    expect(told("BC", [{ ...numbered, state: "to-complete" }], nothing)).toEqual([
      null,
      "Thời hạn: chưa tính điểm vì đã đề nghị đơn vị hoàn thiện, gửi lại.",
    ]);
  });

  test("the report is also meant by a row that names no document; another paper is not", () => {
    const unnamed = { ...numbered, document: null };
    expect(told("BC", [unnamed], late)[0]).toBe(4);
    expect(told("KH", [unnamed], late)[0]).toBe(0);
  });

  describe("where the register has the report of others (contract §1: a paper is known by the register)", () => {
    const ofAnother = { ...numbered, sender: "C01-02" };
    const appended = receipt("C01-01", { document: null, arrivedOn: null, file: "C01-01.xlsx", sha256: "ab" });

    test("a unit without a row did not send it, though its workbook came, and a person is told", () => {
      for (const receipts of [[ofAnother], [ofAnother, appended]]) {
        expect(told("BC", receipts, provisional)[0]).toBe(0);
        expect(warned(receipts, provisional)).toEqual([
          ["paper-not-registered", { criterion: "TC01", document: "BC" }],
        ]);
      }
    });

    test("it counts by its own row, named or for the report as a whole; nothing is told where no workbook came", () => {
      expect(told("BC", [ofAnother, numbered], provisional)[0]).toBe(4);
      expect(told("BC", [ofAnother, { ...numbered, document: null }], provisional)[0]).toBe(4);
      expect(warned([ofAnother, numbered], provisional)).toEqual([]);
      expect(warned([ofAnother], nothing)).toEqual([]);
    });

    test("the sheet's day stays the workbook's", () => {
      expect(told("BIEU", [ofAnother, appended], provisional)[0]).toBe(null);
    });
  });

  test("the register names the report of nobody: it came with the unit's file, unconfirmed, not missing", () => {
    expect(told("BC", [], provisional)).toEqual([
      null,
      "Thời hạn: chưa tính điểm vì ngày nhận 08/07/2020 còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.",
    ]);
  });
});

describe("a sheet", () => {
  const row = receipt("C01-01", { document: null, arrivedOn: "2020-07-08", arrivalNumber: "420", cell: "A12" });

  test("comes with the workbook: the row of that day is named, and where it stands", () => {
    expect(told("BIEU", [numbered, row], late)).toEqual([
      3.5,
      "Thời hạn: chậm 3 ngày, ngày nhận 08/07/2020, Sổ theo dõi số đến 420, điểm mỗi lần 0,5, điểm chuẩn 5.",
    ]);
    expect(factsOf([row], late)["BIEU"]?.arrived).toEqual({ day: "2020-07-08", number: "420", cell: "A12" });
  });

  test("a row of another document on that day isn't it", () => {
    expect(factsOf([{ ...row, document: "KH" }], late)["BIEU"]?.arrived).toEqual({
      day: "2020-07-08",
      number: null,
      cell: null,
    });
  });

  test("on a file's own time it gives none and says so", () => {
    expect(told("BIEU", [], provisional)).toEqual([
      null,
      "Thời hạn: chưa tính điểm vì ngày nhận 08/07/2020 còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.",
    ]);
  });
});
