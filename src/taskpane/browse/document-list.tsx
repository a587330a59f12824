import { makeStyles, tokens } from "@fluentui/react-components";
import type { DocumentType } from "../../domain/round/receipt";
import type { DocumentState } from "../../domain/standing/standing";
import { usePane } from "../pane-context";
import { DocumentSign } from "./document-matrix";

const useStyles = makeStyles({
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
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly documents: readonly DocumentType[];
  /** `null` = only their names. */
  readonly states: Readonly<Record<string, DocumentState>> | null;
};

/** Documents by code and name, whether each is required, and whether it is there. */
export function DocumentList({ documents, states }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const { required: must, optional } = pane.browse.cluster.documentKind;
  return (
    <ul className={styles.root}>
      {documents.map(({ code, name, required }) => (
        <li key={code} className={styles.line}>
          <span>
            {`${code}: ${name} `}
            <span className={styles.quiet}>{`(${required ? must : optional})`}</span>
          </span>
          {states !== null && <DocumentSign state={states[code]} />}
        </li>
      ))}
    </ul>
  );
}
