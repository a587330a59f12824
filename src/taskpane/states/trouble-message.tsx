import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneTrouble } from "../act-types";
import { usePane } from "../pane-context";
import { troubleOf } from "./use-act";
import { useLooks } from "./looks";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    marginBlock: "4px",
  },
});

type Props = { readonly trouble: PaneTrouble; readonly retry: () => void };

/** What failed, how the workbook was left, what to do; the technical part stays folded. */
export function TroubleMessage({ trouble, retry }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.trouble;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={looks.barBody}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <span>{words.failure[trouble.reason]({ detail: trouble.detail })}</span>
        <span>{words.left[trouble.left]}</span>
        {trouble.detail !== "" && (
          <details className={styles.details}>
            <summary>{words.details}</summary>
            <div className={styles.code}>{`${trouble.reason}: ${trouble.detail}`}</div>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

type FaultBoundaryProps = { readonly children: ReactNode };
type State = { readonly fault: { readonly error: unknown } | null };

/**
 * A fault of the product while drawing leaves a message in its place, not an empty pane. React knows no other way to do
 * that than a class.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <TroubleMessage trouble={troubleOf(fault.error)} retry={() => this.setState({ fault: null })} />;
  }
}
