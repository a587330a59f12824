import type { Explained, ExplainedAbout } from "../../app/live/explained";
import type { EntryState } from "../../domain/entry";
import { formatNumber, formatShort } from "../../text/numbers";
import { linesOf, ownerFacts, type Card, type CardWords } from "./card";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** Percentages are shown with so many decimals at most. */
const percentDecimals = 2;

/** A figure as promised, adjusted and achieved. */
export function figureCard(explained: Explained, { figure }: About<"figure">, words: CardWords): Card {
  const { pane, texts } = words;
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
        ["percent", figure.pctOfTarget === null ? null : `${formatShort(figure.pctOfTarget, percentDecimals, texts.lang)}%`],
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

/** As typed, in quotation marks: it may be any text. */
export function quoted(raw: string | null): string | null {
  return raw === null ? null : `"${raw}"`;
}

/** A number as people write it, a text as it is; "" for nothing. */
function valueWords(value: number | string | null, { texts }: CardWords): string {
  return typeof value === "number" ? formatNumber(value, null, texts.lang) : (value ?? "");
}

function resultWords(value: number | string | null, state: EntryState, words: CardWords): string {
  return value === null ? (stateWords(state, words) ?? "") : valueWords(value, words);
}

/** Blank, not applicable, not assigned and unreadable are four things; `null` where something was read. */
function stateWords(state: EntryState, { pane }: CardWords): string | null {
  return state === "value" || state === "text" ? null : pane.explain.entry[state];
}

function withMeasure(value: string, measure: string | null): string {
  if (measure === null || value === "") return value;
  return measure === "%" ? `${value}%` : `${value} ${measure}`;
}
