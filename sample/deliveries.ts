/** Units that send nothing, about eight in a hundred, and never more than one of a cluster. */
export const missingUnits: readonly string[] = [
  "C02-05",
  "K01-09",
  "K04-06",
  "K06-05",
  "K07-05",
  "K08-12",
  "K09-08",
  "K10-07",
  "K11-12",
  "K12-09",
  "K13-11",
  "K14-10",
  "K15-08",
  "K16-07",
  "K18-09",
  "X01-09",
  "X03-08",
  "X04-08",
  "X06-05",
];

/** The paper came and stands in the register, the data did not. */
export const paperOnlyUnits: readonly string[] = ["K10-08", "K15-09", "X02-10"];

export const exemptUnits: readonly string[] = ["K13-12", "X04-10"];

/** Clusters that send no workbook. */
export const missingClusters: readonly string[] = ["C02", "K05", "K10", "K14", "K15", "K17", "X02", "X06"];

/** Not sent yet: the cluster has more time. */
export const notDueClusters: readonly string[] = ["K19", "X04"];

/** Sent late; the day is in the register, or only the file tells it. */
type Late = { readonly sender: string; readonly daysLate: number; readonly fileDay: string | null };

export const lateSenders: readonly Late[] = [
  { sender: "K01-07", daysLate: 2, fileDay: null },
  { sender: "K08-10", daysLate: 6, fileDay: null },
  { sender: "K14-06", daysLate: 10, fileDay: null },
  { sender: "K12-08", daysLate: 3, fileDay: "2020-07-03" },
  { sender: "K16-06", daysLate: 8, fileDay: "2020-07-08" },
  { sender: "K09", daysLate: 3, fileDay: "2020-07-13" },
  { sender: "X01-08", daysLate: 2, fileDay: null },
  { sender: "X05-09", daysLate: 5, fileDay: null },
  { sender: "X03-06", daysLate: 3, fileDay: "2026-12-11" },
  { sender: "X05", daysLate: 2, fileDay: null },
];

/** Sent after the round's deadline, within the time they were given. */
export const extendedUnits: readonly { readonly unit: string; readonly fileDay: string | null }[] = [
  { unit: "C02-04", fileDay: "2020-07-05" },
  { unit: "K19-09", fileDay: null },
  { unit: "X04-06", fileDay: null },
];

/**
 * Units that send twice. The second file bears the unit's code with the ending, comes on `day` and corrects one result;
 * what the register says of the first is in register.tsv.
 */
type SecondFile = {
  readonly fault: string;
  readonly unit: string;
  readonly ending: string;
  readonly day: string;
  readonly corrected: { readonly indicator: string; readonly first: number; readonly second: number };
  readonly status: { readonly status: "on-time" | "late"; readonly daysLate: number };
};

export const secondFiles: readonly SecondFile[] = [
  {
    fault: "corrected-later",
    unit: "K04-03",
    ending: "-bo-sung",
    day: "2020-07-06",
    corrected: { indicator: "S06", first: 3, second: 5 },
    status: { status: "on-time", daysLate: 0 },
  },
  {
    fault: "returned-and-completed",
    unit: "K05-03",
    ending: "-hoan-thien",
    day: "2020-07-02",
    corrected: { indicator: "S07", first: 9, second: 16 },
    status: { status: "late", daysLate: 2 },
  },
  {
    fault: "corrected-later",
    unit: "X02-04",
    ending: "-bo-sung",
    day: "2026-12-10",
    corrected: { indicator: "B05", first: 931, second: 948 },
    status: { status: "on-time", daysLate: 0 },
  },
  {
    fault: "returned-and-completed",
    unit: "X05-04",
    ending: "-hoan-thien",
    day: "2026-12-10",
    corrected: { indicator: "S01", first: 97.2, second: 97.6 },
    status: { status: "on-time", daysLate: 0 },
  },
];

/** Sent back by the register, and nothing came since. */
export const returnedUnits: readonly string[] = ["K17-06", "X06-06"];

/** The same bytes under a second name; the smaller name counts. */
export const duplicatedUnits: readonly { readonly unit: string; readonly ending: string }[] = [
  { unit: "K03-05", ending: "_ban-sao" },
  { unit: "X03-05", ending: "_ban-sao" },
];

/** Sent with only so much of its bytes. */
export const brokenUnits: readonly { readonly unit: string; readonly kept: number }[] = [
  { unit: "K05-06", kept: 0.6 },
  { unit: "X05-06", kept: 0.6 },
];

/** A workbook made from a member's, of a unit that is in no list. */
export const strayUnits: readonly { readonly from: string; readonly code: string }[] = [
  { from: "K15-10", code: "K15-99" },
  { from: "X03-07", code: "X03-99" },
];

/**
 * Sent under a name that begins with another unit's code; its content says otherwise, so it waits until a person
 * confirms whose it is.
 */
export const misnamedUnits: readonly { readonly unit: string; readonly name: string }[] = [
  { unit: "K11-08", name: "K11-03 (ban cuoi).xlsx" },
  { unit: "X01-06", name: "X01-03 (ban cuoi).xlsx" },
];
