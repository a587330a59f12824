import { FluentProvider, makeStyles, Text, webLightTheme } from "@fluentui/react-components";
import type { NotExcelTexts } from "../../text/vi/pane/frame";
import type { Language } from "../../text/language";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { maxWidth: "560px", padding: "16px", display: "flex", flexDirection: "column", rowGap: "12px" },
});

type Props = { readonly languages: { readonly [L in Language]: NotExcelTexts } };

/** The page was opened outside Excel: both languages at once, since nobody has chosen one. */
export function NotExcel({ languages }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <FluentProvider theme={webLightTheme}>
      {(["vi", "en"] as const).map((language) => (
        <div key={language} lang={language} className={styles.root}>
          <Heading level={1} large>
            {languages[language].title}
          </Heading>
          <Text>{languages[language].body}</Text>
          <Heading level={2}>{languages[language].waysTitle}</Heading>
          <ul className={looks.spacedSteps}>
            {languages[language].ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </div>
      ))}
    </FluentProvider>
  );
}
