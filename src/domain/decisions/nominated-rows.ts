import { byUnit, groupBy } from "../basics/group-by";
import type { Nomination, StatedNomination } from "../round/decision-rules";
import { isAmong } from "../basics/text";
import { ballotCounts, type Ballot, type BallotCounts } from "./ballots";

/** A row of `Kết quả bình xét`: the Board's own, or what a cluster's workbook proposed. */
export type NominatedRow = Pick<Nomination, "unit" | "award" | "stated"> & {
  /** Where it is stated; `file` `null` = the Board's own sheet. */
  readonly source: Ballot["source"];
};

/** A nomination as it counts; its counts are those of the last of its ballots. */
export type MergedNomination = NominatedRow & {
  /** By number, each once; [] = nothing was counted yet. */
  readonly ballots: readonly Ballot[];
};

/**
 * One nomination for each unit and award, of the Board's own rows and what clusters proposed; a sender has a row for
 * each ballot. The Board's rows count; what they leave blank is taken from the cluster's, a ballot only as a whole, so
 * that no two counts are mixed. What is no count is said by the row of the last ballot, what that leaves blank by those
 * before. Opinions of the Board and the Council are only the Board's. Of several rows of one sender about the same
 * ballot the last counts.
 */
export function mergeNominations(
  own: readonly NominatedRow[],
  sent: readonly NominatedRow[],
): readonly MergedNomination[] {
  const [stated, proposed] = [nominationsIn(own), nominationsIn(sent)];
  const sameAs = (senders: readonly Sender[]) => {
    const ofUnit = groupBy(senders, ([{ unit }]) => unit);
    return ([row]: Sender): Sender | undefined => ofUnit.get(row.unit)?.find(([other]) => isSame(row, other));
  };
  const [sameStated, sameProposed] = [sameAs(stated), sameAs(proposed)];
  return [
    ...stated.map((rows) => merged(rows, sameProposed(rows) ?? [])),
    ...proposed.filter((rows) => sameStated(rows) === undefined).map((rows) => merged([], rows)),
  ];
}

type Same = Pick<NominatedRow, "unit" | "award">;

export function isSame(one: Same, other: Same): boolean {
  return one.unit === other.unit && isAmong(one.award, [other.award]);
}

/** A blank Lần bỏ phiếu means the first. */
export function ballotOf({ stated }: Pick<NominatedRow, "stated">): number {
  return stated.ballot ?? 1;
}

/** One sender's rows about one unit and award, a row for each ballot, the last ballot first. */
type Sender = readonly [NominatedRow, ...NominatedRow[]];

function nominationsIn(rows: readonly NominatedRow[]): readonly Sender[] {
  return rows.flatMap((row): readonly Sender[] => {
    const same = (byUnit(rows).get(row.unit) ?? []).filter((each) => isSame(each, row));
    if (same.at(-1) !== row) return [];
    const [first = row, ...others] = ballotRows(same);
    return [[first, ...others]];
  });
}

/** The rows that count of one sender's about one unit and award: of each ballot the last, the last ballot first. */
export function ballotRows<R extends Pick<NominatedRow, "stated">>(rows: readonly R[]): readonly R[] {
  return rows
    .filter((row, index) => !rows.slice(index + 1).some((later) => ballotOf(later) === ballotOf(row)))
    .sort((one, other) => ballotOf(other) - ballotOf(one));
}

function merged(own: readonly NominatedRow[], theirs: readonly NominatedRow[]): MergedNomination {
  const [first, ...others] = [...own, ...theirs];
  if (first === undefined) throw new Error("a nomination without a row");
  const ballots = ballotsIn(own, theirs);
  const said = <K extends keyof StatedNomination>(rows: readonly NominatedRow[], key: K): StatedNomination[K] | null =>
    rows.find(({ stated }) => stated[key] !== null)?.stated[key] ?? null;
  const all = [first, ...others];
  return {
    ...first,
    stated: {
      order: said(all, "order"),
      led: said(all, "led"),
      ballot: ballots.at(-1)?.number ?? null,
      ...(ballots.at(-1)?.counts ?? nothingCounted),
      eligible: said(all, "eligible"),
      boardOpinion: said(own, "boardOpinion"),
      councilDecision: said(own, "councilDecision"),
      note: said(all, "note"),
    },
    ballots,
  };
}

const nothingCounted: BallotCounts = {
  present: null,
  written: null,
  issued: null,
  returned: null,
  valid: null,
  agreed: null,
  members: null,
};

/** A row that names no ballot and counts nothing is none, such as the Board's opinion on what a cluster proposed. */
function ballotsIn(own: readonly NominatedRow[], theirs: readonly NominatedRow[]): readonly Ballot[] {
  const held = [...own, ...theirs].filter((row) => row.stated.ballot !== null || isCounted(row)).map(ballotOf);
  return [...new Set(held)]
    .sort((one, other) => one - other)
    .flatMap((number): readonly Ballot[] => {
      const [mine, other] = [own, theirs].map((rows) => rows.find((row) => ballotOf(row) === number));
      const row = mine ?? other;
      const counted = mine !== undefined && isCounted(mine) ? mine : (other ?? mine);
      return row === undefined || counted === undefined
        ? []
        : [{ number, counts: countsOf(counted.stated), source: row.source }];
    });
}

function isCounted({ stated }: NominatedRow): boolean {
  return ballotCounts.some((key) => stated[key] !== null);
}

function countsOf({ present, written, issued, returned, valid, agreed, members }: StatedNomination): BallotCounts {
  return { present, written, issued, returned, valid, agreed, members };
}
