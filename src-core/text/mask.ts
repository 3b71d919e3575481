export const maskCharacter = "•";

/** The text with letters and digits replaced by "•", but for the first and last few; the rest stays as it is. */
export function maskMiddle(text: string, keepFirst: number, keepLast: number): string {
  const characters = [...text];
  const total = characters.filter(isLetterOrDigit).length;
  let seen = 0;
  return characters
    .map((character) => {
      if (!isLetterOrDigit(character)) return character;
      seen++;
      return seen <= keepFirst || seen > total - keepLast ? character : maskCharacter;
    })
    .join("");
}

/** The address with only the first character of the local part and the domain; does not tell its length. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf("@");
  const [first = ""] = address.slice(0, at);
  return `${first}${maskCharacter.repeat(3)}${address.slice(at)}`;
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
