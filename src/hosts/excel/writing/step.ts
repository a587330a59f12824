import type { Progress } from "../../../app/live-workbook";
import { isReason, liveWorkbookError } from "../failures";
import type { Session } from "../session";

/** What one request is made in: its context, and sheets by name, each asked for once. */
export type Packet = {
  readonly context: Excel.RequestContext;
  readonly sheet: (name: string) => Excel.Worksheet;
};

/** A part of a write that is never divided. */
export type Step = {
  /** What it adds to the request, in UTF-8 bytes of JSON; estimated, rather too high than too low. */
  readonly bytes: number;
  readonly apply: (packet: Packet) => void;
};

/** Bytes of the parts of a request, measured on the requests of Microsoft's library, with ids of five digits. */
export const size = {
  /** A request with nothing in it but the two suspensions. */
  request: 1_000,
  /** A range or several, untracked: its path and two instantiations, without its address. */
  range: 300,
  /** A step down, such as from a range to its format. */
  navigation: 150,
  /** A property set or a method called, without its arguments. */
  action: 130,
} as const;

/** Does something with a range and lets it go: what the library tracks costs a request more. */
export function onRange(range: Excel.Range, act: (range: Excel.Range) => void): void {
  act(range);
  range.untrack();
}

/** The same with what a list of areas names, be it one or several. */
export function onRanges(
  sheet: Excel.Worksheet,
  list: string,
  act: (ranges: Excel.Range | Excel.RangeAreas) => void,
): void {
  const ranges = list.includes(",") ? sheet.getRanges(list) : sheet.getRange(list);
  act(ranges);
  ranges.untrack();
}

/** UTF-8 bytes of a value as JSON. */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(typeof value === "number" ? String(value) : JSON.stringify(value));
}

/** Half a pair counts two, so that a whole one counts four. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/**
 * Estimated bytes of one request; Excel on the web takes 5 MB, and ours stay below 1.5 MB however the estimate errs.
 */
export const mostBytes = 1_400_000;

/**
 * Sends the steps in their order, as many in one request as fit: the number of requests depends on bytes alone. What
 * Excel refuses as too large is halved and sent again, and from then on requests stay at that size; a single step that
 * is still too large is the reason "too-large". Progress counts bytes.
 */
export async function sendSteps(
  session: Session,
  steps: readonly Step[],
  progress: Progress = () => undefined,
): Promise<void> {
  const all = bytesOf(steps);
  let most = mostBytes;
  let sent = 0;
  let done = 0;
  while (sent < steps.length) {
    const part = steps.slice(sent, sent + howMany(steps, sent, most));
    try {
      await sendPart(session, part, "unseen");
      sent += part.length;
      done += bytesOf(part);
      progress(done, all);
    } catch (error) {
      if (!isReason(error, "too-large")) throw error;
      if (part.length === 1) throw liveWorkbookError("too-large", `${bytesOf(part) + size.request} bytes`);
      most = Math.floor(bytesOf(part) / 2);
    }
  }
}

function howMany(steps: readonly Step[], from: number, most: number): number {
  let count = 1;
  let bytes = size.request + (steps[from]?.bytes ?? 0);
  for (let next = steps[from + count]; next !== undefined && bytes + next.bytes <= most; next = steps[from + count]) {
    bytes += next.bytes;
    count++;
  }
  return count;
}

/**
 * One request. Excel doesn't calculate until all of it is done, and doesn't draw where sheets that are shown change:
 * holding the screen again and again makes it flicker (page of suspendScreenUpdatingUntilNextSync).
 */
export async function sendPart(
  session: Session,
  steps: readonly Step[],
  changes: "shown" | "unseen" = "shown",
): Promise<void> {
  const { context } = session;
  context.application.suspendApiCalculationUntilNextSync();
  if (changes === "shown") context.application.suspendScreenUpdatingUntilNextSync();
  const packet = packetOf(context);
  await inTurns(applied(steps, packet));
  // The library makes the request in a turn of its own.
  await nextTurn();
  await session.sync("", size.request + bytesOf(steps));
}

function* applied(steps: readonly Step[], packet: Packet): Work<void> {
  for (const step of steps) {
    step.apply(packet);
    yield;
  }
}

function packetOf(context: Excel.RequestContext): Packet {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    sheet: (name) => {
      const known = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
      sheets.set(name, known);
      return known;
    },
  };
}

/** Bytes that the steps add to requests. */
export function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((bytes, step) => bytes + step.bytes, 0);
}

/** Work in small pieces: it yields wherever it can pause, and returns what it makes. */
export type Work<T> = Generator<undefined, T, undefined>;

/** How long one turn of the work holds the page, in milliseconds. Excel's library takes more time of its own. */
const longestTurn = 16;

type Turns = { readonly now: () => number; readonly nextTurn: () => Promise<void> };

const pageTurns: Turns = { now: () => performance.now(), nextTurn };

/**
 * Does the work in turns, between which the page can draw and answer: a write of hundreds of units takes seconds to
 * prepare, and Excel restarts add-ins that don't answer for five.
 */
export async function inTurns<T>(work: Work<T>, turns = pageTurns): Promise<T> {
  let began = turns.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (turns.now() - began < longestTurn) continue;
    await turns.nextTurn();
    began = turns.now();
  }
}

/** Does the work in one go, where there is little of it. */
export function inOneTurn<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
