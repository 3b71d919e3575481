import { digitsBeside } from "../../text/digit-spans.ts";
import { labelBefore, labelPattern } from "../../text/labels.ts";
import { tradeLabelBefore } from "../../text/trade-label.ts";
import type { Match, Recognizer } from "../types.ts";

/** Area code not N9X or N11, exchange not N11; groups 1 to 5 are what says how it was written. */
const shape =
  /(?<![A-Za-z\d(+]|\d[-.])(\+?1[-. ]?)?(\(?)(?!\d11)[2-9][0-8]\d(\)?)([-. ]?)(?!\d11)[2-9]\d{2}([-. ]?)\d{4}(?![A-Za-z\d]|[-.]\d)/g;
const label = labelPattern([
  "(?:tele)?phone",
  "tel(?:\\.|efono)?",
  "ph",
  "cell?(?:ular|phone)?",
  "mobile",
  "movil",
  "fax",
  "call(?: me| us)?",
  "text",
  "sms",
  "whatsapp",
  "llam(?:e|ar|enos|ame|eme)",
  "t(?:el)?ef\\.?",
  "telf\\.?",
  "tfno\\.?",
  "fono",
  "contact(?:o)?",
  "home",
  "work",
  "office",
  "oficina",
  "msg",
  "mensajes?",
  "marque",
  "marcar",
  "avisar",
  "avise",
  "[tcmp]:",
]);

/** Telephone numbers of the United States; see README.md. */
export const phone: Recognizer = {
  id: "phone",
  since: "0.1.0",
  mailNumber: false,
  facts: ["n-phone"],
  needs: { run: 10 },
  find(text) {
    return [...text.matchAll(shape)].flatMap((found) => read(text, found) ?? []);
  },
};

function read(text: string, found: RegExpExecArray): Match | undefined {
  const [whole, country = "", open = "", close = "", gap1 = "", gap2 = ""] = found;
  if (close !== "" && open === "") return undefined;
  // "(212-555-0100)": the bracket is the sentence's, not the area code's.
  const loose = open !== "" && close === "";
  if (loose && country !== "") return undefined;
  const start = found.index + (loose ? 1 : 0);
  const end = found.index + whole.length;
  if (labelBefore(text, start, label))
    return { start, end, confidence: "certain", evidence: ["shape", "label"] };
  if (tradeLabelBefore(text, start)) return undefined;
  if (country.startsWith("+")) return { start, end, confidence: "likely", evidence: ["shape", "prefix"] };
  const grouped = gap2 !== "" && (gap1 !== "" || close !== "");
  if (!grouped) return undefined;
  if (close !== "" || (gap1 !== " " && gap2 !== " "))
    return { start, end, confidence: "likely", evidence: ["shape"] };
  // Blanks alone also stand between a ZIP Code or house number and other groups of digits.
  if (digitsBeside(text, start, end)) return undefined;
  return { start, end, confidence: "possible", evidence: ["shape"] };
}
