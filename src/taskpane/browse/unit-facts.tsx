import { filledPercent, isProvisional } from "../../app/live/rules";
import type { ReactNode } from "react";
import { makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import type { Figure } from "../../domain/figures/figure";
import { shortDate } from "../../text/dates";
import { formatNumber } from "../../text/numbers";
import { percentWords, resultWords, valueWords, withMeasure } from "../explain/card";
import { type PaneContext, usePane } from "../pane-context";
import { UnitState } from "../situation/status-legend";
import { LabelledLine } from "../states/layout";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  // Two and two; beside one another where there is room, under one another at large text.
  root: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", margin: 0 },
  tile: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  detail: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The four facts of a unit, never one mark (contract, Completeness). */
export function FactTiles({ page }: { readonly page: UnitPage }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  return (
    <dl className={styles.root} aria-label={pane.browse.unit.factsTitle}>
      {factsOf(page, { pane, texts }).map(({ label, value, detail }) => (
        <div key={label} className={styles.tile}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {detail !== null && (
            <dd className={styles.detail}>
              <Text size={200}>{detail}</Text>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

type Fact = { readonly label: string; readonly value: ReactNode; readonly detail: string | null };

function factsOf(page: UnitPage, { pane, texts }: Pick<PaneContext, "pane" | "texts">): readonly Fact[] {
  const words = pane.browse.unit;
  const { received, structure, requiredCells, filledCells } = page.standing;
  const provisional = isProvisional(page.standing) ? ` (${texts.words.provisional})` : "";
  return [
    {
      label: words.fact.received,
      value: received === null ? `○ ${words.notReceived}` : `✓ ${shortDate(received)}${provisional}`,
      detail: null,
    },
    {
      label: words.fact.structure,
      value:
        structure === null ? `○ ${words.noFile}` : `${structureSigns[structure]} ${texts.words.structure[structure]}`,
      detail: null,
    },
    {
      label: words.fact.filled,
      value: `${filledCells === requiredCells ? "✓" : "◔"} ${formatNumber(filledPercent(filledCells, requiredCells), null, texts.lang)}%`,
      detail: words.filledOf({ filled: filledCells, required: requiredCells }),
    },
    {
      label: words.fact.onTime,
      value: <UnitState unit={page.standing} />,
      detail: words.lastDay({ date: page.lastDay }),
    },
  ];
}

const structureSigns = { ok: "✓", changed: "▲", unreadable: "✖" } as const;

const useFigureListStyles = makeStyles({
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
  return (
    <ul className={looks.list}>
      {figures.map((figure) => (
        <FigureItem key={figure.indicator} figure={figure} />
      ))}
    </ul>
  );
}

function FigureItem({ figure }: { readonly figure: Figure }) {
  const styles = useFigureListStyles();
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
