import { makeStyles, Text } from "@fluentui/react-components";
import type { RoundCharts } from "../../../app/live/board/following/round-charts";
import { usePane } from "../../pane-context";
import { Heading } from "../../states/heading";
import { sendingStatuses } from "../unit-status";
import { ChartFrame } from "./chart-frame";
import { ChartPatterns } from "./chart-patterns";
import { StackedBars } from "./stacked-bars";
import { UprightBars } from "./upright-bars";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", rowGap: "16px" } });

/** Submission, completion against targets, and points, of the round. */
export function RoundChartsView({ charts }: { readonly charts: RoundCharts }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ChartPatterns />
      <Submission clusters={charts.submission} />
      <Completion clusters={charts.completion} />
      <Scores scores={charts.scores} />
    </div>
  );
}

function Submission({ clusters }: { readonly clusters: RoundCharts["submission"] }) {
  const { pane } = usePane();
  const words = pane.browse.charts;
  const statuses = sendingStatuses.filter((status) => clusters.some(({ counts }) => counts[status] > 0));
  const parts = statuses.map((status) => ({ words: pane.situation.status[status], pattern: status }));
  const bars = clusters.map(({ name, counts }) => {
    const expected = sendingStatuses.reduce((sum, status) => sum + counts[status], 0);
    return {
      title: `${pane.situation.received({ received: counts["on-time"] + counts.late, expected })} · ${name}`,
      counts: statuses.map((status) => counts[status]),
    };
  });
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

function Completion({ clusters }: { readonly clusters: RoundCharts["completion"] }) {
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

function Scores({ scores: { bins, pending } }: { readonly scores: RoundCharts["scores"] }) {
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
