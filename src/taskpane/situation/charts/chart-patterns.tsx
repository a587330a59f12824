import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SendingStatus } from "../../../domain/standing/standing";
import { statusLooks } from "../status-look";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0 },
  swatch: { width: "16px", height: "12px", flexShrink: 0 },
});

type Pattern = SendingStatus;

/** What a bar is filled with: its colour, and a pattern that can be told without it. */
export function patternFill(pattern: Pattern): string {
  return `url(#${patternId(pattern)})`;
}

const patterns: readonly Pattern[] = ["on-time", "late", "returned", "missing", "not-due"];

/** The patterns by name; they stand once beside the charts. */
export function ChartPatterns() {
  const styles = useStyles();
  return (
    <svg className={styles.hidden} aria-hidden>
      <defs>
        {patterns.map((pattern) => (
          <pattern key={pattern} id={patternId(pattern)} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" style={{ fill: statusLooks[pattern].bar }} />
            {marks[pattern]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

export function PatternSwatch({ pattern }: { readonly pattern: Pattern }) {
  const styles = useStyles();
  return (
    <svg className={styles.swatch} aria-hidden>
      <rect width="100%" height="100%" fill={patternFill(pattern)} />
    </svg>
  );
}

function patternId(pattern: Pattern): string {
  return `thidua-chart-${pattern}`;
}

const line = { stroke: "white", strokeWidth: 1.5, fill: "none" };

/** What is well stays plain. */
const marks: { readonly [P in Pattern]: ReactNode } = {
  "on-time": null,
  late: <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" style={line} />,
  returned: <circle cx="3" cy="3" r="1.5" fill="white" />,
  missing: <path d="M0,3 h6 M3,0 v6" style={line} />,
  "not-due": <path d="M0,3 h6" style={line} />,
  exempt: null,
};
