import type { Cluster } from "../round/roster";
import { type Band, type Criterion, bandsOf } from "../round/scale";
import { ways } from "../ways/ways";
import {
  lineFields,
  settingFields,
  type BandFacts,
  type LineField,
  type ScaleChange,
  type ScaleProposal,
  type ScaleSettings,
  type ScaleValue,
  type SettingField,
} from "./scale-change";

/** The lines of one cluster's scale and the bands that they may look into. */
export type Scale = { readonly criteria: readonly Criterion[]; readonly bands: readonly Band[] };

/**
 * What `proposed` would change in `held`: settings first, then line by line in the order of what is held, added lines
 * last. Lines are known by their code; their order doesn't count as a change.
 */
export function proposedChanges(
  held: Scale & { readonly cluster: Cluster },
  proposed: ScaleProposal,
): readonly ScaleChange[] {
  const settings = proposed.settings === null ? [] : settingChanges(held.cluster, proposed.settings);
  const theirs = new Map(proposed.criteria.map((criterion) => [criterion.code, criterion]));
  const ours = new Set(held.criteria.map(({ code }) => code));
  const lines = held.criteria.flatMap((criterion): readonly ScaleChange[] => {
    const other = theirs.get(criterion.code);
    if (other === undefined) return [{ criterion: criterion.code, field: "line", old: criterion.name, new: null }];
    return lineChanges(
      { criterion, bands: bandsOf(held.bands, criterion) },
      { criterion: other, bands: bandsOf(proposed.bands, other) },
    );
  });
  const added = proposed.criteria
    .filter(({ code }) => !ours.has(code))
    .map(({ code, name }): ScaleChange => ({ criterion: code, field: "line", old: null, new: name }));
  return [...settings, ...lines, ...added];
}

/** One line with its own bands. */
export type ScaleLine = { readonly criterion: Criterion; readonly bands: readonly BandFacts[] };

/**
 * What differs between two states of a line, in the order of the sheet, bands last. `fields`: what is compared apart
 * from the bands.
 */
export function lineChanges(
  before: ScaleLine,
  after: ScaleLine,
  fields: readonly LineField[] = lineFields,
): readonly ScaleChange[] {
  const { code } = before.criterion;
  const changed = fields.flatMap((field): readonly ScaleChange[] => {
    const [old, now] = [before.criterion[field], after.criterion[field]];
    return old === now ? [] : [{ criterion: code, field, old, new: now }];
  });
  const [old, now] = [plainBands(before), plainBands(after)];
  return sameValue(old, now) ? changed : [...changed, { criterion: code, field: "bands", old, new: now }];
}

/**
 * Bands that the line's scoring method uses, by their steps downwards, words after them: their order in the sheet says
 * nothing.
 */
export function plainBands({ criterion: { kind }, bands }: ScaleLine): readonly BandFacts[] {
  if (ways[kind].bands === undefined) return [];
  const plain = bands.map(({ from, text, points, meaning }) => ({ from, text, points, meaning }));
  return plain.sort(
    (one, other) =>
      (other.from ?? -Infinity) - (one.from ?? -Infinity) ||
      other.points - one.points ||
      ((one.text ?? "") < (other.text ?? "") ? -1 : 1),
  );
}

const byPeriod: ReadonlySet<SettingField> = new Set(["decimals", "whenNotApplicable", "whenMissing"]);

function settingChanges({ scoring, ...cluster }: Cluster, proposed: ScaleSettings): readonly ScaleChange[] {
  const held = { ...cluster, ...scoring };
  const agreed: readonly ScaleChange[] =
    held.scaleState === "draft" && proposed.scaleState !== "draft"
      ? [{ criterion: null, field: "scaleState", old: held.scaleState, new: proposed.scaleState }]
      : [];
  const settings = settingFields.flatMap((field): readonly ScaleChange[] => {
    const [old, now] = [settingValue(held, field), settingValue(proposed, field)];
    if (sameValue(old, now) || (now === null && byPeriod.has(field))) return [];
    return [{ criterion: null, field, old, new: now }];
  });
  return [...agreed, ...settings];
}

function settingValue(settings: Omit<ScaleSettings, "scaleState">, field: SettingField): ScaleValue {
  if (field !== "tieBreaks" && field !== "rankedBy") return settings[field];
  return settings[field].length === 0 ? null : settings[field].join("; ");
}

function sameValue(one: ScaleValue, other: ScaleValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
