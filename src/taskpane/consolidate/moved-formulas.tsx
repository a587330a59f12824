import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useLooks } from "../states/looks";
import type { Preview } from "./acts";

/** A person's formulas that look at other rows once the output sheets are written. Nothing where there are none. */
export function MovedFormulas({ moved }: Pick<Preview, "moved">) {
  const { texts } = usePane();
  const looks = useLooks();
  if (moved.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul className={looks.list}>
          {moved.map((each) => (
            <li key={`${each.sheet}!${each.output}`}>{texts.issues["formula-moved"](each)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
