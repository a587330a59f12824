import type { ClassRule, StatedCondition, AwardRules, Nomination } from "./decision-rules";
import type { AssignedTarget, ContentItem, Indicator } from "./indicator";
import type { Entry } from "../basics/entry";
import type { Issue } from "../issue";
import type { StatedLetterhead } from "./letterhead";
import type { Outgoing } from "./outgoing";
import type { FileChoice, DocumentType, Opinion, Receipt, SentReminder } from "./receipt";
import type { StatedStatistics } from "./stated-statistics";
import type { Period } from "./period";
import type { Cluster, Membership } from "./roster";
import type { Band, Criterion, EnteredScore } from "./scale";
import type { Section } from "./section";

/** An item of the leader's report; `name` as printed, or as the leader wrote it in a row of its own. */
type OwnReportRow = { readonly code: string; readonly name: string | null; readonly content: Entry<string> };

/** Everything the people of the Board (or of a cluster) state in the input sheets of their workbook. */
export type Board = {
  readonly kind: "board" | "cluster";
  readonly period: Period;
  readonly clusters: readonly Cluster[];
  readonly roster: readonly Membership[];
  /** Those that this kind of round asks for. */
  readonly documents: readonly DocumentType[];
  /** Codes of those that only other kinds ask for. Left out: none. */
  readonly otherDocuments?: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly assignedTargets: readonly AssignedTarget[];
  readonly contentItems: readonly ContentItem[];
  readonly criteria: readonly Criterion[];
  readonly bands: readonly Band[];
  /** Rows of `Mục điểm`. Left out: none. */
  readonly sections?: readonly Section[];
  readonly conditions: readonly StatedCondition[];
  readonly classRules: readonly ClassRule[];
  readonly awards: readonly AwardRules[];
  readonly letterheads: readonly StatedLetterhead[];
  /** Left out: nothing is stated of the statistical forms. */
  readonly statistics?: StatedStatistics;
  readonly receipts: readonly Receipt[];
  readonly reminders: readonly SentReminder[];
  readonly opinions: readonly Opinion[];
  readonly scores: readonly EnteredScore[];
  readonly nominations: readonly Nomination[];
  /** `Báo cáo cụm` of a cluster's own workbook, in the order of the sheet. Left out: it has no such sheet. */
  readonly ownReport?: readonly OwnReportRow[];
  /** What was decided where two files of a cluster differ. Left out: nothing. */
  readonly fileChoices?: readonly FileChoice[];
  /** What reading the input sheets found, each with its cell. */
  readonly issues: readonly Issue[];
  /** Of a copy that leaves the office. Left out: the workbook is at work. */
  readonly outgoing?: Outgoing;
};

/** A unit on the day that counts: the membership that holds at its sending deadline. */
export type Unit = Membership & { readonly code: string };
