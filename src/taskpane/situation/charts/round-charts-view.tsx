import { sendingStatuses } from "../../../app/live/rules";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RoundCharts } from "../../../app/live/board/following/round-charts";
import { formatNumber } from "../../../text/numbers";
import { usePane } from "../../pane-context";
import { Heading } from "../../states/layout";
import { ChartFrame } from "./chart-frame";
import { ChartPatterns, StackedBars } from "./stacked-bars";
import { Stack } from "../../states/looks";

/** Submission, completion against targets, and points, of the round. */
export function RoundChartsView({ charts }: { readonly charts: RoundCharts }) {
  return (
    <Stack gap={16}>
      <ChartPatterns />
      <Submission clusters={charts.submission} />
      {charts.completion !== null && <Completion clusters={charts.completion} />}
      {charts.scores !== null && <Scores scores={charts.scores} />}
    </Stack>
  );
}

function Submission({ clusters }: { readonly clusters: RoundCharts["submission"] }) {
  const { pane } = usePane();
  const words = pane.browse.charts;
  const statuses = sendingStatuses.filter((status) => clusters.some(({ counts }) => counts[status] > 0));
  const parts = statuses.map((status) => ({ words: pane.situation.status[status], pattern: status }));
  const bars = clusters.map(({ name, received, expected, counts }) => ({
    title: `${pane.situation.received({ received, expected })} · ${name}`,
    counts: statuses.map((status) => counts[status]),
  }));
  return (
    <ChartFrame
      title={words.submission.title}
      why={null}
      heads={[words.cluster, ...parts.map((part) => part.words)]}
      rows={clusters.map(({ name, counts }) => [name, ...statuses.map((status) => counts[status])])}
    >
      <StackedBars parts={parts} bars={bars} />
    </ChartFrame>
  );
}

function Completion({ clusters }: { readonly clusters: NonNullable<RoundCharts["completion"]> }) {
  const { pane } = usePane();
  const { completion: words, cluster } = pane.browse.charts;
  if (clusters.every(({ reached, behind }) => reached + behind === 0))
    return <Nothing title={words.title} said={words.none} />;
  const parts = [
    { words: words.reached, pattern: "on-time" } as const,
    { words: words.behind, pattern: "missing" } as const,
  ];
  const bars = clusters.map(({ name, reached, behind }) => ({
    title: `${pane.situation.received({ received: reached, expected: reached + behind })} · ${name}`,
    counts: [reached, behind],
  }));
  return (
    <ChartFrame
      title={words.title}
      why={words.why}
      heads={[cluster, words.reached, words.behind]}
      rows={clusters.map(({ name, reached, behind }) => [name, reached, behind])}
    >
      <StackedBars parts={parts} bars={bars} />
    </ChartFrame>
  );
}

function Scores({ scores: { bins, pending } }: { readonly scores: NonNullable<RoundCharts["scores"]> }) {
  const { pane } = usePane();
  const words = pane.browse.charts.scores;
  if (bins.every(({ units }) => units === 0)) return <Nothing title={words.title} said={words.none} />;
  const named = bins.map((bin) => ({ name: words.bin(bin), units: bin.units }));
  return (
    <ChartFrame
      title={words.title}
      why={pending > 0 ? `${words.why} ${words.pending({ count: pending })}` : words.why}
      heads={[words.range, words.units]}
      rows={named.map(({ name, units }) => [name, units])}
    >
      <UprightBars bars={named.map(({ name, units }) => ({ name, count: units }))} />
    </ChartFrame>
  );
}

function Nothing({ title, said }: { readonly title: string; readonly said: string }) {
  return (
    <section>
      <Heading level={3}>{title}</Heading>
      <Text>{said}</Text>
    </section>
  );
}

/** Pixels; the width is what there is room for. */
const drawing = { height: 184, top: 22, floor: 160, bar: 28 } as const;

const useUprightBarsStyles = makeStyles({
  chart: { display: "block", overflow: "visible", width: "100%", maxWidth: "520px", height: `${drawing.height}px` },
  bar: { fill: tokens.colorBrandBackground },
  // The colour of the words around it, which a person's own colours replace.
  figure: {
    fill: "currentColor",
    textAnchor: "middle",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { fill: "currentColor", textAnchor: "middle", fontSize: tokens.fontSizeBase100 },
  floor: { stroke: tokens.colorNeutralStroke1 },
});

/**
 * A bar for each, as high as its count, the largest as high as the drawing; the figure is above it, its name below.
 */
export function UprightBars({ bars }: { readonly bars: readonly { readonly name: string; readonly count: number }[] }) {
  const styles = useUprightBarsStyles();
  const { texts } = usePane();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg className={styles.chart}>
      {bars.map(({ name, count }, index) => {
        const middle = `${(100 * (index + 0.5)) / bars.length}%`;
        const height = ((drawing.floor - drawing.top) * count) / most;
        return (
          <g key={name}>
            <rect
              className={styles.bar}
              x={middle}
              y={drawing.floor - height}
              width={drawing.bar}
              height={height}
              transform={`translate(${-drawing.bar / 2})`}
            />
            <text className={styles.figure} x={middle} y={drawing.floor - height - 6}>
              {formatNumber(count, null, texts.lang)}
            </text>
            <text className={styles.name} x={middle} y={drawing.floor + 16}>
              {name}
            </text>
          </g>
        );
      })}
      <line className={styles.floor} x1="0" x2="100%" y1={drawing.floor} y2={drawing.floor} />
    </svg>
  );
}
