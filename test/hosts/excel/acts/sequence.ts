import { type LiveWorkbookTrouble, LiveWorkbookError, type WorkbookChange } from "../../../../src/app/live-workbook";
import { watchPages } from "../../../../src/hosts/excel/writing/watch-pages";
import { unfinishedWrite } from "../../../../src/hosts/excel/writing/read-sheets";
import { finishWrite } from "../../../../src/hosts/excel/writing/unfinished-write";
import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel } from "../../../excel-host/node/use-excel";
import type { SimulatedExcel } from "../../../excel-host/simulated-excel";
import { seeded } from "../../../hostile/damage";
import { locksOf } from "./locks";
import { type Person, personAt } from "./person";
import { consolidation, entry, firstBook, list, own, remarks, table } from "./small-world";
import { differing, type State, stateOf } from "./state";
import { below, type Random } from "./random";
import { during, randomTrouble } from "./troubles";

export type Wanted = {
  readonly first: number;
  readonly cases: number;
  /** Acts of the longest sequence. */
  readonly longest: number;
};

/** What a sequence did, and what was wrong with it: [] = nothing. */
type SequenceRun = { readonly acts: readonly string[]; readonly wrong: readonly string[] };

type World = {
  readonly host: SimulatedExcel;
  readonly person: Person;
  readonly random: Random;
  readonly acts: string[];
  readonly wrong: string[];
  /** Since the act began the printer refused pages, or Ctrl+Z may have taken them back. */
  pagesOpen: boolean;
};

type ChangeOf = (draft: WorkbookDraft) => WorkbookChange;

const write = (host: SimulatedExcel, changeOf: ChangeOf): Promise<unknown> =>
  writeChange(changeOf(host.toDraft()), { now: "2020-07-15T08:00:00" });

/** Runs from the first seed on, until three went wrong; those that did. */
export async function wrongSequences({ first, cases, longest }: Wanted): Promise<readonly unknown[]> {
  const wrong: unknown[] = [];
  for (let seed = first; seed < first + cases && wrong.length < 3; seed += 1) {
    const run = await runSequence(seed, longest);
    if (run.wrong.length > 0) wrong.push({ seed, ...run });
  }
  return wrong;
}

/**
 * One workbook, two acts on it or up to `longest`, and at one request of each act perhaps some trouble. The seed says
 * all of it.
 */
async function runSequence(seed: number, longest: number): Promise<SequenceRun> {
  const random = seeded(seed);
  const { host } = useExcel({ workbook: firstBook() });
  const world: World = { host, person: personAt(host), random, acts: [], wrong: [], pagesOpen: false };
  const stop = watchPages((refused) => {
    if (refused.length > 0) world.pagesOpen = true;
  });
  try {
    for (let left = 2 + below(random, longest - 1); left > 0 && world.wrong.length === 0; left -= 1)
      await oneAct(world);
  } finally {
    stop();
  }
  return { acts: world.acts, wrong: world.wrong };
}

async function oneAct(world: World): Promise<void> {
  const { host, random, person, acts } = world;
  const n = 1 + below(random, 6);
  await between(world);
  if (random() < 0.08) return twoWindows(world, n);
  const [name, changeOf] = randomChange(n, random());
  acts.push(name);
  const complete = await completed(world, changeOf);
  person.type(own, `C${1 + below(random, 9)}`);
  const before = stateOf(host);
  world.pagesOpen = false;
  const trouble = await withTrouble(world, 8, () => write(host, changeOf));
  if (trouble?.reason === "sheet-protection" && acts.at(-1)?.includes("no connection")) person.locks.retake();
  const left = trouble?.left === "to-do-again" ? trouble.left : await settled(world);
  if (trouble === null && name.startsWith("consolidate") && !acts.at(-1)?.startsWith("protection"))
    person.locks.written();
  if (left === "to-do-again") await again(world, changeOf, complete);
  else if (trouble === null) expectOne(world, isTakenBack(world) ? [before, complete] : [complete], null);
  // Who has no connection can't know whether the last request was performed, and says that it is unfinished.
  else expectOne(world, trouble.left === "unfinished" || left === "finished" ? [before, complete] : [before], trouble);
  if (trouble !== null && isOfProtection(trouble) && left === "clean") await again(world, changeOf, complete);
}

/** What the person does when the pane asks them to do it again, or to take a protection off first. */
async function again(world: World, changeOf: ChangeOf, complete: State): Promise<void> {
  const { host, person, acts } = world;
  acts.push("again");
  person.locks.lift();
  const { sheets } = changeOf(host.toDraft());
  await write(host, changeOf);
  if (sheets.length > 0) person.locks.written();
  expectOne(world, [complete], null);
}

/** The pane then says which protection is in the way. */
function isOfProtection({ reason }: LiveWorkbookTrouble): boolean {
  return reason === "sheet-protection" || reason === "workbook-protected";
}

/** An entry is one request: Ctrl+Z right after it takes back the entry, as the person wants it. */
function isTakenBack({ acts }: World): boolean {
  return acts.at(-2)?.startsWith("enter") === true && acts.at(-1)?.includes("Ctrl+Z after") === true;
}

/** The same workbook is open in two panes, and both write at once: one after the other, or one of them, or none. */
async function twoWindows(world: World, n: number): Promise<void> {
  const { host, person, acts } = world;
  person.locks.lift();
  const changes: readonly ChangeOf[] = [
    (draft) => consolidation(n, draft),
    (draft) => consolidation(n === 6 ? 1 : n + 1, draft),
  ];
  acts.push(`two windows consolidate ${n}`);
  world.pagesOpen = true;
  const before = stateOf(host);
  const alone = [];
  for (const change of changes) alone.push(await completed(world, change));
  const [one, two] = await Promise.all(changes.map((change) => troubleOf(write(host, change))));
  const left = await settled(world);
  const said = [one, two].map((trouble) => trouble?.left ?? "done");
  if (left === "to-do-again" || said.includes("to-do-again"))
    return again(world, changes[0]!, await completed(world, changes[0]!));
  const allowed = alone.filter((_, index) => said[index] !== "as-it-was");
  expectOne(world, said.includes("done") ? allowed : [before, ...allowed], said);
}

function randomChange(n: number, kind: number): readonly [string, ChangeOf] {
  if (kind < 0.7) return [`consolidate ${n}`, (draft) => consolidation(n, draft)];
  return [`enter ${n}`, (draft) => entry(100 + n, draft)];
}

/** What a person does between two acts. */
async function between(world: World): Promise<void> {
  const { host, random, person, acts } = world;
  const kind = below(random, 7);
  if (kind === 0) person.undo();
  if (kind === 1) person.type(list, `${remarks}${1 + below(random, 5)}`);
  if (kind === 4) host.restore(host.snapshot());
  acts.push(
    kind === 2 || kind === 3
      ? person.locks.change(random)
      : (["Ctrl+Z", "remark", "", "", "reopen"][kind] ?? "nothing"),
  );
  if ((await settled(world)) === "to-do-again") acts.push("to be done again");
}

/**
 * The workbook as the change makes it where nothing goes wrong and no protection is in the way; the workbook itself
 * stays as it is.
 */
async function completed({ host }: World, changeOf: ChangeOf): Promise<State> {
  const start = host.snapshot();
  locksOf(host).lift();
  await write(host, changeOf);
  const complete = stateOf(host);
  host.restore(start);
  return complete;
}

async function withTrouble(
  { person, random, acts }: World,
  requests: number,
  act: () => Promise<unknown>,
): Promise<LiveWorkbookTrouble | null> {
  const trouble = randomTrouble(random);
  const request = 1 + below(random, requests);
  acts.push(`${trouble.name}, request ${request}`);
  const stop = during(person, request, trouble);
  try {
    return await troubleOf(act());
  } finally {
    stop();
  }
}

async function troubleOf(work: Promise<unknown>): Promise<LiveWorkbookTrouble | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof LiveWorkbookError) return error.trouble;
    throw error;
  }
}

/** Finishes what the pane offers to finish, at times with new trouble, in the end without. */
async function settled(world: World): Promise<"clean" | "finished" | "to-do-again"> {
  const { host, person, random, acts, wrong } = world;
  if ((await unfinishedWrite()) === null) return "clean";
  for (let left = below(random, 3); left >= 0; left -= 1) {
    if (random() < 0.3) host.restore(host.snapshot());
    acts.push("Finish");
    if (left === 0) person.locks.lift();
    const trouble = left === 0 ? await troubleOf(finishWrite()) : await withTrouble(world, 14, finishWrite);
    if (trouble?.left === "to-do-again") return "to-do-again";
    if ((await unfinishedWrite()) === null) return "finished";
    if (left === 0) wrong.push(`Finish does not finish: ${JSON.stringify(trouble)}`);
  }
  return "finished";
}

function expectOne({ host, person, wrong, acts, pagesOpen }: World, allowed: readonly State[], trouble: unknown): void {
  const found = stateOf(host);
  // Ctrl+Z after all is written takes the last request back, which is that of pages.
  const withPages = !pagesOpen && trouble === null && !acts.some((act) => act.includes("Ctrl+Z"));
  const differences = allowed.map((state) => differing(state, found, withPages));
  if (differences.every(({ length }) => length > 0))
    wrong.push(`${JSON.stringify(trouble)}: ${differences.at(-1)!.join("\n")}`);
  if (!(found.sheets.get(table) ?? "").includes("DV1")) wrong.push(`${table} is empty`);
  wrong.push(...person.lost().map((cell) => `${cell} is lost`), ...person.locks.broken());
}
