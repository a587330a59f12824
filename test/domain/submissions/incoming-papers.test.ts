import { addsToRegister, isOffered, type PaperMatch } from "../../../src/domain/submissions/incoming-papers";

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
