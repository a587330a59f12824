import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { wide } from "./wide";

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    [wide]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
      columnGap: "32px",
      alignItems: "start",
    },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
});

/** Under each other in a pane, side by side where there is room; read in the same order either way. */
export function TwoColumns({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{first}</div>
      <div className={styles.column}>{second}</div>
    </div>
  );
}
