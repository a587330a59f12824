import type { Role } from "../round/roster";

/** The four facts of a unit, never merged (contract §4, Completeness), and when. One per roster unit, always. */
export type UnitStanding = {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly role: Role;
  /** Civil date of the first valid submission; `null` = none. */
  readonly received: string | null;
  readonly receivedSource: "ledger" | "option" | "file" | null;
  /** False while the date rests on a file's own time: shown as "tạm tính". */
  readonly confirmed: boolean;
  /** Which submission gives the figures, counted from 1 in the order of receipt; `null` = none. */
  readonly version: number | null;
  readonly structure: "ok" | "changed" | "unreadable" | null;
  readonly requiredCells: number;
  readonly filledCells: number;
  readonly status: SendingStatus;
  /** Calendar days after the last day on time; 0 on time; `null` when nothing was received. */
  readonly daysLate: number | null;
  /** `null` also where the days off between are not known. */
  readonly workingDaysLate: number | null;
  readonly extendedTo: string | null;
  readonly reviewHeld: string | null;
  readonly reviewStatus: "on-time" | "late" | "not-held" | "unknown";
  readonly complete: boolean;
  readonly documents: Readonly<Record<string, DocumentState>>;
};

export type SendingStatus = "on-time" | "late" | "missing" | "not-due" | "returned" | "exempt";
export type DocumentState = "present" | "none" | "missing" | "unanswered";

export type ClusterStanding = {
  readonly code: string;
  readonly name: string;
  readonly kind: "cum" | "khoi";
  /** Members not exempt, guests left out: = onTime + late + missing + notDue + returned. */
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notDue: number;
  readonly returned: number;
  readonly complete: number;
  /** 100 Σfilled/Σrequired over expected, one decimal; `null` when nothing is required. */
  readonly requiredCellPct: number | null;
  readonly status: SendingStatus;
  readonly daysLate: number | null;
  readonly reviewHeld: string | null;
  readonly documents: Readonly<Record<string, DocumentState>>;
};
