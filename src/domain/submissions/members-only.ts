import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../round/board";
import type { ClusterSubmission } from "./cluster-submission";
import { nowhere, type Issue } from "../issue";
import { shortened } from "../basics/text";
import { matchKey } from "../../workbook/text/match-key";

type Row = { readonly unit: string; readonly cell: string };

/**
 * What a cluster's workbook says of its own members; it has no say on other clusters' units. Rows of others, or of
 * nobody, are told and not used. Who is a member is today's roster, so the store keeps every row as it came.
 */
export function membersOnly(sent: ClusterSubmission, units: readonly Unit[]): ClusterSubmission {
  const members = new Map(
    units.filter((unit) => unit.cluster === sent.cluster).map((unit) => [matchKey(unit.code), unit.code]),
  );
  const issues: Issue[] = [];
  const strangers = new Set<Row>();
  const own = <R extends Row>(sheet: string, rows: readonly R[]): readonly R[] =>
    rows.flatMap((row) => {
      const unit = members.get(matchKey(row.unit));
      if (unit !== undefined) return [{ ...row, unit }];
      const place = {
        ...nowhere,
        cluster: sent.cluster,
        file: sent.file.name,
        sheet: sent.sheets[sheet] ?? sheet,
        cell: row.cell === "" ? null : row.cell,
      };
      strangers.add(row);
      issues.push({ code: "unknown-code", params: { label: "Mã đơn vị", raw: shortened(row.unit) }, place });
      return [];
    });
  const scores = own(sheetNames.enteredScores, sent.scores);
  const opinions = own(sheetNames.opinions, sent.opinions);
  const nominations = own(sheetNames.nominations, sent.nominations);
  const outside = {
    scores: sent.scores.filter((row) => strangers.has(row)),
    opinions: sent.opinions.filter((row) => strangers.has(row)),
    nominations: sent.nominations.filter((row) => strangers.has(row)),
  };
  return { ...sent, scores, opinions, nominations, outside, issues: [...sent.issues, ...issues] };
}
