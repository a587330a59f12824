/**
 * The generation of Excel's calculation that files of Excel 2019 and later state. A file that states an older one is
 * calculated as it opens, and Excel then asks at each close whether to save.
 */
export const calculation = 191_029;

/** `whole`: everything is calculated as the file opens, since some formula has no result or one that may be old. */
export function calcElement(whole: boolean): string {
  return `<calcPr calcId="${calculation}"${whole ? ' fullCalcOnLoad="1"' : ""}/>`;
}

/** In twentieths of a point, as Excel states a maximised window on 1920 × 1080 pixels. */
const maximised = 'xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720"';

/**
 * The workbook's part as hucre made it, finished. Excel keeps the filter's area under a hidden name; a visible one
 * would show in the list of names.
 */
export function finishWorkbook(xml: string, { whole }: { readonly whole: boolean }): string {
  return xml
    .replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"')
    .replace(/(?: (?:xWindow|yWindow|windowWidth|windowHeight)="-?\d+")+/, ` ${maximised}`)
    .replace(/<calcPr [^>]*\/>/, calcElement(whole));
}

/** In a font the size comes before the colour: the order of the schema of Microsoft's Open XML SDK. */
export function finishStyles(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");
}

/** Removes the time, so that the file says nothing that was not in the draft. */
export function finishCore(xml: string): string {
  return xml.replace(/<dcterms:modified .*<\/dcterms:modified>/, "");
}

/** Names this program as the file's maker. */
export function finishApp(xml: string): string {
  return xml.replace("<Application>hucre<", "<Application>thidua<");
}
