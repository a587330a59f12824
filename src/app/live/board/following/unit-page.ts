import { dayToConfirm, type Statement, statementsOn } from "../../../../domain/standing/statements";
import { type Issue, mayUnitSee } from "../../../../domain/issue";
import type { Consolidation } from "../../../../domain/consolidation";
import type { Figure } from "../../../../domain/figures/figure";
import { type AskedDocument, documentsOf } from "../../../../domain/round/documents";
import type { ReceiptState } from "../../../../domain/round/receipt";
import { documentLastDay, unitLastDay, unitSendBy } from "../../../../domain/standing/deadlines";
import type { UnitStanding } from "../../../../domain/standing/standing";
import type { Arrival, Receipts } from "../../../../domain/submissions/receipts";
import type { FileVerdict } from "../../../../domain/submissions/file-record";
import type { ReceiptDay } from "../../../../domain/submissions/sent-file";
import type { Submission } from "../../../../domain/submissions/submission";
import { changedEntries, type EntryChange } from "../../../../forms/unit/compare-submissions";
import { receiptsOfUnit } from "../../../../domain/submissions/submissions";
import type { OpenedBoard } from "../../../open-board";
import type { Named } from "../../explaining/explained";
import type { LiveStatus } from "../../opening/live-status";

/** What is known of one unit. */
export type UnitPage = {
  readonly standing: UnitStanding;
  readonly cluster: Named;
  readonly contact: { readonly person: string | null; readonly email: string | null; readonly phone: string | null };
  /** The last day on time, an extension included. */
  readonly lastDay: string;
  /** Without an extension, which is later: Hạn of its report, else the round's day. */
  readonly roundDeadline: string;
  readonly asOf: string;
  /** The file whose day of receipt decides; `null` = the paper, or nothing came. */
  readonly decidingFile: string | null;
  /** Its day: not the one that counts where a report was sent back and came again. */
  readonly decidingDay: string | null;
  /** See the function of this name. */
  readonly dayToConfirm: string | null;
  readonly extensionReason: string | null;
  /** A reason = it need not report. */
  readonly exemptReason: string | null;
  /** Documents asked of it, in the order of `Danh mục hồ sơ`. */
  readonly documents: readonly PageDocument[];
  /** Newest first. */
  readonly versions: readonly UnitVersion[];
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
  /** What was sent back while nothing valid came; `null` = there is no such report. It counts nowhere. */
  readonly returned: ReturnedPage | null;
  /** What can be stated of it in this workbook. */
  readonly statements: readonly Statement[];
  /** Whether a marked copy of the report that counts has something to show the unit. */
  readonly toMark: boolean;
};

export type PageDocument = Pick<AskedDocument, "code" | "name" | "required"> & {
  /** The last day on time by its own Hạn, an extension counted; `null` = it has none of its own. */
  readonly lastDay: string | null;
};

export type ReturnedPage = {
  readonly file: string;
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
};

/** One file of the unit. */
export type UnitVersion = {
  readonly file: string;
  readonly sha256: string;
  readonly received: ReceiptDay;
  /** What the register says of it. */
  readonly state: ReceiptState;
  readonly standing: "counts" | "superseded" | "unreadable" | "turned-away";
  /** Who filled it in, and the number of its letter. */
  readonly preparedBy: string | null;
  readonly documentNumber: string | null;
  /**
   * What was typed otherwise than in the readable version before; `null` = there is none before, or it can't be read.
   */
  readonly changes: readonly EntryChange[] | null;
};

/** `null` where the round has no such unit. */
export function unitPage(
  { board, stored }: OpenedBoard,
  { consolidation, asOf }: Pick<LiveStatus, "consolidation" | "asOf">,
  code: string,
): UnitPage | null {
  const unit = consolidation.roster.find((each) => each.code === code);
  const standing = consolidation.units.find((each) => each.code === code);
  if (unit === undefined || standing === undefined) return null;
  const receipts = consolidation.receipts.units.get(code) ?? receiptsOfUnit({ board, asOf }, unit, stored);
  const versions = versionsOf(receipts, consolidation);
  const issues = consolidation.issues.filter(({ place }) => place.unit === code);
  const sent = { ...standing, undated: receipts.undated.length > 0 };
  const decidingDay = receipts.deciding?.day ?? null;
  return {
    standing,
    cluster: { code: unit.cluster, name: clusterName(consolidation, unit.cluster) },
    contact: { person: unit.contact, email: unit.email, phone: unit.phone },
    lastDay: unitLastDay(board, unit),
    roundDeadline: unitSendBy(board, unit),
    asOf,
    decidingFile: receipts.arrivals.find(({ received }) => received === receipts.deciding)?.sent.file.sha256 ?? null,
    decidingDay,
    dayToConfirm: dayToConfirm(sent, decidingDay),
    extensionReason: unit.extensionReason,
    exemptReason: unit.exemptReason,
    documents: documentsOf(board, unit).map(({ code: of, name, required, due }) => ({
      ...{ code: of, name, required },
      lastDay: due === null ? null : documentLastDay(board, unit, due),
    })),
    versions,
    figures: consolidation.figures.filter((figure) => figure.unit === code),
    issues,
    returned: returnedOf(consolidation, code),
    statements: statementsOn(sent, { workbook: board.kind, exempt: unit.exemptReason !== null }),
    toMark: issues.some(mayUnitSee) && versions.some((version) => version.standing === "counts"),
  };
}

function returnedOf({ returned, returnedIssues }: Consolidation, code: string): ReturnedPage | null {
  const report = returned.find(({ unit }) => unit.code === code);
  return report === undefined
    ? null
    : {
        file: report.submission.file.name,
        figures: report.figures,
        issues: returnedIssues.filter(({ place }) => place.unit === code),
      };
}

function clusterName({ board }: Consolidation, code: string): string {
  return board.clusters.find((cluster) => cluster.code === code)?.name ?? code;
}

function versionsOf(
  { arrivals }: Receipts<Submission>,
  { knownFiles }: Pick<Consolidation, "knownFiles">,
): readonly UnitVersion[] {
  const verdicts = new Map(knownFiles.map(({ sha256, verdict }) => [sha256, verdict]));
  let earlier: Submission | null = null;
  const versions = arrivals.map((arrival): UnitVersion => {
    const { file, content } = arrival.sent;
    const changes = content === null || earlier === null ? null : changedEntries(earlier, content);
    earlier = content ?? earlier;
    return {
      file: file.name,
      sha256: file.sha256,
      received: arrival.received,
      state: arrival.state,
      standing: standingOf(arrival, verdicts.get(file.sha256)),
      preparedBy: content?.cover.preparedBy.value ?? null,
      documentNumber: content?.cover.documentNumber.value ?? null,
      changes,
    };
  });
  return versions.reverse();
}

/** What the register turned away comes first: `Tệp đã đọc` says of it why it could not be read, or that it is old. */
function standingOf({ valid }: Arrival<Submission>, verdict: FileVerdict | undefined): UnitVersion["standing"] {
  if (!valid) return "turned-away";
  if (verdict === "rejected") return "unreadable";
  return verdict === "accepted" || verdict === "unchanged" ? "counts" : "superseded";
}
