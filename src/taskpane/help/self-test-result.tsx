import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { SelfTestReport } from "./acts";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { margin: 0, paddingInlineStart: "20px" },
  differences: { whiteSpace: "pre-wrap", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What passed and what did not, and the one file of results. */
export function SelfTestResult({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const words = pane.selfTest;
  const failed = report.steps.filter(({ passed }) => !passed);
  const verdict = words.passed({ passed: report.steps.length - failed.length, all: report.steps.length });
  useEffect(() => announce(verdict), [announce, verdict]);
  return (
    <div className={styles.root}>
      <Text weight="semibold">{verdict}</Text>
      <StepList title={words.failedTitle} steps={failed} open />
      <StepList title={words.passedTitle} steps={report.steps.filter(({ passed }) => passed)} open={false} />
      <SaveReport report={report} />
    </div>
  );
}

function StepList({
  title,
  steps,
  open,
}: {
  readonly title: string;
  readonly steps: SelfTestReport["steps"];
  readonly open: boolean;
}) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  if (steps.length === 0) return null;
  return (
    <details open={open}>
      <summary>{`${title} (${steps.length})`}</summary>
      <ul className={styles.list}>
        {steps.map(({ title: name, differences }) => (
          <li key={name.en}>
            {name[texts.lang]}
            {differences.length > 0 && (
              <div className={styles.differences}>{`${pane.selfTest.difference}:\n${differences.join("\n")}`}</div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Downloads from a pane don't work in Excel for Mac (OfficeDev/office-js #3385, #2700), so the text can be copied too.
 * It is some 20 MB, which a text box takes many seconds to lay out: one is shown only where the clipboard is forbidden.
 */
function SaveReport({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const words = pane.selfTest;
  const [forbidden, setForbidden] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report.json);
      announce(words.copied);
    } catch {
      setForbidden(true);
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<ArrowDownloadRegular />} onClick={() => download(report)}>
          {words.save}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {words.copyHint}
      </Text>
      {forbidden && (
        <Field label={words.copyLabel}>
          <Textarea readOnly value={report.json} rows={4} onFocus={(event) => event.currentTarget.select()} />
        </Field>
      )}
    </>
  );
}

function download({ json, fileName }: SelfTestReport): void {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
