import { makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import type { Figure } from "../../domain/figures/figure";
import { percentWords, resultWords, valueWords, withMeasure } from "../explain/value-words";
import { usePane } from "../pane-context";
import { LabelledLine } from "../states/labelled-line";

const useStyles = makeStyles({
  root: { listStyleType: "none", margin: 0, padding: 0 },
  figure: {
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
  },
  values: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  track: {
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

/** What the unit promised and achieved; the bar is full at the year's target. Ranks and words have none. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {figures.map((figure) => (
        <FigureItem key={figure.indicator} figure={figure} />
      ))}
    </ul>
  );
}

function FigureItem({ figure }: { readonly figure: Figure }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.browse.unit.figure;
  const own = { pane, texts };
  const target = resultWords(figure.target, figure.targetState, own);
  const changed = figure.targetVersion > 0 ? valueWords(figure.inForce, own) : "";
  const lines = [
    { label: words.target, value: withMeasure(target, figure.target === null ? null : figure.measure) },
    { label: words.adjusted, value: withMeasure(valueWords(figure.adjustedTarget, own), figure.measure) },
    { label: words.inForce, value: withMeasure(changed, figure.measure) },
    {
      label: words.result,
      value: withMeasure(
        resultWords(figure.result, figure.resultState, own),
        figure.result === null ? null : figure.measure,
      ),
    },
    { label: words.percent, value: percentWords(figure.printedPercent, own) ?? "" },
  ];
  return (
    <li className={styles.figure}>
      <Text>{`${figure.indicator}. ${figure.name}`}</Text>
      <dl className={styles.values}>
        {lines
          .filter(({ value }) => value !== "")
          .map(({ label, value }) => (
            <LabelledLine key={label} label={label} value={value} />
          ))}
      </dl>
      {figure.printedPercent !== null && (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${Math.min(100, Math.max(0, figure.printedPercent))}%` }} />
        </div>
      )}
    </li>
  );
}
