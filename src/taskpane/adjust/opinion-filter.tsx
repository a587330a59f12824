import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { fits, opinionLooks, opinionsOf, opinionWords, type AnyOpinion } from "./opinion-look";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, columnGap: "4px", paddingInline: "8px" },
  count: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly adjustments: AdjustmentsOfRound;
  readonly filter: AnyOpinion | null;
  readonly choose: (filter: AnyOpinion | null) => void;
};

/** Counts by opinion as chips, each a filter of the list below. */
export function OpinionFilter({ adjustments: { gives, items }, filter, choose }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = opinionWords(pane.adjust, gives);
  return (
    <div className={styles.chips} role="group" aria-label={pane.adjust.filterLabel}>
      {opinionsOf[gives].map((opinion) => {
        const count = items.filter((item) => fits(item, gives, opinion)).length;
        if (count === 0 && filter !== opinion) return null;
        return (
          <ToggleButton
            key={opinion}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={filter === opinion}
            onClick={() => choose(filter === opinion ? null : opinion)}
          >
            <span aria-hidden style={{ color: opinionLooks[opinion].text }}>
              {opinionLooks[opinion].sign}
            </span>
            <span>{words[opinion]}</span>
            <span className={styles.count}>{formatNumber(count, null, texts.lang)}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
