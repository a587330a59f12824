import type { Decision, SheetRecord } from "../domain/next-round/sheet-record";

/** The words of one language for what becomes of a sheet. */
export type RecordWords = {
  readonly kept: (kind: SheetRecord["kind"], count: number) => string;
  readonly dropped: (count: number, names: readonly string[]) => string;
  readonly emptied: (header: string, cells: readonly string[]) => string;
  readonly written: (header: string, count: number, value: string | null) => string;
  readonly added: (count: number) => string;
  readonly suggested: (header: string, date: string) => string;
  readonly decide: (all: readonly Decision[]) => string;
};

/** A sheet of the next round's workbook in one line: what is kept, left out, emptied, written, and left to people. */
export function recordLine(record: SheetRecord, words: RecordWords): string {
  const { dropped, added, decide } = record;
  const parts = [
    words.kept(record.kind, record.kept),
    ...(dropped.count === 0 ? [] : [words.dropped(dropped.count, dropped.names)]),
    ...record.emptied.map(({ header, cells }) => words.emptied(header, cells)),
    ...record.written.map(({ header, count, value }) => words.written(header, count, value)),
    ...(added === 0 ? [] : [words.added(added)]),
    ...record.suggested.map(({ header, date }) => words.suggested(header, date)),
    ...(decide.length === 0 ? [] : [words.decide(decide)]),
  ];
  return `${record.sheet}: ${parts.join("; ")}.`;
}

const most = 12;

/** The first names, and how many more there are. */
export function fewOf(names: readonly string[], more: (rest: number) => string): string {
  const shown = names.slice(0, most).join(", ");
  return names.length <= most ? shown : `${shown} ${more(names.length - most)}`;
}
