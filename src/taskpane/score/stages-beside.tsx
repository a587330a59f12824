import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Score } from "../../domain/scoring/score";
import { usePane } from "../pane-context";
import { differenceOf } from "./typed-line";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  differs: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** What others gave on the line, each with how far it is from `points`; of peers how many gave what, and never who. */
export function StagesBeside({
  stages,
  points,
}: {
  readonly stages: readonly Score[];
  readonly points: number | null;
}) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.score;
  if (stages.length === 0) return null;
  return (
    <div className={styles.root}>
      {stages.map((score) => {
        const difference = differenceOf(points, score.points);
        const reason = score.stage === "cross" ? null : (score.explanation?.parts["explanation"] ?? null);
        return (
          <Text key={score.stage} size={200} className={styles.quiet}>
            {words.beside({ stage: score.stage, points: score.notApplicable ? null : score.points })}
            {difference !== null && difference !== 0 && (
              <span className={styles.differs}>{` ≠ ${words.difference({ points: difference })}`}</span>
            )}
            {score.stage === "cross" && score.explanation !== null && ` · ${texts.explain(score.explanation)}`}
            {reason !== null && ` · ${words.statedReason({ text: String(reason) })}`}
          </Text>
        );
      })}
    </div>
  );
}
