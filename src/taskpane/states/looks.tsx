import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The looks that several views share. */
export const useLooks = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  // A button as wide as its words, at the start of its column.
  start: { alignSelf: "flex-start" },
  column4: { display: "flex", flexDirection: "column", rowGap: "4px" },
  column8: { display: "flex", flexDirection: "column", rowGap: "8px" },
  column12: { display: "flex", flexDirection: "column", rowGap: "12px" },
  column16: { display: "flex", flexDirection: "column", rowGap: "16px" },
  // A list without marks.
  list: { listStyleType: "none", margin: 0, padding: 0 },
  spacedList: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  wrap4: { display: "flex", flexWrap: "wrap", gap: "4px" },
  wrap8: { display: "flex", flexWrap: "wrap", gap: "8px" },
  wrapLine: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  // Never wider than its place: a field is as wide as its longest choice otherwise.
  shrinks: { minWidth: 0 },
  fillsWidth: { minWidth: 0, width: "100%" },
  breaks: { overflowWrap: "anywhere" },
  // Digits of one width, so that they are under one another.
  figures: { fontVariantNumeric: "tabular-nums" },
  strongFigures: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", rowGap: "4px" },
  spacedSteps: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    overflowWrap: "anywhere",
  },
  flushStart: { alignSelf: "flex-start", marginInlineStart: "-8px" },
  barBody: { display: "flex", flexDirection: "column", rowGap: "4px", paddingBlock: "8px", whiteSpace: "normal" },
  tightBarBody: { display: "flex", flexDirection: "column", paddingBlock: "8px", whiteSpace: "normal" },
  ruledRow: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer", paddingBlock: "4px" },
  chip: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, columnGap: "4px", paddingInline: "8px" },
  smallSummary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // For screen readers alone.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A line of small, quiet words beside what matters. */
export function Note({ children }: { readonly children: ReactNode }) {
  const looks = useLooks();
  return (
    <Text size={200} className={looks.quiet}>
      {children}
    </Text>
  );
}

/** One under another, with so many pixels between them. */
export function Stack({ gap, children }: { readonly gap: 4 | 8 | 12 | 16; readonly children: ReactNode }) {
  const looks = useLooks();
  return <div className={looks[`column${gap}`]}>{children}</div>;
}
