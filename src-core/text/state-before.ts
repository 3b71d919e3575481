// Two-letter state, territory and military codes as they stand before a ZIP Code (Publication 28, appendix B).
const codes =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|" +
  "OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AS|GU|MP|PR|VI|FM|MH|PW|AA|AE|AP";
const stateAtEnd = new RegExp(`(?<![A-Za-z])(?:${codes})[., ]{1,3}$`, "i");

/** Whether a two-letter state code stands directly before the position, as in "CO 80012". */
export function stateBefore(text: string, start: number): boolean {
  return stateAtEnd.test(text.slice(Math.max(0, start - 6), start));
}
