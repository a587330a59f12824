import { sheetNames } from "../src/contract/sheet-names";
import type { Edit } from "../src/workbook/edit";
import type { secondFiles } from "./deliveries";
import type { Expectation, Fault } from "./planted";
import { randomFor } from "./random";
import type { SampleBook } from "./sample-book";
import { officeHour } from "./sending-day";
import { faultsOf, type Sending, type SentFile } from "./sent-file";

type FirstSending = {
  readonly book: SampleBook;
  readonly first: SentFile;
  readonly faults: readonly Fault[];
  readonly seed: number;
};

/**
 * The same answers with one result corrected, some days later: the second file gives the figures, the first is
 * superseded.
 */
export function secondSending(
  { book, first, faults, seed }: FirstSending,
  second: (typeof secondFiles)[number],
): Sending {
  const { corrected, ending, day } = second;
  const cell = book.cellOf(sheetNames.results, corrected.indicator, "result");
  const withResult = (value: number): readonly Edit[] =>
    cell === null ? [] : [{ kind: "set", sheet: sheetNames.results, cell, value }];
  const later: SentFile = {
    ...first,
    file: first.file.replace(/(\.[^./]+)$/, `${ending}$1`),
    edits: [...first.edits, ...withResult(corrected.second)],
    changed: officeHour(day, randomFor(seed, book.unit, "second")),
  };
  const earlier: SentFile = {
    ...first,
    edits: [...first.edits, ...withResult(corrected.first)],
    verdict: "superseded",
  };
  const sender = { unit: book.unit, cluster: book.cluster };
  const figure: Expectation = { figure: { indicator: corrected.indicator, result: corrected.second } };
  const planted = [
    ...faultsOf(second.fault, sender, { file: earlier.file, expects: [{ verdict: "superseded" }] }),
    ...faultsOf(second.fault, sender, { file: later.file, expects: [{ verdict: "accepted" }, second.status, figure] }),
  ];
  return { files: [earlier, later], faults: [...faults, ...planted] };
}
