import * as fc from "fast-check";
import type { AssignedTarget } from "../../../src/domain/round/indicator";
import type { Opinion } from "../../../src/domain/round/receipt";
import type { Cluster } from "../../../src/domain/round/roster";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import { unitOf } from "../../domain/round-samples";
import { buildFigure } from "./build-figure";
import { enteredRows, needsHand, selfRow } from "./build-points";
import { type BuiltLine, buildScale, buildSettings } from "./build-scale";
import { buildConditions, naming, rawConditions } from "./conditions";
import type { GeneratedCluster, GeneratedFigure, GeneratedPeriod, GeneratedUnit } from "./generated";
import { buildTree } from "./build-tree";
import { rawLine, rawSections, rawSettings } from "./raw-scale";
import { type RawUnit, mostLines, rawUnit } from "./raw-unit";

const rawCluster = fc.record({
  settings: rawSettings,
  lines: fc.array(rawLine, { minLength: 1, maxLength: mostLines }),
  sections: rawSections,
  /** Units and lines of a scale with sections that the Board leaves out. */
  leftOut: fc.array(fc.record({ unit: fc.nat(5), line: fc.nat(9) }), { maxLength: 14 }),
  units: fc.array(rawUnit, { minLength: 1, maxLength: 6 }),
  conditions: rawConditions,
  /** Level: all registered the same; close: and all results stand beside it, as near as 8 decimals can tell. */
  race: fc.oneof(
    { weight: 6, arbitrary: fc.constant("open" as const) },
    { weight: 2, arbitrary: fc.constant("level" as const) },
    { weight: 1, arbitrary: fc.constant("close" as const) },
  ),
});
export type RawCluster = typeof rawCluster extends fc.Arbitrary<infer T> ? T : never;

/** A cluster with its scale, its units and all that they and others wrote; `code` is its own. */
export function buildCluster(raw: RawCluster, code = "C01"): GeneratedCluster {
  const { lines, sections } = buildTree(code, { lines: buildScale(code, raw.lines), raw });
  const cluster = buildSettings(code, raw.settings, lines);
  const raced = raw.race === "open" ? raw.units : raw.units.map((unit) => inRace(unit, raw));
  const units = sections.length === 0 ? raced : raced.map((unit, at) => withLeftOut(unit, at, raw.leftOut));
  const built = units.map((unit, index) => buildUnit(unit, { cluster, lines, index }));
  return {
    cluster,
    indicators: lines.map(({ indicator }) => indicator),
    criteria: naming(
      code,
      lines.map(({ criterion }) => criterion),
      raw.conditions,
    ),
    bands: lines.flatMap(({ bands }) => bands),
    sections,
    entered: built.flatMap(({ entered }) => entered),
    opinions: built.flatMap(({ unit }) => opinionsOn(unit)),
    assigned: built.flatMap(({ unit }) => assignedTo(unit)),
    conditions: buildConditions(code, raw.conditions, {
      sections,
      lines,
      units: built.map(({ unit }) => unit.unit.code),
    }),
    units: built.map(({ unit }) => unit),
  };
}

function inRace(unit: RawUnit, { units: [first], race }: RawCluster): RawUnit {
  const cells = unit.cells.map((cell, at) => ({
    ...cell,
    target: first?.cells[at]?.target ?? cell.target,
    ...(race === "close" ? { resultShape: "beside" as const } : {}),
  }));
  return { ...unit, cells };
}

/** A mark of the Board on each of the unit's lines that is left out, in place of all that was entered there. */
function withLeftOut(unit: RawUnit, at: number, leftOut: RawCluster["leftOut"]): RawUnit {
  const lines = new Set(leftOut.flatMap((each) => (each.unit === at ? [each.line] : [])));
  const mark = {
    stage: "board",
    points: { shape: "none", share: 0, places: 0, notApplicable: true },
    scorer: "other",
  } as const;
  return {
    ...unit,
    cells: unit.cells.map((cell, index) => (lines.has(index) ? { ...cell, entered: [mark], isLeftOut: true } : cell)),
  };
}

/** Any cluster, for properties: what fails shrinks to its smallest form. */
export const anyCluster: fc.Arbitrary<GeneratedCluster> = rawCluster.map((raw) => buildCluster(raw));

export const anyRawCluster = rawCluster;

export const anyPeriod: fc.Arbitrary<GeneratedPeriod> = fc.record({
  kind: fc.constantFrom<"h1" | "year">("h1", "year"),
  scoreByBenchmark: fc.boolean(),
  benchmarkPercent: fc.constantFrom(50, 45.5, 33.3),
  adjustmentInForce: fc.constantFrom<"agreed" | "sent">("agreed", "sent"),
  ranked: fc.constant(true),
});

type Place = { readonly cluster: Cluster; readonly lines: readonly BuiltLine[]; readonly index: number };

function buildUnit(raw: RawUnit, { cluster, lines, index }: Place) {
  const role = raw.role === "guest" && index > 0 ? "guest" : index === 0 ? "leader" : index === 1 ? "deputy" : "member";
  const unit = unitOf(`${cluster.code}-${String(index + 1).padStart(2, "0")}`, { role, cluster: cluster.code });
  const careful = raw.manner === "careful";
  const cells = lines.flatMap((line, at) => {
    const cell = raw.cells[at];
    return cell === undefined ? [] : [{ ...line, cell, row: at + 9 }];
  });
  const figures = new Map(
    cells.map(
      ({ cell, criterion, indicator, row }) =>
        [indicator.code, buildFigure(cell, { criterion, indicator, careful, row })] as const,
    ),
  );
  const entered = cells.flatMap(({ cell, criterion, indicator, bands }) => {
    const byHand = careful && cell.isLeftOut !== true && needsHand(criterion, indicator, bands);
    return enteredRows(byHand ? { ...cell, entered: [] } : cell, { unit: unit.code, criterion, byHand });
  });
  const self = cells.flatMap(({ cell, criterion, row }) => selfRow(cell, criterion, row));
  const documents = { BIEU: arrival(raw.documents.BIEU, careful), BC: arrival(raw.documents.BC, careful) };
  const absent = raw.manner === "absent";
  const generated: GeneratedUnit = { unit, figures: absent ? null : figures, documents, self: absent ? null : self };
  return { unit: generated, entered };
}

/** With a careful unit everything came and its day is certain. */
function arrival(facts: DocumentFacts, careful: boolean): DocumentFacts {
  const open = facts.status === "not-due" || facts.status === "returned" || !facts.confirmed;
  return careful && open ? { status: "on-time", daysLate: 0, confirmed: true } : facts;
}

function figuresOf({ figures }: GeneratedUnit): readonly (readonly [string, GeneratedFigure])[] {
  return [...(figures ?? [])];
}

function opinionsOn(generated: GeneratedUnit): readonly Opinion[] {
  const unit = generated.unit.code;
  return figuresOf(generated).flatMap(([code, { proposals }]) =>
    proposals.map(
      ({ council, applied }, index): Opinion => ({
        unit,
        code,
        version: index + 1,
        cluster: "none",
        council,
        applied,
        document: null,
        note: null,
        cell: `A${index + 5}`,
      }),
    ),
  );
}

function assignedTo(generated: GeneratedUnit): readonly AssignedTarget[] {
  const blank = { previousYear: null, samePeriod: null, plan: null, target: null, basis: null };
  return figuresOf(generated).flatMap(([code, { plan }]) =>
    plan?.sheet === "assigned" ? [{ unit: generated.unit.code, code, halfYearPlan: plan.value, ...blank }] : [],
  );
}
