import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { SentEntry, SentRow } from "./sent-entry";
import type { ClusterSubmission } from "./cluster-submission";
import { saysSomething, type EnteredScore } from "../round/scale";
import type { Opinion } from "../round/receipt";
import type { StatedNomination, Nomination } from "../round/decision-rules";
import { foldWords } from "../basics/text";

/** `row`: key of the row that a part belongs to. */
export type KeyedEntry = { readonly key: string; readonly entry: SentEntry; readonly row?: string };

/** Everything that a later return could lose, in the order of the sheets. */
export function sentEntries(sent: ClusterSubmission): readonly KeyedEntry[] {
  const cover = Object.entries(sent.cover).flatMap(([code, entry]) =>
    entry.state === "blank"
      ? []
      : [ownEntry({ what: "cover", code, value: entry.raw ?? "", sheet: sheetNames.cover, cell: entry.cell })],
  );
  const ofReport = { what: "report", sheet: sheetNames.clusterReport } as const;
  const report = sent.report.flatMap(({ code, content }) =>
    content.state === "blank" ? [] : [ownEntry({ ...ofReport, code, value: content.raw ?? "", cell: content.cell })],
  );
  const scale =
    sent.proposal === null
      ? []
      : [
          ownEntry({
            what: "scale",
            code: "",
            value: sent.proposal.criteria.length,
            sheet: sheetNames.scale,
            cell: sent.proposal.criteria[0]?.cell ?? "",
          }),
        ];
  return [
    ...cover,
    ...report,
    ...scale,
    ...sent.opinions.flatMap((opinion) => withParts(namedOpinion(opinion), partsOf(opinion, opinionParts))),
    ...sent.scores.flatMap((score) => withParts(namedScore(score), partsOf(score, scoreParts(score)))),
    ...sent.nominations.flatMap((row) => withParts(nominationEntry(row), partsOf(row.stated, nominationParts))),
    ...otherRows(sent.rows),
  ];
}

/** Cells of a row apart from the one that it is about: header and the field behind it. */
type Parts<Row> = readonly (readonly [header: string, field: keyof Row])[];

/** What else a row says, cell by cell; a blank cell says nothing, and a row that says nothing at all is left out. */
function withParts(
  row: KeyedEntry,
  parts: readonly (readonly [header: string, value: string | number])[],
): readonly KeyedEntry[] {
  if (saysNothing(row.entry) && parts.length === 0) return [];
  return [
    row,
    ...parts.map(([part, value]) => ({
      key: JSON.stringify([row.key, part]),
      row: row.key,
      entry: { ...row.entry, value, part },
    })),
  ];
}

/** A row that gives no points or opinion yet; its other cells may say something. */
export function saysNothing({ what, value, part }: SentEntry): boolean {
  return part === undefined && ((what === "score" && value === "–") || (what === "opinion" && value === "none"));
}

function partsOf<Row>(row: Row, parts: Parts<Row>): readonly (readonly [header: string, value: string | number])[] {
  return parts.flatMap(([header, field]) => {
    const value = row[field];
    return (typeof value === "string" && value !== "") || typeof value === "number" ? [[header, value] as const] : [];
  });
}

/** In Chấm chéo the scorer is part of the row's key; a scorer without points is one who was asked. */
export function scoreParts(score: Pick<EnteredScore, "stage" | "points" | "notApplicable">): Parts<EnteredScore> {
  return [
    [headers.explanation, "explanation"],
    ...(score.stage === "cross" || !saysSomething(score) ? [] : ([["Người chấm", "scorer"]] as const)),
  ];
}

export const opinionParts: Parts<Opinion> = [
  [headers.paper, "document"],
  [headers.note, "note"],
];

/** A count of votes is one statement. */
export const voteParts: Parts<StatedNomination> = [
  [headers.present, "present"],
  [headers.writtenOpinions, "written"],
  [headers.ballotsIssued, "issued"],
  [headers.ballotsReturned, "returned"],
  [headers.ballotsValid, "valid"],
  [headers.ballotsAgreed, "agreed"],
  [headers.voters, "members"],
];

/** Opinions of the Board and the Council are not the cluster's. */
export const nominationParts: Parts<StatedNomination> = [
  [headers.leadsCluster, "led"],
  ...voteParts,
  ["Đủ điều kiện", "eligible"],
  [headers.note, "note"],
];

/** Their rows count as one proposal, which is taken whole or not at all. */
const scaleSheets: readonly string[] = [sheetNames.scale, sheetNames.bands];

/** Rows of the sheets that are the Board's to keep, and the cluster's own register. */
function otherRows(rows: readonly SentRow[]): readonly KeyedEntry[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const named = sentRowKey(row);
    const before = seen.get(named) ?? 0;
    seen.set(named, before + 1);
    const value = row.entries.map(([, raw]) => raw).join("; ");
    return {
      key: JSON.stringify(["row", named, before]),
      entry: {
        what: scaleSheets.includes(row.sheet) ? "scale" : "row",
        unit: null,
        code: row.key,
        stage: null,
        version: null,
        value,
        sheet: row.sheet,
        cell: row.cell,
      },
    };
  });
}

/**
 * Which row it is: in the register, where a sender has many, by SHA-256, else by document and Số đến; of a band by its
 * bound.
 */
function sentRowKey({ sheet, key, entries }: SentRow): string {
  const field = (name: string): string => entries.find(([each]) => each === name)?.[1] ?? "";
  const more =
    field("sha256") === ""
      ? ["document", "arrivalNumber", ...(sheet === sheetNames.bands ? ["from", "text"] : [])].map(field)
      : [field("sha256")];
  return JSON.stringify([sheet, field("sha256") === "" ? key : "", ...more]);
}

function namedOpinion(opinion: Opinion): KeyedEntry {
  const { unit, code, version, cluster, cell } = opinion;
  return {
    key: JSON.stringify(["opinion", unit, code, version]),
    entry: { what: "opinion", unit, code, stage: null, version, value: cluster, sheet: sheetNames.opinions, cell },
  };
}

function namedScore(score: EnteredScore): KeyedEntry {
  const { unit, criterion, stage, points, notApplicable, cell } = score;
  return {
    key: scoreKey(score),
    entry: {
      what: "score",
      unit,
      code: criterion,
      stage,
      version: null,
      value: notApplicable ? "not-applicable" : (points ?? "–"),
      sheet: sheetNames.enteredScores,
      cell,
    },
  };
}

/** A nomination without Thứ tự counts, too. */
export function nominationEntry({ unit, award, stated, cell }: Nomination): KeyedEntry {
  const { ballot } = stated;
  return {
    key: JSON.stringify(["nomination", unit, foldWords(award), ballot ?? 1]),
    entry: {
      what: "nomination",
      unit,
      code: award,
      stage: null,
      version: ballot === 1 ? null : ballot,
      value: stated.order ?? "–",
      sheet: sheetNames.nominations,
      cell,
    },
  };
}

function ownEntry(given: Pick<SentEntry, "what" | "code" | "value" | "sheet" | "cell">): KeyedEntry {
  return { key: JSON.stringify([given.what, given.code]), entry: { ...given, unit: null, stage: null, version: null } };
}

/** `[]` where no opinion is given. */
export function opinionEntry(opinion: Opinion): readonly KeyedEntry[] {
  return opinion.cluster === "none" ? [] : [namedOpinion(opinion)];
}

/** `[]` where no points are given. */
export function scoreEntry(score: EnteredScore): readonly KeyedEntry[] {
  return saysSomething(score) ? [namedScore(score)] : [];
}

/** In Chấm chéo several may score: each has a key of its own. */
export function scoreKey({
  unit,
  criterion,
  stage,
  scorer,
}: Pick<EnteredScore, "unit" | "criterion" | "stage" | "scorer">): string {
  return JSON.stringify(["score", unit, criterion, stage, stage === "cross" ? scorer : null]);
}
