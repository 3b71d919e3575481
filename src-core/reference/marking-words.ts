/**
 * The words of each marking as they stand on a piece. They are not translated: prisons and the Postal Service look for
 * the English words (facts bop-special-mail-marking, mark-legal-mail-state, end-keywords).
 */
export const markingWords = {
  "legal-mail": "Legal Mail",
  "special-mail": "Special Mail – Open only in the presence of the inmate",
  "attorney-client": "Attorney–Client Privileged",
  "personal-confidential": "Personal and Confidential",
  "do-not-bend": "Do Not Bend",
  "free-matter-blind": "Free Matter for the Blind",
  "return-service-requested": "Return Service Requested",
  "address-service-requested": "Address Service Requested",
  "forwarding-service-requested": "Forwarding Service Requested",
  "change-service-requested": "Change Service Requested",
} as const;
