import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { NarrowSelect } from "../entering/narrow-select";
import { usePane } from "../pane-context";

type Props = {
  /** Those of the scale, in its order. */
  readonly sections: readonly string[];
  readonly value: string;
  readonly busy: boolean;
  readonly choose: (section: string) => void;
};

/** No section is called so. */
const another = "\u0000";

/** The Mục of a line: one of those that are there, so that no second one comes of a slip of the pen, or a new one. */
export function SectionChoice({ sections, value, busy, choose }: Props) {
  const words = usePane().pane.scale.line;
  const [typing, setTyping] = useState(value !== "" && !sections.includes(value));
  if (sections.length === 0) return <TypedSection label={words.section} value={value} busy={busy} choose={choose} />;
  const pick = (picked: string): void => {
    setTyping(picked === another);
    choose(picked === another ? "" : picked);
  };
  return (
    <>
      <Field label={words.section} size="small">
        <NarrowSelect
          value={typing ? another : value}
          disabled={busy}
          onChange={(_, { value: picked }) => pick(picked)}
        >
          <option value="">{words.noSection}</option>
          {sections.map((section) => (
            <option key={section} value={section}>
              {section}
            </option>
          ))}
          <option value={another}>{words.newSection}</option>
        </NarrowSelect>
      </Field>
      {typing && <TypedSection label={words.newSectionName} value={value} busy={busy} choose={choose} />}
    </>
  );
}

function TypedSection({ label, value, busy, choose }: Omit<Props, "sections"> & { readonly label: string }) {
  return (
    <Field label={label} size="small">
      <Textarea value={value} rows={2} resize="vertical" disabled={busy} onChange={(_, typed) => choose(typed.value)} />
    </Field>
  );
}
