import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import type { UnitStanding } from "../../domain/standing/standing";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { statusLooks } from "./status-look";
import { besideStatuses, fits, sendingStatuses, type UnitFilter, type WithErrors } from "./unit-status";

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
