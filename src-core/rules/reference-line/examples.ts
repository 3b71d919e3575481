import type { RuleExample } from "../types.ts";

export const examples: readonly RuleExample[] = [
  { name: "a subject line", piece: { frontText: "Re: my rent dispute" }, expect: ["reference"] },
  { name: "a case number", piece: { frontText: "Case No. 26-CV-00000" }, expect: ["reference"] },
  { name: "an account number on the back", piece: { backText: "Account # 00-1234" }, expect: ["reference"] },
  { name: "a Spanish file number", piece: { frontText: "Expediente núm. 12-000" }, expect: ["reference"] },
  { name: "a Spanish subject line", piece: { frontText: "Asunto: audiencia" }, expect: ["reference"] },
  { name: "a reference that is a personal number", piece: { frontText: "Re: A 000-000-001" }, expect: [] },
  { name: "a reference that tells a matter", piece: { frontText: "Re: my asylum claim" }, expect: [] },
  { name: "words that only begin alike", piece: { frontText: "Order inside, thank you" }, expect: [] },
  { name: "nothing on the front", piece: {}, expect: [] },
];
