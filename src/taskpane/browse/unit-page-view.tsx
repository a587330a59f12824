import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import { IssueGroup } from "../check/issue-group";
import { severities } from "../check/issue-kind";
import { issueSeverity } from "../../app/issue-line";
import { MarkedCopyButton } from "../mark/marked-copy";
import { usePane } from "../pane-context";
import { Heading, PathBack, TwoColumns } from "../states/layout";
import { useGoTo } from "../states/go-to";
import { Note } from "../states/looks";
import { DocumentList } from "./documents";
import { FigureList } from "./figure-list";
import { FactTiles } from "./unit-facts";
import { UnitStatements } from "./unit-statements";
import { VersionTimeline } from "./version-timeline";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  greyed: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    color: tokens.colorNeutralForeground3,
    filter: "grayscale(1)",
  },
});

/** A unit: who it is, its four facts, what it sent and when, its figures, what is to be reviewed. */
export function UnitPageView({ page }: { readonly page: UnitPage }) {
  const { standing, cluster } = page;
  return (
    <>
      <PathBack
        steps={[
          { name: null, subject: null },
          { name: cluster.name, subject: { kind: "cluster", code: cluster.code } },
        ]}
      />
      <Heading level={2} large>
        {standing.name}
      </Heading>
      <TwoColumns first={<Received page={page} />} second={<Reported page={page} />} />
    </>
  );
}

function Received({ page }: { readonly page: UnitPage }) {
  const { pane } = usePane();
  const words = pane.browse.unit;
  const { standing, documents, versions } = page;
  return (
    <>
      <Who page={page} />
      <FactTiles page={page} />
      <Receipt page={page} />
      <UnitStatements page={page} />
      <Heading level={3}>{words.documentsTitle}</Heading>
      <DocumentList documents={documents} states={standing.documents} />
      <Heading level={3}>{words.versionsTitle}</Heading>
      {versions.length === 0 ? <Text>{words.noVersions}</Text> : <VersionTimeline versions={versions} />}
    </>
  );
}

function Reported({ page }: { readonly page: UnitPage }) {
  const { pane } = usePane();
  const words = pane.browse.unit;
  return (
    <>
      <Heading level={3}>{words.issuesTitle}</Heading>
      <Issues issues={page.issues} />
      {page.toMark && <MarkedReport unit={page.standing.code} />}
      <Heading level={3}>{words.figuresTitle}</Heading>
      {page.figures.length === 0 ? <Text>{words.noFigures}</Text> : <FigureList figures={page.figures} />}
      {page.returned !== null && <Returned returned={page.returned} />}
    </>
  );
}

/** What was sent back: to be seen, greyed, and counted nowhere. */
function Returned({ returned: { file, issues, figures } }: { readonly returned: NonNullable<UnitPage["returned"]> }) {
  const styles = useStyles();
  const words = usePane().pane.browse.unit;
  return (
    <section className={styles.greyed} aria-label={words.returnedTitle}>
      <Heading level={3}>{words.returnedTitle}</Heading>
      <Note>{words.returnedMeans({ file })}</Note>
      <Issues issues={issues} />
      <FigureList figures={figures} />
    </section>
  );
}

function MarkedReport({ unit }: { readonly unit: string }) {
  const { actions, pane } = usePane();
  return <MarkedCopyButton label={pane.mark.make} make={(chosen) => actions.markedReport(unit, chosen)} />;
}

function Who({ page: { standing, contact, exemptReason, extensionReason } }: { readonly page: UnitPage }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.browse.unit;
  const { person, email, phone } = contact;
  const none = person === null && email === null && phone === null;
  return (
    <div className={styles.facts}>
      <Text>{`${standing.code} · ${texts.words.role[standing.role]}`}</Text>
      {none && <Text size={200}>{words.noContact}</Text>}
      {person !== null && <Text>{`${words.contact.person}: ${person}`}</Text>}
      {phone !== null && (
        <Text>
          {`${words.contact.phone}: `}
          <Link href={`tel:${phone.replaceAll(/[^+\d]/gu, "")}`}>{phone}</Link>
        </Text>
      )}
      {email !== null && (
        <Text>
          {`${words.contact.email}: `}
          <Link href={`mailto:${email}`}>{email}</Link>
        </Text>
      )}
      {exemptReason !== null && <Text>{words.exempt({ reason: exemptReason })}</Text>}
      {standing.extendedTo !== null && (
        <Text>{words.extended({ date: standing.extendedTo, reason: extensionReason })}</Text>
      )}
    </div>
  );
}

function Receipt({ page: { standing } }: { readonly page: UnitPage }) {
  const { pane, texts } = usePane();
  const words = pane.browse.unit;
  const { received, receivedSource, confirmed, status } = standing;
  const none = status === "returned" ? words.sentBack : words.noReceipt;
  return (
    <>
      <Heading level={3}>{words.receiptTitle}</Heading>
      <Text>
        {received === null || receivedSource === null
          ? none
          : words.receipt({ date: received, source: texts.words.receivedSource[receivedSource], confirmed })}
      </Text>
    </>
  );
}

function Issues({ issues }: Pick<UnitPage, "issues">) {
  const { pane } = usePane();
  const { goTo, trouble } = useGoTo();
  if (issues.length === 0) return <Text>{pane.browse.unit.noIssues}</Text>;
  const checked = issues.map((issue) => ({
    issue,
    here: issue.place.file === null,
    unit: null,
    row: null,
    forUnit: false,
  }));
  return (
    <>
      {trouble}
      {severities
        .map((severity) => ({ severity, issues: checked.filter(({ issue }) => issueSeverity(issue) === severity) }))
        .filter(({ issues: some }) => some.length > 0)
        .map(({ severity, issues: some }) => (
          <IssueGroup
            key={severity}
            title={pane.check.severity[severity]}
            note={null}
            issues={some}
            known="unit"
            ownForm={false}
            openAtFirst={severity === "error"}
            goTo={goTo}
          />
        ))}
    </>
  );
}
