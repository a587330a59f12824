import { makeStyles } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { usePane } from "../pane-context";
import { EmptyState } from "../states/empty-state";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { FormToSend } from "./form-to-send";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", rowGap: "16px" } });

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** A unit's last look: whether it can be sent, under which name, and with which words. */
export function SendView({ generation }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const ready = useCallback(() => actions.readyToSend(), [actions]);
  const { value: sending, trouble, again } = useFollowed(ready, { generation, follows: true });
  const { noForm } = pane.send;
  return (
    <div className={styles.root}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {sending === null && trouble === null && <LoadingLines heights={[96, 16, 48, 96]} />}
      {sending !== null && sending.form === null && (
        <EmptyState icon={<MailRegular />} title={noForm.title} body={noForm.body} />
      )}
      {sending !== null && sending.form !== null && <FormToSend form={sending.form} canCopy={sending.canCopy} />}
    </div>
  );
}
