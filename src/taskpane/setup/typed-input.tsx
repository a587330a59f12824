import { Field, Input, Select } from "@fluentui/react-components";
import type { PeriodTexts } from "../../text/vi/pane/setup";
import type { Language } from "../../text/language";
import type { TypedField } from "../../app/live/board/setting-up/set-period";

type Props = {
  readonly field: TypedField;
  readonly value: string;
  /** `null` = nothing is wrong with it. */
  readonly trouble: string | null;
  readonly words: Pick<PeriodTexts, "dateHint" | "blank">;
  readonly language: Language;
  readonly type: (value: string) => void;
};

/** One value of a sheet under its own label; a date is typed as it is written. */
export function TypedInput({ field, value, trouble, words, language, type }: Props) {
  const { label, help, kind, choices, required } = field;
  const hint = kind === "date" ? `${help[language]} (${words.dateHint})` : help[language];
  return (
    <Field
      label={label}
      hint={hint}
      required={required}
      {...(trouble === null ? {} : { validationMessage: trouble, validationState: "error" })}
    >
      {kind === "choice" ? (
        <Select value={value} onChange={(_, { value: chosen }) => type(chosen)}>
          {(value === "" || !required) && <option value="">{words.blank}</option>}
          {value !== "" && !choices.includes(value) && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          inputMode={kind === "number" ? "decimal" : "text"}
          onChange={(_, { value: given }) => type(given)}
        />
      )}
    </Field>
  );
}
