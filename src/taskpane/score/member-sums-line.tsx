import { makeStyles, tokens } from "@fluentui/react-components";
import type { MemberSums, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { OpenSign } from "./open-sign";
import { useSumsWords } from "./sums-words";

const useStyles = makeStyles({ sums: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold } });

/** A member's total and rank with what was typed, and what is open. */
export function MemberSumsLine({ sheet, sums }: { readonly sheet: ScoreSheet; readonly sums: MemberSums }) {
  const styles = useStyles();
  const { line } = useSumsWords(sheet);
  return (
    <>
      <span className={styles.sums}>{line(sums)}</span>
      <OpenSign sums={sums} />
    </>
  );
}
