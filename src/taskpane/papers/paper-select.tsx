import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { narrowSelect } from "../entering/choices";
import type { OfferedPaper } from "./acts";

const useStyles = makeStyles({ select: narrowSelect });

type Props = {
  readonly label: string;
  readonly papers: readonly OfferedPaper[];
  readonly name: string;
  readonly choose: (name: string) => void;
};

/** One kind of paper of those that can be made. */
export function PaperSelect({ label, papers, name, choose }: Props) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={name}
        onChange={(_, { value }) => choose(value)}
      >
        {papers.map((paper) => (
          <option key={paper.name} value={paper.name}>
            {paper.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The name that was chosen, the first while none was or it can't be made any more. */
export function usePaperName(papers: readonly OfferedPaper[]): readonly [string, (name: string) => void] {
  const [asked, setAsked] = useState("");
  return [papers.some(({ name }) => name === asked) ? asked : (papers[0]?.name ?? ""), setAsked];
}
