import { readdirSync, readFileSync } from "node:fs";

const everyMilliseconds = 1000;
/** Longer than the product ever waits by itself: it looks at nothing more seldom than this. */
const looksUntilStill = 45;
/** Of the processor: what a browser needs that has nothing to do, while a step asks it again and again. */
const idleShare = 0.15;

/**
 * One look at what runs: `used`, seconds of the processor so far; `runs`: something is running, or waits for its turn.
 */
export type Look = { readonly used: number; readonly runs: boolean };

/**
 * Whether nothing more can happen: in all the looks of the time before, the programs that the tests started, and the
 * tests themselves, had next to nothing to do. What is only kept waiting by a busy machine is ready to run, and so
 * doesn't count as still.
 */
export function isStill(looks: readonly Look[]): boolean {
  const [first, last] = [looks.at(-looksUntilStill), looks.at(-1)];
  if (first === undefined || last === undefined) return false;
  const recent = looks.slice(-looksUntilStill);
  const seconds = ((looksUntilStill - 1) * everyMilliseconds) / 1000;
  return (
    recent.filter(({ runs }) => runs).length <= looksUntilStill * idleShare * 2 &&
    last.used - first.used <= seconds * idleShare
  );
}

/**
 * Calls `then` once when nothing has run for a while, which is only while a test waits for what doesn't come: the wait
 * then ends with a reason and needs no time limit. Where there is no /proc nothing is seen, and the limit stays. Gives
 * what ends the watch.
 */
export function whenNothingRuns(then: () => void): () => void {
  const looks: Look[] = [];
  let lookedAt = Date.now();
  const timer = setInterval(() => {
    const late = Date.now() - lookedAt > 3 * everyMilliseconds;
    lookedAt = Date.now();
    const look = lookAtPrograms(process.pid);
    // A late look tells that the tests themselves were at work.
    if (late || look === null) looks.length = 0;
    else looks.push(look);
    if (!isStill(looks)) return;
    clearInterval(timer);
    then();
  }, everyMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** A program and all that it started; `null` where the system doesn't tell. */
function lookAtPrograms(first: number): Look | null {
  const all = programs();
  if (all === null) return null;
  const ours = new Set([first]);
  // What was started has a higher number, but where the numbers began anew.
  for (let before = -1; before !== ours.size; ) {
    before = ours.size;
    for (const { id, parent } of all) if (ours.has(parent)) ours.add(id);
  }
  const mine = all.filter(({ id }) => ours.has(id));
  return {
    used: mine.reduce((sum, { used }) => sum + used, 0),
    runs: mine.some(({ id }) => threadsRun(id, id === first)),
  };
}

type Program = { readonly id: number; readonly parent: number; readonly used: number };

const ticksInSecond = 100;

/** Man page proc(5): after the name in brackets stand state, parent, and as 12th and 13th the ticks used. */
function programs(): readonly Program[] | null {
  const names = entries("/proc");
  if (names.length === 0) return null;
  return names
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const fields = statOf(`/proc/${name}`);
      if (fields === null) return [];
      return [
        {
          id: Number(name),
          parent: Number(fields[1]),
          used: (Number(fields[11]) + Number(fields[12])) / ticksInSecond,
        },
      ];
    });
}

/** The thread that looks runs while it looks, and tells nothing. */
function threadsRun(program: number, isOwn: boolean): boolean {
  return entries(`/proc/${program}/task`).some((thread) => {
    if (isOwn && Number(thread) === program) return false;
    const state = statOf(`/proc/${program}/task/${thread}`)?.[0];
    return state === "R" || state === "D";
  });
}

function statOf(place: string): readonly string[] | null {
  try {
    const text = readFileSync(`${place}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null; // it has ended meanwhile
  }
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
