import type { Standings } from "./standings";
import { documentLastDay, unitLastDay } from "./deadlines";
import { type Issue, severityOf } from "../issue";
import { daysBetween } from "../basics/calendar";
import type { Membership } from "../round/roster";
import type { Unit } from "../round/board";
import { type AskedDocument, documentsOf } from "../round/documents";
import type { ClusterCover } from "../submissions/cluster-submission";
import { isExpected } from "./cluster-standing";
import type { UnitStanding } from "./standing";

/** What a unit that is to be reminded owes (mission S6). */
export type RemindedUnit = {
  readonly name: string;
  readonly formality: Membership["formality"];
  /**
   * unsent: nothing valid came; returned: it is to be completed and has not come again; paper: the paper came, the data
   * did not; incomplete: it came, and something is missing or wrong in it.
   */
  readonly state: "unsent" | "returned" | "paper" | "incomplete";
  /** The unit's own last day on time, extension counted; ISO. */
  readonly lastDay: string;
  /** Calendar days after that day; 0 = not over yet. */
  readonly daysOver: number;
  readonly extended: boolean;
  /** Required cells still blank, and errors apart from those, of a report that came. */
  readonly blank: number;
  readonly errors: number;
  /** Required documents that are missing. */
  readonly documents: readonly MissingDocument[];
};

export type MissingDocument = {
  readonly name: string;
  /** The last day on time by its own Hạn, an extension counted; ISO. `null` = it goes by the round's. */
  readonly lastDay: string | null;
};

/** What a unit's report still lacks as a whole; `null` = nothing is owed. Guests and the exempt owe no report. */
export function owedState(standing: UnitStanding): RemindedUnit["state"] | null {
  if (!isExpected(standing)) return null;
  const { received, status, version, complete } = standing;
  if (status === "returned") return "returned";
  if (received === null) return "unsent";
  if (version === null) return "paper";
  return complete ? null : "incomplete";
}

/** Whether nothing that counts has come from a unit; else it has sent, and owes something still. */
export function isUnsent({ state }: Pick<RemindedUnit, "state">): boolean {
  return state === "unsent" || state === "returned";
}

type Reminding = Pick<Standings, "board" | "issues" | "asOf"> & { readonly unit: Unit };

/** What a unit is reminded of; `null` = it owes nothing. Blank required cells are not counted among the errors. */
export function remindedUnit(
  standing: UnitStanding,
  { board, issues, asOf, unit: member }: Reminding,
): RemindedUnit | null {
  const state = owedState(standing);
  if (state === null) return null;
  const unit = { ...member, extendedTo: standing.extendedTo };
  const lastDay = unitLastDay(board, unit);
  const isError = ({ code, place }: Issue): boolean =>
    place.unit === standing.code && code !== "required-blank" && severityOf(code) === "error";
  const isMissing = ({ required, code }: AskedDocument): boolean => required && standing.documents[code] === "missing";
  return {
    name: standing.name,
    formality: unit.formality,
    state,
    lastDay,
    daysOver: Math.max(0, daysBetween(lastDay, asOf)),
    extended: lastDay > unitLastDay(board, { ...unit, extendedTo: null }),
    blank: Math.max(0, standing.requiredCells - standing.filledCells),
    errors: issues.filter(isError).length,
    documents: documentsOf(board, unit)
      .filter(isMissing)
      .map(({ name, due }) => ({ name, lastDay: due === null ? null : documentLastDay(board, unit, due) })),
  };
}

export type OwingUnit = RemindedUnit & {
  readonly code: string;
  readonly cluster: string;
  readonly email: string | null;
};

/** Whom to remind of what (mission S6), in roster order. Guests and the exempt owe no report. */
export function owingUnits(
  round: Pick<Standings, "board" | "issues" | "asOf" | "roster" | "standingByUnit">,
): readonly OwingUnit[] {
  return round.roster.flatMap((unit) => {
    const { code, cluster, email } = unit;
    const standing = round.standingByUnit.get(code);
    const owes = standing === undefined ? null : remindedUnit(standing, { ...round, unit });
    return owes === null ? [] : [{ code, cluster, email, ...owes }];
  });
}

/** Whether a cluster has to fill an entry of its cover: a review that was not held has no day. */
export function owesCoverEntry(key: string, { reviewForm }: Pick<ClusterCover, "reviewForm">): boolean {
  return key !== "reviewDate" || reviewForm.value !== "not-held";
}
