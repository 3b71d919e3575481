/** What kind of correspondent a name, attention line or address points to. */
export type CorrespondentCategory =
  | "immigration-court"
  | "immigration-agency"
  | "immigration-detention"
  | "immigration-legal-aid"
  | "consulate"
  | "custody"
  | "court"
  | "legal"
  | "reproductive-health"
  | "hiv-sti"
  | "gender-care"
  | "substance-use"
  | "mental-health"
  | "health"
  | "shelter"
  | "union"
  | "religion"
  | "politics"
  | "debt"
  | "benefits"
  | "credit"
  | "newsroom"
  | "child-welfare"
  | "tax"
  | "veterans"
  | "elections"
  | "passport";

/** A narrower kind inside a category, where an outsider may infer something else from it. */
export type CorrespondentKind =
  | "immigration-enforcement"
  | "asylum-office"
  | "visa-center"
  | "unaccompanied-children"
  | "family-court"
  | "criminal-court";

/** A match in one text part. `certain` false means that the name merely sounds alike. */
export interface CorrespondentMatch {
  category: CorrespondentCategory;
  kind?: CorrespondentKind;
  /** Id of the pattern in reference/correspondents, correspondent-addresses or telling-words. */
  pattern: string;
  certain: boolean;
  start: number;
  end: number;
  text: string;
}
