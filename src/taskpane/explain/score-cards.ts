import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import type { Finding } from "../../domain/scoring/conditions/condition";
import type { Rank, Total } from "../../domain/scoring/score";
import { formatNumber } from "../../text/numbers";
import type { CardSum } from "../../text/vi/pane/explain";
import { type Card, type CardWords, type Fact, linesOf, ownerFacts, quoted, receiptFact } from "./card";
import { targetFacts } from "./fact-cards";

type About<K extends ExplainedAbout["kind"]> = Extract<ExplainedAbout, { readonly kind: K }>;

/** Points on one line of the scale: what counts, how it came about, and what else was scored on it. */
export function scoreCard(explained: Explained, about: About<"score">, words: CardWords): Card {
  const { pane, texts } = words;
  const points = (value: number | null): string =>
    value === null ? pane.explain.notApplicable : formatNumber(value, about.decimals, texts.lang);
  const stages = about.stages.map((score) => ({
    label: texts.words.stage[score.stage],
    value: points(score.notApplicable ? null : score.points),
  }));
  return {
    title: explained.criterion?.name ?? "",
    figure: figureOf(about, words),
    lines: [
      ...linesOf(
        [...ownerFacts(explained), ["indicator", explained.indicator?.name ?? null], ["rule", about.sentence]],
        words,
      ),
      ...stages,
      ...linesOf(
        [
          ...(about.figure === null ? [] : targetFacts(about.figure, words)),
          ["raw", quoted(explained.raw)],
          receiptFact(explained, words),
        ],
        words,
      ),
    ],
  };
}

function figureOf({ notApplicable, points, max, decimals }: About<"score">, { pane, texts }: CardWords): string {
  if (notApplicable) return pane.explain.notApplicable;
  if (points === null) return pane.explain.notYet;
  return `${formatNumber(points, decimals, texts.lang)}/${formatNumber(max, null, texts.lang)}`;
}

/** A sum of the scale: the one that was selected large, all of them below. */
export function totalCard(
  explained: Explained,
  { sum, total, rank, conditions }: About<"total">,
  words: CardWords,
): Card {
  const all = sums(total, rank, words);
  const selected: CardSum = sum === "pending" ? "total" : sum;
  return {
    title: words.pane.explain.label[selected],
    figure: all.find(([name]) => name === selected)?.[1] ?? words.pane.explain.pending,
    lines: linesOf([...ownerFacts(explained), ...all, conditionFact(conditions, words)], words),
  };
}

export function rankingCard(
  explained: Explained,
  { total, rank, class: found, conditions }: About<"ranking">,
  words: CardWords,
): Card {
  const all = [
    ...sums(total, rank, words),
    [
      "class",
      found === null ? null : [found.class, words.texts.classBasis(found)].filter((part) => part !== null).join(". "),
    ] as const,
    conditionFact(conditions, words),
  ];
  return {
    title: words.pane.explain.label.rank,
    figure: rankWords(rank, words) ?? words.pane.explain.pending,
    lines: linesOf([...ownerFacts(explained), ...all], words),
  };
}

/** The cluster's own total beside the Board's, and what makes the difference. */
export function statedTotalCard(explained: Explained, { stated }: About<"stated-total">, words: CardWords): Card {
  const { pane, texts } = words;
  const points = (value: number | null): string =>
    value === null ? pane.explain.notYet : formatNumber(value, null, texts.lang);
  const ranks = [stated.statedRank, stated.heldRank].every((rank) => rank === null)
    ? null
    : `${stated.statedRank ?? "–"} → ${stated.heldRank ?? "–"}`;
  return {
    title: pane.explain.label.difference,
    figure: stated.difference === null ? pane.explain.notYet : points(stated.difference),
    lines: linesOf(
      [
        ...ownerFacts(explained),
        ["statedTotal", points(stated.stated)],
        ["heldTotal", points(stated.held)],
        ["rank", ranks],
        ["reason", stated.reasons.length === 0 ? null : stated.reasons.map(texts.totals.reason).join("; ")],
      ],
      words,
    ),
  };
}

/** Points keep every decimal that they were rounded to. */
function sums(total: Total, rank: Rank | null, words: CardWords): readonly Fact[] {
  const points = (value: number | null): string | null =>
    value === null ? null : formatNumber(value, null, words.texts.lang);
  return [
    ["base", points(total.base)],
    ["rescaled", points(total.rescaled)],
    ["bonus", points(total.bonus)],
    ["deducted", total.deducted === 0 ? null : points(total.deducted)],
    ["penalty", points(total.penalty)],
    ["total", total.pending ? words.pane.explain.pending : points(total.total)],
    ["rank", rank === null ? null : rankWords(rank, words)],
  ];
}

/** Each condition in its own sentence. */
function conditionFact(conditions: readonly Finding[], { texts }: CardWords): Fact {
  return ["condition", conditions.map(texts.finding).join(" ")];
}

function rankWords({ rank, tied }: Rank, { pane, texts }: CardWords): string | null {
  if (rank === null) return null;
  const words = formatNumber(rank, null, texts.lang);
  return tied ? pane.explain.tied({ rank: words }) : words;
}
