import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SetupStatus, SetupStep } from "../../text/vi/pane/setup";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";

const looks: {
  readonly [S in SetupStatus]: {
    readonly sign: string;
    readonly color: "success" | "brand" | "warning" | "informative";
  };
} = {
  done: { sign: "✓", color: "success" },
  ready: { sign: "→", color: "brand" },
  look: { sign: "▲", color: "warning" },
  todo: { sign: "○", color: "informative" },
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingBlock: "12px",
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  about: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

type Props = {
  readonly number: number;
  readonly step: SetupStep;
  readonly status: SetupStatus;
  readonly children: ReactNode;
};

/** One step: what it is for, how it stands, and below that what can be done. */
export function StepCard({ number, step, status, children }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const { sign, color } = looks[status];
  return (
    <section className={styles.root} aria-label={pane.setup.step[step]}>
      <div className={styles.line}>
        <Heading level={2}>{`${number}. ${pane.setup.step[step]}`}</Heading>
        <Badge appearance="tint" color={color}>
          <span aria-hidden>{sign}&nbsp;</span>
          {pane.setup.status[status]}
        </Badge>
      </div>
      <Text size={200} className={styles.about}>
        {pane.setup.about[step]}
      </Text>
      {children}
    </section>
  );
}

export function StepButtons({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.buttons}>{children}</div>;
}
