import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MadeFile } from "../act-types";
import { usePane } from "../pane-context";
import { openedFirst } from "../saving";
import { NewBoardForm } from "../setup/new-board-form";
import { Heading } from "../states/layout";
import { HandedOverMessage, useHandOver } from "../states/written";
import { Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  card: {
    rowGap: "8px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

/** A workbook that is not ours: what it is, and what can be done. */
export function StartView({ readAgain }: { readonly readAgain: () => void }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.start;
  return (
    <Stack gap={12}>
      <Card className={styles.card} role="group" aria-label={words.title}>
        <Heading level={2} large>
          {words.title}
        </Heading>
        <Text className={looks.quiet}>{words.body}</Text>
        <Button className={looks.start} onClick={readAgain}>
          {words.tryAgain}
        </Button>
      </Card>
      <NewBoardCard />
      <Heading level={2}>{words.waysTitle}</Heading>
      <ol className={looks.spacedSteps}>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </Stack>
  );
}

const useNewBoardCardStyles = makeStyles({
  card: {
    rowGap: "8px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

/** The way to a first workbook: a small form, then the new workbook in a window of its own, or as a file. */
export function NewBoardCard() {
  const styles = useNewBoardCardStyles();
  const looks = useLooks();
  const { pane, texts, actions, saveFile } = usePane();
  const words = pane.setup.newBoard;
  const [open, setOpen] = useState(false);
  const handing = useHandOver(openedFirst(actions.openBeside, saveFile));
  const made = (file: MadeFile): void => {
    setOpen(false);
    handing.handOver(file);
  };
  return (
    <Card className={styles.card} role="group" aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={looks.quiet}>{words.intro}</Text>
      <HandedOverMessage handing={handing} />
      {open ? (
        <NewBoardForm pane={pane} texts={texts} make={(wanted) => actions.newBoard(wanted)} made={made} />
      ) : (
        <Button className={looks.start} appearance="primary" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
    </Card>
  );
}
