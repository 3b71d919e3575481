/**
 * Names under which state address confidentiality programs go, and the states that use each, for reading a
 * substitute address. An empty list of states: any state may use the name.
 * Source: alternatives notes, 1.2 (table of jurisdictions), as of 2001-2026, mostly read on state pages.
 */
export const addressPrograms = [
  { id: "acp", source: "address confidentiality program", states: [] },
  { id: "acp-es", source: "programa de confidencialidad de (?:domicilio|direcci(?:on|ones))", states: [] },
  {
    id: "safe-at-home",
    source: "safe at home",
    states: ["CA", "CT", "IA", "KS", "KY", "MD", "MN", "MO", "OH", "TN", "UT", "VT", "WI"],
  },
  { id: "confidential-address", source: "confidential address program", states: ["NV"] },
  { id: "confidential-substitute", source: "confidential substitute address(?: program)?", states: ["NM"] },
] as const;

/** Businesses named like a program: home inspectors, care agencies, alarm companies. */
export const addressProgramFalseFriends =
  "safe at home (?:inspections?|care|security|solutions|senior|services|llc|inc|health)";
