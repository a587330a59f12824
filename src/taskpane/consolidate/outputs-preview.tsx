import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import type { Preview } from "./acts";
import { PeriodFirst } from "../next-step/period-first";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly active: boolean; readonly generation: number };

/** Worked out when the view is shown, and again when the workbook has changed. */
export function OutputsPreview({ active, generation }: Props) {
  const { actions } = usePane();
  const { act, run } = useAct<Preview | NoPeriod>();
  const asked = useRef<number | null>(null);
  const load = (): void => void run((watch) => actions.preview(watch));
  useEffect(() => {
    if (!active || asked.current === generation) return;
    asked.current = generation;
    void run((watch) => actions.preview(watch));
  }, [actions, active, generation, run]);
  const preview = useLast(act.state === "done" ? act.value : null);
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={load} />;
  if (preview === null) return <LoadingLines heights={[32, 32, 32, 32]} />;
  return "sheets" in preview ? <Sheets preview={preview} /> : <PeriodFirst noPeriod={preview} />;
}

/** Sheet by sheet, how much is in it and how much of that is new. */
export function Sheets({ preview: { sheets, issues, asOf } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.consolidate;
  return (
    <div className={styles.root}>
      <Text weight="semibold">
        {words.willWrite({
          asOf,
          changed: sheets.filter(({ changed }) => changed !== 0).length,
          sheets: sheets.length,
        })}
      </Text>
      <Text size={200}>{pane.check.verdict(issues)}</Text>
      <ul className={styles.list}>
        {sheets.map(({ sheet, rows, changed }) => (
          <li key={sheet} className={styles.sheet}>
            <Text>{sheet}</Text>
            <Text size={200} className={styles.quiet}>
              {words.sheetRows({ rows, changed })}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
