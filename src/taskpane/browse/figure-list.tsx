import { makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import type { FigureSum } from "../../domain/figures/sum-figures";
import type { Indicator } from "../../domain/round/indicator";
import type { Figure } from "../../domain/figures/figure";
import { type CardLine, linesOf, percentWords, resultWords, valueWords, withMeasure } from "../explain/card";
import { sumFacts } from "../explain/fact-cards";
import { type PaneContext, usePane } from "../pane-context";
import { Heading, LabelledLine } from "../states/layout";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
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
  const looks = useLooks();
  const { pane, texts } = usePane();
  return (
    <ul className={looks.list}>
      {figures.map((figure) => (
        <Item
          key={figure.indicator}
          title={`${figure.indicator}. ${figure.name}`}
          lines={linesOfFigure(figure, { pane, texts })}
          percent={figure.printedPercent}
        />
      ))}
    </ul>
  );
}

type SumsProps = { readonly sums: readonly { readonly indicator: Indicator; readonly sum: FigureSum }[] };

/** What the indicators come to over the units of a cluster; nothing where no unit has a number. */
export function ClusterSums({ sums }: SumsProps) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.browse.cluster.sums;
  if (sums.length === 0) return null;
  return (
    <>
      <Heading level={3}>{words.title}</Heading>
      <Note>{words.means}</Note>
      <ul className={looks.list}>
        {sums.map(({ indicator, sum }) => (
          <Item
            key={indicator.code}
            title={`${indicator.code}. ${indicator.name}`}
            lines={linesOf(sumFacts(sum, indicator.measure, { pane, texts }), { pane, texts })}
            percent={sum.added?.percent ?? null}
          />
        ))}
      </ul>
    </>
  );
}

function linesOfFigure(figure: Figure, own: Pick<PaneContext, "pane" | "texts">): readonly CardLine[] {
  const words = own.pane.browse.unit.figure;
  const target = resultWords(figure.target, figure.targetState, own);
  const changed = figure.targetVersion > 0 ? valueWords(figure.inForce, own) : "";
  const result = resultWords(figure.result, figure.resultState, own);
  return [
    { label: words.target, value: withMeasure(target, figure.target, figure.measure) },
    {
      label: words.adjusted,
      value: withMeasure(valueWords(figure.adjustedTarget, own), figure.adjustedTarget, figure.measure),
    },
    { label: words.inForce, value: withMeasure(changed, figure.inForce, figure.measure) },
    { label: words.result, value: withMeasure(result, figure.result, figure.measure) },
    { label: words.percent, value: percentWords(figure.printedPercent, own) ?? "" },
  ].filter(({ value }) => value !== "");
}

type ItemProps = {
  readonly title: string;
  readonly lines: readonly CardLine[];
  /** Of the year's target; `null` = no bar. */
  readonly percent: number | null;
};

function Item({ title, lines, percent }: ItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.figure}>
      <Text>{title}</Text>
      <dl className={styles.values}>
        {lines.map(({ label, value }) => (
          <LabelledLine key={label} label={label} value={value} />
        ))}
      </dl>
      {percent !== null && (
        <div className={styles.track} aria-hidden>
          <div className={styles.bar} style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
        </div>
      )}
    </li>
  );
}
