import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportChange, ReportItem } from "../../app/live/cluster/fill-cluster-sheets";
import { usePane } from "../pane-context";
import { FillForm } from "./fill-form";

type Props = {
  readonly items: readonly ReportItem[];
  readonly busy: boolean;
  readonly write: (changes: readonly ReportChange[]) => void;
  readonly close: () => void;
};

/** The cluster's report written in place, item by item; only what was changed is written. */
export function ReportForm({ items, busy, write, close }: Props) {
  const { pane } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changes = items.flatMap(({ code, content }): readonly ReportChange[] => {
    const text = (typed[code] ?? content ?? "").trim();
    return text === (content ?? "")
      ? []
      : [{ code, was: { content }, becomes: { content: text === "" ? null : text } }];
  });
  const submit = (): void => {
    if (changes.length > 0) write(changes);
    close();
  };
  return (
    <FillForm label={pane.handIn.fill.report} closed={busy} submit={submit} close={close}>
      {items.map(({ code, name, content }) => (
        <Field key={code} size="small" label={name}>
          <Textarea
            size="small"
            resize="vertical"
            value={typed[code] ?? content ?? ""}
            onChange={(_, { value }) => setTyped({ ...typed, [code]: value })}
          />
        </Field>
      ))}
    </FillForm>
  );
}
