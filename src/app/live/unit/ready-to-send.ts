import { daysBetween } from "../../../domain/basics/calendar";
import type { Entry } from "../../../domain/basics/entry";
import type { Severity } from "../../../domain/issue";
import { lastDayOnTime } from "../../../domain/standing/deadlines";
import { openUnitWorkbook } from "../../../forms/unit/open-unit-workbook";
import type { Texts } from "../../../text/texts";
import { unitFileName } from "../../file-names";
import { countIssues } from "../../issue-line";
import type { StatusContext } from "../opening/live-status";
import type { LiveOpened } from "../opening/open-live-workbook";
import { checkLive } from "./check-live";

/** The state of a unit's form just before it is sent. */
export type ReadyToSend = {
  readonly name: string;
  /** The name under which it is sent. */
  readonly fileName: string;
  /** Nothing the Board would ask for is missing (contract §4, Completeness). */
  readonly complete: boolean;
  /** Required cells, and those of them that are filled. */
  readonly required: number;
  readonly filled: number;
  /** Issues by severity; blank cells are told by `required` and not among the errors. */
  readonly found: { readonly [S in Severity]: number };
  /** The last day on time, an extension counted in; `null` = the form doesn't say. */
  readonly deadline: {
    readonly lastDay: string;
    /** 0 = today, negative = over. */
    readonly daysLeft: number;
  } | null;
  readonly mail: { readonly subject: string; readonly body: string };
};

type Request = StatusContext & {
  readonly opened: LiveOpened;
  /** Words of the mail, which goes to others. */
  readonly texts: Texts;
};

/** `null` = the open workbook is no unit's form, or one that nobody could tell whose it is. */
export function readyToSend({ opened, asOf, texts }: Request): ReadyToSend | null {
  const found = checkLive({ opened, name: "", asOf });
  if (opened.kind !== "unit" || found.outcome !== "checked" || found.checked.unit === null) return null;
  const { unit, issues } = found.checked;
  const blank = issues.filter(({ code }) => code === "required-blank").length;
  const counts = countIssues(issues);
  const fileName = unitFileName(unit.code);
  const { name } = opened;
  return {
    name,
    fileName,
    complete: unit.complete,
    required: unit.requiredCells,
    filled: unit.filledCells,
    found: { ...counts, error: counts.error - blank },
    deadline: deadlineOf(opened, asOf),
    mail: mailOf(opened, { code: unit.code, name, fileName }, texts),
  };
}

type OpenForm = Extract<LiveOpened, { kind: "unit" }>;

function deadlineOf({ workbook }: OpenForm, asOf: string): ReadyToSend["deadline"] {
  const { sendBy, extendedTo, inclusive } = openUnitWorkbook(workbook).marks.deadlines;
  if (sendBy === null) return null;
  const lastDay = lastDayOnTime({ date: sendBy, extendedTo, inclusive });
  return { lastDay, daysLeft: daysBetween(asOf, lastDay) };
}

function mailOf(
  { workbook, round: { kind, year } }: OpenForm,
  file: { readonly code: string; readonly name: string; readonly fileName: string },
  { messages }: Texts,
): ReadyToSend["mail"] {
  const { cover, marks } = openUnitWorkbook(workbook);
  const fields = cover?.fields;
  const said = (entry: Entry<string> | undefined): string | null => entry?.value ?? entry?.raw ?? null;
  const mail = {
    ...file,
    receiver: marks.receiver,
    round: kind === null || year === null ? null : { kind, year },
    asOf: said(fields?.asOf),
    document: said(fields?.documentNumber),
    signedOn: said(fields?.signedOn),
    preparedBy: said(fields?.preparedBy),
    phone: said(fields?.phone),
  };
  return { subject: messages.reportSubject(mail), body: messages.reportMail(mail) };
}
