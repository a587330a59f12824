import { LiveWorkbookError } from "../../../app/live-workbook";
import { addressOf, areaAddress, columnLetters } from "../../../workbook/address";
import { footerCode, pageMargins, pageNumberCode } from "../../../workbook/style";
import { isReason } from "../failures";
import type { Session } from "../session";
import { askForPage, type PageNow, unknownPage } from "./page-now";
import { protectionOptions } from "./sheet-layout";
import { jsonBytes, sendPart, size, type Step } from "./step";
import { tellPages } from "./watch-pages";
import type { PlannedTarget, WholeTarget } from "./write-journal";

/** Page set-up of one sheet, or a part of it. */
type PageStep = Step & { readonly sheet: string };

/**
 * How sheets are printed, after all else is taken over: Excel asks the printer for it, which takes long, and refuses it
 * where there is none or where it lacks the paper. So only shown sheets are laid out, only what differs is set, and a
 * failure is no failure of the write: it is told to those who watch. The next write tries again. `finishing`: people
 * may have changed new sheets, too, since they were written.
 */
export async function layOutPages(
  session: Session,
  targets: readonly PlannedTarget[],
  finishing = false,
): Promise<void> {
  const shown = targets.filter(isPrinted);
  if (shown.length === 0) return;
  const pages = await pagesNow(session, shown, finishing);
  const laidOut = shown.map((target) => ({ target, now: pages.get(target.sheet) ?? unknownPage }));
  const refused = await refusedOf(session, [
    ...laidOut.flatMap(({ target, now }) => pageStep(target, now)),
    ...laidOut.flatMap(({ target, now }) => breaksStep(target, now)),
    ...laidOut.flatMap(({ target, now }) => paperStep(target, now)),
  ]);
  if (refused.size > 0) await troubleOf(protectAgain(session, shown));
  tellPages(shown.map(({ sheet }) => sheet).filter((sheet) => refused.has(sheet)));
}

function isPrinted(target: PlannedTarget): target is WholeTarget {
  return target.kind === "whole" && target.state === "visible";
}

/** One sync, where there is a sheet that is not new. What Excel doesn't say is taken to differ. */
async function pagesNow(
  session: Session,
  targets: readonly WholeTarget[],
  finishing: boolean,
): Promise<ReadonlyMap<string, PageNow>> {
  const { worksheets } = session.context.workbook;
  const asked = targets
    .filter((target) => !target.isNew || finishing)
    .map(({ sheet }) => ({ sheet, now: askForPage(worksheets.getItem(sheet)) }));
  if (asked.length === 0) return new Map();
  const trouble = await troubleOf(session.sync("", size.request + asked.length * askingBytes));
  return new Map(trouble === null ? asked.map(({ sheet, now }) => [sheet, now()]) : []);
}

/** Of one sheet, about. */
const askingBytes = 2_500;

/** The sheets of those steps that Excel refused; each is tried by itself where all together fail. */
async function refusedOf(session: Session, steps: readonly PageStep[]): Promise<ReadonlySet<string>> {
  if (steps.length === 0) return new Set();
  const trouble = await troubleOf(sendPart(session, steps, "unseen"));
  if (trouble === null) return new Set();
  if (steps.length === 1 || !isReason(trouble, "unexpected")) return new Set(steps.map(({ sheet }) => sheet));
  const refused = new Set<string>();
  for (const step of steps) for (const sheet of await refusedOf(session, [step])) refused.add(sheet);
  return refused;
}

async function troubleOf(work: Promise<void>): Promise<LiveWorkbookError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof LiveWorkbookError) return error;
    throw error;
  }
}

/** Everything but breaks and the paper, which one printer has and another has not. */
function pageStep({ sheet, print }: WholeTarget, now: PageNow): readonly PageStep[] {
  const acts = [rowsPart(print, now), everyPagePart(print, now)].flatMap((part) => (part === null ? [] : [part]));
  if (acts.length === 0) return [];
  return [
    {
      sheet,
      bytes: pageBytes + jsonBytes([sheet, print]),
      apply: (packet) => {
        for (const act of acts) act(packet.sheet(sheet));
      },
    },
  ];
}

/** Bytes that `pageStep` adds to a request, about, without its texts. */
const pageBytes = 3_400;

/**
 * Whether a protected sheet takes page breaks is written nowhere, so they are set without protection. Excel puts a
 * break before a range; the draft names the row after which it comes.
 */
function breaksStep({ sheet, print: { breaks }, protection }: WholeTarget, now: PageNow): readonly PageStep[] {
  if (now.breaks?.join() === breaks.join()) return [];
  return [
    {
      sheet,
      bytes: 10 * size.action + breaks.length * (size.range + size.action) + jsonBytes(sheet),
      apply: (packet) => {
        const { horizontalPageBreaks, protection: lock } = packet.sheet(sheet);
        if (now.isProtected ?? protection !== null) lock.unprotect();
        horizontalPageBreaks.removePageBreaks();
        for (const row of breaks) horizontalPageBreaks.add(addressOf(row + 1, 1));
        if (protection !== null) lock.protect(protectionOptions(protection));
      },
    },
  ];
}

/** What was refused may have left a sheet without its protection. */
async function protectAgain(session: Session, targets: readonly WholeTarget[]): Promise<void> {
  const asked = targets.flatMap(({ sheet, protection }) => {
    const lock = session.context.workbook.worksheets.getItem(sheet).protection;
    lock.load("protected");
    return protection === null ? [] : [{ lock, protection }];
  });
  await session.sync("");
  for (const { lock, protection } of asked) if (!lock.protected) lock.protect(protectionOptions(protection));
  await session.sync("");
}

function paperStep({ sheet, print }: WholeTarget, now: PageNow): readonly PageStep[] {
  const paper = print.paper === "a3" ? "A3" : "A4";
  if (print.orientation === undefined || now.paper === paper) return [];
  return [
    {
      sheet,
      bytes: 2 * size.navigation + size.action,
      apply: (packet) => void (packet.sheet(sheet).pageLayout.paperSize = paper),
    },
  ];
}

type Part = ((sheet: Excel.Worksheet) => void) | null;

/**
 * Where the draft has no area or titles there is nothing to set, and no member up to ExcelApi 1.14 that would take them
 * away.
 */
function rowsPart({ area, titleRows, titleColumns }: WholeTarget["print"], now: PageNow): Part {
  const wanted = {
    area: area === null ? null : areaAddress(area),
    rows: titleRows === null ? null : `${titleRows.from}:${titleRows.to}`,
    columns: titleColumns === null ? null : `${columnLetters(titleColumns.from)}:${columnLetters(titleColumns.to)}`,
  };
  const isSo = (["area", "rows", "columns"] as const).every((key) => wanted[key] === null || wanted[key] === now[key]);
  if (isSo) return null;
  return ({ pageLayout }) => {
    if (wanted.area !== null) pageLayout.setPrintArea(wanted.area);
    if (wanted.rows !== null) pageLayout.setPrintTitleRows(wanted.rows);
    if (wanted.columns !== null) pageLayout.setPrintTitleColumns(wanted.columns);
  };
}

const centimetres = Object.fromEntries(
  Object.entries(pageMargins).map(([side, millimetres]) => [side, millimetres / 10]),
);

/** What is the same whatever the sheet's rows. A plan of an earlier version doesn't say it: it had been set before. */
function everyPagePart(print: WholeTarget["print"], now: PageNow): Part {
  const { orientation, pagesHigh = 0, footer = "" } = print;
  if (orientation === undefined || now.looksLike({ orientation, pagesHigh, footer })) return null;
  return ({ pageLayout }) => {
    pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.zoom =
      pagesHigh === 0 ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: pagesHigh };
    pageLayout.setPrintMargins("Centimeters", centimetres);
    const { headersFooters } = pageLayout;
    headersFooters.state = "FirstAndDefault";
    headersFooters.defaultForAllPages.centerHeader = pageNumberCode;
    headersFooters.defaultForAllPages.leftFooter = footerCode(footer);
    headersFooters.firstPage.centerHeader = "";
    headersFooters.firstPage.leftFooter = footerCode(footer);
  };
}
