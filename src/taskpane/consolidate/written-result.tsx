import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { useGoTo } from "../states/use-go-to";
import type { Written } from "./acts";

const bytesPerKilobyte = 1024;
const firstCell = "A1";

const useStyles = makeStyles({
  // Room for the header, which stays on top of what is scrolled to.
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  body: { display: "flex", flexDirection: "column", paddingBlock: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** After the write: what it cost, and the ways to what was made. Takes the focus, since the work went here. */
export function WrittenResult({ written }: { readonly written: Written }) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const words = pane.receive;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce(words.written);
    takeFocus(heading.current);
  }, [announce, words]);
  const { summary, cost } = written;
  return (
    <div className={styles.root} ref={heading} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.written}</MessageBarTitle>
          <span>{pane.check.verdict(summary.issues)}</span>
          <Text size={200} className={styles.quiet}>
            {words.cost({ syncs: cost.syncs, kilobytes: Math.ceil(cost.bytes / bytesPerKilobyte) })}
          </Text>
        </MessageBarBody>
      </MessageBar>
      {trouble}
      {goTo !== null && (
        <>
          <Text weight="semibold">{words.openSheets}</Text>
          <div className={styles.links}>
            {summary.sheets.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => goTo({ sheet, cell: firstCell })}>
                {sheet}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
