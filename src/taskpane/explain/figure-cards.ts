import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import type { Figure } from "../../domain/figures/figure";
import { linesOf, ownerFacts, receiptFact, type Card, type CardWords, type Fact } from "./card";
import { percentWords, quoted, resultWords, stateWords, valueWords, withMeasure } from "./value-words";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** A figure as promised, adjusted and achieved. */
export function figureCard(explained: Explained, { figure }: About<"figure">, words: CardWords): Card {
  const result = withMeasure(
    resultWords(figure.result, figure.resultState, words),
    figure.result === null ? null : figure.measure,
  );
  return {
    title: explained.indicator?.name ?? figure.name,
    figure: result,
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ...targetFacts(figure, words),
        ["benchmark", figure.benchmark === null ? null : valueWords(figure.benchmark, words)],
        ["result", result],
        ["percent", percentWords(figure.printedPercent, words)],
        ["raw", quoted(explained.raw)],
        receiptFact(explained, words),
      ],
      words,
    ),
  };
}

/** As registered, as proposed since, and as it counts now. */
export function targetFacts(figure: Figure, words: CardWords): readonly Fact[] {
  const inForce = valueWords(figure.inForce, words);
  return [
    ["target", figure.target === null ? stateWords(figure.targetState, words) : valueWords(figure.target, words)],
    ["adjusted", figure.adjustedTarget === null ? null : valueWords(figure.adjustedTarget, words)],
    [
      "inForce",
      inForce === "" ? null : words.pane.explain.targetVersion({ value: inForce, version: figure.targetVersion }),
    ],
  ];
}

/** One version of a target. */
export function adjustmentCard(explained: Explained, { adjustment }: About<"adjustment">, words: CardWords): Card {
  const { pane, texts } = words;
  return {
    title: explained.indicator?.name ?? adjustment.indicator,
    figure: `${valueWords(adjustment.from, words)} → ${valueWords(adjustment.to, words)}`,
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ["version", pane.explain.adjustmentVersion({ version: adjustment.version })],
        ["takesEffect", adjustment.inForce ? texts.words.yes : texts.words.no],
        ["reason", adjustment.reason],
        ["document", adjustment.document],
        ["clusterOpinion", texts.words.clusterOpinion[adjustment.clusterOpinion]],
        ["councilOpinion", texts.words.councilOpinion[adjustment.councilOpinion]],
        ["raw", quoted(explained.raw)],
      ],
      words,
    ),
  };
}
