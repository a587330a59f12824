import { Button, Field, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "./layout";
import { Note, useLooks } from "./looks";

type Props = {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** On the button; left out: the words for any text. */
  readonly button?: string;
  /** How it went where it was copied before it was shown: then it takes the focus. Left out: it was not. */
  readonly before?: CopyOutcome;
};

/** A text made for a person, who may change it before copying; one made later takes its place (give it a key). */
export function TextToCopy({ label, text, rows, button, before }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const [value, setValue] = useState(text);
  const { outcome, copy } = useCopy(before);
  const root = useRef<HTMLDivElement>(null);
  const box = (): HTMLTextAreaElement | null => root.current?.querySelector("textarea") ?? null;
  useEffect(() => {
    if (before !== undefined) takeFocus(box());
    if (before === "byHand") box()?.select();
  }, [before]);
  const copyOrSelect = async (): Promise<void> => {
    if ((await copy(value)) === "byHand") box()?.select();
  };
  return (
    <div className={looks.column8} ref={root}>
      <Field label={label}>
        <Textarea
          className={looks.fillsWidth}
          textarea={{ className: looks.fillsWidth }}
          value={value}
          rows={rows}
          resize="vertical"
          onChange={(_, data) => setValue(data.value)}
        />
      </Field>
      <div className={looks.wrapLine}>
        <Button
          icon={<CopyRegular />}
          aria-label={`${button ?? pane.copying.copy}: ${label}`}
          onClick={() => void copyOrSelect()}
        >
          {button ?? pane.copying.copy}
        </Button>
        {outcome !== null && <Note>{pane.copying[outcome]}</Note>}
      </div>
    </div>
  );
}

/** "byHand": the clipboard is closed to the pane, a person copies what is selected. */
export type CopyOutcome = "copied" | "byHand";

export type Copying = {
  /** `null` = nothing was copied yet. */
  readonly outcome: CopyOutcome | null;
  readonly copy: (text: string) => Promise<CopyOutcome>;
};

/** Copies texts, and says how it went; `before`: how it went earlier. */
export function useCopy(before: CopyOutcome | null = null): Copying {
  const { pane, announce } = usePane();
  const [outcome, setOutcome] = useState(before);
  const { copying } = pane;
  const copy = useCallback(
    async (text: string) => {
      const next = (await copyText(text)) ? "copied" : "byHand";
      setOutcome(next);
      announce(copying[next]);
      return next;
    },
    [announce, copying],
  );
  return { outcome, copy };
}

/**
 * Puts a text on the clipboard; false where the pane may not. Frames in Excel on the web are often refused the new way
 * and allowed the old one, which copies what is selected in the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const box = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
