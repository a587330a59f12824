import { choiceWords } from "../../../contract/choice-words";
import { headers } from "../../../contract/headers";
import { isAmong, listed } from "../../basics/text";
import { type EffectKind, isLate, type StatedCondition } from "../../round/decision-rules";
import { conditionsOf, type Criterion } from "../../round/scale";
import { isInSection } from "../../scales/scale-scope";
import { classNames } from "./class-names";
import type { Effect } from "./condition";
import { blank, type Known, type Part, unknown } from "./stated-parts";

/** What not fulfilling a row does, or what keeps it from doing anything. A row that a line names needs no effect. */
export function effectOf(stated: StatedCondition, board: Known): Part<Effect> {
  const { effect, code } = stated;
  if (effect === null)
    return board.criteria.some((line) => conditionsOf(line).includes(code))
      ? { part: { kind: "named-lines" } }
      : blank(headers.effect);
  return circular(stated, effect) ?? statedEffect(effect, stated, board);
}

/**
 * What is judged on ranks and classes can't change the points that make them, and what is judged on classes can't
 * change the class (contract §5, order): such an effect has no rule.
 */
function circular(stated: StatedCondition, effect: EffectKind): Part<Effect> | null {
  const changesPoints = (["points-off", "total-at-most", "zero-lines", "zero-sections"] as const).some(
    (each) => each === effect,
  );
  const changesClass = effect === "class-at-most" || effect === "one-class-down";
  const isRefused = isLate(stated) && (changesPoints || (changesClass && stated.kind === "class-at-least"));
  if (!isRefused) return null;
  const reason = changesPoints ? "judged-after-points" : "class-by-class";
  const raw = choiceWords.conditionEffect[effect];
  return { trouble: { kind: "undefined", header: headers.effect, column: "effect", raw, reason } };
}

function statedEffect(effect: EffectKind, stated: StatedCondition, board: Known): Part<Effect> {
  switch (effect) {
    case "no-award":
      return { part: { kind: effect, awards: null } };
    case "one-class-down":
      return { part: { kind: effect } };
    case "points-off":
      return pointsEffect(effect, stated, (points) => points > 0);
    case "total-at-most":
      return pointsEffect(effect, stated, (points) => points >= 0);
    case "no-this-award":
    case "class-at-most":
    case "zero-lines":
    case "zero-sections":
      return namingEffect(effect, stated, board);
    default:
      return effect satisfies never;
  }
}

function pointsEffect(
  kind: "points-off" | "total-at-most",
  { level }: StatedCondition,
  isUsable: (points: number) => boolean,
): Part<Effect> {
  return typeof level === "number" && isUsable(level) ? { part: { kind, points: level } } : blank(headers.effectAmount);
}

/** Awards, a class, criteria or sections, each of which must be known. */
function namingEffect(
  effect: "no-this-award" | "class-at-most" | "zero-lines" | "zero-sections",
  { level, clusters }: StatedCondition,
  board: Known,
): Part<Effect> {
  const names = listed(level === null ? null : String(level));
  const known = (isKnown: (name: string) => boolean, part: () => Effect): Part<Effect> => {
    const strange = names.find((name) => !isKnown(name));
    if (names.length === 0) return blank(headers.effectAmount);
    return strange === undefined ? { part: part() } : unknown(headers.effectAmount, strange);
  };
  const among = (all: readonly string[], part: (named: readonly string[]) => Effect): Part<Effect> =>
    known(
      (name) => isAmong(name, all),
      () => part(all.filter((name) => isAmong(name, names))),
    );
  if (effect === "no-this-award")
    return among(
      board.awards.map(({ name }) => name),
      (awards) => ({ kind: "no-award", awards }),
    );
  if (effect === "class-at-most")
    return among(classNames(board, clusters), ([name = ""]) => ({ kind: effect, class: name }));
  const isThere = (name: string) => (line: Criterion) =>
    effect === "zero-lines" ? isAmong(line.code, [name]) : isInSection(line, name);
  return known(
    (name) => board.criteria.some(isThere(name)),
    () => ({ kind: effect, names }),
  );
}
