import { marksSheet } from "../../../contract/sheet-names";
import { liveWorkbookError } from "../failures";
import type { Session } from "../session";
import { askForPreparations } from "./preparations";
import { onRange, sendPart, size, type Step } from "./step";
import { surveyTargets } from "./survey-targets";
import { closingSteps, isThereStill, sheetsToGo, takeOverSteps, targetStep, toDoAgainUnless } from "./take-over";
import type { JournalPlace, PlannedTarget, WriteJournal } from "./write-journal";

/**
 * Takes over as `takeOver` does, each sheet in a request of its own: a takeover of a whole province is one request of
 * more than a thousand actions, and Excel on the web has been seen never to answer such a one (office-js issues 4805
 * and 6678), so that it must not be the only way. How many sheets are done stands beside the journal's stage. Ctrl+Z
 * takes back the latest request first, that number with it: what it no longer counts is done again.
 */
export async function takeOverApart(
  session: Session,
  journal: WriteJournal,
  isThere: (sheet: string) => boolean,
): Promise<void> {
  const gone = sheetsToGo(journal, isThere);
  if (journal.stage === "copied") return sendPart(session, takeOverSteps(journal, null, gone));
  let now = await surveyTargets(session, journal);
  const { place } = journal;
  const { targets } = journal.plan;
  let done = 0;
  for (;;) {
    const counted = askForCount(session.context, place);
    const target = targets[done];
    if (target === undefined) await session.sync("");
    else await sendPart(session, [...sourceOf(target), targetStep(target, now, journal), countStep(place, done + 1)]);
    if (counted() < done) {
      done = counted();
      now = await surveyTargets(session, journal);
    } else if (target === undefined) break;
    else done++;
  }
  const isWhole = askForPreparations(session.context, journal);
  const counted = askForCount(session.context, place);
  await sendPart(session, [...gone.map(isThereStill), ...closingSteps(journal, gone)]);
  toDoAgainUnless(() => {
    isWhole();
    if (counted() !== targets.length) throw liveWorkbookError("preparations-lost", "");
  });
}

/** A sheet is emptied only while what is to be copied into it is there. */
function sourceOf({ temporary }: PlannedTarget): readonly Step[] {
  return temporary === null ? [] : [isThereStill(temporary)];
}

/** The cell beside the stage; cleared with the journal. */
function countCell({ first }: JournalPlace): string {
  return `C${first + 1}`;
}

function countStep(place: JournalPlace, count: number): Step {
  return {
    bytes: size.range + size.action,
    apply: ({ sheet }) =>
      onRange(sheet(marksSheet).getRange(countCell(place)), (range) => void (range.values = [[count]])),
  };
}

/** How many sheets were done before the request; the returned function can be called after it. */
function askForCount({ workbook }: Excel.RequestContext, place: JournalPlace): () => number {
  const noted = { cell: workbook.worksheets.getItem(marksSheet).getRange(countCell(place)) };
  noted.cell.load("values");
  noted.cell.untrack();
  return () => Number(noted.cell.values[0]?.[0] ?? 0);
}
