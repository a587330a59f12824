import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { issueLine } from "../../app/issue-line";
import { EnteredMessage } from "../entering/entered-message";
import { usePane } from "../pane-context";
import { filesOfPicker, workbookEndings } from "../receive/chosen-files";
import { ShownPart } from "../states/shown-part";
import { TroubleMessage } from "../states/trouble-message";
import { WorkProgress } from "../states/work-progress";
import type { Slips } from "./use-slips";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
});

/** Choosing slips that came back, what became of them, and taking that back. */
export function TakenSlips({ slips, busy }: { readonly slips: Slips; readonly busy: boolean }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.slips;
  const input = useRef<HTMLInputElement>(null);
  const { entering, step } = slips;
  const { writing, last } = entering;
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {words.takeHint}
      </Text>
      <Button className={styles.button} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {words.take}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={workbookEndings}
        hidden
        tabIndex={-1}
        aria-label={words.take}
        onChange={(event) => {
          const files = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (files.length > 0) slips.take(files);
        }}
      />
      {writing.act.state === "running" && (
        <WorkProgress label={words.taking} step={step} words={pane.setup.issue.step} stop={null} />
      )}
      {writing.act.state === "failed" && <TroubleMessage trouble={writing.act.trouble} retry={writing.clear} />}
      {last !== null && writing.act.state !== "running" && (
        <EnteredMessage entered={last} takeBack={() => entering.takeBack(words.undone)} next={null} />
      )}
      <ToSee slips={slips} />
    </div>
  );
}

function ToSee({ slips: { issues } }: { readonly slips: Slips }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  if (issues.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{pane.slips.toSee({ count: issues.length })}</Text>
      <ShownPart items={issues}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((issue, index) => {
              const { severity, place, message } = issueLine(issue, texts);
              return (
                <li key={index}>
                  <Text size={200}>{`${texts.words.severity[severity]} · ${place.join(", ")}: ${message}`}</Text>
                </li>
              );
            })}
          </ul>
        )}
      </ShownPart>
    </>
  );
}
