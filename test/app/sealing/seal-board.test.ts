import { sealBoard } from "../../../src/app/sealing/seal-board";
import { isOfficial } from "../../../src/domain/sealing/seal-state";
import { fileOf, issuedTo, setCell, typeInto, wellFilled } from "../../support/small-province";
import { province, sentBy, sheetOf } from "../live/live-province";
import { consolidatedBook, opened, paper, provinceBefore, sealedBook, sealingOf } from "./sealed-province";

const before = provinceBefore();
const sealed = sealedBook(before);

/** "part owner code detail field: was → now" of every difference. */
function told(workbook: typeof sealed): readonly string[] {
  return sealingOf(workbook).differences.map(
    ({ part, owner, code, detail, field, was, now }) =>
      `${[part, owner, code, detail, field].filter((text) => text !== "").join(" ")}: ${was ?? "–"} → ${now ?? "–"}`,
  );
}

/** Points typed into `Điểm chấm` for C1-01. */
function withPoints(workbook: typeof sealed, points: number): typeof sealed {
  const rows = [...sheetOf(workbook, "Điểm chấm").rows];
  const at = rows.find(([, cells]) => [...cells.values()].some(({ value }) => value === "C1-01"));
  const header = rows.flatMap(([, cells]) => [...cells]).find(([, { value }]) => value === "Điểm");
  const column = header?.[0] ?? 0;
  return setCell(workbook, "Điểm chấm", { row: at?.[0] ?? 0, column, value: points });
}

describe("sealing (rounds.md)", () => {
  test("a round is not sealed until a paper seals it", () => {
    expect(sealingOf(before).state).toBe("not-sealed");
    expect(isOfficial(sealingOf(before))).toBe(false);
    const sealing = sealingOf(sealed);
    expect(sealing).toMatchObject({
      state: "as-sealed",
      seal: { number: 0, document: paper.document, date: "2020-07-15", day: "2020-07-15", reason: null },
    });
    expect(isOfficial(sealing)).toBe(true);
  });

  test("the day on which it is looked at, and files that come again, change nothing", () => {
    expect(sealingOf(sealed, "2021-01-31").state).toBe("as-sealed");
    expect(sealingOf(sealed, "2020-06-01").state).toBe("as-sealed");
    const again = consolidatedBook(sealed, [{ ...sentBy("C1-01"), name: "khác/tên.xlsx" }], "2020-08-01");
    expect(again.run.consolidation.sealing.state).toBe("as-sealed");
  });

  test("what is sealed twice changes nothing", () => {
    const again = sealBoard({ ...paper, document: "QĐ 13", date: "2020-07-18", opened: opened(sealed) });
    expect(again).toMatchObject({ refused: null, sealed: false, seal: { document: paper.document } });
  });

  test("a changed score gives its points, what follows from them, and where each comes from", () => {
    const changed = withPoints(sealed, 7.5);
    expect(told(changed)).toEqual([
      "scores C1-01 T3 board points: 9 → 7.5",
      expect.stringMatching(/^totals C1-01 base: /),
      expect.stringMatching(/^totals C1-01 total: /),
      expect.stringMatching(/^ranking C1-01 rank: 1 → /),
      expect.stringMatching(/^ranking C1-01 total: /),
      expect.stringMatching(/^ranking C1-02 rank: /),
    ]);
    const origins = sealingOf(changed).differences.map(({ origin }) => origin);
    expect(origins[0]).toMatchObject({ file: null, sheet: "Điểm chấm" });
    expect(origins[1]).toEqual({ from: "scores", codes: ["T3"] });
    expect(origins[3]).toEqual({ from: "totals", codes: ["C1-01"] });
  });

  test("a late file gives the unit's values, its cluster's counts and ranks", () => {
    const late = consolidatedBook(sealed, [sentBy("C1-03")], "2020-07-20").workbook;
    const parts = new Set(sealingOf(late).differences.map(({ part, owner }) => `${part} ${owner}`));
    expect([...parts].sort()).toEqual([
      "clusters C1",
      "contents C1-03",
      "figures C1-03",
      "ranking C1-01",
      "ranking C1-02",
      "ranking C1-03",
      "scores C1-03",
      "totals C1-03",
      "units C1-03",
    ]);
    const figure = sealingOf(late).differences.find(({ part, field }) => part === "figures" && field === "result");
    expect(figure).toMatchObject({ was: null, now: 500, origin: { file: "C1/C1-03.xlsx", sheet: "Kết quả" } });
  });

  test("a reason accepts what differs as Đính chính lần 1, and again as lần 2; earlier ones are kept", () => {
    const changed = withPoints(sealed, 7.5);
    const asked = { ...paper, document: "QĐ 20", date: "2020-07-20", opened: opened(changed) };
    expect(sealBoard(asked)).toMatchObject({ refused: "no-reason", state: "differs", values: 6 });
    const first = sealedBook(changed, { document: "QĐ 20", date: "2020-07-20", reason: "Chấm lại" });
    expect(sealingOf(first)).toMatchObject({
      state: "as-corrected",
      seal: { number: 1, document: "QĐ 20", reason: "Chấm lại", day: "2020-07-15" },
    });
    const again = withPoints(first, 9);
    expect(sealingOf(again).state).toBe("differs");
    const second = sealedBook(again, { document: "QĐ 21", date: "2020-07-21", reason: "Xem lại" });
    const { seals, state } = sealingOf(second);
    expect(state).toBe("as-corrected");
    expect(seals.map(({ number, document, changes }) => [number, document, changes.length])).toEqual([
      [0, paper.document, 0],
      [1, "QĐ 20", 6],
      [2, "QĐ 21", 6],
    ]);
    expect(seals[2]?.fingerprint).toBe(seals[0]?.fingerprint);
  });

  test("a value that became blank is a difference", () => {
    const file = fileOf(
      "C1/C1-01 lại.xlsx",
      typeInto(issuedTo(province, "C1-01"), [...wellFilled("C1-01").filter(([sheet]) => sheet !== "Nội dung")]),
    );
    const changed = consolidatedBook(sealed, [{ ...file, changed: "2020-07-01T08:00:00" }]).workbook;
    expect(told(changed)).toContain("contents C1-01 N1 content: Đã phát động 2 đợt thi đua. → –");
  });
});

describe("what can't be sealed", () => {
  test.each([
    [{ document: "  " }, { refused: "no-document" }],
    [{ date: "2021-01-01" }, { refused: "date-in-future", date: "2021-01-01", today: "2020-12-31" }],
  ])("%j", (change, refusal) => {
    expect(sealBoard({ ...paper, ...change, opened: opened(before) })).toMatchObject(refusal);
  });

  test("a workbook that was not consolidated", () => {
    expect(sealBoard({ ...paper, opened: opened(province.workbook) })).toEqual({ refused: "no-consolidation" });
  });

  test("a correction older than what it corrects", () => {
    const asked = { ...paper, date: "2020-07-14", reason: "x", opened: opened(withPoints(sealed, 7)) };
    expect(sealBoard(asked)).toMatchObject({ refused: "before-last" });
  });
});

describe("a seal that somebody typed in", () => {
  const spoil = (row: number, column: number, value: string): typeof sealed =>
    setCell(sealed, "_TD_Chốt", { row, column, value });

  test.each([
    ["its document", 2, 2, "B2"],
    ["its fingerprint", 2, 5, "B2"],
    ["a value", 3, 8, "H3"],
    ["a check", 3, 9, "H3"],
  ])("%s is found at its cell, and is never as sealed", (_, row, column, cell) => {
    const spoilt = spoil(row, column, "abc");
    expect(sealingOf(spoilt)).toMatchObject({ state: "damaged", damage: [{ sheet: "_TD_Chốt", cell }] });
    expect(isOfficial(sealingOf(spoilt))).toBe(false);
    expect(sealBoard({ ...paper, opened: opened(spoilt) })).toMatchObject({ refused: "no-reason", state: "damaged" });
  });

  test("is written back as it was found, and gives way to a new one with a reason", () => {
    const spoilt = spoil(3, 8, "abc");
    const kept = consolidatedBook(spoilt, []).workbook;
    expect(sheetOf(kept, "_TD_Chốt").rows.get(3)?.get(8)?.value).toBe("abc");
    const anew = sealedBook(spoilt, { reason: "Bản chốt bị sửa" });
    expect(sealingOf(anew)).toMatchObject({ state: "as-corrected", seal: { number: 1 } });
  });

  test("pieces without the line that names them are damage, too", () => {
    const lost = spoil(2, 7, "values");
    expect(sealingOf(lost).state).toBe("damaged");
  });
});
