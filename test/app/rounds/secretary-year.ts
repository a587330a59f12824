import type { RoundName } from "../../../src/domain/round/period";
import { cellsOf, dates, days, filled, firstWorkbook } from "./secretary-files";
import { commandLine, excel, type Way } from "./secretary-ways";
import type { SampleBefore } from "../next-round/year-of-rounds";

/** The secretary's year: registration → six months → the year → next year's registration. */
const rounds: readonly RoundName[] = [
  { year: 2026, kind: "reg" },
  { year: 2026, kind: "h1" },
  { year: 2026, kind: "year" },
  { year: 2027, kind: "reg" },
];

type Year = { readonly ends: readonly Uint8Array[]; readonly acts: number };

async function year(way: Way, first: Uint8Array): Promise<Year> {
  let acts = 0;
  let bytes = first;
  const ends: Uint8Array[] = [];
  for (const [index, round] of rounds.entries()) {
    const { issued, asOf } = days(round);
    const hand = await way.open(bytes);
    await hand.date(dates(round));
    const forms = [...(await hand.issue(issued))].sort(([one], [other]) => (one < other ? -1 : 1));
    const sent = forms.flatMap(([path, form]) => filled(path, form, round) ?? []);
    expect(sent.length).toBeGreaterThan(3);
    await hand.consolidate(sent, asOf);
    acts += 3;
    ends.push(await hand.bytes());
    const next = rounds[index + 1];
    if (next === undefined) continue;
    bytes = await hand.next(next, asOf);
    acts += 1;
    ends.push(bytes);
  }
  return { ends, acts };
}

/** What one year is compared in: a sample, and the ways of work beside the command line. */
export type YearOf = { readonly sample: SampleBefore; readonly ways: readonly Way[] };

/** Expects each step of the year to be the same workbook, whoever did it. */
export async function expectSameYear({ sample, ways }: YearOf): Promise<void> {
  const first = await firstWorkbook(sample);
  const byCommand = await year(commandLine, first);
  for (const way of ways) {
    const { ends, acts } = await year(way, first);
    expect([way.name, acts]).toEqual([way.name, 15]);
    // The simulated Excel leaves formulas to be calculated.
    const results = way !== excel;
    for (const [step, end] of ends.entries()) {
      const told = cellsOf(end, { results });
      const wanted = cellsOf(byCommand.ends[step] as Uint8Array, { results });
      for (const [sheet, cells] of wanted)
        expect([way.name, step, sheet, [...(told.get(sheet) ?? [])].sort()]).toEqual([
          way.name,
          step,
          sheet,
          [...cells].sort(),
        ]);
    }
  }
}
