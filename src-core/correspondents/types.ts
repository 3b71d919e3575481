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
  | "elections";

/** A match in one text part. `certain` false means that the name merely sounds alike. */
export interface CorrespondentMatch {
  category: CorrespondentCategory;
  /** Id of the pattern in reference/correspondents. */
  pattern: string;
  certain: boolean;
  start: number;
  end: number;
  text: string;
}
