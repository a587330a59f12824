import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { PaneTrouble } from "../act-types";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "4px", paddingBlock: "8px", whiteSpace: "normal" },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    marginBlock: "4px",
  },
});

type Props = { readonly trouble: PaneTrouble; readonly retry: () => void };

/** What failed, how the workbook was left, what to do; the technical part stays folded. */
export function TroubleMessage({ trouble, retry }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.trouble;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <span>{words.failure[trouble.reason]({ detail: trouble.detail })}</span>
        <span>{words.left[trouble.left]}</span>
        {trouble.detail !== "" && (
          <details className={styles.details}>
            <summary>{words.details}</summary>
            <div className={styles.code}>{`${trouble.reason}: ${trouble.detail}`}</div>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
