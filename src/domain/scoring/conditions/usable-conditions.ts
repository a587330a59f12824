import { headers } from "../../../contract/headers";
import { sheetNames } from "../../../contract/sheet-names";
import { groupBy } from "../../basics/group-by";
import { foldWords } from "../../basics/text";
import { type Issue, nowhere } from "../../issue";
import { isLate, type StatedCondition } from "../../round/decision-rules";
import { conditionsOf } from "../../round/scale";
import type { Condition, Effect, Requirement } from "./condition";
import { effectOf } from "./effect-of";
import { requirementOf } from "./requirement-of";
import type { Known, Part, Trouble } from "./stated-parts";

const sheet = sheetNames.conditions;

type Read = {
  readonly stated: StatedCondition;
  readonly requirement: Part<Requirement>;
  readonly effect: Part<Effect>;
  readonly troubles: readonly Trouble[];
};

/**
 * The rows of `Điều kiện` that can be judged, in the order of the sheet; a row that lacks something, or says what
 * nothing defines, has no effect at all and is an issue with its cell. With one row of a group the whole group goes:
 * whether the others alone fail cannot be told.
 */
export function usableConditions(board: Known): {
  readonly conditions: readonly Condition[];
  readonly issues: readonly Issue[];
} {
  const alone = board.conditions.map((stated) => readRow(stated, board));
  const groups = groupBy(
    alone.filter(({ stated }) => groupKey(stated) !== null),
    ({ stated }) => groupKey(stated),
  );
  const gates = gateKeys(alone, board);
  const read = alone.map((each) => ({
    ...each,
    troubles: [...each.troubles, ...inGroup(each, groups.get(groupKey(each.stated)) ?? [], gates)],
  }));
  const lost = new Set(read.flatMap(({ stated, troubles }) => (troubles.length === 0 ? [] : [groupKey(stated)])));
  return {
    conditions: read.flatMap(({ stated, requirement, effect, troubles }): readonly Condition[] => {
      const group = groupKey(stated);
      const isLost = troubles.length > 0 || (group !== null && lost.has(group));
      if (isLost || "trouble" in requirement || "trouble" in effect) return [];
      const { clusters, code, name, cell, concerns } = stated;
      return [
        {
          ...{ clusters, code, name, cell, requirement: requirement.part, effect: effect.part },
          ...(concerns === undefined ? {} : { concerns }),
          ...(group === null ? {} : { group }),
          ...(gates.has(keyOf(stated)) ? { isGate: true } : {}),
        },
      ];
    }),
    issues: read.flatMap(({ stated, troubles }) => troubles.map((trouble) => issueOf(stated, trouble))),
  };
}

function readRow(stated: StatedCondition, board: Known): Read {
  const [requirement, effect] = [requirementOf(stated, board), effectOf(stated, board)];
  const unknown = stated.clusters.find((code) => !board.clusters.some((cluster) => cluster.code === code));
  return {
    ...{ stated, requirement, effect },
    troubles: [
      ...(unknown === undefined ? [] : [{ kind: "unknown", header: headers.cluster, raw: unknown } as const]),
      ...("trouble" in requirement ? [requirement.trouble] : []),
      ...("trouble" in effect ? [effect.trouble] : []),
    ],
  };
}

function groupKey({ group = null }: Pick<StatedCondition, "group">): string | null {
  return group === null || group.trim() === "" ? null : foldWords(group);
}

/** A row alone, or the group in which it is judged. No group is written so. */
function keyOf(stated: StatedCondition): string {
  return groupKey(stated) ?? `\u0000${stated.code}`;
}

/** What closes lines: by its effect, or as a line names it; then the whole group does. */
function gateKeys(rows: readonly Read[], { criteria }: Known): ReadonlySet<string> {
  const named = new Set(criteria.flatMap(conditionsOf));
  return new Set(
    rows.flatMap(({ stated, effect }) => {
      const kind = "part" in effect ? effect.part.kind : null;
      const closes = kind === "zero-lines" || kind === "zero-sections" || (named.has(stated.code) && !isLate(stated));
      return closes ? [keyOf(stated)] : [];
    }),
  );
}

/** A group is one condition with one effect, judged at one time. */
function inGroup({ stated, effect }: Read, group: readonly Read[], gates: ReadonlySet<string>): readonly Trouble[] {
  const [first] = group;
  if (first === undefined || !("part" in effect) || !("part" in first.effect)) return [];
  const raw = stated.group ?? "";
  const about = { kind: "undefined", header: headers.group, column: "group", raw } as const;
  if (JSON.stringify(effect.part) !== JSON.stringify(first.effect.part))
    return [{ ...about, reason: "group-effects-differ" }];
  return isLate(stated) && gates.has(keyOf(stated)) ? [{ ...about, reason: "judged-after-points" }] : [];
}

function issueOf({ code, cell, cells }: StatedCondition, trouble: Trouble): Issue {
  const at = (address: string) => ({ ...nowhere, sheet, cell: address === "" ? null : address });
  switch (trouble.kind) {
    case "blank":
      return { code: "rule-incomplete", params: { rule: code, header: trouble.header }, place: at(cell) };
    case "unknown":
      return { code: "unknown-code", params: { label: trouble.header, raw: trouble.raw }, place: at(cell) };
    case "undefined": {
      const { header: label, raw, reason, column } = trouble;
      return { code: "scale-undefined", params: { label, raw, reason }, place: at(cells?.[column] ?? cell) };
    }
    default:
      return trouble satisfies never;
  }
}
