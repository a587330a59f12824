import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  board: { color: tokens.colorNeutralForeground2 },
  unasked: { color: tokens.colorNeutralForeground2 },
});

/**
 * What the conditions say of a nominated unit: those that forbid it, or that can't be told yet, each with its numbers.
 */
export function EligibilityLines({ eligibility: { may, because } }: Pick<NominatedUnit, "eligibility">) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <>
      <Text size={200} className={styles[may]}>
        {texts.nomination.eligibility[may]}
      </Text>
      {because.map((finding) => (
        <Text key={finding.condition.code} size={200} className={may === "no" ? styles.no : styles.unknown}>
          {texts.finding(finding)}
        </Text>
      ))}
    </>
  );
}
