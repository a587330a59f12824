import { setupStatuses, type StepStatus } from "../../../../domain/checks/setup-steps";
import { baseSum } from "../../../../domain/scales/scale-sum";
import { checkBoard } from "../../../../domain/checks/check-board";
import { severityOf, type Issue } from "../../../../domain/issue";
import type { Board, Unit } from "../../../../domain/round/board";
import { kindRules, type Period } from "../../../../domain/round/period";
import type { Cluster } from "../../../../domain/round/roster";
import { scaleOf } from "../../../../domain/round/scale";
import { unitsOfRound } from "../../../../domain/round/units-of-round";
import { readLists } from "../../../../forms/board/read-board";
import type { TypedField } from "../../../../forms/board/typed-pairs";
import type { SheetForm } from "../../../../forms/description/sheet-form";
import { findHeader, locateSheet } from "../../../../forms/reading/find-header";
import { clusterList, rosterList } from "../../../../forms/sheets/board/roster-lists";
import { indicatorList } from "../../../../forms/sheets/board/catalogue-lists";
import { periodSheet } from "../../../../forms/sheets/board/period-sheet";
import { awardList } from "../../../../forms/sheets/board/policy-lists";
import { scaleList } from "../../../../forms/sheets/board/scale-list";
import { addressOf } from "../../../../workbook/address";
import type { Workbook } from "../../../../workbook/sheet";
import { type LiveOpened, statedBoard } from "../../opening/open-live-workbook";
import { periodFields } from "./set-period";
import { type SetupList, setupListsOf } from "./setup-lists";

/** A cell to go to: the first under a list's header, or the sheet's first; `null` = the sheet is gone. */
export type SetupPlace = { readonly sheet: string; readonly cell: string } | null;

export type ClusterScale = Pick<Cluster, "code" | "name"> & {
  readonly state: Cluster["scaleState"];
  /** Of the base lines, exactly; `null` = it has none, neither its own nor those for all. */
  readonly sum: number | null;
  /** `null` = none declared, so the sum is right whatever it is. */
  readonly declared: number | null;
};

type Named = { readonly code: string; readonly name: string };

/** A cluster with its units of the round, in roster order. */
export type ClusterUnits = Named & { readonly units: readonly Named[] };

/**
 * How far a round is set up. Issues: errors and warnings of the step's own sheets.
 */
export type SetupState = {
  /** The status of each step, in the order of the path. */
  readonly steps: readonly StepStatus[];
  readonly period: {
    readonly fields: readonly TypedField[];
    /** Labels of the values that must be filled and are blank. */
    readonly missing: readonly string[];
    readonly round: Pick<Period, "kind" | "year" | "unitSendBy" | "clusterSendBy"> | null;
    readonly place: SetupPlace;
  };
  readonly roster: {
    readonly clusters: number;
    readonly units: number;
    readonly issues: readonly Issue[];
    readonly places: { readonly clusters: SetupPlace; readonly units: SetupPlace };
  };
  readonly indicators: { readonly count: number; readonly issues: readonly Issue[]; readonly place: SetupPlace };
  readonly scale: { readonly clusters: readonly ClusterScale[]; readonly issues: readonly Issue[] };
  readonly awards: { readonly count: number; readonly issues: readonly Issue[]; readonly place: SetupPlace };
  /** The lists that can be filled from a table, in the order of the path. */
  readonly lists: readonly SetupList[];
  /** To whom templates can be issued; [] while no round is stated or the roster is empty. */
  readonly issuing: readonly ClusterUnits[];
};

/** `null` where the workbook is no Board's or cluster's. */
export function setupState(opened: LiveOpened): SetupState | null {
  if (opened.kind === "unit" || opened.kind === "other") return null;
  const { workbook } = opened;
  const stated = statedBoard(opened.opened);
  const board = stated ?? readLists(workbook, notStated);
  const round = stated === null ? null : unitsOfRound(stated);
  const issues = [...board.issues, ...checkBoard(board), ...(round?.issues ?? [])].filter(
    ({ code }) => severityOf(code) !== "notice",
  );
  const of = (...forms: readonly SheetForm[]): readonly Issue[] => {
    const names = forms.map((form) => locateSheet(workbook, form)?.name ?? form.sheet);
    return issues.filter(
      ({ place }) => place.sheet !== null && [...names, ...forms.map(({ sheet }) => sheet)].includes(place.sheet),
    );
  };
  const fields = periodFields(workbook);
  const state: Omit<SetupState, "steps"> = {
    period: {
      fields,
      missing: fields.filter(({ required, value }) => required && value.trim() === "").map(({ label }) => label),
      round: stated?.period ?? null,
      place: placeOf(workbook, periodSheet),
    },
    roster: {
      clusters: board.clusters.length,
      units: round?.units.length ?? board.roster.length,
      issues: of(clusterList, rosterList),
      places: { clusters: placeOf(workbook, clusterList), units: placeOf(workbook, rosterList) },
    },
    indicators: { count: board.indicators.length, issues: of(indicatorList), place: placeOf(workbook, indicatorList) },
    scale: { clusters: scalesOf(board), issues: of(scaleList) },
    awards: { count: board.awards.length, issues: of(awardList), place: placeOf(workbook, awardList) },
    lists: setupListsOf(workbook, stated?.period.kind ?? null),
    issuing: round === null ? [] : issuingOf(board, round.units),
  };
  return { ...state, steps: stepsOf(state) };
}

function stepsOf({ period, roster, indicators, scale, awards, lists, issuing }: Omit<SetupState, "steps">) {
  return setupStatuses({
    period: { stated: period.round !== null, missing: period.missing.length },
    roster: { ...roster, issues: roster.issues.length },
    indicators: { ...indicators, issues: indicators.issues.length },
    scale: { ...scale, issues: scale.issues.length },
    awards: { ...awards, issues: awards.issues.length },
    scored: period.round === null || kindRules[period.round.kind].scored,
    unconfirmed: new Set(lists.flatMap(({ step, starter }) => (starter === null ? [] : [step]))),
    canIssue: issuing.length > 0,
  });
}

function issuingOf({ clusters }: Board, units: readonly Unit[]): readonly ClusterUnits[] {
  const members = clusters.map((cluster) => ({
    code: cluster.code,
    name: cluster.name,
    units: units.filter((unit) => unit.cluster === cluster.code).map(({ code, name }) => ({ code, name })),
  }));
  return members.some((cluster) => cluster.units.length > 0) ? members : [];
}

function scalesOf(board: Board): readonly ClusterScale[] {
  return board.clusters.map(({ code, name, scaleState, declaredTotal }) => ({
    code,
    name,
    state: scaleState,
    sum: baseSum(scaleOf(board, code)),
    declared: declaredTotal,
  }));
}

function placeOf(workbook: Workbook, form: SheetForm): SetupPlace {
  const sheet = locateSheet(workbook, form);
  if (sheet === null) return null;
  const header = form.shape === "list" ? findHeader(sheet, form) : null;
  return {
    sheet: sheet.name,
    cell: header === null ? addressOf(1, 1) : addressOf(header.row + 1, Math.min(...header.columns.values())),
  };
}

/** Stands in for the round's settings where none is stated: no list is judged by them. */
const notStated: Period = {
  province: "",
  council: "",
  board: "",
  year: 0,
  kind: "h1",
  letterNumber: null,
  letterDate: null,
  unitHoldBy: "",
  clusterHoldBy: "",
  unitSendBy: "",
  clusterSendBy: "",
  inclusive: true,
  benchmarkPercent: 0,
  scoreByBenchmark: false,
  selfScoring: false,
  ranked: false,
  scoring: { decimals: 0, whenNotApplicable: "rescale", whenMissing: "pending" },
  adjustmentInForce: "agreed",
  explainDifference: null,
};
