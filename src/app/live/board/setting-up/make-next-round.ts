import { deadlineKeys, type Deadlines } from "../../../../domain/next-round/former-round";
import { followingRound } from "../../../../domain/next-round/round-order";
import type { SheetRecord } from "../../../../domain/next-round/sheet-record";
import type { RoundName } from "../../../../domain/round/period";
import { headerIn } from "../../../../forms/next-round/in-words-of-kind";
import { periodSheet } from "../../../../forms/sheets/board/period-sheet";
import type { Texts } from "../../../../text/texts";
import type { Workbook } from "../../../../workbook/sheet";
import type { Host } from "../../../host";
import type { LiveWorkbook } from "../../../live-workbook";
import { keepPeople } from "../../../keep-people";
import { heldRound, nextRound, type NextRound, type NextRoundRefused } from "../../../next-round/next-round";
import { isTemporarySheet, standardSheetsWanted } from "../../opening/open-live-workbook";

export type NextRoundWanted = {
  /** `null` = the one that usually comes after the workbook's. */
  readonly next: RoundName | null;
  /** Suggested dates that the person ticked, by key. */
  readonly confirmed: readonly string[];
};

/** What making it would come to; nothing is made yet. */
export type NextRoundShown = {
  readonly start: RoundName;
  readonly next: RoundName;
  readonly records: readonly SheetRecord[];
  readonly suggested: readonly { readonly key: string; readonly header: string; readonly date: string }[];
  /** What can't be kept, in the reader's words; `null` = all that is not in cells, since the place gives no bytes. */
  readonly notCarried: readonly string[] | null;
};

type Asking = {
  readonly workbook: LiveWorkbook;
  readonly host: Pick<
    Host,
    "readWorkbook" | "prepare" | "writeWorkbook" | "keepOwn" | "hung" | "markWorkbook" | "sha256"
  >;
  readonly texts: Texts;
  /** Civil day, ISO. */
  readonly day: string;
  readonly wanted: NextRoundWanted;
};

/** Sheet by sheet, before anything is made. */
export async function showNextRound(asking: Asking): Promise<NextRoundShown | NextRoundRefused> {
  const made = await workedOut(asking);
  if ("refused" in made) return made;
  const { start, next, records } = made;
  const kept = await keptOf(made, asking.host);
  return {
    start,
    next,
    records,
    suggested: suggestedOf(made.suggested, next),
    notCarried: kept?.notCarried ?? null,
  };
}

/** The next round's workbook as a file; the open one stays as it is. */
export async function makeNextRound(
  asking: Asking,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | NextRoundRefused> {
  const made = await workedOut(asking);
  if ("refused" in made) return made;
  const kept = await keptOf(made, asking.host);
  if (kept === null) return { name: made.fileName, bytes: await asking.host.writeWorkbook(made.draft()) };
  const name = kept.hasMacros ? made.fileName.replace(/\.xlsx$/u, ".xlsm") : made.fileName;
  return { name, bytes: await kept.write(kept.draft) };
}

type Made = NextRound & { readonly bytes: Uint8Array | null };

/** Macros stay where the open workbook has them: nothing here runs them. */
async function keptOf({ bytes, ...made }: Made, host: Asking["host"]) {
  if (bytes === null) return null;
  const draft = made.draft();
  return { ...(await keepPeople(host, bytes, { ...made, draft, macros: true })), draft };
}

async function workedOut({ workbook, host, texts, day, wanted }: Asking): Promise<Made | NextRoundRefused> {
  const whole = await wholeWorkbook(workbook, host);
  const held = heldRound(whole.workbook);
  if ("refused" in held) return held;
  const { bytes } = whole;
  const hung = bytes === null ? null : host.hung(bytes);
  const made = (confirmed: Partial<Deadlines>): Made | NextRoundRefused => {
    const next = wanted.next ?? followingRound(held);
    const found = nextRound({ ...whole, next, day, confirmed, texts, hung });
    return "refused" in found ? found : { ...found, bytes };
  };
  const shown = made({});
  if ("refused" in shown || wanted.confirmed.length === 0) return shown;
  const ticked = deadlineKeys.filter((key) => wanted.confirmed.includes(key));
  return made(Object.fromEntries(ticked.map((key) => [key, shown.suggested[key]])));
}

/**
 * All of the open workbook, with the sheets of the person's own: from its bytes, as from a file. Where the place can't
 * give them its sheets are read, and the former round has no fingerprint.
 */
async function wholeWorkbook(
  live: LiveWorkbook,
  host: Asking["host"],
): Promise<{
  readonly workbook: Workbook;
  readonly sha256: string | null;
  readonly bytes: Uint8Array | null;
}> {
  if (live.bytes !== undefined) {
    const bytes = await live.bytes();
    await host.prepare?.(bytes);
    return { workbook: host.readWorkbook(bytes), sha256: host.sha256(bytes), bytes };
  }
  const read = await live.read({ ...standardSheetsWanted, full: [], others: (names) => names });
  return {
    workbook: { ...read, sheets: read.sheets.filter(({ name }) => !isTemporarySheet(name)) },
    sha256: null,
    bytes: null,
  };
}

function suggestedOf(dates: Deadlines, { kind }: RoundName): NextRoundShown["suggested"] {
  return periodSheet.fields.flatMap((field) => {
    const key = deadlineKeys.find((each) => each === field.key);
    const date = key === undefined ? null : dates[key];
    return key === undefined || date === null ? [] : [{ key, header: headerIn(periodSheet, field, kind), date }];
  });
}
