import { sheetNames } from "../../contract/sheet-names";
import type { Entry, Source } from "../basics/entry";
import { byUnit } from "../basics/group-by";
import type { Comparison } from "../comparison/compare-round";
import { opinionOn } from "../figures/adjustment-register";
import type { SealedChange, SealedPart, SealOrigin } from "../round/seal";
import type { SealedDifference } from "./compare-sealed";
import { documentField, stateSuffix } from "./sealed-values";

type Round = Omit<Comparison, "issues">;
/** What tells where a value of one part comes from. */
type Telling = (change: SealedDifference) => SealOrigin | null;

/**
 * Each difference with the file, score or opinion behind it (rounds.md, Sealing). What is worked out names what it is
 * worked out from, among the differences themselves.
 */
export function withOrigins(round: Round, differences: readonly SealedDifference[]): readonly SealedChange[] {
  const telling: { readonly [P in SealedPart]: Telling } = {
    ...ofStandings(round, differences),
    ...ofFigures(round, differences),
    ...ofDecisions(round, differences),
    ...ofReports(round),
  };
  return differences.map((change) => ({ ...change, origin: telling[change.part](change) }));
}

function inBoard(sheet: string, cell: string | null = null): SealOrigin {
  return { file: null, sheet, cell: cell === "" ? null : cell };
}

function from(part: SealedPart, codes: readonly string[]): SealOrigin | null {
  const named = [...new Set(codes)];
  return named.length === 0 ? null : { from: part, codes: named };
}

/** The file that counts of a unit; where none does any more, the register says why. */
function fileOf({ accepted }: Round, unit: string, sheet: string | null = null): SealOrigin {
  const submission = accepted.get(unit);
  if (submission === undefined) return inBoard(sheetNames.receipts);
  return {
    file: submission.file.name,
    sheet: sheet === null ? null : (submission.sheets[sheet] ?? sheet),
    cell: null,
  };
}

const ofRoster: ReadonlySet<string> = new Set(["name", "cluster", "role", "extendedTo"]);
const ofReceipt: ReadonlySet<string> = new Set(["received", "confirmed", "status", "daysLate", "workingDaysLate"]);
const ofOwnFile: ReadonlySet<string> = new Set(["status", "daysLate", "reviewHeld"]);

function ofStandings(round: Round, differences: readonly SealedDifference[]): Record<"units" | "clusters", Telling> {
  return {
    units: ({ owner, field }) => {
      if (ofRoster.has(field)) return inBoard(sheetNames.roster);
      const fromRegister = round.standingByUnit.get(owner)?.receivedSource === "ledger";
      return ofReceipt.has(field) && fromRegister ? inBoard(sheetNames.receipts) : fileOf(round, owner);
    },
    clusters: ({ owner, field }) => {
      if (field === "name" || field === "kind") return inBoard(sheetNames.clusters);
      if (!ofOwnFile.has(field) && !field.startsWith(documentField)) {
        const changed = differences.filter(({ part, owner: unit }) => part === "units" && isMember(round, unit, owner));
        return from("units", inRosterOrder(round, changed));
      }
      const sent = round.sent.get(owner);
      return sent === undefined ? inBoard(sheetNames.receipts) : { file: sent.file.name, sheet: null, cell: null };
    },
  };
}

function isMember({ unitByCode }: Round, unit: string, cluster: string): boolean {
  return unitByCode.get(unit)?.cluster === cluster;
}

function inRosterOrder({ roster }: Round, changed: readonly SealedDifference[]): readonly string[] {
  const owners = new Set(changed.map(({ owner }) => owner));
  return roster.map(({ code }) => code).filter((code) => owners.has(code));
}

const opinions: ReadonlySet<string> = new Set(["clusterOpinion", "councilOpinion", "inForce"]);
const ofTarget: ReadonlySet<string> = new Set(["target", "targetState"]);
const ofForce: ReadonlySet<string> = new Set(["inForce", "targetVersion", "benchmark"]);

function ofFigures(
  round: Round,
  differences: readonly SealedDifference[],
): Record<"figures" | "adjustments" | "scores", Telling> {
  const figureOf = new Map(round.figures.map((figure) => [`${figure.unit} ${figure.indicator}`, figure]));
  const asOrigin = (source: Source | null | undefined, owner: string): SealOrigin => source ?? fileOf(round, owner);
  const changed = new Set(differences.map(({ part, owner, code, field }) => [part, owner, code, field].join(" ")));
  const decided = new Map(
    differences
      .filter(({ part, field }) => part === "adjustments" && opinions.has(field))
      .map(({ owner, code, detail }) => [`${owner} ${code}`, opinionOrigin(round, { owner, code, detail })]),
  );
  return {
    figures: ({ owner, code, field }) => {
      const figure = figureOf.get(`${owner} ${code}`);
      const force = decided.get(`${owner} ${code}`) ?? null;
      const byTarget =
        ofForce.has(field) || (field === "pctOfTarget" && !changed.has(`figures ${owner} ${code} result`));
      if (byTarget && force !== null) return force;
      if (ofTarget.has(field)) return asOrigin(figure?.targetSource, owner);
      if (field === "adjustedTarget") return asOrigin(figure?.adjustedSource, owner);
      if (byTarget) return asOrigin(figure?.adjustedSource ?? figure?.targetSource, owner);
      return asOrigin(figure?.source, owner);
    },
    adjustments: ({ owner, code, detail, field }) => {
      if (opinions.has(field)) return decided.get(`${owner} ${code}`) ?? null;
      const own = byUnit(round.adjustments)
        .get(owner)
        ?.find((each) => each.indicator === code && String(each.version) === detail);
      return asOrigin(own?.source, owner);
    },
    scores: (change) => scoreOrigin(round, change),
  };
}

function opinionOrigin(
  round: Round,
  { owner, code, detail }: Pick<SealedDifference, "owner" | "code" | "detail">,
): SealOrigin {
  const own = opinionOn(round.opinions, { unit: owner, code, version: Number(detail) });
  const isOwn =
    byUnit(round.board.opinions)
      .get(owner)
      ?.some((each) => each.code === code) === true;
  if (isOwn || own === undefined) return inBoard(sheetNames.opinions, own?.cell);
  const cluster = round.sent.get(round.unitByCode.get(owner)?.cluster ?? "");
  return { file: own.file ?? cluster?.file.name ?? null, sheet: sheetNames.opinions, cell: own.cell };
}

function scoreOrigin(round: Round, { owner, code, detail }: SealedDifference): SealOrigin {
  const [stage] = detail.split("#");
  const score = byUnit(round.scores)
    .get(owner)
    ?.find((each) => each.criterion === code && each.stage === stage);
  if (score?.source !== undefined && score.source !== null) return score.source;
  return stage === "auto" || stage === "self"
    ? fileOf(round, owner, stage === "self" ? sheetNames.selfScores : null)
    : inBoard(sheetNames.enteredScores);
}

function ofDecisions(
  round: Round,
  differences: readonly SealedDifference[],
): Record<"totals" | "ranking" | "classes" | "nominations", Telling> {
  const totalsIn = (cluster: string | undefined): SealOrigin | null => {
    const changed = differences.filter(({ part, owner }) => part === "totals" && isMember(round, owner, cluster ?? ""));
    return from("totals", inRosterOrder(round, changed));
  };
  const byTotals: Telling = ({ owner }) => totalsIn(round.unitByCode.get(owner)?.cluster);
  return {
    totals: ({ owner }) => {
      const changed = differences.filter((each) => each.part === "scores" && each.owner === owner);
      return from(
        "scores",
        changed.map(({ code }) => code),
      );
    },
    ranking: byTotals,
    classes: byTotals,
    nominations: ({ owner, code }) => {
      const review = round.nominations.clusters.find(
        ({ award, nominations }) => award.name === code && nominations.some(({ row }) => row.unit === owner),
      );
      return review?.nominations.find(({ row }) => row.unit === owner)?.row.source ?? inBoard(sheetNames.nominations);
    },
  };
}

type Entries = { readonly code: string } & Readonly<Record<string, unknown>>;

function ofReports(round: Round): Record<"commendations" | "contents" | "clusterReports", Telling> {
  const ofUnit = (sheet: string, rowsOf: (unit: string) => readonly Entries[]): Telling => {
    return ({ owner, code, field }) => {
      const origin = fileOf(round, owner, sheet);
      const entry = rowsOf(owner).find((row) => row.code === code)?.[field.replace(stateSuffix, "")];
      return "from" in origin || origin.file === null ? origin : { ...origin, cell: cellOf(entry) };
    };
  };
  return {
    commendations: ofUnit(sheetNames.commendations, (unit) => round.accepted.get(unit)?.commendations ?? []),
    contents: ofUnit(sheetNames.contents, (unit) => round.accepted.get(unit)?.contents ?? []),
    clusterReports: ({ owner, code }) => {
      const sent = round.sent.get(owner);
      if (sent === undefined) return inBoard(sheetNames.receipts);
      const row = sent.report.find((each) => each.code === code);
      const sheet = sent.sheets[sheetNames.clusterReport] ?? sheetNames.clusterReport;
      return { file: row?.file ?? sent.file.name, sheet, cell: cellOf(row?.content) };
    },
  };
}

function cellOf(entry: unknown): string | null {
  const { cell } = (entry ?? { cell: "" }) as Pick<Entry, "cell">;
  return cell === "" ? null : cell;
}
