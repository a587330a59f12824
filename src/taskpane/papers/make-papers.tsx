import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { NoTemplate } from "../../text/params";
import type { ChosenFile, MadeFile, Watch } from "../act-types";
import type { NewDate } from "../entering/new-date";
import { usePane } from "../pane-context";
import { ChooseFile } from "../states/chosen-files";
import { Heading } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { WorkProgress } from "../states/waiting";
import { HandedOverMessage, useHandOver } from "../states/written";
import type { OfferedPaper } from "./acts";
import { PaperSelect, usePaperName } from "./paper-select";

type Props = {
  /** To be made. */
  readonly chosen: readonly OfferedPaper[];
  /** All that can be made: a template may stand for any of them. */
  readonly papers: readonly OfferedPaper[];
  readonly due: Pick<NewDate, "day" | "wrong">;
};

/** Word files of the chosen papers in one zip, their templates, and a person's own template. */
export function MakePapers({ chosen, papers, due: { day: newDate, wrong } }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.papers;
  const making = useMaking();
  const names = chosen.map(({ name }) => name);
  const count = chosen.reduce((sum, paper) => sum + paper.count, 0);
  const make = (as: "papers" | "templates"): void =>
    making.make((watch) => actions.paperFiles({ names, as, newDate }, watch));
  const busy = making.busy || wrong;
  return (
    <Stack gap={12}>
      <div className={looks.wrap8}>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy || count === 0}
          onClick={() => make("papers")}
        >
          {words.make({ count })}
        </Button>
        <Button disabledFocusable={busy || count === 0} onClick={() => make("templates")}>
          {words.templates}
        </Button>
      </div>
      <OwnTemplate
        papers={papers}
        busy={busy}
        fill={(name, file) => making.make((watch) => actions.ownTemplate({ name, chosen: file, newDate }, watch))}
      />
      {making.shown}
    </Stack>
  );
}

type OwnProps = {
  readonly papers: readonly OfferedPaper[];
  readonly busy: boolean;
  readonly fill: (name: string, file: ChosenFile) => void;
};

function OwnTemplate({ papers, busy, fill }: OwnProps) {
  const words = usePane().pane.papers;
  const [name, choose] = usePaperName(papers);
  return (
    <Stack gap={8}>
      <Heading level={2}>{words.ownTitle}</Heading>
      <Note>{words.ownBody}</Note>
      <PaperSelect label={words.ownFor} papers={papers} name={name} choose={choose} />
      <div>
        <ChooseFile
          label={words.ownChoose}
          opens="template"
          accept=".docx"
          choose={(file) => {
            if (!busy) fill(name, file);
          }}
        />
      </div>
    </Stack>
  );
}

type Made = MadeFile | NoTemplate | { readonly noRound: unknown };

/** Makes one file at a time, hands it over, and says what became of it. */
function useMaking() {
  const { pane, saveFile } = usePane();
  const words = pane.papers;
  const act = useAct<NoTemplate | null>();
  const handing = useHandOver(saveFile);
  const [last, setLast] = useState<((watch: Watch) => Promise<Made>) | null>(null);
  const make = (work: (watch: Watch) => Promise<Made>): void => {
    setLast(() => work);
    void act.run(async (watch) => {
      const made = await work(watch);
      if ("bytes" in made) handing.handOver(made);
      return "refused" in made ? made : null;
    });
  };
  const { state } = act.act;
  const shown = (
    <>
      {act.act.state === "running" && (
        <WorkProgress label={words.making} step={act.act.step} words={pane.setup.issue.step} stop={act.stop} />
      )}
      {act.act.state === "failed" && (
        <TroubleMessage trouble={act.act.trouble} retry={() => last !== null && make(last)} />
      )}
      {act.act.state === "done" && act.act.value !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.noTemplate(act.act.value)}</MessageBarBody>
        </MessageBar>
      )}
      <HandedOverMessage handing={handing} />
    </>
  );
  return { make, busy: state === "running", shown };
}
