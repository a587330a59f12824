import type { Band, Criterion } from "../round/scale";
import type { Cluster } from "../round/roster";
import type { ScoringPolicy } from "../round/period";

/** What a line of the scale says apart from its code, in the order of `Thang điểm`. */
export const lineFields = [
  "section",
  "name",
  "max",
  "kind",
  "indicator",
  "document",
  "bandsBy",
  "step",
  "perTime",
  "minimumPercent",
  "lowest",
  "highest",
  "mayBeNotApplicable",
  "assessor",
  "comparedWith",
  "countsToward",
  "whenNotAssigned",
  "excessBy",
  "whenLeftOut",
  "conditions",
  "partSteps",
  "bonusGroup",
  "due",
  "needsEvidence",
  "roundTo",
  "concerns",
] as const;
export type LineField = (typeof lineFields)[number];

/** What decides about points: a line that changed in one of these is scored otherwise than before. */
export const pointFields = [
  "max",
  "kind",
  "indicator",
  "document",
  "bandsBy",
  "step",
  "perTime",
  "minimumPercent",
  "lowest",
  "highest",
  "mayBeNotApplicable",
  "comparedWith",
  "whenNotAssigned",
  "excessBy",
  "countsToward",
  "whenLeftOut",
  "conditions",
  "partSteps",
  "bonusGroup",
  "due",
  "roundTo",
  "concerns",
] as const satisfies readonly LineField[];

/** Settings of the whole scale, columns of `Cụm, khối`. */
export const settingFields = [
  "declaredTotal",
  "bonusCap",
  "penaltyCap",
  "totalCap",
  "decimals",
  "whenNotApplicable",
  "whenMissing",
  "tieBreaks",
  "rankedBy",
  "totalFloor",
] as const;
export type SettingField = (typeof settingFields)[number];

/**
 * `line`: the whole line is there on one side only; shown by its name. `scaleState`: the cluster has agreed on what is
 * a draft here.
 */
export type ScaleField = LineField | SettingField | "bands" | "line" | "scaleState";

export type BandFacts = Pick<Band, "from" | "text" | "points" | "meaning">;

/** Numbers as typed; choices as the domain's literals; `null` = blank, or no such line. */
export type ScaleValue = number | string | boolean | readonly BandFacts[] | null;

/** One thing that differs between two states of a scale. */
export type ScaleChange = {
  /** Code of the line; `null` = a setting of the whole scale. */
  readonly criterion: string | null;
  readonly field: ScaleField;
  readonly old: ScaleValue;
  readonly new: ScaleValue;
};

/**
 * The settings of its scale as a cluster's workbook states them. Of the three that `Kỳ báo cáo` states for all, `null`
 * = blank, which states nothing; of the others it is "none".
 */
export type ScaleSettings = Pick<
  Cluster,
  "scaleState" | "declaredTotal" | "bonusCap" | "penaltyCap" | "totalCap" | "totalFloor" | "tieBreaks" | "rankedBy"
> & { readonly [K in keyof ScoringPolicy]: ScoringPolicy[K] | null };

/**
 * The scale that a cluster's workbook states (contract §1, Cluster workbook): a proposal until the Board accepts it.
 */
export type ScaleProposal = {
  /** Its own lines, else those for all ("*"), in the order of the sheet; at least one. */
  readonly criteria: readonly Criterion[];
  /** Bands of these lines. */
  readonly bands: readonly Band[];
  /** `null` = its `Cụm, khối` has no row of the cluster. */
  readonly settings: ScaleSettings | null;
};

/**
 * The next free code in the pattern of those there: the letters that most of them begin with, the highest number after
 * these plus one, as many digits; TC01 where none ends in a number. Upper and lower case are the same code.
 */
export function nextCode(codes: readonly string[]): string {
  const numbered = codes.flatMap((code) => {
    const [, start, digits] = /^(.*?)(\d+)$/u.exec(code.trim()) ?? [];
    return start === undefined || digits === undefined || digits.length > longestNumber ? [] : [{ start, digits }];
  });
  const commonest = [...numbered].sort((one, other) => times(numbered, other.start) - times(numbered, one.start))[0];
  const { start, digits } = commonest ?? { start: "TC", digits: "00" };
  const own = numbered.filter((each) => each.start === start);
  const width = Math.max(digits.length, ...own.map((each) => each.digits.length));
  const highest = Math.max(0, ...own.map((each) => Number(each.digits)));
  return start + String(highest + 1).padStart(width, "0");
}

/** A longer number is not a running number. */
const longestNumber = 6;

function times(all: readonly { readonly start: string }[], start: string): number {
  return all.filter((each) => each.start === start).length;
}

/** Cluster code → what the scale that it sent would change in the Board's; one that sent no scale is absent. */
export type ScaleChanges = ReadonlyMap<string, readonly ScaleChange[]>;
