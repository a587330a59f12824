import { Component, type ReactNode } from "react";
import { TroubleMessage } from "./trouble-message";
import { troubleOf } from "./trouble-of";

type Props = { readonly children: ReactNode };
type State = { readonly fault: { readonly error: unknown } | null };

/**
 * A fault of the product while drawing leaves a message in its place, not an empty pane. React knows no other way to do
 * that than a class.
 */
export class FaultBoundary extends Component<Props, State> {
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
