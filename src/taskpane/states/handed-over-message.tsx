import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect } from "react";
import type { HandedOverTexts } from "../../text/vi/pane/setup";
import { usePane } from "../pane-context";
import { TroubleMessage } from "./trouble-message";
import type { HandedOver, HandOver } from "./use-hand-over";

/** Where a made file went, or what to do where this web view saves none; it can be had again. */
export function HandedOverMessage({ handing: { act, again } }: { readonly handing: HandOver }) {
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={again} />;
  return act.state === "done" ? <Told handed={act.value} again={again} /> : null;
}

function Told({ handed, again }: { readonly handed: HandedOver; readonly again: HandOver["again"] }) {
  const { pane, announce } = usePane();
  const { outcome } = handed;
  const words = pane.setup.handedOver;
  const sentence = sentenceOf(handed, words);
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <MessageBar intent={outcome === "unsupported" ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {outcome === "saved" && (
        <MessageBarActions>
          <Button size="small" onClick={again}>
            {words.again}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function sentenceOf({ file, outcome }: HandedOver, words: HandedOverTexts): string {
  const { name } = file;
  if (outcome === "saved") return words.saved({ name });
  if (outcome === "opened") return words.opened({ name });
  return words.unsupported[name.endsWith(".zip") ? "zip" : "xlsx"];
}
