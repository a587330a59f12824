import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    rowGap: "8px",
    paddingBlock: "32px",
    paddingInline: "16px",
  },
  icon: { fontSize: "32px", color: tokens.colorNeutralForeground3, lineHeight: 1 },
  body: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly icon: ReactNode; readonly title: string; readonly body: string };

/** What will be here, and how to fill it. */
export function EmptyState({ icon, title, body }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text weight="semibold" align="center">
        {title}
      </Text>
      <Text className={styles.body} align="center">
        {body}
      </Text>
    </div>
  );
}
