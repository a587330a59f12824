import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UnitStanding } from "../../domain/standing/standing";
import { statusLooks } from "./status-look";
import { statusCounts } from "./unit-status";

const useStyles = makeStyles({
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

type Props = { readonly units: readonly UnitStanding[]; readonly thick?: boolean };

/** One stacked bar; the words beside it say the same, so screen readers pass it over. */
export function StatusBar({ units, thick = false }: Props) {
  const styles = useStyles();
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
