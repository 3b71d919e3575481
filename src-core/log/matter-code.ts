import { givenNames } from "../reference/given-names.ts";
import { foldText, plainPunctuation } from "../text/fold.ts";

const given: ReadonlySet<string> = new Set(givenNames.map((name) => name.toLowerCase()));

/** Surnames that are common in the United States and, alone, would name a client to anyone. */
const surnames: ReadonlySet<string> = new Set(
  (
    "smith johnson williams brown jones davis miller wilson anderson thomas taylor moore jackson martin thompson harris clark " +
    "robinson walker allen wright nguyen hill adams nelson baker campbell roberts phillips evans turner parker collins edwards " +
    "stewart morris murphy rogers cooper peterson kelly howard kim patel " +
    "garcia rodriguez martinez hernandez lopez gonzalez gonzales perez sanchez ramirez torres flores rivera gomez diaz reyes cruz " +
    "morales ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez vazquez castillo jimenez moreno romero herrera medina aguilar " +
    "vargas castro guzman mendez munoz salazar garza soto delgado pena rios alvarado sandoval contreras valdez guerrero ortega estrada"
  ).split(" "),
);

/** Names that are as often ordinary words of a code, or months: alone they say nothing. */
const ordinary: ReadonlySet<string> = new Set(
  "will may april june august grant mark chance grace hope faith justice major page case young long white black green hill brown".split(
    " ",
  ),
);

/** Words that people give to cases and not to people. */
const caseWords: ReadonlySet<string> = new Set(
  (
    "case cases matter file files client docket claim claims intake project group batch team unit clinic test box letter letters mail number no " +
    "housing eviction tenant landlord asylum visa immigration family custody divorce benefits appeal appeals hearing court county state " +
    "civil criminal probate estate tax taxes debt consumer employment wage wages disability social security medicaid medicare " +
    "protection order name change records request january february march april may june july august september october november december " +
    "caso casos asunto expediente archivo cliente grupo prueba carta cartas correo numero vivienda desalojo asilo inmigracion familia " +
    "custodia beneficios apelacion audiencia corte tribunal condado estado impuestos deuda empleo salario registros solicitud"
  ).split(" "),
);

const titles = /^(?:mr|mrs|ms|miss|mx|dr|sr|sra|srta|don|dona|sres|mister)$/;
const particles = /^(?:de|del|la|las|los|da|do|dos|van|von|der|den|di|y|e|al|el|bin|ibn|st|san|santa)$/;
const suffixes = /^(?:jr|sr|ii|iii|iv|esq)$/;
const singleName = /^(?:Mc|Mac|O['’]|D['’]|Fitz)\p{Lu}\p{Ll}+$/u;
/** "Quill v. Ferrier" */
const versus = /\p{L}\s+(?:vs?\.?|versus|contra)\s+\p{L}/iu;
/** "In re Quill" */
const inRe = /^in\s+re:?\s+\p{L}/iu;

interface Word {
  text: string;
  key: string;
  isCapitalized: boolean;
  isUpper: boolean;
}

/**
 * Whether the code of a matter looks like someone's name, so that the person can be told before it is kept. A guess in
 * both directions, for a warning and never a refusal: codes such as "24-113", "CASE-12" and "M2026/7" are fine.
 */
export function looksLikeName(text: string): boolean {
  const plain = plainPunctuation(text.normalize("NFC")).trim();
  if (versus.test(plain) || inRe.test(plain)) return true;
  const words = wordsOf(plain);
  if (words.some((word) => singleName.test(word.text))) return true;
  if (isCommaForm(plain)) return true;
  if (words.some(({ key }, at) => titles.test(key) && isNameWord(words[at + 1]))) return true;
  if (words.some((word) => isKnownName(word, words.length))) return true;
  return namesInARow(words) || isInitialAndName(plain);
}

/** Runs of letters: digits, dashes, slashes and a small letter before a capital end one. */
function wordsOf(text: string): Word[] {
  const parts = text
    .split(/[^\p{L}\p{M}'’]+/u)
    .flatMap((part) => (singleName.test(part) ? [part] : part.split(/(?<=\p{Ll})(?=\p{Lu})/u)))
    .map((part) => part.replace(/^['’]+|['’]+$/g, ""));
  return parts
    .filter((part) => part !== "")
    .map((part) => ({
      text: part,
      key: foldText(part),
      isCapitalized: /^\p{Lu}\p{Ll}/u.test(part),
      isUpper: part.length > 1 && part === part.toUpperCase(),
    }));
}

/** "Quill, Rosa", "quill, rosa m." */
function isCommaForm(text: string): boolean {
  const [first = "", second = "", ...more] = text.split(",").map(wordsOf);
  if (typeof first === "string" || typeof second === "string" || more.length > 1) return false;
  const [last, next] = [first.at(-1), second[0]];
  if (first.length > 4 || second.length > 4 || !isNameWord(last) || !isNameWord(next)) return false;
  return (isWritten(last) && isWritten(next)) || given.has(next?.key ?? "");
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && word.key.length > 1 && !caseWords.has(word.key);
}

/** As names are written; in capitals, short ones are rather abbreviations. */
function isWritten(word: Word | undefined): boolean {
  return word !== undefined && (word.isCapitalized || (word.isUpper && word.text.length >= 4));
}

/** A name that is known, in any case. Short ones in capitals ("ANA-12") count only beside another word. */
function isKnownName({ key, isUpper }: Word, words: number): boolean {
  if (key.length < 3 || ordinary.has(key) || caseWords.has(key)) return false;
  if (isUpper && key.length === 3 && words === 1) return false;
  return given.has(key) || surnames.has(key);
}

/** Two words written as names in a row, particles between them aside, or one that a word of cases goes with. */
function namesInARow(words: readonly Word[]): boolean {
  let names = 0;
  let casesOnly = 0;
  for (const [at, word] of words.entries()) {
    if (caseWords.has(word.key)) casesOnly++;
    else if (particles.test(word.key) || suffixes.test(word.key)) {
      // "de la Quill" needs no given name before it.
      if (!word.isUpper && particles.test(word.key) && words[at + 1]?.isCapitalized) names++;
    } else if (isWritten(word)) names++;
  }
  const isNameOfCase =
    names === 1 && casesOnly > 0 && words.some((word) => isNameWord(word) && word.isCapitalized);
  return names >= 2 || isNameOfCase;
}

/** "R. Quill", "R Quill", "Quill R." */
function isInitialAndName(text: string): boolean {
  const match = /(?:^|\s)\p{Lu}(?:\.\s*|\s+)(\p{Lu}\p{Ll}{2,})|(\p{Lu}\p{Ll}{2,}),?\s+\p{Lu}\.?$/u.exec(text);
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && !caseWords.has(foldText(name));
}
