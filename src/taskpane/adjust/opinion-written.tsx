import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AdjustmentsOfRound } from "../../app/live/adjustments";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { opinionWords } from "./opinion-look";
import type { LastOpinion, Opinions } from "./use-opinions";

const useStyles = makeStyles({ root: { outlineStyle: "none" } });

type Props = { readonly last: LastOpinion; readonly gives: AdjustmentsOfRound["gives"]; readonly opinions: Opinions };

/** What was written, and the way back. Takes the focus, since the buttons that had it are gone. */
export function OpinionWritten({ last, gives, opinions }: Props) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const words = pane.adjust;
  const place = useRef<HTMLDivElement>(null);
  const given = last.change.becomes?.[gives] ?? "none";
  const written = given === "none" ? words.withdrawn : words.written({ opinion: opinionWords(words, gives)[given] });
  const sentence = last.undone ? words.undone : written;
  useEffect(() => {
    announce(sentence);
    takeFocus(place.current);
  }, [announce, sentence]);
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        {!last.undone && (
          <MessageBarActions>
            <Button size="small" disabledFocusable={opinions.busy} onClick={opinions.undo}>
              {words.undo}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
