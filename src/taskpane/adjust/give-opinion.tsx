import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/board/deciding/opinions";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { OpinionForm } from "./opinion-form";
import { opinionOf } from "./opinion-look";
import { OpinionWritten } from "./opinion-written";
import { keyOf, type Opinions } from "./use-opinions";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlockStart: "4px", outlineStyle: "none" },
  button: { alignSelf: "flex-start", minWidth: "auto" },
});

type Props = {
  readonly item: AdjustmentItem;
  readonly gives: AdjustmentsOfRound["gives"];
  readonly opinions: Opinions;
};

/** The opinion is given by the button that names it; what was written last can be taken back at its place. */
export function GiveOpinion({ item, gives, opinions }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const [editing, setEditing] = useState(false);
  const { last } = opinions;
  const given = opinionOf(item, gives) !== "none";
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its form or stands for it: the focus stays in its place.
  const edit = (open: boolean): void => {
    setEditing(open);
    takeFocus(root.current);
  };
  const isLast = last?.changes.some((change) => keyOf(change) === keyOf(item)) ?? false;
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      {isLast && <OpinionWritten gives={gives} opinions={opinions} />}
      {(editing || !(given || (isLast && last?.undone === false))) && (
        <OpinionForm
          key={item.stated?.note ?? ""}
          item={item}
          gives={gives}
          opinions={opinions}
          close={() => edit(false)}
        />
      )}
      {given && !editing && !isLast && (
        <Button className={styles.button} size="small" disabledFocusable={opinions.busy} onClick={() => edit(true)}>
          {pane.adjust.changeOpinion}
        </Button>
      )}
    </div>
  );
}
