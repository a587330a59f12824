import {
  addsToRegister,
  isOffered,
  matchPapers,
  type IncomingPaper,
  type PaperMatch,
} from "../../../src/domain/submissions/incoming-papers";
import { boardOf, cluster, documents, receipt as registered, unitOf } from "../round-samples";

const paper = {
  line: 1,
  arrivalNumber: null,
  arrivedOn: "2020-06-29",
  number: "45/BC-SNV",
  signedOn: null,
  author: "Sở Nội vụ",
  subject: null,
};
const receipt = (arrivedOn: string | null) => ({ arrivedOn, cell: "A5" }) as PaperMatch["receipt"];
const match = (change: Partial<PaperMatch>): PaperMatch => ({
  paper,
  found: { sender: "K03-01", by: "number" },
  document: "BC",
  named: true,
  receipt: receipt(null),
  ...change,
});

test("a day that the register lacks is offered, in its row or a new one that its number tells", () => {
  expect(isOffered(match({}))).toBe(true);
  expect(isOffered(match({ receipt: null }))).toBe(true);
  expect(isOffered(match({ found: { sender: "K03-01", by: "author" } }))).toBe(true);
});

test("it is left to a person where the register has a day, the sender is likely, or an author alone asks for a row", () => {
  expect(isOffered(match({ receipt: receipt("2020-06-28") }))).toBe(false);
  expect(isOffered(match({ found: { sender: "K03-01", by: "likely" } }))).toBe(false);
  expect(isOffered(match({ found: { sender: "K03-01", by: "author" }, receipt: null }))).toBe(false);
  expect(isOffered(match({ found: null, receipt: null }))).toBe(false);
  expect(isOffered(match({ paper: { ...paper, arrivedOn: null } }))).toBe(false);
});

test("a paper without a day, or with the very day of the register, adds none", () => {
  expect(addsToRegister(match({ receipt: receipt("2020-06-28") }))).toBe(true);
  expect(addsToRegister(match({ receipt: receipt("2020-06-29") }))).toBe(false);
  expect(addsToRegister(match({ paper: { ...paper, arrivedOn: null } }))).toBe(false);
  expect(addsToRegister(match({ receipt: null }))).toBe(true);
});

test("a paper of the register's day is offered while no row names it; without a day it adds nothing", () => {
  const sameDay = { receipt: receipt("2020-06-29"), named: false };
  expect([addsToRegister(match(sameDay)), isOffered(match(sameDay))]).toEqual([true, true]);
  expect(addsToRegister(match({ ...sameDay, document: null }))).toBe(false);
  expect(addsToRegister(match({ ...sameDay, paper: { ...paper, arrivedOn: null } }))).toBe(false);
  expect(isOffered(match({ ...sameDay, found: { sender: "K03-01", by: "author" } }))).toBe(true);
  expect(isOffered(match({ ...sameDay, found: { sender: "K03-01", by: "likely" } }))).toBe(false);
});

describe("which paper of whom it is", () => {
  const units = [unitOf("K03-01", { name: "Sở Nội vụ" }), unitOf("K03-02", { name: "Sở Tài chính" })];
  const named = [
    ...documents,
    { code: "SK", name: "Báo cáo sáng kiến", level: "unit", required: false, sheet: null },
    { code: "SKB", name: "Báo cáo sáng kiến cấp bộ", level: "unit", required: false, sheet: null },
  ] as const;
  const matched = (given: Partial<IncomingPaper>, rows: ReturnType<typeof boardOf>["receipts"] = []) => {
    const board = boardOf({ clusters: [cluster("K03")], documents: named, receipts: rows });
    const known = { board, stored: { submissions: [], clusterSubmissions: [] }, units };
    const [found] = matchPapers(known, [{ ...paper, ...given }]);
    return [found?.found?.sender ?? null, found?.document ?? null, found?.receipt?.cell ?? null];
  };

  test("of the papers whose names its Trích yếu has, the one with the longest name", () => {
    expect(matched({ subject: "Báo cáo sáng kiến cấp bộ năm 2020" })).toEqual(["K03-01", "SKB", null]);
    expect(matched({ subject: "V/v báo cáo sáng kiến" })).toEqual(["K03-01", "SK", null]);
    expect(matched({ subject: "Báo cáo công tác" })).toEqual(["K03-01", "BC", null]);
    expect(matched({ subject: "Giấy mời" })).toEqual(["K03-01", null, null]);
  });

  test("a cluster's number finds the cluster's papers, a unit's those of the unit", () => {
    const rows = [registered("K03", { number: "7/BC-K03" }), registered("K03-02", { number: "8/BC-STC", cell: "A9" })];
    expect(matched({ number: "7/bc-k03", author: null }, rows)).toEqual(["K03", "C-BC", "A2"]);
    expect(matched({ number: "8 / BC-STC", author: null }, rows)).toEqual(["K03-02", "BC", "A9"]);
  });

  test("two papers without a number, or a row without one, are not the same paper by that", () => {
    const other = registered("K03-01", { document: "SK", number: null, arrivedOn: "2020-06-01", cell: "A7" });
    const day = registered("K03-01", { document: "BC", number: "44/BC-SNV", arrivedOn: "2020-06-29", cell: "A8" });
    expect(matched({ number: null }, [other, day])).toEqual(["K03-01", "BC", "A8"]);
    expect(matched({ number: "45/BC-SNV" }, [other, day])).toEqual(["K03-01", "BC", "A8"]);
    const numbered = { ...other, document: "SK", number: "45/BC-SNV" };
    expect(matched({}, [day, numbered])).toEqual(["K03-01", "SK", "A7"]);
  });
});
