import type { FieldForm, ListForm } from "../../description/sheet-form";
import type { Header } from "../../reading/find-header";

/** The columns that units fill, with their place in a file. */
export function entryColumns({
  form,
  header,
}: {
  readonly form: ListForm;
  readonly header: Header;
}): readonly { readonly field: FieldForm; readonly column: number }[] {
  return form.columns.flatMap((field: FieldForm) => {
    const column = header.columns.get(field.key);
    return field.filling !== "entry" || column === undefined ? [] : [{ field, column }];
  });
}
