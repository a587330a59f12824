import type { Entry } from "../basics/entry";
import type { Comparison } from "../comparison/compare-round";
import type { SealedKey, SealedRow, SealedValue } from "../round/seal";
import { inCanonicalOrder } from "./sealed-rows";

type Loose = Readonly<Record<string, SealedValue | null | undefined>>;
type Round = Omit<Comparison, "issues">;

/**
 * The values that a seal holds of a round, in canonical order: what is reported, decided and counted, without files,
 * addresses, typed texts, issues and the day on which it is looked at (rounds.md, Sealing). Neither the order of files
 * nor that of rows matters.
 */
export function sealedValues(round: Round): readonly SealedRow[] {
  return inCanonicalOrder([
    ...standings(round),
    ...figures(round),
    ...points(round),
    ...decisions(round),
    ...reported(round),
  ]);
}

function standings({ units, clusters }: Round): readonly SealedRow[] {
  return [
    ...units.map((unit) => {
      const { name, cluster, role, received, confirmed, requiredCells, filledCells, status, daysLate } = unit;
      const { workingDaysLate, extendedTo, reviewHeld, reviewStatus, complete, documents } = unit;
      const facts = { name, cluster, role, received, confirmed, requiredCells, filledCells, status, daysLate };
      const review = { workingDaysLate, extendedTo, reviewHeld, reviewStatus, complete };
      return row({ part: "units", owner: unit.code }, { ...facts, ...review, ...ofDocuments(documents) });
    }),
    ...clusters.map((cluster) => {
      const { name, kind, expected, received, onTime, late, missing, notDue, returned, complete } = cluster;
      const { requiredCellPct, status, daysLate, reviewHeld, documents } = cluster;
      const counts = { name, kind, expected, received, onTime, late, missing, notDue, returned, complete };
      const own = { requiredCellPct, status, daysLate, reviewHeld, ...ofDocuments(documents) };
      return row({ part: "clusters", owner: cluster.code }, { ...counts, ...own });
    }),
  ];
}

/** How the field of a document's state is named: this before the document's code. */
export const documentField = "document ";

function ofDocuments(documents: Readonly<Record<string, string>>): Loose {
  return Object.fromEntries(Object.entries(documents).map(([code, state]) => [documentField + code, state]));
}

function figures({ figures: all, adjustments }: Round): readonly SealedRow[] {
  return [
    ...all.map(({ unit, indicator, ...figure }) => {
      const { target, targetState, adjustedTarget, inForce, targetVersion } = figure;
      const { result, resultState, pctOfTarget, benchmark, samePeriod } = figure;
      const targets = { target, targetState, adjustedTarget, inForce, targetVersion };
      const results = { result, resultState, pctOfTarget, benchmark, samePeriod };
      return row({ part: "figures", owner: unit, code: indicator }, { ...targets, ...results });
    }),
    ...adjustments.map(({ unit, indicator, version, ...adjustment }) => {
      const { from, to, inForce, reason, document, clusterOpinion, councilOpinion } = adjustment;
      const values = { from, to, inForce, reason, document, clusterOpinion, councilOpinion };
      return row({ part: "adjustments", owner: unit, code: indicator, detail: String(version) }, values);
    }),
  ];
}

function points({ scores, totals }: Round): readonly SealedRow[] {
  return [
    ...scores.map(({ unit, criterion, stage, points: given, max, notApplicable }) =>
      row({ part: "scores", owner: unit, code: criterion, detail: stage }, { points: given, max, notApplicable }),
    ),
    ...totals.map(({ unit, cluster, base, rescaled, bonus, penalty, total, pending }) =>
      row({ part: "totals", owner: unit }, { cluster, base, rescaled, bonus, penalty, total, pending }),
    ),
  ];
}

function decisions({ ranking, classes, nominations }: Round): readonly SealedRow[] {
  return [
    ...ranking.map(({ unit, cluster, rank, tied, total }) =>
      row({ part: "ranking", owner: unit }, { cluster, rank, tied, total }),
    ),
    ...classes.map(({ unit, cluster, class: grade }) =>
      row({ part: "classes", owner: unit }, { cluster, class: grade }),
    ),
    ...nominations.clusters.flatMap(({ award, nominations: all }) =>
      all.map(({ row: { unit, stated } }) =>
        row({ part: "nominations", owner: unit, code: award.name }, { nominated: true, ...stated }),
      ),
    ),
  ];
}

function reported({ accepted, sent }: Round): readonly SealedRow[] {
  return [
    ...[...accepted].flatMap(([unit, { commendations, contents }]) => [
      ...commendations.map(({ code, ...entries }) =>
        row({ part: "commendations", owner: unit, code }, ofEntries(entries)),
      ),
      ...contents.map(({ code, ...entries }) => row({ part: "contents", owner: unit, code }, ofEntries(entries))),
    ]),
    ...[...sent].flatMap(([cluster, { report }]) =>
      report.map(({ code, content }) => row({ part: "clusterReports", owner: cluster, code }, ofEntries({ content }))),
    ),
  ];
}

/** KAD, KG and what can't be read are no blank: they are said beside the value, in a field of their own. */
export const stateSuffix = " state";

function ofEntries(entries: Readonly<Record<string, Entry<number | string | boolean>>>): Loose {
  const told = Object.entries(entries).map(([field, { state, value }]): readonly [string, SealedValue | null] =>
    state === "value" || state === "text" || state === "blank" ? [field, value] : [field + stateSuffix, state],
  );
  return Object.fromEntries(told);
}

type Named = Pick<SealedKey, "part" | "owner"> & Partial<SealedKey>;

function row({ part, owner, code = "", detail = "" }: Named, loose: Loose): SealedRow {
  const values: Record<string, SealedValue> = {};
  for (const [field, value] of Object.entries(loose)) if (value !== null && value !== undefined) values[field] = value;
  return { part, owner, code, detail, values };
}
