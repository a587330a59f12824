import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/waiting";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { FormCheck } from "./form-check";
import { RoundCheck } from "./round-check";
import { Note, Stack } from "../states/looks";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

type Props = {
  /** Grows when the workbook has been written, or when a check was asked for. */
  readonly generation: number;
  /** In a unit's form this is the home view, so it opens with the next thing to do. */
  readonly home: boolean;
};

/** What is left to fill in a unit's form, or what is wrong in a round, each with its place. */
export function CheckView({ generation, home }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const check = useCallback(() => actions.check(), [actions]);
  // Judging a round again after every cell would keep Excel busy.
  const { value: checked, trouble, running, again } = useFollowed(check, { generation, follows: home });
  const { hint: once, hintFollowing, hintFile } = pane.check;
  const hint = !home ? once : actions.goTo === undefined ? hintFile : hintFollowing;
  return (
    <Stack gap={12}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {checked !== null && (home ? <FormCheck checked={checked} /> : <RoundCheck checked={checked} />)}
      {checked === null && trouble === null && <LoadingLines heights={home ? [96, 16, 48, 48] : [32, 48, 48, 48]} />}
      <div className={styles.line}>
        <Note>{hint}</Note>
        <Button
          className={styles.button}
          size="small"
          onClick={again}
          disabledFocusable={running}
          icon={running ? <Spinner size="extra-tiny" /> : null}
        >
          {running ? pane.check.checking : pane.check.start}
        </Button>
      </div>
    </Stack>
  );
}
