import { Button, Text } from "@fluentui/react-components";
import type { Written } from "../consolidate/acts";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { ActProgress, UndoLast, WrittenResult } from "../consolidate/written-result";
import { PeriodFirst } from "../next-step/next-step-card";
import { DropZone } from "./drop-zone";
import { FileGroups, WaitingFiles } from "./file-groups";
import { PasteIncoming } from "./paste-incoming";
import { ReadResult } from "./read-result";
import { useReceiving } from "./use-receiving";
import { Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** Choose files, read them, say from whom they come where that isn't sure, see what would be written, write. */
export function ReceiveView({ generation }: Props) {
  const { go } = usePane();
  const { files, reading, received, writing, add, clear, read, confirm, write } = useReceiving(go.changed);
  const isWriting = writing.act.state === "running";
  const busy = isWriting || reading.act.state === "running";
  const choosing = !busy && received === null;
  return (
    <Stack gap={12}>
      {writing.act.state === "done" && <WriteResult written={writing.act.value} />}
      {choosing && files === null && <UndoLast generation={generation} undone={writing.clear} />}
      {writing.act.state === "done" && "cost" in writing.act.value && (
        <FileGroups files={writing.act.value.files} senders={null} />
      )}
      {choosing && <DropZone add={add} />}
      {choosing && files === null && <PasteIncoming />}
      {choosing && writing.act.state !== "done" && <WaitingFiles generation={generation} />}
      {!busy && <ChosenLine files={files} readable={choosing} read={read} clear={clear} />}
      {(received === null || reading.act.state === "failed") && (
        <ActProgress act={reading.act} stop={reading.stop} retry={read} />
      )}
      <ActProgress act={writing.act} stop={writing.stop} retry={write} />
      {received !== null &&
        !isWriting &&
        ("files" in received ? (
          <ReadResult received={received} chosen={files ?? []} confirm={confirm} write={write} />
        ) : (
          <PeriodFirst noRound={received} />
        ))}
    </Stack>
  );
}

function WriteResult({ written }: { readonly written: Written | NoRound }) {
  return "cost" in written ? <WrittenResult written={written} /> : <PeriodFirst noRound={written} />;
}

type LineProps = {
  readonly files: readonly ChosenFile[] | null;
  readonly readable: boolean;
  readonly read: () => void;
  readonly clear: () => void;
};

function ChosenLine({ files, readable, read, clear }: LineProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.receive;
  if (files === null) return null;
  if (files.length === 0) return <Text>{words.noneFits}</Text>;
  return (
    <div className={looks.wrapLine}>
      <Text weight="semibold">{words.chosen({ count: files.length })}</Text>
      {readable && (
        <Button appearance="primary" onClick={read}>
          {words.read}
        </Button>
      )}
      <Button appearance="subtle" onClick={clear}>
        {words.clear}
      </Button>
    </div>
  );
}
