/**
 * Immigration form names and filing codes that people write on an envelope.
 * Source: alternatives notes, 4.2 (rcp-uscis-forms, rcp-uscis-lockbox) and 4.3, as of 2026-11.
 */
export const immigrationForms = [
  "I-90",
  "I-129F?",
  "I-130A?",
  "I-131A?",
  "I-140",
  "I-192",
  "I-212",
  "I-246",
  "I-290B",
  "I-360",
  "I-485",
  "I-539",
  "I-589",
  "I-601A?",
  "I-693",
  "I-730",
  "I-751",
  "I-765V?",
  "I-817",
  "I-821D?",
  "I-824",
  "I-864",
  "I-881",
  "I-907",
  "I-912",
  "I-914",
  "I-918",
  "I-929",
  "N-336",
  "N-400",
  "N-565",
  "N-600K?",
  "N-648",
  "AR-11",
  "G-28",
  "G-639",
  "DS-260",
  "EOIR-\\d{1,3}[A-Z]?(?:/(?:IC|BIA))?",
] as const;

/** Codes that mean a filing only on an attention line. */
export const attentionCodes = ["AOS", "NFB", "DACA", "TPS", "I-\\d{3}[A-Z]?", "N-\\d{3}[A-Z]?"] as const;

/** Forms asked for in relief after persecution, trafficking or crime. */
export const reliefForms = ["I-589", "I-881", "I-914", "I-918", "I-929", "I-730"] as const;
