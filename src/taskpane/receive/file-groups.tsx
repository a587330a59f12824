import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { type ReceivedFile, type ReceivedGroup, receivedGroups } from "../../app/live/board/receiving/received-files";
import { formatNumber } from "../../text/numbers";
import { StatedMessage } from "../browse/statement";
import { usePane } from "../pane-context";
import { Heading, ShownPart } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { type Dismissing, useDismissing } from "./dismiss-file";
import { type AboutSenders, FileRow } from "./file-row";
import { Note, Stack, useLooks } from "../states/looks";

type Look = { readonly sign: string; readonly color: "danger" | "warning" | "success" | "informative" };

const groupLooks: { readonly [G in ReceivedGroup]: Look } = {
  "to-review": { sign: "▲", color: "warning" },
  unreadable: { sign: "✖", color: "danger" },
  new: { sign: "✓", color: "success" },
  replaced: { sign: "✓", color: "success" },
  outdated: { sign: "–", color: "informative" },
  unchanged: { sign: "–", color: "informative" },
};

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "4px", fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly files: readonly ReceivedFile[];
  /** `null` = it is written, so there is nothing to confirm any more. */
  readonly senders: AboutSenders | null;
};

/** What became of each file, grouped, with counts; those that need a person come first and are open. */
export function FileGroups({ files, senders }: Props) {
  const dismissing = useDismissing();
  return (
    <Stack gap={4}>
      <StatedMessage {...dismissing.stating} />
      {receivedGroups.map((group) => (
        <FileGroup key={group} group={group} files={inGroup(files, group)} senders={senders} dismissing={dismissing} />
      ))}
    </Stack>
  );
}

/** What a person said of a file is shown before it is written, so those files come first. */
function inGroup(files: readonly ReceivedFile[], group: ReceivedGroup): readonly ReceivedFile[] {
  return files
    .filter((file) => file.group === group)
    .sort((one, other) => Number(other.identified) - Number(one.identified));
}

type GroupProps = Props & { readonly group: ReceivedGroup; readonly dismissing: Dismissing };

/** A folded group draws no rows at all. */
function FileGroup({ group, files, senders, dismissing }: GroupProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const { sign, color } = groupLooks[group];
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open =
    chosen ?? (group === "to-review" || group === "unreadable" || files.some(({ identified }) => identified));
  if (files.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setChosen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span aria-hidden>{sign} </span>
        {pane.receive.groups[group]}{" "}
        <Badge appearance="tint" color={color}>
          {formatNumber(files.length, null, texts.lang)}
        </Badge>
      </summary>
      {open && (
        <ShownPart items={files} more={pane.receive.moreFiles}>
          {(shown) => (
            <ul className={looks.list}>
              {shown.map((file) => (
                <FileRow key={file.name} file={file} senders={senders} dismissing={dismissing} />
              ))}
            </ul>
          )}
        </ShownPart>
      )}
    </details>
  );
}

/** Files that came at another time and still wait for somebody: they are in sight before anything is read again. */
export function WaitingFiles({ generation }: { readonly generation: number }) {
  const { actions, pane } = usePane();
  const words = pane.receive;
  const read = useCallback(() => actions.waitingFiles(), [actions]);
  const { value: files, trouble, again } = useFollowed(read, { generation, follows: false });
  if (trouble !== null) return <TroubleMessage trouble={trouble} retry={again} />;
  if (files === null) return null;
  return (
    <Stack gap={4}>
      {files.length > 0 && (
        <>
          <Heading level={2}>{words.waitingTitle({ count: files.length })}</Heading>
          <Note>{words.waitingHint}</Note>
        </>
      )}
      <FileGroups files={files} senders={null} />
    </Stack>
  );
}
