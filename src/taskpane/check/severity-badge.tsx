import { Badge } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { looks, type IssueLook } from "./issue-kind";

/** How grave an issue is: sign, word and colour. */
export function SeverityBadge({ look }: { readonly look: IssueLook }) {
  const { pane } = usePane();
  const { sign, color } = looks[look];
  return (
    <Badge appearance="tint" color={color}>
      <span aria-hidden>{sign}&nbsp;</span>
      {look === "blank" ? pane.check.blank : pane.check.severity[look]}
    </Badge>
  );
}
