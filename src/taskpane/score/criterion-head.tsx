import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ScoreCriterion } from "../../app/live/board/scoring/score-sheet";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "baseline" },
  name: { overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2 },
  points: { fontVariantNumeric: "tabular-nums" },
});

/** A criterion's name and, where it isn't typed in a field of its own, its points. */
export function CriterionHead({
  criterion,
  id,
  points,
}: {
  readonly criterion: ScoreCriterion;
  readonly id?: string;
  readonly points: string | null;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.name} {...(id === undefined ? {} : { id })}>
        <span className={styles.code}>{criterion.code} </span>
        {criterion.name}
      </Text>
      {points !== null && (
        <Text className={styles.points} weight="semibold">
          {points}
        </Text>
      )}
    </div>
  );
}
