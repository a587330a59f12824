import { choiceWords } from "../../../contract/choice-words";
import { headers } from "../../../contract/headers";
import { isAmong } from "../../basics/text";
import type { EffectKind, StatedCondition } from "../../round/decision-rules";
import { conditionsOf } from "../../round/scale";
import { isInSection } from "../../scales/scale-scope";
import { classNames } from "./class-names";
import type { Effect } from "./condition";
import { blank, isLate, type Known, type Part, unknown } from "./stated-parts";

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
 * What is judged on ranks and classes can't change the points that make them, and what is judged on classes can't change
 * the class (contract §5, order): such an effect has no rule.
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

function statedEffect(effect: EffectKind, { level, clusters }: StatedCondition, board: Known): Part<Effect> {
  const names = namesIn(level);
  const known = (isKnown: (name: string) => boolean, part: () => Effect): Part<Effect> => {
    const strange = names.find((name) => !isKnown(name));
    if (names.length === 0) return blank(headers.effectAmount);
    return strange === undefined ? { part: part() } : unknown(headers.effectAmount, strange);
  };
  switch (effect) {
    case "no-award":
      return { part: { kind: effect, awards: null } };
    case "no-this-award": {
      const awards = board.awards.map(({ name }) => name);
      return known(
        (name) => isAmong(name, awards),
        () => ({ kind: "no-award", awards: awards.filter((name) => isAmong(name, names)) }),
      );
    }
    case "class-at-most": {
      const classes = classNames(board, clusters);
      return known(
        (name) => isAmong(name, classes),
        () => ({ kind: effect, class: classes.find((name) => isAmong(name, names)) ?? "" }),
      );
    }
    case "one-class-down":
      return { part: { kind: effect } };
    case "zero-lines":
      return known(
        (name) => board.criteria.some(({ code }) => isAmong(code, [name])),
        () => ({ kind: effect, names }),
      );
    case "zero-sections":
      return known(
        (name) => board.criteria.some((line) => isInSection(line, name)),
        () => ({ kind: effect, names }),
      );
    case "points-off":
      return typeof level === "number" && level > 0
        ? { part: { kind: effect, points: level } }
        : blank(headers.effectAmount);
    case "total-at-most":
      return typeof level === "number" && level >= 0
        ? { part: { kind: effect, points: level } }
        : blank(headers.effectAmount);
    default:
      return effect satisfies never;
  }
}

function namesIn(level: StatedCondition["level"]): readonly string[] {
  return String(level ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
