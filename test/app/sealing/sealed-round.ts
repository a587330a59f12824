import { nodeHost } from "../../../src/hosts/node/node-host";
import type { SampleBefore } from "../next-round/year-of-rounds";
import { cellsOf, dates, days, filled, firstWorkbook } from "../rounds/secretary-files";
import { commandLine, excel, page, typedPeriod, type Way } from "../rounds/secretary-ways";
import { sealingOf } from "./sealed-province";

const round = { year: 2026, kind: "h1" } as const;
const { issued, asOf } = days(round);
const sealing = { document: "Quyết định số 12/QĐ-HĐTĐKT", date: "2026-07-28", reason: "" };
const correcting = { document: "Quyết định số 20/QĐ-HĐTĐKT", date: "2026-08-10", reason: "Một đơn vị gửi sau" };

/** The workbook of a six months' round, and what its units send: all but the last one in time. */
async function sentIn(sample: SampleBefore) {
  const first = typedPeriod(await firstWorkbook(sample), { kind: "6 tháng đầu năm" });
  const hand = await page.open(first);
  await hand.date(dates(round));
  const forms = [...(await hand.issue(issued))].sort(([one], [other]) => (one < other ? -1 : 1));
  const sent = forms.flatMap(([path, form]) => filled(path, form, round) ?? []);
  return { book: await hand.bytes(), early: sent.slice(0, -1), late: sent.slice(-1) };
}

type Sent = Awaited<ReturnType<typeof sentIn>>;
type Step = { readonly what: string; readonly book: Uint8Array };
type Told = {
  readonly steps: readonly Step[];
  readonly said: readonly string[];
  readonly copies: ReadonlyMap<string, Uint8Array>;
};

/** Consolidated → sealed → consolidated again → a late report → its correction → consolidated again → sent out. */
async function sealedRound(way: Way, { book, early, late }: Sent): Promise<Told> {
  const steps: Step[] = [];
  const said: string[] = [];
  const hand = await way.open(book);
  const keep = async (what: string): Promise<unknown> => steps.push({ what, book: await hand.bytes() });
  await hand.consolidate(early, asOf);
  said.push(await hand.seal(sealing, "2026-07-28"));
  await keep("as-sealed");
  await hand.consolidate(early, "2026-08-01");
  await keep("as-sealed");
  await hand.consolidate(late, "2026-08-09");
  await keep("differs");
  said.push(await hand.seal(correcting, "2026-08-10"));
  await keep("as-corrected");
  await hand.consolidate([], "2026-08-12");
  await keep("as-corrected");
  return { steps, said, copies: await hand.copies("2026-08-12") };
}

function cellsWith(book: Uint8Array, results: boolean): Readonly<Record<string, unknown>> {
  const cells = [...cellsOf(book, { results })].map(([sheet, each]) => [sheet, [...each].sort()] as const);
  return Object.fromEntries(cells);
}

/** What one round is compared in: a sample, and the ways of work beside the command line. */
export type RoundOf = { readonly sample: SampleBefore; readonly ways: readonly Way[] };

/** Expects a sealed round to be the same, cell by cell, whoever did it, and so its copies. */
export async function expectSameRound({ sample, ways }: RoundOf): Promise<void> {
  const sent = await sentIn(sample);
  const byCommand = await sealedRound(commandLine, sent);
  for (const { what, book } of byCommand.steps)
    expect(sealingOf(nodeHost.readWorkbook(book), "2026-08-12").state).toBe(what);
  expect(byCommand.copies.size).toBeGreaterThan(1);
  for (const way of ways) {
    const told = await sealedRound(way, sent);
    expect([way.name, told.said]).toEqual([way.name, byCommand.said]);
    // The simulated Excel leaves formulas to be calculated.
    const results = way !== excel;
    for (const [index, { what, book }] of byCommand.steps.entries()) {
      const found = cellsWith(told.steps[index]?.book ?? new Uint8Array(), results);
      const wanted = cellsWith(book, results);
      // Texts are compared in an instant; where they differ, a person is shown which cells.
      for (const [sheet, cells] of Object.entries(wanted))
        if (JSON.stringify(found[sheet]) !== JSON.stringify(cells))
          expect([way.name, index, what, sheet, found[sheet]]).toEqual([way.name, index, what, sheet, cells]);
      expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
    }
    const differing = [...byCommand.copies].filter(
      ([path, bytes]) => !Buffer.from(bytes).equals(Buffer.from(told.copies.get(path) ?? [])),
    );
    expect([way.name, differing.map(([path]) => path), told.copies.size]).toEqual([
      way.name,
      [],
      byCommand.copies.size,
    ]);
  }
}
