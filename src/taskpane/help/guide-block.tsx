import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { Note, useLooks } from "../states/looks";
import type { Place } from "./guides";
import type { Block, Inline } from "./markdown";

const useStyles = makeStyles({
  title: { marginBlock: "8px 0" },
  text: { margin: 0 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      padding: "4px 8px 4px 0",
      // Long words break, so that a table fits a narrow pane with large letters, too.
      overflowWrap: "anywhere",
      borderBottomWidth: "1px",
      borderBottomStyle: "solid",
      borderBottomColor: tokens.colorNeutralStroke2,
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
  },
  // To be hit by a finger (WCAG 2.2, 2.5.8).
  link: { display: "inline-block", minHeight: "24px", lineHeight: "24px", textAlign: "start" },
  code: { overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: "0.93em" },
  codeLines: {
    margin: 0,
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Where the links of a guide lead; `null` = to what is not in the pane, of which the words alone are shown. */
export type Linking = {
  readonly placeOf: (to: string) => Place | null;
  readonly follow: (place: Place) => void;
};

type Props = {
  readonly block: Block;
  /** Which heading of its guide it is, counted from 0; `null` = it is none. */
  readonly index: number | null;
  readonly linking: Linking;
};

/** A part of a guide, as it is read in the pane. */
export function GuideBlock({ block, index, linking }: Props) {
  const styles = useStyles();
  const words = (line: readonly Inline[]): ReactNode => <Words words={line} linking={linking} />;
  switch (block.kind) {
    case "heading":
      return (
        // The pane's own title stands above the guide's.
        <Text
          as={block.level === 1 ? "h2" : block.level === 2 ? "h3" : "h4"}
          size={block.level === 1 ? 400 : 300}
          weight="semibold"
          className={styles.title}
          tabIndex={-1}
          data-heading={index}
        >
          {words(block.words)}
        </Text>
      );
    case "paragraph":
      return (
        <Text as="p" className={styles.text}>
          {words(block.words)}
        </Text>
      );
    case "list":
      return <GuideList list={block} words={words} />;
    case "table":
      return <GuideTable table={block} words={words} />;
    case "code":
      return (
        <pre className={styles.codeLines} translate="no">
          {block.text}
        </pre>
      );
    default:
      return block satisfies never;
  }
}

type Drawing = (line: readonly Inline[]) => ReactNode;
type ListProps = { readonly list: Extract<Block, { kind: "list" }>; readonly words: Drawing };

function GuideList({ list: { start, items }, words }: ListProps) {
  const looks = useLooks();
  const drawn = items.map((item, at) => <li key={at}>{words(item)}</li>);
  if (start === null) return <ul className={looks.steps}>{drawn}</ul>;
  return (
    <ol className={looks.steps} start={start}>
      {drawn}
    </ol>
  );
}

type TableProps = { readonly table: Extract<Block, { kind: "table" }>; readonly words: Drawing };

function GuideTable({ table: { head, rows }, words }: TableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              {words(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) => (
              <td key={at}>{words(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WordsProps = { readonly words: readonly Inline[]; readonly linking: Linking };

function Words({ words, linking }: WordsProps) {
  return words.map((each, at) => <Word key={at} word={each} linking={linking} />);
}

function Word({ word, linking }: { readonly word: Inline; readonly linking: Linking }) {
  const styles = useStyles();
  const { pane } = usePane();
  switch (word.kind) {
    case "text":
      return word.text;
    case "code":
      return (
        <code className={styles.code} translate="no">
          {word.text}
        </code>
      );
    case "picture":
      return <Note>{pane.help.picture({ shows: word.text })}</Note>;
    case "strong":
      return (
        <strong>
          <Words words={word.inside} linking={linking} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Words words={word.inside} linking={linking} />
        </em>
      );
    case "link":
      return <GuideLink link={word} linking={linking} />;
    default:
      return word satisfies never;
  }
}

type LinkProps = { readonly link: Extract<Inline, { kind: "link" }>; readonly linking: Linking };

function GuideLink({ link, linking }: LinkProps) {
  const styles = useStyles();
  const place = linking.placeOf(link.to);
  const label = <Words words={link.inside} linking={linking} />;
  if (place === null) return label;
  return (
    <Link as="button" inline className={styles.link} onClick={() => linking.follow(place)}>
      {label}
    </Link>
  );
}
