import { isProvisional } from "../../app/live/rules";
import { reasonText } from "../../app/consolidation-json";
import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import type { Figure } from "../../domain/figures/figure";
import type { FigureSum } from "../../domain/figures/sum-figures";
import { shortDate } from "../../text/dates";
import { formatShort } from "../../text/numbers";
import {
  type Card,
  type CardWords,
  type Fact,
  linesOf,
  ownerFacts,
  percentWords,
  quoted,
  receiptFact,
  resultWords,
  stateWords,
  valueWords,
  withMeasure,
} from "./card";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** Means are shown with so many decimals at most, as in `Tổng hợp chỉ tiêu`. */
const averageDecimals = 4;

/** A figure as promised, adjusted and achieved. */
export function figureCard(explained: Explained, { figure }: About<"figure">, words: CardWords): Card {
  const shown = resultWords(figure.result, figure.resultState, words);
  const result = withMeasure(shown, figure.result, figure.measure);
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

/** What an indicator comes to over the units of a cluster or of all, and whom that leaves out. */
export function figureSumCard(explained: Explained, { sum, without }: About<"figure-sum">, words: CardWords): Card {
  const units = (sum.added ?? sum.averaged)?.units ?? 0;
  return {
    title: explained.indicator?.name ?? sum.indicator,
    figure: words.pane.explain.shareOfUnits({ units, of: sum.of }),
    lines: linesOf(
      [
        ["cluster", explained.cluster?.name ?? words.pane.explain.wholeRoster],
        ...sumFacts(sum, null, words),
        ["without", without.join("; ")],
      ],
      words,
    ),
  };
}

/** `measure` `null` = it isn't repeated. */
export function sumFacts(
  { added, averaged, of }: FigureSum,
  measure: string | null,
  words: CardWords,
): readonly Fact[] {
  const { pane, texts } = words;
  const valued = (value: number): string =>
    withMeasure(formatShort(value, averageDecimals, texts.lang), value, measure);
  const over = (value: number, units: number): string => pane.explain.overUnits({ value: valued(value), units, of });
  return [
    ["sumTarget", added === null ? null : over(added.target, added.units)],
    ["sumResult", added?.result == null ? null : over(added.result, added.units)],
    ["percent", percentWords(added?.percent ?? null, words)],
    ["sumPrevious", added?.previousYear == null ? null : over(added.previousYear, added.previousUnits)],
    ["mean", averaged === null ? null : over(averaged.mean, averaged.units)],
    ["median", averaged === null ? null : valued(averaged.median)],
    ["reached", reachedFact(averaged, words)],
  ];
}

function reachedFact(averaged: FigureSum["averaged"], { pane }: CardWords): string | null {
  if (averaged === null || averaged.compared === 0) return null;
  return pane.explain.shareOfUnits({ units: averaged.reached, of: averaged.compared });
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

/** The four facts of a unit, never merged. */
export function standingCard(explained: Explained, { standing }: About<"standing">, words: CardWords): Card {
  const { pane, texts } = words;
  const { received, receivedSource, structure, requiredCells, filledCells, complete, extendedTo, version } = standing;
  const status = texts.sendingStatus(standing.status, standing.daysLate);
  const source = receivedSource === null ? "" : texts.words.receivedSource[receivedSource];
  return {
    title: standing.name,
    figure: isProvisional(standing) ? `${status} (${texts.words.provisional})` : status,
    lines: linesOf(
      [
        ["cluster", explained.cluster?.name ?? null],
        ["received", received === null ? pane.explain.notYet : pane.explain.receivedOn({ date: received, source })],
        ["structure", structure === null ? null : texts.words.structure[structure]],
        ["filled", version === null ? null : pane.explain.filledOf({ filled: filledCells, required: requiredCells })],
        ["complete", complete ? texts.words.yes : texts.words.no],
        ["extended", extendedTo === null ? null : shortDate(extendedTo)],
      ],
      words,
    ),
  };
}

/** How many units of a cluster have sent, and its own report. */
export function clusterCard({ standing }: About<"cluster">, words: CardWords): Card {
  const { pane, texts } = words;
  const counts = [
    { label: pane.situation.status["on-time"], value: standing.onTime },
    { label: pane.situation.status.late, value: standing.late },
    { label: pane.situation.status.returned, value: standing.returned },
    { label: pane.situation.status.missing, value: standing.missing },
    { label: pane.situation.status["not-due"], value: standing.notDue },
  ];
  return {
    title: standing.name,
    figure: pane.situation.received({ received: standing.received, expected: standing.expected }),
    lines: [
      ...counts.map(({ label, value }) => ({ label, value: String(value) })),
      ...linesOf([["clusterReport", texts.sendingStatus(standing.status, standing.daysLate)]], words),
    ],
  };
}

/** A file that was read, and what became of it. */
export function fileCard(explained: Explained, { file }: About<"file">, words: CardWords): Card {
  const { pane, texts } = words;
  return {
    title: file.name,
    figure: "",
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ["verdict", pane.receive.group[file.verdict]],
        ["reason", file.reason === null ? null : reasonText(file.reason, texts)],
        ["received", file.received === null ? null : shortDate(file.received)],
      ],
      words,
    ),
  };
}

/** One unit's nomination for one award: votes, conditions and the quota, each in words. */
export function awardCard(
  explained: Explained,
  { award, found }: Extract<ExplainedAbout, { readonly kind: "award" }>,
  words: CardWords,
): Card {
  const { texts } = words;
  const facts = (): readonly Fact[] => {
    if (found === null) return [];
    const { nomination, review } = found;
    const { may, because } = nomination.eligibility;
    return [
      ["votes", texts.nomination.votes(nomination, review.award)],
      ["condition", [texts.nomination.eligibility[may], ...because.map(texts.finding)].join(" ")],
      ["quota", texts.nomination.place(nomination, review.limit)],
    ];
  };
  return { title: award, figure: "", lines: linesOf([...ownerFacts(explained), ...facts()], words) };
}
