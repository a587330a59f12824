import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PageDocument } from "../../app/live/board/following/unit-page";
import type { DocumentType } from "../../domain/round/receipt";
import type { DocumentState, UnitStanding } from "../../domain/standing/standing";
import { usePane } from "../pane-context";
import { UnitState } from "../situation/status-legend";
import { Note, useLooks } from "../states/looks";

const line = {
  borderBottomWidth: "1px",
  borderBottomStyle: "solid",
  borderBottomColor: tokens.colorNeutralStroke2,
} as const;

const useStyles = makeStyles({
  // More documents than there is room for are reached by scrolling, also by keyboard.
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { ...line, textAlign: "start", fontWeight: tokens.fontWeightSemibold, padding: "4px", verticalAlign: "bottom" },
  unit: { ...line, textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "8px 4px", verticalAlign: "top" },
  cell: { ...line, padding: "8px 4px", verticalAlign: "top", width: "56px" },
  name: { display: "block", minHeight: "24px", textAlign: "start", fontSize: tokens.fontSizeBase300 },
  below: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

type Props = {
  readonly label: string;
  readonly documents: readonly DocumentType[];
  readonly units: readonly UnitStanding[];
  readonly withErrors: ReadonlySet<string>;
};

/** Units × documents: each cell a sign and its word; each unit leads to its page. */
export function DocumentMatrix({ label, documents, units, withErrors }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {pane.browse.cluster.unitColumn}
            </th>
            {documents.map(({ code, name }) => (
              <th key={code} scope="col" className={styles.head}>
                <abbr title={name} style={{ textDecoration: "none" }}>
                  {code}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.code}>
              <UnitHeader unit={unit} wrong={withErrors.has(unit.code)} />
              {documents.map(({ code }) => (
                <td key={code} className={styles.cell}>
                  <DocumentSign state={unit.documents[code]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UnitHeader({ unit, wrong }: { readonly unit: UnitStanding; readonly wrong: boolean }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts, go } = usePane();
  return (
    <th scope="row" className={styles.unit}>
      <Link
        as="button"
        data-opens="unit"
        className={styles.name}
        onClick={() => go.open({ kind: "unit", code: unit.code })}
      >
        {unit.name}
      </Link>
      <span className={styles.below}>
        <UnitState unit={unit} />
        {unit.role !== "member" && <Note>{texts.words.role[unit.role]}</Note>}
        {wrong && (
          <span className={looks.error}>
            <span aria-hidden>✖ </span>
            {pane.browse.cluster.withErrors}
          </span>
        )}
      </span>
    </th>
  );
}

/** What the list of documents doesn't ask of this sender stays blank. */
export function DocumentSign({ state }: { readonly state: DocumentState | undefined }) {
  const { texts } = usePane();
  if (state === undefined) return null;
  const { sign, text } = documentLooks[state];
  return (
    <span style={{ color: text }}>
      <span aria-hidden>{sign} </span>
      {texts.words.documentState[state]}
    </span>
  );
}

const useDocumentListStyles = makeStyles({
  root: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px" },
});

type DocumentListProps = {
  readonly documents: readonly (Pick<DocumentType, "code" | "name" | "required"> & Partial<PageDocument>)[];
  /** `null` = only their names. */
  readonly states: Readonly<Record<string, DocumentState>> | null;
};

/** Documents by code and name, whether each is required, by when if it has a day of its own, whether it is there. */
export function DocumentList({ documents, states }: DocumentListProps) {
  const styles = useDocumentListStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const { documentKind, documentBy } = pane.browse.cluster;
  const said = ({ required, lastDay = null }: DocumentListProps["documents"][number]): string =>
    [
      required ? documentKind.required : documentKind.optional,
      ...(lastDay === null ? [] : [documentBy({ date: lastDay })]),
    ].join(", ");
  return (
    <ul className={styles.root}>
      {documents.map((document) => (
        <li key={document.code} className={styles.line}>
          <span>
            {`${document.code}: ${document.name} `}
            <span className={looks.quiet}>{`(${said(document)})`}</span>
          </span>
          {states !== null && <DocumentSign state={states[document.code]} />}
        </li>
      ))}
    </ul>
  );
}

/** The word is always beside the sign. */
export const documentLooks: { readonly [S in DocumentState]: { readonly sign: string; readonly text: string } } = {
  present: { sign: "✓", text: tokens.colorPaletteGreenForeground1 },
  none: { sign: "–", text: tokens.colorNeutralForeground2 },
  missing: { sign: "○", text: tokens.colorPaletteRedForeground1 },
  unanswered: { sign: "?", text: tokens.colorPaletteMarigoldForeground2 },
};
