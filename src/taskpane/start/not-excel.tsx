import { FluentProvider, makeStyles, Text, webLightTheme } from "@fluentui/react-components";
import type { NotExcelTexts } from "../../text/vi/pane/frame";
import type { Language } from "../../text/language";
import { Heading } from "../states/layout";

const useStyles = makeStyles({
  root: { maxWidth: "560px", padding: "16px", display: "flex", flexDirection: "column", rowGap: "12px" },
  ways: {
    margin: 0,
    paddingInlineStart: "20px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    overflowWrap: "anywhere",
  },
});

type Props = { readonly languages: { readonly [L in Language]: NotExcelTexts } };

/** The page was opened outside Excel: both languages at once, since nobody has chosen one. */
export function NotExcel({ languages }: Props) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      {(["vi", "en"] as const).map((language) => (
        <div key={language} lang={language} className={styles.root}>
          <Heading level={1} large>
            {languages[language].title}
          </Heading>
          <Text>{languages[language].body}</Text>
          <Heading level={2}>{languages[language].waysTitle}</Heading>
          <ul className={styles.ways}>
            {languages[language].ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </div>
      ))}
    </FluentProvider>
  );
}
