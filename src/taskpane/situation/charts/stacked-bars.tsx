import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SendingStatus } from "../../../domain/standing/standing";
import { statusLooks } from "../unit-status";
import { Stack } from "../../states/looks";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "4px",
    paddingBlockEnd: "8px",
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: "flex", alignItems: "center", columnGap: "4px" },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  bar: { display: "block", width: "100%", height: "16px" },
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
      <Stack gap={8}>
        {bars
          .filter(({ counts }) => counts.some((count) => count > 0))
          .map(({ title, counts }) => (
            <div key={title}>
              <div className={styles.title}>{title}</div>
              <StackedBar parts={parts} counts={counts} />
            </div>
          ))}
      </Stack>
    </>
  );
}

/** As wide as there is room; parts in proportion to their counts, with a thin gap between two. */
function StackedBar({ parts, counts }: { readonly parts: readonly Part[]; readonly counts: readonly number[] }) {
  const styles = useStyles();
  const total = counts.reduce((sum, count) => sum + count, 0);
  const percent = (count: number): string => `${(100 * count) / total}%`;
  return (
    <svg className={styles.bar}>
      {parts.map(({ words, pattern }, index) => {
        const [count = 0, before] = [counts[index], counts.slice(0, index).reduce((sum, each) => sum + each, 0)];
        return (
          count > 0 && (
            <rect
              key={words}
              x={percent(before)}
              width={percent(count)}
              height="100%"
              fill={patternFill(pattern)}
              stroke={tokens.colorNeutralBackground1}
            />
          )
        );
      })}
    </svg>
  );
}

const useChartPatternsStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0 },
  swatch: { width: "16px", height: "12px", flexShrink: 0 },
});

type Pattern = SendingStatus;

/** What a bar is filled with: its colour, and a pattern that can be told without it. */
export function patternFill(pattern: Pattern): string {
  return `url(#${patternId(pattern)})`;
}

const patterns: readonly Pattern[] = ["on-time", "late", "returned", "missing", "not-due"];

/** The patterns by name; they are drawn once beside the charts. */
export function ChartPatterns() {
  const styles = useChartPatternsStyles();
  return (
    <svg className={styles.hidden} aria-hidden>
      <defs>
        {patterns.map((pattern) => (
          <pattern key={pattern} id={patternId(pattern)} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" style={{ fill: statusLooks[pattern].bar }} />
            {marks[pattern]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function PatternSwatch({ pattern }: { readonly pattern: Pattern }) {
  const styles = useChartPatternsStyles();
  return (
    <svg className={styles.swatch} aria-hidden>
      <rect width="100%" height="100%" fill={patternFill(pattern)} />
    </svg>
  );
}

function patternId(pattern: Pattern): string {
  return `thidua-chart-${pattern}`;
}

const line = { stroke: "white", strokeWidth: 1.5, fill: "none" };

/** What is well stays plain. */
const marks: { readonly [P in Pattern]: ReactNode } = {
  "on-time": null,
  late: <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" style={line} />,
  returned: <circle cx="3" cy="3" r="1.5" fill="white" />,
  missing: <path d="M0,3 h6 M3,0 v6" style={line} />,
  "not-due": <path d="M0,3 h6" style={line} />,
  exempt: null,
};
