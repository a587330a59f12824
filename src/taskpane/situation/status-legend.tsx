import { isProvisional, matchesStatus, reportFacts, sendingStatuses, statusCounts } from "../../app/live/rules";
import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { UnitStanding } from "../../domain/standing/standing";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { statusLooks, type UnitFilter, type WithErrors } from "./unit-status";
import { Note, useLooks } from "../states/looks";

type Props = {
  readonly units: readonly UnitStanding[];
  readonly withErrors: WithErrors;
  readonly filter: UnitFilter | null;
  readonly choose: (filter: UnitFilter | null) => void;
};

/** Counts by status as chips: sign, word and colour; each is also a filter of the list below. */
export function StatusLegend({ units, withErrors, filter, choose }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const sent = units.some((unit) => unit.received !== null);
  const chips = { units, withErrors, filter, choose };
  return (
    <div className={looks.column4} role="group" aria-label={pane.situation.legendLabel}>
      <div className={looks.wrap4}>
        {sendingStatuses.map((status) => (
          <StatusChip key={status} {...chips} status={status} words={pane.situation.status[status]} />
        ))}
      </div>
      {sent && (
        <>
          <Note>{pane.situation.besideTitle}</Note>
          <div className={looks.wrap4}>
            {reportFacts.map((status) => (
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
  const looks = useLooks();
  const { texts } = usePane();
  const count = units.filter((unit) => matchesStatus(unit, status, withErrors.has(unit.code))).length;
  if (count === 0 && filter !== status) return null;
  const chosen = filter === status;
  return (
    <ToggleButton
      size="small"
      shape="circular"
      className={looks.chip}
      checked={chosen}
      onClick={() => choose(chosen ? null : status)}
    >
      <span aria-hidden style={{ color: statusLooks[status].text }}>
        {statusLooks[status].sign}
      </span>
      <span>{words}</span>
      <span className={looks.strongFigures}>{formatNumber(count, null, texts.lang)}</span>
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

/** The state of a unit's report: sign and words; "tạm tính" until its day of receipt is confirmed. */
export function UnitState({
  unit,
}: {
  readonly unit: Pick<UnitStanding, "status" | "daysLate" | "received" | "confirmed">;
}) {
  const { texts } = usePane();
  const { sign, text } = statusLooks[unit.status];
  const provisional = isProvisional(unit) ? ` (${texts.words.provisional})` : "";
  return (
    <span style={{ color: text }}>
      <span aria-hidden>{sign} </span>
      {`${texts.sendingStatus(unit.status, unit.daysLate)}${provisional}`}
    </span>
  );
}
