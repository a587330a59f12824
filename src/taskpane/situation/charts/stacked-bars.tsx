import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChart } from "@fluentui/react-charts";
import type { SendingStatus } from "../../../domain/standing";
import { PatternSwatch, patternFill } from "./chart-patterns";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", paddingBlockEnd: "8px", fontSize: tokens.fontSizeBase200 },
  item: { display: "flex", alignItems: "center", columnGap: "4px" },
});

export type Part = { readonly words: string; readonly pattern: SendingStatus };

type Props = {
  readonly parts: readonly Part[];
  /** A bar for each; `counts` in the order of the parts. One without any has no bar. */
  readonly bars: readonly { readonly title: string; readonly counts: readonly number[] }[];
};

/** One bar for each cluster, its parts told by pattern and colour, its title with the figures. */
export function StackedBars({ parts, bars }: Props) {
  const styles = useStyles();
  const data = bars
    .map(({ title, counts }) => ({
      chartTitle: title,
      chartData: parts
        .map(({ words, pattern }, index) => ({ legend: words, color: patternFill(pattern), horizontalBarChartdata: { x: counts[index] ?? 0, total: counts.reduce((sum, count) => sum + count, 0) } }))
        .filter(({ horizontalBarChartdata: { x } }) => x > 0),
    }))
    .filter(({ chartData }) => chartData.length > 0);
  return (
    <>
      <div className={styles.legend}>
        {parts.map(({ words, pattern }) => (
          <span key={words} className={styles.item}>
            <PatternSwatch pattern={pattern} />
            {words}
          </span>
        ))}
      </div>
      <HorizontalBarChart data={data} barHeight={16} chartDataMode="hidden" showLegendForSinglePointBar hideTooltip legendProps={{ legends: [] }} />
    </>
  );
}
