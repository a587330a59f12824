import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { UnitStanding } from "../../domain/standing/standing";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import {
  besideStatuses,
  fits,
  sendingStatuses,
  statusCounts,
  statusLooks,
  type UnitFilter,
  type WithErrors,
} from "./unit-status";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, columnGap: "4px", paddingInline: "8px" },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly units: readonly UnitStanding[];
  readonly withErrors: WithErrors;
  readonly filter: UnitFilter | null;
  readonly choose: (filter: UnitFilter | null) => void;
};

/** Counts by status as chips: sign, word and colour; each is also a filter of the list below. */
export function StatusLegend({ units, withErrors, filter, choose }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const sent = units.some((unit) => unit.received !== null);
  const chips = { units, withErrors, filter, choose };
  return (
    <div className={styles.root} role="group" aria-label={pane.situation.legendLabel}>
      <div className={styles.chips}>
        {sendingStatuses.map((status) => (
          <StatusChip key={status} {...chips} status={status} words={pane.situation.status[status]} />
        ))}
      </div>
      {sent && (
        <>
          <Text size={200} className={styles.quiet}>
            {pane.situation.besideTitle}
          </Text>
          <div className={styles.chips}>
            {besideStatuses.map((status) => (
              <StatusChip key={status} {...chips} status={status} words={pane.situation.beside[status]} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

type ChipProps = Props & { readonly status: UnitFilter; readonly words: string };

function StatusChip({ units, withErrors, filter, choose, status, words }: ChipProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const count = units.filter((unit) => fits(unit, status, withErrors)).length;
  if (count === 0 && filter !== status) return null;
  const chosen = filter === status;
  return (
    <ToggleButton
      size="small"
      shape="circular"
      className={styles.chip}
      checked={chosen}
      onClick={() => choose(chosen ? null : status)}
    >
      <span aria-hidden style={{ color: statusLooks[status].text }}>
        {statusLooks[status].sign}
      </span>
      <span>{words}</span>
      <span className={styles.count}>{formatNumber(count, null, texts.lang)}</span>
    </ToggleButton>
  );
}

const useStatusBarStyles = makeStyles({
  root: {
    display: "flex",
    columnGap: "1px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
  },
  thin: { height: "4px" },
  thick: { height: "12px" },
});

type StatusBarProps = { readonly units: readonly UnitStanding[]; readonly thick?: boolean };

/** One stacked bar; the words beside it say the same, so screen readers pass it over. */
export function StatusBar({ units, thick = false }: StatusBarProps) {
  const styles = useStatusBarStyles();
  return (
    <span className={mergeClasses(styles.root, thick ? styles.thick : styles.thin)} aria-hidden>
      {statusCounts(units)
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} style={{ flexGrow: count, flexBasis: 0, backgroundColor: statusLooks[status].bar }} />
        ))}
    </span>
  );
}

/** How a unit's report stands: sign and words; "tạm tính" until its day of receipt is confirmed. */
export function UnitState({
  unit,
}: {
  readonly unit: Pick<UnitStanding, "status" | "daysLate" | "received" | "confirmed">;
}) {
  const { texts } = usePane();
  const { sign, text } = statusLooks[unit.status];
  const provisional = unit.received !== null && !unit.confirmed ? ` (${texts.words.provisional})` : "";
  return (
    <span style={{ color: text }}>
      <span aria-hidden>{sign} </span>
      {`${texts.sendingStatus(unit.status, unit.daysLate)}${provisional}`}
    </span>
  );
}
