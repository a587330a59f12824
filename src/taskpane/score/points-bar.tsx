import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { MemberSums, ScoreSheet } from "../../app/live/scoring/score-sheet";
import { usePane } from "../pane-context";
import { OpenSign } from "./open-sign";
import { useSumsWords } from "./sums-words";

const useStyles = makeStyles({
  root: { position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexDirection: "column", rowGap: "4px", paddingBlock: "8px", backgroundColor: tokens.colorNeutralBackground1, borderTopWidth: "1px", borderTopStyle: "solid", borderTopColor: tokens.colorNeutralStroke1 },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", justifyContent: "space-between" },
  sums: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

type Props = {
  readonly sheet: ScoreSheet;
  /** Of the member whose page is open; `null` = the list. */
  readonly sums: MemberSums | null;
  readonly unwritten: number;
  readonly toMend: number;
  readonly busy: boolean;
  readonly write: () => void;
  readonly drop: () => void;
  /** Around the buttons, the one that writes first. */
  readonly buttons: Ref<HTMLDivElement>;
};

/** What it comes to, always in sight, and the button that writes it. */
export function PointsBar({ sheet, sums, unwritten, toMend, busy, write, drop, buttons }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.score;
  const { line } = useSumsWords(sheet);
  const typed = unwritten > 0 || toMend > 0;
  if (!typed && sums === null) return null;
  return (
    <div className={styles.root}>
      {sums !== null && (
        <div className={styles.line}>
          <span className={styles.sums}>{line(sums)}</span>
          <OpenSign sums={sums} />
        </div>
      )}
      {typed && (
        <div ref={buttons} className={styles.buttons}>
          <Button appearance="primary" onClick={write} disabledFocusable={busy} icon={busy ? <Spinner size="extra-tiny" /> : null}>
            {busy ? words.writing : words.write}
          </Button>
          <Button appearance="subtle" onClick={drop} disabled={busy}>
            {words.drop}
          </Button>
          {toMend > 0 ? (
            <Text size={200} className={styles.warning}>
              <span aria-hidden>▲ </span>
              {words.toMend({ count: toMend })}
            </Text>
          ) : (
            <Text size={200}>{words.unwritten({ count: unwritten })}</Text>
          )}
        </div>
      )}
    </div>
  );
}
