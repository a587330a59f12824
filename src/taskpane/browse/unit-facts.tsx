import { filledPercent, isProvisional } from "../../app/live/rules";
import type { ReactNode } from "react";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import { shortDate } from "../../text/dates";
import { formatNumber } from "../../text/numbers";
import { type PaneContext, usePane } from "../pane-context";
import { UnitState } from "../situation/status-legend";

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
