import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "DOB 01/01/1900", match: "01/01/1900", confidence: "certain" },
    { text: "Date of birth: 1900-01-01", match: "1900-01-01", confidence: "certain" },
    { text: "Born January 1, 1900", match: "January 1, 1900", confidence: "certain" },
    { text: "DOB: 1-1-85", match: "1-1-85", confidence: "certain" },
    { text: "01/01/1900 (DOB)", match: "01/01/1900", confidence: "certain" },
    { text: "Fecha de nacimiento: 31/12/1990", match: "31/12/1990", confidence: "certain" },
    { text: "F. Nac. 31-12-1990", match: "31-12-1990", confidence: "certain" },
    { text: "Nacida el 1 de enero de 1990", match: "1 de enero de 1990", confidence: "certain" },
    { text: "D.O.B. 02/29/2000", match: "02/29/2000", confidence: "certain" },
    { text: "Born in Macon on 01/02/1990", match: "01/02/1990", confidence: "likely" },
  ],
  notFound: [
    "DOB ____, hearing date 01/02/2027",
    "Born in Macon\n01/02/2027",
    "01/01/1900",
    "January 1, 1900",
    "DOB 13/45/2020",
    "DOB 02/30/2000",
    "DOB 29/02/1900",
    "DOB 01/01/1850",
    "Hearing date 01/01/2027",
    "Fecha de audiencia: 31/12/2026",
    "Nacido el 31 de febrero de 1990",
    "Date of birth",
  ],
};
