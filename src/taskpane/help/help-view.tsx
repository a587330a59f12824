import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { appVersion } from "../../app/version";
import { usePane } from "../pane-context";
import { SelfTestCard } from "./self-test-card";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "16px" },
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  guides: { margin: 0, paddingInlineStart: "20px" },
});

/** Stands beside the pane's page. */
const supportPage = "support.html";
const guideNames = { board: "board-staff.md", leader: "leader.md", unit: "unit.md" } as const;

export function HelpView() {
  const styles = useStyles();
  const { actions, pane, texts } = usePane();
  const words = pane.help;
  return (
    <div className={styles.root}>
      <div className={styles.part}>
        <Heading level={2}>{words.guidesTitle}</Heading>
        <ul className={styles.guides}>
          {(["board", "leader", "unit"] as const).map((role) => (
            <li key={role}>
              {words.guides[role]}{" "}
              <Text size={200} className={styles.quiet}>{`docs/${texts.lang}/${guideNames[role]}`}</Text>
            </li>
          ))}
        </ul>
        {actions.selfTest !== undefined && (
          <Link href={supportPage} target="_blank" rel="noopener">
            {words.support}
          </Link>
        )}
      </div>
      <div className={styles.part}>
        <Heading level={2}>{words.privacyTitle}</Heading>
        <Text>{words.privacy}</Text>
      </div>
      {actions.selfTest !== undefined && <SelfTestCard selfTest={actions.selfTest} />}
      <Text size={200} className={styles.quiet}>
        {words.version({ version: appVersion })}
      </Text>
    </div>
  );
}
