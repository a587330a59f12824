import { liveStatus, type LiveStatus } from "../../app/live/opening/live-status";
import { openLiveWorkbook, type LiveOpened } from "../../app/live/opening/open-live-workbook";
import { vietnamDay } from "../clock";
import type { WorkDesk } from "./desk";

/**
 * The open workbook as it was last read, and what its round comes to; `status` is `null` where there is no round to
 * judge.
 */
export type Round = { readonly opened: LiveOpened; readonly status: LiveStatus | null };

/** Reading a large workbook takes a while: the views share one reading until something in it has changed. */
export type RoundReading = {
  readonly anew: () => Promise<LiveOpened>;
  readonly opened: () => Promise<LiveOpened>;
  /** Judged when first asked for, once for each reading and day. */
  readonly round: () => Promise<Round>;
  /** What was read is old: the next asking reads the workbook again. */
  readonly forget: () => void;
};

type Reading = {
  readonly opened: Promise<LiveOpened>;
  status: { readonly asOf: string; readonly of: Promise<LiveStatus | null> } | null;
};

/** Acts that write read the workbook by themselves, so a change that nobody told of can't be written over. */
export function roundReading(desk: WorkDesk): RoundReading {
  let last: Reading | null = null;
  const forget = (): void => {
    last = null;
  };
  const watching = watchOnce(desk, forget);
  const read = (): Reading => {
    const reading: Reading = { opened: watching().then(() => openLiveWorkbook(desk.workbook)), status: null };
    last = reading;
    // A reading that failed is no reading: the next asking tries again.
    reading.opened.catch(() => (last === reading ? forget() : undefined));
    return reading;
  };
  return {
    anew: () => read().opened,
    opened: () => (last ?? read()).opened,
    round: async () => {
      const reading = last ?? read();
      const asOf = vietnamDay(desk.clock());
      if (reading.status?.asOf !== asOf)
        reading.status = { asOf, of: reading.opened.then((opened) => statusOf(opened, asOf)) };
      const [opened, status] = await Promise.all([reading.opened, reading.status.of]);
      return { opened, status };
    },
    forget,
  };
}

/** Where Excel can't tell of changes nothing is kept: every asking reads anew. */
function watchOnce({ workbook }: WorkDesk, changed: () => void): () => Promise<unknown> {
  let begun: Promise<unknown> | null = null;
  return () => (begun ??= workbook.watchChanges(changed).catch(() => (begun = null)));
}

function statusOf(opened: LiveOpened, asOf: string): LiveStatus | null {
  if (!("opened" in opened) || opened.opened === null) return null;
  return liveStatus(opened.opened, { asOf });
}
