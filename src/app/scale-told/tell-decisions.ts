import { exact, over, times, toNumber } from "../../domain/basics/exact";
import { groupBy } from "../../domain/basics/group-by";
import { foldWords, isAmong } from "../../domain/basics/text";
import { type AwardRules, classRulesOf, type ClassRule, type StatedCondition } from "../../domain/round/decision-rules";
import { concerns, type Scope } from "../../domain/round/indicator";
import type { Condition } from "../../domain/scoring/conditions/condition";
import { usableConditions } from "../../domain/scoring/conditions/usable-conditions";
import { fullTotal } from "../../domain/scoring/totals";
import { headers } from "../../contract/headers";
import { choiceWords } from "../../contract/choice-words";
import type { Coded } from "../../text/scale-told";
import { namedIn } from "./tell-line";
import type { ToldCluster } from "./tell-rules";

/** The rows of `Điều kiện` that hold in the cluster, in the order of the sheet, then their groups. */
export function tellConditions(given: ToldCluster): readonly string[] {
  const { board, cluster, texts } = given;
  const { conditions: words } = texts.scaleTold;
  const own = board.conditions.filter(({ clusters }) => clusters.length === 0 || clusters.includes(cluster.code));
  if (own.length === 0) return [words.none];
  const usable = new Map(
    usableConditions(board).conditions.map((condition) => [condition.cell + condition.code, condition]),
  );
  const grouped = groupBy(
    own.filter(({ group = null }) => group !== null && group.trim() !== ""),
    ({ group }) => foldWords(group ?? ""),
  );
  return [
    ...own.map((stated) => {
      const condition = usable.get(stated.cell + stated.code);
      return condition === undefined
        ? words.unusable({ ...stated, cells: statedCells(stated) })
        : words.condition({ ...condition, what: pointedAt(condition, given), concerns: condition.concerns ?? null });
    }),
    ...[...grouped.values()].map((rows) =>
      words.group({ group: rows[0]?.group ?? "", codes: rows.map(({ code }) => code) }),
    ),
    ...(own.some((stated) => usable.get(stated.cell + stated.code)?.isGate === true) ? [words.order] : []),
  ];
}

/** What a row says that can't be judged, cell by cell. */
function statedCells({ kind, scope, threshold, effect, level, group = null }: StatedCondition): readonly string[] {
  const cells = [
    [headers.conditionKind, kind === null ? null : choiceWords.conditionKind[kind]],
    [headers.conditionScope, scope],
    [headers.threshold, threshold],
    [headers.effect, effect === null ? null : choiceWords.conditionEffect[effect]],
    [headers.effectAmount, level],
    [headers.group, group],
  ] as const;
  return cells.flatMap(([header, value]) => (value === null ? [] : [`${header}: ${String(value)}`]));
}

function pointedAt({ requirement }: Condition, { board, scale }: ToldCluster): Coded | null {
  switch (requirement.kind) {
    case "line-at-least":
    case "no-line-zero":
      return scale.find(({ code }) => isAmong(code, [requirement.scope])) ?? null;
    case "result-at-least":
    case "result-at-most":
      return namedIn(board.indicators, requirement.indicator);
    case "sent":
    case "sent-in-time":
      return requirement.document === null ? null : namedIn(board.documents, requirement.document);
    default:
      return null;
  }
}

/** The rows of `Xếp loại` that hold in the cluster, best class first, then those that have no effect. */
export function tellClasses({ board, cluster, scale, texts }: ToldCluster): readonly string[] {
  const { awards: words } = texts.scaleTold;
  const rows = classRulesOf(board.classRules, cluster.code);
  const idle = board.classRules.filter(
    ({ fromPercent, clusters }) => fromPercent === null && (clusters.length === 0 || clusters.includes(cluster.code)),
  );
  const isOneForAll = scale.every((line) => line.concerns === null);
  const full = fullTotal(cluster, scale);
  const pointsOf = ({ fromPercent }: ClassRule): number | null =>
    fromPercent === null || !isOneForAll ? null : toNumber(over(times(full, exact(fromPercent)), exact(100)));
  if (rows.length + idle.length === 0) return [words.noClasses];
  const lowest = rows.at(-1)?.fromPercent ?? 0;
  const isRepeated = rows.some(({ name }, at) => rows.some((other, place) => place < at && other.name === name));
  return [
    ...[...rows, ...idle].map((rule) => words.class({ rule, points: pointsOf(rule) })),
    ...(isRepeated ? [words.severalRows] : []),
    ...(lowest > 0 ? [words.belowAll({ lowest })] : []),
  ];
}

/** The rows of `Khen thưởng` that some unit of the cluster may be nominated by. */
export function tellAwards({ board, cluster, texts }: ToldCluster): readonly string[] {
  const { awards: words } = texts.scaleTold;
  const units = board.roster.filter((unit) => unit.cluster === cluster.code);
  const isFor = ({ scope }: { readonly scope: Scope }): boolean =>
    units.length === 0 || units.some((unit) => concerns(scope, { ...unit, code: unit.unit }));
  const own: readonly AwardRules[] = board.awards.filter(isFor);
  return own.length === 0 ? [words.noAwards] : own.map((award) => words.award({ award }));
}
