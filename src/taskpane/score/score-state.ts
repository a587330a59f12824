import { mayScore, reasonOwed } from "../../app/live/rules";
import type { EntryStage, Scorer } from "../../domain/scoring/scorers";
import type { PointsDraft } from "../../app/live/board/scoring/enter-points";
import type { MemberScores } from "../../app/live/board/scoring/scored-cluster";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { pointsOfLine, type TypedLine } from "./typed-line";

/** Where the person is and what was typed and not written yet. */
export type ScoreState = {
  /** Whose cluster; `null` = the workbook's first. */
  readonly cluster: string | null;
  /** At which stage points are entered; `null` = the workbook's first. */
  readonly stage: EntryStage | null;
  /** Whose criteria are open; `null` = the list. */
  readonly member: string | null;
  /** Unit → criterion → what its fields hold. */
  readonly typed: Readonly<Record<string, Readonly<Record<string, TypedLine>>>>;
  /** Unit → who scores it, where the person chose. */
  readonly scorers: Readonly<Record<string, string>>;
};

export type ScoreEvent =
  | { readonly type: "cluster"; readonly cluster: string }
  | { readonly type: "stage"; readonly stage: EntryStage }
  | { readonly type: "member"; readonly unit: string | null }
  | { readonly type: "typed"; readonly unit: string; readonly criterion: string; readonly line: TypedLine }
  /** Other points than the computed ones are not given after all. */
  | { readonly type: "untyped"; readonly unit: string; readonly criterion: string }
  | { readonly type: "scorer"; readonly unit: string; readonly scorer: string }
  /** What was typed of these units was written or dropped. */
  | { readonly type: "cleared"; readonly units: readonly string[] };

export const firstScoreState: ScoreState = { cluster: null, stage: null, member: null, typed: {}, scorers: {} };

export function scoreReducer(state: ScoreState, event: ScoreEvent): ScoreState {
  switch (event.type) {
    case "cluster":
      return { ...state, cluster: event.cluster, member: null };
    case "stage":
      // What was typed is of the other stage; the choice is closed while there is any.
      return { ...state, stage: event.stage, typed: {} };
    case "member":
      return { ...state, member: event.unit };
    case "typed":
      return {
        ...state,
        typed: { ...state.typed, [event.unit]: { ...state.typed[event.unit], [event.criterion]: event.line } },
      };
    case "untyped":
      return {
        ...state,
        typed: {
          ...state.typed,
          [event.unit]: Object.fromEntries(
            Object.entries(state.typed[event.unit] ?? {}).filter(([criterion]) => criterion !== event.criterion),
          ),
        },
      };
    case "scorer":
      return { ...state, scorers: { ...state.scorers, [event.unit]: event.scorer } };
    case "cleared":
      return {
        ...state,
        typed: Object.fromEntries(Object.entries(state.typed).filter(([unit]) => !event.units.includes(unit))),
      };
    default:
      return event satisfies never;
  }
}

/** Who may score the unit. */
export function scorersFor(
  { scorers }: Pick<ScoreSheet, "scorers">,
  member: Pick<MemberScores, "unit" | "role">,
): readonly Scorer[] {
  return scorers.filter((scorer) => mayScore(scorer, member));
}

/** "nobody" = nobody may; `null` = no name is asked for. */
export function scorerOf(
  sheet: Pick<ScoreSheet, "scorers">,
  member: Pick<MemberScores, "unit" | "role">,
  { scorers }: Pick<ScoreState, "scorers">,
): Scorer | "nobody" | null {
  if (sheet.scorers.length === 0) return null;
  const may = scorersFor(sheet, member);
  return may.find(({ unit }) => unit === scorers[member.unit]) ?? may[0] ?? "nobody";
}

export type Drafts = {
  readonly drafts: readonly PointsDraft[];
  /** Fields whose points can't be taken. */
  readonly toMend: number;
};

/** What was typed and differs from the sheet. */
export function draftsOf(sheet: ScoreSheet, state: ScoreState): Drafts {
  const drafts: PointsDraft[] = [];
  let toMend = 0;
  for (const member of sheet.members) {
    const scorer = scorerOf(sheet, member, state);
    sheet.criteria.forEach((criterion, index) => {
      const typed = state.typed[member.unit]?.[criterion.code];
      if (typed === undefined || scorer === "nobody") return;
      const { problem, ...given } = pointsOfLine(typed, criterion);
      const line = member.lines[index] ?? null;
      const unexplained = line !== null && given.explanation === null && reasonOwed(line, given);
      if (problem !== null || unexplained) toMend += 1;
      const entered = line?.entered ?? null;
      const seen =
        entered === null
          ? null
          : { points: entered.points, notApplicable: entered.notApplicable, explanation: entered.explanation };
      const same =
        given.points === (seen?.points ?? null) &&
        given.notApplicable === (seen?.notApplicable ?? false) &&
        given.explanation === (seen?.explanation ?? null);
      if (problem === null && !unexplained && !same)
        drafts.push({
          unit: member.unit,
          criterion: criterion.code,
          ...given,
          scorer: scorer?.name ?? sheet.scoredBy,
          seen,
        });
    });
  }
  return { drafts, toMend };
}

/** The member after this one, round the list, with a line that waits for a person's points. */
export function nextOpenMember(members: readonly MemberScores[], after: string | null): MemberScores | null {
  const at = members.findIndex(({ unit }) => unit === after);
  const inOrder = [...members.slice(at + 1), ...members.slice(0, Math.max(0, at))];
  return inOrder.find(({ sums }) => sums.open > 0) ?? null;
}
