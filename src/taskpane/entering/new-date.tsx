import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { isOver, typedDay } from "../../app/typed-day";
import { usePane } from "../pane-context";

/** Hạn mới that letters name: `day` ISO, `null` while it is left open; `wrong`: what is typed is no day. */
export type NewDate = { readonly day: string | null; readonly wrong: boolean; readonly field: ReactNode };

/** `today`: ISO. A day that is over is warned of, and used: a letter may be made again for the file. */
export function useNewDate(today: string): NewDate {
  const { pane } = usePane();
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const day = text === "" ? null : typedDay(text);
  const wrong = text !== "" && day === null;
  const field = (
    <Field
      label={pane.urge.newDate}
      hint={pane.urge.newDateHint}
      {...(wrong ? { validationMessage: pane.browse.state.notADay } : {})}
      {...(day !== null && isOver(day, today)
        ? { validationState: "warning", validationMessage: pane.urge.newDateOver }
        : {})}
    >
      <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setTyped(value)} />
    </Field>
  );
  return { day, wrong, field };
}
