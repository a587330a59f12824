import type { PersonalField, PersonalKind } from "../../forms/personal/personal-fields";
import { contactKey, emailsIn, phonesIn } from "../../workbook/text/contact-texts";
import { namePlaces } from "../../workbook/text/whole-names";

/** A person by name, and by numbers and addresses that are nobody else's. */
export type Person = { readonly name: string; readonly own: ReadonlySet<string> };

/** What of the person a person must look at: a part of a longer name only where the name has several words itself. */
export function kindLeft(text: string, field: PersonalField | undefined, { name, own }: Person): PersonalKind | null {
  if (namePlaces(text, name).some(({ isWhole }) => isWhole || isLong(name))) return "name";
  if (withoutContacts(text, own) === text || isOneContact(text) || (field !== undefined && field.kind !== "name"))
    return null;
  return emailsIn(text).some((each) => own.has(contactKey(each))) ? "email" : "phone";
}

/** A single word may be the name of a place, too. */
export function isLong(name: string): boolean {
  return /\s/u.test(name.trim());
}

export function isOneContact(text: string): boolean {
  return emailsIn(text)[0] === text || phonesIn(text)[0] === text;
}

export function withoutContacts(text: string, own: ReadonlySet<string>): string {
  const found = [...emailsIn(text), ...phonesIn(text)].filter((each) => own.has(contactKey(each)));
  return found.reduce((left, each) => left.replaceAll(each, ""), text);
}
