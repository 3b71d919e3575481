/** Invented people and streets for the examples of every option. */
export const home = "Ana Ruiz\n12 Alder St Apt 4\nAurora CO 80012";
export const friend = "Ben Ortiz\n88 Willow Rd\nPueblo CO 81003";
export const jail = "Luis Ruiz A 000-000-001\nNorthfield Detention Center\n100 Quarry Rd\nAurora CO 80010";
/** A custody number without the name of a place that we know. */
export const numbered = "Luis Ruiz A 000-000-001\n100 Quarry Rd\nAurora CO 80010";
export const abroad = "Luz Ortiz\nCalle Sauce 12\n06000 Ciudad de México\nMEXICO";
export const military = "SGT Ana Ruiz\nPSC 100 BOX 200\nAPO AE 09001";
export const court = "Immigration Court\n100 Quarry Rd\nDenver CO 80294";
export const agency = "USCIS\nAttn: I-90\n100 Quarry Rd\nDenver CO 80202";
export const taxOffice = "Internal Revenue Service\n100 Quarry Rd\nOgden UT 84201";
export const electionOffice = "Board of Elections\n100 Quarry Rd\nDenver CO 80202";
export const lawOffice = "Ruiz Law Office\nMarta Ruiz, Attorney at Law\n40 Cedar Ave\nAurora CO 80012";
export const clinic = "Riverside Family Clinic\n40 Cedar Ave Ste 2\nAurora CO 80012";
export const program =
  "Ana Prueba\nAddress Confidentiality Program\n100 Sample Plaza Apt 999\nDenver CO 80012";
