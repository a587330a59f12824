import type { Progress } from "../../../app/live-workbook";
import { isReason, liveWorkbookError } from "../failures";
import type { Session } from "../session";
import { size, type Packet, type Step } from "./step";
import { inTurns, nextTurn, type Work } from "./turns";

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
      await sendPart(session, part);
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

/** One request. Excel neither calculates nor draws until all of it is done. */
export async function sendPart(session: Session, steps: readonly Step[]): Promise<void> {
  const { context } = session;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const packet = packetOf(context);
  await inTurns(applied(steps, packet));
  // The library makes the request of it in a turn of its own.
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

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((bytes, step) => bytes + step.bytes, 0);
}
