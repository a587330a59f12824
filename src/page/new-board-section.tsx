import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ComponentProps } from "react";
import { NewBoardForm } from "../taskpane/setup/new-board-form";
import { Heading } from "../taskpane/states/heading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** Who has no workbook yet makes one here; it then is the open one. */
export function NewBoardSection({ pane, texts, make, made }: ComponentProps<typeof NewBoardForm>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = pane.setup.newBoard;
  return (
    <section className={styles.root} aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={styles.quiet}>{words.intro}</Text>
      {open ? (
        <NewBoardForm pane={pane} texts={texts} make={make} made={made} />
      ) : (
        <Button className={styles.button} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
    </section>
  );
}
