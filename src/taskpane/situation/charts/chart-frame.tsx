import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatNumber } from "../../../text/numbers";
import { usePane } from "../../pane-context";
import { Heading } from "../../states/layout";
import { Note } from "../../states/looks";

const line = {
  borderBottomWidth: "1px",
  borderBottomStyle: "solid",
  borderBottomColor: tokens.colorNeutralStroke2,
  padding: "4px",
} as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, minWidth: 0 },
  scroll: { overflowX: "auto" },
  summary: { cursor: "pointer", minHeight: "24px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: { ...line, textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  row: { ...line, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  cell: { ...line, textAlign: "end" },
});

type Props = {
  readonly title: string;
  /** What is counted; `null` = the title says it. */
  readonly why: string | null;
  /** First the heads of the columns, of which the first is that of the rows. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly [name: string, ...figures: readonly number[]])[];
  readonly children: ReactNode;
};

/**
 * A chart with its title, and its figures as a table. The chart itself is for the eye alone: the table says all of it.
 */
export function ChartFrame({ title, why, heads, rows, children }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <section className={styles.root}>
      <Heading level={3}>{title}</Heading>
      {why !== null && <Note>{why}</Note>}
      <div aria-hidden>{children}</div>
      <details>
        <summary className={styles.summary}>{pane.browse.charts.table}</summary>
        <FigureTable title={title} heads={heads} rows={rows} />
      </details>
    </section>
  );
}

function FigureTable({ title, heads, rows }: Pick<Props, "title" | "heads" | "rows">) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const label = pane.browse.charts.tableLabel({ title });
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row" className={styles.row}>
                {name}
              </th>
              {figures.map((figure, index) => (
                <td key={heads[index + 1]} className={styles.cell}>
                  {formatNumber(figure, null, texts.lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
