import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../text/numbers";
import { usePane } from "../../pane-context";

/** Pixels; the width is what there is room for. */
const drawing = { height: 184, top: 22, floor: 160, bar: 28 } as const;

const useStyles = makeStyles({
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
 * A bar for each, as high as its count, the largest as high as the drawing; the figure stands above it, its name below.
 */
export function UprightBars({ bars }: { readonly bars: readonly { readonly name: string; readonly count: number }[] }) {
  const styles = useStyles();
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
