import type { Explained, ExplainedAbout } from "../../app/live/explained";
import { linesOf, ownerFacts, type Card, type CardWords } from "./card";
import { percentWords, quoted, resultWords, stateWords, valueWords, withMeasure } from "./value-words";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** A figure as promised, adjusted and achieved. */
export function figureCard(explained: Explained, { figure }: About<"figure">, words: CardWords): Card {
  const { pane } = words;
  const shown = (value: number | string | null): string => valueWords(value, words);
  const target = shown(figure.inForce);
  return {
    title: explained.indicator?.name ?? figure.name,
    figure: withMeasure(resultWords(figure.result, figure.resultState, words), figure.result === null ? null : figure.measure),
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ["target", figure.target === null ? stateWords(figure.targetState, words) : shown(figure.target)],
        ["inForce", target === "" ? null : pane.explain.targetVersion({ value: target, version: figure.targetVersion })],
        ["benchmark", figure.benchmark === null ? null : shown(figure.benchmark)],
        ["percent", percentWords(figure.pctOfTarget, words)],
        ["raw", quoted(explained.raw)],
      ],
      words,
    ),
  };
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
