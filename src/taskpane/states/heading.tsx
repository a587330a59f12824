import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { margin: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

type Props = {
  readonly level: 1 | 2 | 3;
  readonly large?: boolean;
  /** On one line, cut where there is no room; the whole then shows under the pointer. */
  readonly cut?: boolean;
  readonly children: ReactNode;
};

/** A heading in the pane's outline, without the browser's margins. */
export function Heading({ level, large = false, cut = false, children }: Props) {
  const styles = useStyles();
  return (
    <Text
      as={`h${level}`}
      size={large ? 400 : 300}
      weight="semibold"
      className={mergeClasses(styles.root, cut && styles.cut)}
      {...(cut && typeof children === "string" ? { title: children } : {})}
    >
      {children}
    </Text>
  );
}
