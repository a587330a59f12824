/** Entries of figures, where KAD and KG may stand instead of a number (contract §4, Completeness). */
const figures = ["Chỉ tiêu đăng ký", "Thực hiện trong kỳ"];

/** Whether the person may declare the entry away; a label may end with its row's code. */
export function mayBeDeclared(label: string): boolean {
  return figures.some((figure) => label.startsWith(figure));
}
