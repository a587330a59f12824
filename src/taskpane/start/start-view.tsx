import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { NewBoardCard } from "./new-board-card";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  card: {
    rowGap: "8px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "flex-start" },
});

/** A workbook that is not ours: what it is, and what can be done. */
export function StartView({ readAgain }: { readonly readAgain: () => void }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.start;
  return (
    <div className={styles.root}>
      <Card className={styles.card} role="group" aria-label={words.title}>
        <Heading level={2} large>
          {words.title}
        </Heading>
        <Text className={styles.quiet}>{words.body}</Text>
        <Button className={styles.button} onClick={readAgain}>
          {words.tryAgain}
        </Button>
      </Card>
      <NewBoardCard />
      <Heading level={2}>{words.waysTitle}</Heading>
      <ol className={styles.ways}>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </div>
  );
}
