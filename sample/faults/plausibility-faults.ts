import { sheetNames } from "../../src/contract/sheet-names";
import type { IssueCode } from "../../src/domain/issue";
import type { Edit } from "../../src/workbook/edit";
import type { Answer } from "../answers";
import type { Expectation } from "../planted";
import type { SampleBook } from "../sample-book";
import type { UnitFault } from "./unit-fault";

const results = sheetNames.results;
const targets = sheetNames.indicators;
const commended = sheetNames.commendations;

/** A figure that can hardly be meant, and what goes with it in its row. */
type DoubtfulFault = {
  readonly fault: IssueCode;
  readonly unit: string;
  readonly at: readonly [sheet: string, code: string, key: string];
  /** From what the issued workbook says of the indicator. */
  readonly typed: (row: Printed) => number;
  readonly beside?: Readonly<Record<string, number | null>>;
};

/** Numbers of the row as issued; 0 where none is printed. */
type Printed = { readonly target: number; readonly samePeriod: number };

const doubtful: readonly DoubtfulFault[] = [
  { fault: "percent-slip", unit: "X02-06", at: [results, "B02", "result"], typed: () => 0.93 },
  { fault: "percent-slip", unit: "K03-06", at: [results, "S08", "result"], typed: () => 0.91 },
  { fault: "percent-slip", unit: "K03-07", at: [targets, "S01", "target"], typed: () => 0.97 },
  {
    fault: "magnitude-slip",
    unit: "C02-02",
    at: [results, "H02", "result"],
    typed: ({ target }) => Math.round(target * 487),
  },
  {
    fault: "magnitude-slip",
    unit: "K10-04",
    at: [results, "N12", "result"],
    typed: ({ target }) => Math.round(target * 0.6) / 1000,
  },
  {
    fault: "far-from-last-year",
    unit: "C02-03",
    at: [results, "H09", "result"],
    typed: ({ samePeriod }) => samePeriod * 6,
    beside: { yearEstimate: null, outlook: null },
  },
  { fault: "far-from-peers", unit: "K03-08", at: [results, "S08", "result"], typed: () => 31.5 },
  {
    fault: "far-above-target",
    unit: "K19-04",
    at: [results, "Y01", "result"],
    typed: ({ target }) => Math.round(target * 1.6),
  },
  {
    fault: "estimate-below-result",
    unit: "K19-03",
    at: [results, "Y01", "yearEstimate"],
    typed: ({ target }) => Math.round(target * 0.2),
  },
  {
    fault: "sum-differs",
    unit: "K18-07",
    at: [commended, "Giấy khen", "byMerit"],
    typed: () => 21,
    beside: { collectives: 4, individuals: 16, workers: 6, enterprises: 0, thematic: 2, unexpected: 0 },
  },
  {
    fault: "part-above-whole",
    unit: "K18-08",
    at: [commended, "Giấy khen", "workers"],
    typed: () => 24,
    beside: { collectives: 3, individuals: 14, enterprises: 0, byMerit: 17, thematic: 0, unexpected: 0 },
  },
  {
    fault: "sum-differs",
    unit: "X03-02",
    at: [commended, "Giấy khen", "individuals"],
    typed: () => 9,
    beside: {
      ...{ collectives: 2, households: 0, enterprises: 0, women: 3 },
      ...{ leadersTop: 0, leadersDepartment: 1, leadersOther: 2, entrepreneurs: 1, workers: 4 },
      ...{ byMerit: 11, thematic: 0, unexpected: 0, external: 0, contribution: 0, tenure: 0, resistance: 0 },
    },
  },
  { fault: "registered-changed", unit: "K15-03", at: [targets, "N04", "target"], typed: ({ target }) => target - 6 },
];

function plantDoubtful({ fault, at: [sheet, code, key], typed, beside = {} }: DoubtfulFault): UnitFault["plant"] {
  return (book) => {
    const cell = book.cellOf(sheet, code, key);
    if (cell === null) return null;
    const number = (from: string, field: string): number => Number(book.valueOf(from, code, field) ?? 0);
    const printed: Printed = { target: number(targets, "target"), samePeriod: number(results, "samePeriod") };
    const others = Object.entries(beside).flatMap(([field, value]) => typeIn(book, [sheet, code, field], value));
    return {
      edits: [...typeIn(book, [sheet, code, key], typed(printed)), ...others],
      expects: [{ issue: { code: fault, sheet, cell } }],
    };
  };
}

/** What two enterprises of one cluster both report: the second filled in a copy of the first one's form. */
const copied: Readonly<Record<string, number>> = {
  N01: 126.8,
  N02: 11.65,
  N03: 6.03,
  N04: 140,
  N05: 8.49,
  N06: 0,
  N07: 96.1,
  G01: 1,
  G02: 3,
  G04: 4,
  G06: 31.4,
};

function plantCopied(book: SampleBook): ReturnType<UnitFault["plant"]> {
  const edits = Object.entries(copied).flatMap(([code, value]) => typeIn(book, [results, code, "result"], value));
  const counted = typeIn(book, [sheetNames.contents, "ND06", "content"], copied["G01"] ?? null);
  const own = ["R01", "R02"].flatMap((code) => [
    ...typeIn(book, [targets, code, "name"], null),
    ...typeIn(book, [targets, code, "measure"], null),
    ...typeIn(book, [targets, code, "target"], null),
    ...typeIn(book, [results, code, "result"], null),
  ]);
  const expects: readonly Expectation[] = [
    { issue: { code: "same-figures", sheet: results, cell: book.cellOf(results, "N01", "result") } },
  ];
  return edits.length < Object.keys(copied).length ? null : { edits: [...edits, ...counted, ...own], expects };
}

/** The tenth of June in a program that reads months first. */
function plantSwapped(book: SampleBook): ReturnType<UnitFault["plant"]> {
  const cell = book.coverCell("signedOn");
  if (cell === null) return null;
  const sheet = sheetNames.cover;
  return {
    edits: [{ kind: "set", sheet, cell, value: { date: "2020-10-06" } }],
    expects: [{ issue: { code: "date-swapped", sheet, cell } }],
  };
}

function typeIn(book: SampleBook, [sheet, code, key]: DoubtfulFault["at"], value: Answer): readonly Edit[] {
  const cell = book.cellOf(sheet, code, key);
  return cell === null ? [] : [{ kind: "set", sheet, cell, value }];
}

export const plausibilityFaults: readonly UnitFault[] = [
  ...doubtful.map((each): UnitFault => ({ fault: each.fault, unit: each.unit, plant: plantDoubtful(each) })),
  { fault: "same-figures", unit: "K15-02", plant: plantCopied },
  { fault: "same-figures", unit: "K15-07", plant: plantCopied },
  { fault: "date-swapped", unit: "K15-04", plant: plantSwapped },
];
