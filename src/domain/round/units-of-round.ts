import { sheetNames } from "../../contract/sheet-names";
import type { Board, Unit } from "./board";
import { type Issue, nowhere } from "../issue";
import type { Membership, Cluster } from "./roster";

type RosterBoard = Pick<Board, "period" | "clusters" | "roster">;

/**
 * The units of the round: memberships that hold on the units' sending deadline (contract §4, Roster), each unit once,
 * in roster order: clusters as listed (unlisted ones last, by code), then STT, then place in the sheet. An extension
 * given to a unit moves no one between clusters, so the round's own deadline decides.
 */
export function unitsOfRound(board: RosterBoard): {
  readonly units: readonly Unit[];
  readonly issues: readonly Issue[];
} {
  const holding = inRosterOrder(board).filter((row) => holdsOn(row, board.period.unitSendBy));
  const rowsOf = new Map<string, readonly Membership[]>();
  for (const row of holding) rowsOf.set(row.unit, [...(rowsOf.get(row.unit) ?? []), row]);

  const chosen = new Set([...rowsOf.values()].map(chooseRow));
  const units = holding.filter((row) => chosen.has(row)).map((row) => ({ ...row, code: row.unit }));
  const repeated = [...rowsOf.values()].flatMap(repeatIssues);
  return { units, issues: [...repeated, ...leaderIssues(board.clusters, units)] };
}

/** Both days included; blank is open. */
function holdsOn(row: Membership, day: string): boolean {
  return (row.from === null || row.from <= day) && (row.to === null || day <= row.to);
}

function inRosterOrder({ clusters, roster }: RosterBoard): readonly Membership[] {
  const placeOf = new Map(clusters.map((cluster, index) => [cluster.code, index]));
  const place = (row: Membership): number => placeOf.get(row.cluster) ?? clusters.length;
  const byCode = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
  return [...roster].sort(
    (one, other) =>
      place(one) - place(other) ||
      byCode(one.cluster, other.cluster) ||
      (one.order === null ? 1 : 0) - (other.order === null ? 1 : 0) ||
      (one.order ?? 0) - (other.order ?? 0),
  );
}

/** Guests are listed, but neither scored nor ranked (contract §4, Roster). */
export function isJudged({ role }: Pick<Unit, "role">): boolean {
  return role !== "guest";
}

/** A unit is listed where it is judged; a guest only where it is judged nowhere. */
function chooseRow(rows: readonly Membership[]): Membership | undefined {
  return rows.find(isJudged) ?? rows[0];
}

/** Being a guest beside the own cluster is right; being judged twice is an error, being the same guest twice a slip. */
function repeatIssues(rows: readonly Membership[]): readonly Issue[] {
  const chosen = chooseRow(rows);
  const judged = rows.filter((row) => isJudged(row) && row !== chosen);
  const guests = rows.filter(
    (row, index) => !isJudged(row) && rows.slice(0, index).some((earlier) => !isJudged(earlier)),
  );
  return [
    ...judged.map(
      (row): Issue => ({
        code: "unit-conflict",
        params: { found: row.cluster, expected: chosen?.cluster ?? "" },
        place: placeOf(row),
      }),
    ),
    ...guests.map((row): Issue => ({ code: "roster-repeated", params: { code: row.unit }, place: placeOf(row) })),
  ];
}

function placeOf(row: Membership): Issue["place"] {
  return { ...nowhere, unit: row.unit, cluster: row.cluster, sheet: sheetNames.roster, cell: row.cell };
}

/** Only clusters that have units in the round: one that is being set up needs no leader yet. */
function leaderIssues(clusters: readonly Cluster[], units: readonly Unit[]): readonly Issue[] {
  const listed = new Set(units.map((unit) => unit.cluster));
  const led = new Set(units.filter((unit) => unit.role === "leader").map((unit) => unit.cluster));
  return clusters
    .filter(({ code }) => listed.has(code) && !led.has(code))
    .map(({ code }) => ({
      code: "cluster-without-leader",
      params: { code },
      place: { ...nowhere, cluster: code, sheet: sheetNames.roster },
    }));
}
