import { Checkbox, Text } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import { useNewDate } from "../entering/new-date";
import { usePane } from "../pane-context";
import { TextToCopy } from "../states/copying";
import { Heading } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";
import { Shown, useFollowed } from "../states/use-followed";
import { EmptyState } from "../states/waiting";
import type { OfferedPaper, OfferedPapers } from "./acts";
import { MakePapers } from "./make-papers";
import { PaperSelect, usePaperName } from "./paper-select";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** What an office hands on as a paper: chosen, looked at as text, and made as Word files. */
export function PapersView({ generation }: Props) {
  const { actions, pane } = usePane();
  const words = pane.papers;
  const read = useFollowed(actions.papers, { generation });
  return (
    <Shown read={read} heights={[32, 32, 96]}>
      {(found) =>
        "papers" in found && found.papers.length > 0 ? (
          <Papers offered={found} generation={generation} />
        ) : (
          <EmptyState icon={<DocumentTextRegular />} title={words.none.title} body={words.none.body} />
        )
      }
    </Shown>
  );
}

type PapersProps = { readonly offered: OfferedPapers; readonly generation: number };

function Papers({ offered: { papers, today }, generation }: PapersProps) {
  const { pane } = usePane();
  const words = pane.papers;
  const ready = papers.filter(({ waits }) => !waits);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = ready.filter(({ name }) => !left.includes(name));
  const due = useNewDate(today);
  const toggle = (name: string): void =>
    setLeft((before) => (before.includes(name) ? before.filter((each) => each !== name) : [...before, name]));
  return (
    <Stack gap={16}>
      <Stack gap={4}>
        <Heading level={2}>{words.choose}</Heading>
        {papers.map(({ name, count, waits }) => (
          <Checkbox
            key={name}
            label={waits ? words.waits({ name }) : words.paper({ name, count })}
            checked={!waits && !left.includes(name)}
            disabled={waits}
            onChange={() => toggle(name)}
          />
        ))}
        {ready.length < papers.length && <Note>{words.consolidateFirst}</Note>}
      </Stack>
      {ready.some(({ dated }) => dated) && due.field}
      {ready.length > 0 && <Preview papers={ready} newDate={due.day} generation={generation} />}
      {ready.length > 0 && <MakePapers chosen={chosen} papers={ready} due={due} />}
      <Note>{words.notSent}</Note>
    </Stack>
  );
}

/** One paper as text, with what a person has still to fill. */
type PreviewProps = {
  readonly papers: readonly OfferedPaper[];
  readonly newDate: string | null;
  readonly generation: number;
};

function Preview({ papers, newDate, generation }: PreviewProps) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.papers;
  const [name, choose] = usePaperName(papers);
  const preview = useCallback(() => actions.paperPreview({ name, newDate }), [actions, name, newDate]);
  const read = useFollowed(preview, { generation });
  return (
    <Stack gap={8}>
      <Heading level={2}>{words.previewTitle}</Heading>
      <PaperSelect label={words.previewOf} papers={papers} name={name} choose={choose} />
      <Shown read={read} heights={[96, 96]}>
        {(found) =>
          "preview" in found && found.preview !== null ? (
            <Stack gap={8}>
              <Text className={looks.quiet}>{words.blanks(found.preview)}</Text>
              <TextToCopy key={found.preview.text} label={words.textLabel} text={found.preview.text} rows={14} />
            </Stack>
          ) : null
        }
      </Shown>
    </Stack>
  );
}
