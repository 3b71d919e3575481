/**
 * Address confidentiality programs by state and territory, as read up to 21 November 2026.
 * Source: alternatives notes, 1.2 (table of jurisdictions); each entry names its own text, its date and how far it was
 * checked. The words for the codes live in the `programs` catalogue of each language. A list that is left out or empty
 * was not confirmed; it does not mean "none".
 */

/** How far a place has a program. Only `running` and `enacted` places forward mail. */
export type ProgramStatus =
  | "running"
  | "enacted"
  | "license-only"
  | "voter-list-only"
  | "bills-only"
  | "partial"
  | "none-found"
  | "not-searched";

export type ProgramAgency =
  | "secretary-of-state"
  | "attorney-general"
  | "department-of-justice"
  | "secretary-of-state-and-registrars"
  | "administration-proposed"
  | "driver-services"
  | "personnel-administration"
  | "victim-services-dc"
  | "law-enforcement"
  | "secretary-of-the-commonwealth"
  | "attorney-general-dtmb"
  | "child-and-family-services"
  | "division-on-women"
  | "department-of-state"
  | "victim-advocate"
  | "moved-2026"
  | "county-clerks"
  | "criminal-justice-system";

export type Eligibility =
  | "domestic-violence"
  | "dating-violence"
  | "sexual-assault"
  | "stalking"
  | "trafficking"
  | "harassment"
  | "kidnapping"
  | "child-abuse"
  | "elder-abuse"
  | "strangulation"
  | "bias-crime"
  | "other-crimes"
  | "crime-victims"
  | "fears-for-safety"
  | "fears-and-moves"
  | "protective-order"
  | "needs-protective-order"
  | "shelter-resident"
  | "household"
  | "minors"
  | "reproductive-health"
  | "gender-care"
  | "health-providers"
  | "protected-health-care"
  | "victim-service-staff"
  | "witnesses"
  | "justice-staff"
  | "peace-officers"
  | "public-staff"
  | "officials"
  | "voters-in-danger";

export type ForwardedMail =
  | "first-class"
  | "certified"
  | "registered"
  | "priority"
  | "express"
  | "election-mail"
  | "legal-documents"
  | "letters-bills-cards"
  | "addressed-to-you"
  | "name-and-code"
  | "marked-medicine"
  | "government-mail"
  | "federal-packages"
  | "approved-packages"
  | "paid-other-mail"
  | "as-decided"
  | "mail";

export type ReturnedMail =
  | "packages"
  | "other-packages"
  | "periodicals"
  | "marketing"
  | "presorted"
  | "books"
  | "medicine"
  | "refrigerated-medicine"
  | "care-of-and-business"
  | "without-name-or-code"
  | "unpaid-other-mail"
  | "all-other-mail";

export type SubstituteAddressForm =
  | "po-box"
  | "po-box-and-number"
  | "po-box-street-and-code"
  | "street-and-apt-number"
  | "shared-address-and-code"
  | "shared-address"
  | "address-and-code"
  | "assigned-address"
  | "fictitious-address"
  | "own-po-box";

/** What the texts that were read leave open, beyond lists that are empty. */
export type Unconfirmed =
  | "classes"
  | "classes-from-bill"
  | "started"
  | "bill-outcome"
  | "law-number"
  | "agency"
  | "source-age"
  | "later-changes"
  | "new-bill"
  | "absence";

export type ProgramNote =
  | "three-business-days"
  | "second-business-day"
  | "daily"
  | "utilities-must-accept"
  | "lives-works-studies"
  | "health-applicants"
  | "first-program"
  | "started-2025"
  | "in-force-2026-07"
  | "moved-law";

/** Points on which the texts disagree; both sides are in the words. */
export type ProgramDispute = "phone" | "government-mail";

export interface ProgramPhone {
  number: string;
  /** True where the number was seen only on a third party's page. */
  secondHand?: true;
}

export interface AddressProgram {
  /** USPS code of the state or territory. */
  code: string;
  place: string;
  status: ProgramStatus;
  /** The program's own name, as it is called in English. */
  name?: string;
  agency?: ProgramAgency;
  law?: string;
  eligible: readonly Eligibility[];
  forwards: readonly ForwardedMail[];
  returns: readonly ReturnedMail[];
  addressForm?: SubstituteAddressForm;
  /** Town of the substitute address, where the text names it. */
  addressTown?: string;
  phones?: readonly ProgramPhone[];
  /** The program's own pages, as printed; shown, never opened by itself. */
  web?: string;
  notes?: readonly ProgramNote[];
  unconfirmed?: readonly Unconfirmed[];
  disputed?: readonly ProgramDispute[];
  sources: readonly { cite: string; url?: string }[];
  /** As in facts: "2024-09", a range, or "undated". */
  asOf: string;
  /** As in facts (`Verified`), for what the entry states and does not list as unconfirmed. */
  verified: "yes" | "secondary" | "no";
}

const acp = "Address Confidentiality Program";
const safeAtHome = "Safe at Home";

/** Every state, DC and territory, by the English name of the place. */
export const addressProgramDirectory: readonly AddressProgram[] = [
  {
    code: "AL",
    place: "Alabama",
    status: "voter-list-only",
    agency: "secretary-of-state-and-registrars",
    law: "Ala. Code § 17-4-33",
    eligible: ["domestic-violence", "minors", "officials"],
    forwards: [],
    returns: [],
    phones: [{ number: "334-242-7200" }],
    sources: [
      { cite: "addressconfidentiality.com", url: "https://www.addressconfidentiality.com/states/alabama" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  {
    code: "AK",
    place: "Alaska",
    status: "bills-only",
    agency: "administration-proposed",
    law: "HB 104 / SB 31 (34th Leg.)",
    eligible: ["protective-order", "domestic-violence", "sexual-assault", "stalking", "peace-officers"],
    forwards: [],
    returns: [],
    unconfirmed: ["bill-outcome"],
    sources: [{ cite: "akleg.gov", url: "https://www.akleg.gov/basis/Meeting/Detail/?Bill=HB+104" }],
    asOf: "2025-05-17",
    verified: "yes",
  },
  {
    code: "AS",
    place: "American Samoa",
    status: "not-searched",
    eligible: [],
    forwards: [],
    returns: [],
    sources: [],
    asOf: "2026-11",
    verified: "no",
  },
  {
    code: "AZ",
    place: "Arizona",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "A.R.S. § 41-161 ff.",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class", "registered", "certified", "election-mail"],
    returns: [],
    phones: [{ number: "602-542-1653" }],
    web: "azsos.gov/services/acp",
    sources: [{ cite: "azsos.gov", url: "https://azsos.gov/services/acp" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "AR",
    place: "Arkansas",
    status: "license-only",
    name: acp,
    agency: "driver-services",
    law: "Ark. Code § 27-16-811; voters: § 7-5-112",
    eligible: ["domestic-violence", "household"],
    forwards: [],
    returns: [],
    addressForm: "own-po-box",
    web: "dfa.arkansas.gov",
    sources: [
      {
        cite: "dfa.arkansas.gov",
        url: "https://www.dfa.arkansas.gov/office/driver-services/address-confidentiality-program/",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "CA",
    place: "California",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "Gov. Code § 6205 ff., § 6215 ff.",
    eligible: [
      "domestic-violence",
      "sexual-assault",
      "stalking",
      "trafficking",
      "kidnapping",
      "elder-abuse",
      "reproductive-health",
      "public-staff",
      "household",
    ],
    forwards: ["first-class", "certified", "registered"],
    returns: [],
    addressForm: "po-box-and-number",
    addressTown: "Sacramento",
    phones: [{ number: "877-322-5227" }],
    sources: [
      {
        cite: "sos.ca.gov",
        url: "https://www.sos.ca.gov/registries/safe-home/frequently-asked-questions",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "CO",
    place: "Colorado",
    status: "running",
    name: acp,
    agency: "personnel-administration",
    law: "C.R.S. § 24-30-2101 ff.",
    eligible: [
      "sexual-assault",
      "domestic-violence",
      "trafficking",
      "stalking",
      "harassment",
      "protected-health-care",
    ],
    forwards: ["first-class", "certified", "registered"],
    returns: ["packages", "periodicals", "marketing", "care-of-and-business"],
    addressForm: "street-and-apt-number",
    phones: [{ number: "303-866-2208" }],
    sources: [{ cite: "dcs.colorado.gov", url: "https://dcs.colorado.gov/acp/about-the-acp" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "CT",
    place: "Connecticut",
    status: "running",
    name: `${safeAtHome} ${acp}`,
    agency: "secretary-of-state",
    law: "C.G.S. § 54-240 ff.",
    eligible: ["domestic-violence", "child-abuse", "kidnapping", "sexual-assault", "stalking", "trafficking"],
    forwards: ["first-class"],
    returns: ["all-other-mail"],
    addressForm: "po-box-street-and-code",
    phones: [{ number: "860-509-6006", secondHand: true }],
    sources: [
      {
        cite: "regulations.justia.com",
        url: "https://regulations.justia.com/states/connecticut/title-54/subtitle-240a/section-54-240a-5",
      },
    ],
    asOf: "2024-09",
    verified: "yes",
  },
  {
    code: "DE",
    place: "Delaware",
    status: "running",
    name: acp,
    agency: "department-of-justice",
    law: "11 Del. C. § 9611 ff.",
    eligible: [
      "domestic-violence",
      "sexual-assault",
      "trafficking",
      "stalking",
      "witnesses",
      "household",
      "reproductive-health",
    ],
    forwards: ["first-class", "express", "registered", "certified", "paid-other-mail"],
    returns: ["unpaid-other-mail"],
    phones: [{ number: "800-870-1790", secondHand: true }],
    sources: [
      {
        cite: "instalawyer.io",
        url: "https://instalawyer.io/laws/delaware-code/9612-address-confidentiality-program",
      },
    ],
    asOf: "2023",
    verified: "yes",
  },
  {
    code: "DC",
    place: "District of Columbia",
    status: "running",
    name: acp,
    agency: "victim-services-dc",
    law: "D.C. Code § 4-555.01 ff.",
    eligible: [
      "domestic-violence",
      "sexual-assault",
      "stalking",
      "trafficking",
      "victim-service-staff",
      "reproductive-health",
    ],
    forwards: ["first-class", "certified", "registered"],
    returns: ["marketing", "packages", "periodicals"],
    phones: [{ number: "202-727-0605", secondHand: true }],
    web: "ovsjg.dc.gov/acp",
    notes: ["three-business-days"],
    sources: [
      {
        cite: "code.dccouncil.gov",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/4-555.02",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "FL",
    place: "Florida",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "Fla. Stat. §§ 741.401–.409, .465, .4651",
    eligible: ["domestic-violence", "stalking"],
    forwards: ["name-and-code"],
    returns: ["without-name-or-code"],
    addressForm: "assigned-address",
    phones: [{ number: "850-414-3300" }, { number: "800-226-6667" }],
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "regulations.justia.com",
        url: "https://regulations.justia.com/states/florida/2/2a/chapter-2a-7/section-2a-7-0022",
      },
    ],
    asOf: "2024-09",
    verified: "yes",
  },
  {
    code: "GA",
    place: "Georgia",
    status: "enacted",
    name: `Victim Centered ${acp}`,
    agency: "secretary-of-state",
    law: "O.C.G.A. §§ 50-18-150 to -155",
    eligible: [
      "fears-and-moves",
      "domestic-violence",
      "dating-violence",
      "sexual-assault",
      "stalking",
      "trafficking",
    ],
    forwards: [],
    returns: [],
    addressForm: "assigned-address",
    notes: ["in-force-2026-07"],
    unconfirmed: ["started", "classes"],
    sources: [
      {
        cite: "law.justia.com",
        url: "https://law.justia.com/codes/georgia/title-50/chapter-18/article-8/section-50-18-150/",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "GU",
    place: "Guam",
    status: "none-found",
    law: "8 GCA ch. 160",
    eligible: ["crime-victims"],
    forwards: [],
    returns: [],
    unconfirmed: ["absence"],
    sources: [{ cite: "law.justia.com", url: "https://law.justia.com/codes/guam/2021/title-8/chapter-160/" }],
    asOf: "2021",
    verified: "no",
  },
  {
    code: "HI",
    place: "Hawaii",
    status: "running",
    name: acp,
    agency: "law-enforcement",
    law: "HRS ch. 801G",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class", "certified", "registered"],
    returns: ["packages", "marketing", "presorted"],
    phones: [{ number: "808-587-5025", secondHand: true }],
    sources: [
      {
        cite: "casetext.com",
        url: "https://casetext.com/statute/hawaii-revised-statutes/division-5-crimes-and-criminal-proceedings/title-38-procedural-and-supplementary-provisions/chapter-801g-address-confidentiality-program/section-801g-2-address-confidentiality-program-established",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "ID",
    place: "Idaho",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "Idaho Code § 19-5701 ff.",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "other-crimes"],
    forwards: ["first-class", "priority", "as-decided"],
    returns: [],
    phones: [{ number: "208-332-2836", secondHand: true }],
    disputed: ["phone"],
    sources: [
      {
        cite: "getpocketlaw.com",
        url: "https://getpocketlaw.com/law/state_idaho/section-19-5705-use-of-designated-address_a09bb4559b17",
      },
    ],
    asOf: "2018",
    verified: "yes",
  },
  {
    code: "IL",
    place: "Illinois",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "750 ILCS 61",
    eligible: ["domestic-violence", "sexual-assault", "trafficking", "stalking"],
    forwards: ["letters-bills-cards"],
    returns: ["marketing", "periodicals", "packages", "medicine"],
    phones: [{ number: "844-916-0295", secondHand: true }],
    sources: [{ cite: "illinoislegalaid.org", url: "https://www.illinoislegalaid.org/node/185901" }],
    asOf: "2025-09",
    verified: "yes",
  },
  {
    code: "IN",
    place: "Indiana",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "IC 5-26.5",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "needs-protective-order"],
    forwards: ["mail"],
    returns: [],
    phones: [{ number: "800-321-1907", secondHand: true }],
    unconfirmed: ["classes", "source-age"],
    sources: [
      {
        cite: "law.justia.com",
        url: "https://law.justia.com/codes/indiana/2011/title5/article26-5/chapter5/",
      },
    ],
    asOf: "2011",
    verified: "yes",
  },
  {
    code: "IA",
    place: "Iowa",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "Iowa Code ch. 9E",
    eligible: ["domestic-violence", "sexual-assault", "trafficking", "stalking"],
    forwards: ["first-class"],
    returns: [],
    addressForm: "po-box-and-number",
    phones: [{ number: "515-725-7233" }],
    unconfirmed: ["classes-from-bill"],
    sources: [
      {
        cite: "legis.iowa.gov",
        url: "https://www.legis.iowa.gov/publications/search/document?fq=id:1390661&pdid=1389383",
      },
    ],
    asOf: "2021",
    verified: "yes",
  },
  {
    code: "KS",
    place: "Kansas",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "K.S.A. 75-451 ff.",
    eligible: ["domestic-violence", "sexual-assault", "trafficking", "stalking"],
    forwards: ["first-class", "certified", "approved-packages"],
    returns: ["other-packages"],
    phones: [{ number: "785-296-3806", secondHand: true }],
    unconfirmed: ["law-number"],
    sources: [{ cite: "kssos.org", url: "http://www.kssos.org/safeathome/how_sah_work.html" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "KY",
    place: "Kentucky",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "KRS 14.300–.318; 30 KAR 10",
    eligible: ["domestic-violence", "stalking", "sexual-assault", "trafficking", "household"],
    forwards: ["first-class"],
    returns: [],
    addressForm: "address-and-code",
    web: "sos.ky.gov/safe-at-home",
    notes: ["second-business-day"],
    sources: [
      {
        cite: "regulations.justia.com",
        url: "https://regulations.justia.com/states/kentucky/title-30/chapter-10/080",
      },
    ],
    asOf: "2024-12",
    verified: "yes",
  },
  {
    code: "LA",
    place: "Louisiana",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "R.S. 44:51 ff.; LAC 4:XIX",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class", "certified", "registered"],
    returns: ["books", "periodicals", "packages", "marketing"],
    addressForm: "shared-address-and-code",
    addressTown: "Baton Rouge",
    web: "sos.la.gov",
    sources: [{ cite: "La. Admin. Code tit. 4, § XIX-117" }],
    asOf: "2024-11",
    verified: "yes",
  },
  {
    code: "ME",
    place: "Maine",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "5 M.R.S. § 90-B; 29-250 ch. 900",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class"],
    returns: [],
    addressForm: "address-and-code",
    web: "maine.gov/sos",
    sources: [
      {
        cite: "mainelegislature.org",
        url: "https://mainelegislature.org/legis/bills/bills_120th/billtexts/LD201901-2.asp",
      },
    ],
    asOf: "2001–2024",
    verified: "yes",
  },
  {
    code: "MD",
    place: "Maryland",
    status: "running",
    name: `${safeAtHome} ${acp}`,
    agency: "secretary-of-state",
    law: "State Gov't § 7-301 ff.; COMAR 01.02.11",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "harassment", "trafficking", "household"],
    forwards: ["first-class", "registered", "certified"],
    returns: [],
    web: "sos.maryland.gov/ACP",
    sources: [
      {
        cite: "dsd.maryland.gov",
        url: "https://dsd.maryland.gov/regulations/Pages/01.02.11.01.aspx",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "MA",
    place: "Massachusetts",
    status: "running",
    name: acp,
    agency: "secretary-of-the-commonwealth",
    law: "M.G.L. c. 9A; 950 CMR 130",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "protected-health-care"],
    forwards: ["first-class"],
    returns: [],
    addressForm: "po-box",
    addressTown: "Chelsea",
    phones: [{ number: "617-727-3261" }, { number: "866-SAFE-ADD" }],
    notes: ["health-applicants"],
    sources: [
      {
        cite: "lawserver.com",
        url: "https://lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_9a_2",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "MI",
    place: "Michigan",
    status: "running",
    name: acp,
    agency: "attorney-general-dtmb",
    law: "MCL 780.851–.873",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "trafficking", "fears-for-safety"],
    forwards: ["first-class", "certified", "registered"],
    returns: ["marketing", "packages"],
    addressForm: "assigned-address",
    web: "mi.gov/agacp",
    sources: [
      {
        cite: "michigan.gov",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "MN",
    place: "Minnesota",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "Minn. Stat. ch. 5B; Minn. R. 8290",
    eligible: ["fears-for-safety"],
    forwards: ["addressed-to-you", "federal-packages"],
    returns: ["other-packages", "refrigerated-medicine"],
    addressForm: "po-box-and-number",
    addressTown: "Saint Paul",
    web: "sos.mn.gov/safe-at-home",
    sources: [{ cite: "revisor.mn.gov", url: "https://www.revisor.mn.gov/rules/8290.0400/" }],
    asOf: "2022–2024",
    verified: "yes",
  },
  {
    code: "MS",
    place: "Mississippi",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "Miss. Code § 99-47-1",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: [],
    returns: [],
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "law.justia.com",
        url: "https://law.justia.com/codes/mississippi/2019/title-99/chapter-47/section-99-47-1/",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  {
    code: "MO",
    place: "Missouri",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "RSMo 589.660–.683",
    eligible: ["domestic-violence", "sexual-assault", "trafficking", "stalking", "other-crimes", "household"],
    forwards: ["first-class", "legal-documents", "certified"],
    returns: [],
    phones: [{ number: "866-509-1409" }],
    sources: [
      {
        cite: "instalawyer.io",
        url: "https://instalawyer.io/laws/missouri-revised-statutes/section-589663-program-created",
      },
    ],
    asOf: "2018",
    verified: "yes",
  },
  {
    code: "MT",
    place: "Montana",
    status: "running",
    name: acp,
    agency: "department-of-justice",
    law: "MCA 40-15-115 to -121",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class"],
    returns: ["periodicals", "packages", "presorted"],
    addressForm: "po-box-and-number",
    addressTown: "Helena",
    phones: [{ number: "406-444-5803" }],
    sources: [{ cite: "dojmt.gov", url: "https://dojmt.gov/victims/address-confidentiality-program/" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "NE",
    place: "Nebraska",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "Neb. Rev. Stat. §§ 42-1201 to -1210",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: ["first-class"],
    returns: [],
    phones: [{ number: "402-471-3568" }, { number: "800-227-6327" }],
    sources: [
      {
        cite: "cityofkearney.org",
        url: "https://www.cityofkearney.org/1737/Nebraska-Address-Confidentiality-Program",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  {
    code: "NV",
    place: "Nevada",
    status: "running",
    name: "Confidential Address Program",
    agency: "child-and-family-services",
    law: "NRS 217.462–.471",
    eligible: ["domestic-violence", "trafficking", "sexual-assault", "stalking"],
    forwards: ["mail"],
    returns: [],
    addressForm: "fictitious-address",
    web: "dcfs.nv.gov",
    notes: ["utilities-must-accept"],
    unconfirmed: ["classes"],
    sources: [{ cite: "dcfs.nv.gov", url: "http://dcfs.nv.gov/Programs/CAP/StatutesAndRegulations/" }],
    asOf: "2023",
    verified: "yes",
  },
  {
    code: "NH",
    place: "New Hampshire",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "RSA 7:41 ff.",
    eligible: ["domestic-violence", "stalking", "sexual-assault"],
    forwards: ["mail"],
    returns: [],
    addressForm: "assigned-address",
    unconfirmed: ["classes", "law-number", "source-age"],
    sources: [
      {
        cite: "nhbar.org",
        url: "http://www.nhbar.org/publications/archives/display-news-issue.asp?id=34",
      },
    ],
    asOf: "2000-12",
    verified: "yes",
  },
  {
    code: "NJ",
    place: "New Jersey",
    status: "running",
    name: acp,
    agency: "division-on-women",
    law: "N.J.S.A. 47:4-1 ff.",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "reproductive-health"],
    forwards: ["first-class"],
    returns: [],
    web: "nj.gov/dcf/women/acp",
    sources: [{ cite: "nj.gov", url: "https://www.nj.gov/dcf/women/acp/" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "NM",
    place: "New Mexico",
    status: "running",
    name: "Confidential Substitute Address Program",
    agency: "secretary-of-state",
    law: "NMSA §§ 40-13B-1 to -9",
    eligible: ["domestic-violence"],
    forwards: [],
    returns: [],
    addressForm: "assigned-address",
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "law.uslawyerdatabase.com",
        url: "https://law.uslawyerdatabase.com/us-law/2021-new-mexico-statutes/chapter-40-domestic-affairs/article-13b-confidential-substitute-address",
      },
    ],
    asOf: "2021",
    verified: "yes",
  },
  {
    code: "NY",
    place: "New York",
    status: "running",
    name: acp,
    agency: "department-of-state",
    law: "Exec. Law § 108; 19 NYCRR 134",
    eligible: [
      "domestic-violence",
      "trafficking",
      "kidnapping",
      "sexual-assault",
      "stalking",
      "reproductive-health",
      "household",
    ],
    forwards: ["first-class", "priority", "express", "certified", "marked-medicine", "government-mail"],
    returns: ["packages", "periodicals", "marketing"],
    addressForm: "shared-address",
    web: "dos.ny.gov",
    sources: [
      {
        cite: "newyork.public.law",
        url: "https://newyork.public.law/laws/n.y._executive_law_section_108",
      },
    ],
    asOf: "2022",
    verified: "yes",
  },
  {
    code: "NC",
    place: "North Carolina",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "N.C.G.S. ch. 15C",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "trafficking"],
    forwards: ["first-class", "certified", "registered"],
    returns: ["all-other-mail"],
    web: "ncdoj.gov",
    sources: [
      {
        cite: "instalawyer.io",
        url: "https://instalawyer.io/laws/north-carolina-general-statutes/chapter-15c-address-confidentiality-15c-3-address-confidentiality",
      },
    ],
    asOf: "2007",
    verified: "yes",
  },
  {
    code: "ND",
    place: "North Dakota",
    status: "voter-list-only",
    eligible: ["protective-order"],
    forwards: [],
    returns: [],
    sources: [
      {
        cite: "addressconfidentiality.com",
        url: "https://www.addressconfidentiality.com/states/north-dakota",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  {
    code: "MP",
    place: "Northern Mariana Islands",
    status: "not-searched",
    eligible: [],
    forwards: [],
    returns: [],
    sources: [],
    asOf: "2026-11",
    verified: "no",
  },
  {
    code: "OH",
    place: "Ohio",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "ORC 111.41 ff.",
    eligible: ["domestic-violence", "stalking", "trafficking", "sexual-assault", "household"],
    forwards: ["first-class"],
    returns: [],
    addressForm: "po-box",
    phones: [{ number: "614-995-2255" }],
    notes: ["daily", "lives-works-studies"],
    sources: [
      {
        cite: "ohiosos.gov",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "OK",
    place: "Oklahoma",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "22 O.S. § 60.14; OAC 75:20",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: [],
    returns: [],
    addressForm: "address-and-code",
    unconfirmed: ["classes", "new-bill"],
    sources: [{ cite: "okrules.elaws.us", url: "http://okrules.elaws.us/oac/75:20-1-7" }],
    asOf: "2021",
    verified: "yes",
  },
  {
    code: "OR",
    place: "Oregon",
    status: "running",
    name: acp,
    agency: "department-of-justice",
    law: "ORS 192.820 ff.",
    eligible: [
      "domestic-violence",
      "sexual-assault",
      "stalking",
      "bias-crime",
      "trafficking",
      "health-providers",
    ],
    forwards: ["first-class", "certified", "registered"],
    returns: ["packages", "all-other-mail"],
    web: "doj.state.or.us",
    sources: [
      {
        cite: "lawserver.com",
        url: "https://www.lawserver.com/law/state/oregon/or-statutes/oregon_statutes_192-822",
      },
    ],
    asOf: "2023",
    verified: "yes",
  },
  {
    code: "PA",
    place: "Pennsylvania",
    status: "running",
    name: acp,
    agency: "victim-advocate",
    law: "23 Pa.C.S. §§ 6701–6713",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "household"],
    forwards: ["first-class", "registered", "certified", "paid-other-mail"],
    returns: ["unpaid-other-mail"],
    web: "paacp.pa.gov",
    notes: ["three-business-days"],
    sources: [
      {
        cite: "law.justia.com",
        url: "https://law.justia.com/codes/pennsylvania/2010/title-23/chapter-67/6703/",
      },
    ],
    asOf: "2010",
    verified: "yes",
  },
  {
    code: "PR",
    place: "Puerto Rico",
    status: "partial",
    agency: "criminal-justice-system",
    law: "Law 221 of 2008-08-09",
    eligible: ["needs-protective-order"],
    forwards: [],
    returns: [],
    addressForm: "assigned-address",
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "womenslaw.org",
        url: "https://nocache.womenslaw.org/laws/pr/restraining-orders/enforcing-your-out-state-order-puerto-rico/registering-your-out-state",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  {
    code: "RI",
    place: "Rhode Island",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "R.I. Gen. Laws ch. 42-164",
    eligible: [
      "domestic-violence",
      "child-abuse",
      "kidnapping",
      "sexual-assault",
      "stalking",
      "strangulation",
      "trafficking",
    ],
    forwards: [],
    returns: [],
    unconfirmed: ["classes", "agency"],
    sources: [
      {
        cite: "rilegislature.gov",
        url: "http://webserver.rilegislature.gov/PublicLaws/law22/law22190.htm",
      },
    ],
    asOf: "2022-06-27",
    verified: "yes",
  },
  {
    code: "SC",
    place: "South Carolina",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "S.C. Code § 16-25-130",
    eligible: [
      "domestic-violence",
      "dating-violence",
      "trafficking",
      "stalking",
      "harassment",
      "sexual-assault",
    ],
    forwards: ["mail"],
    returns: [],
    addressForm: "assigned-address",
    web: "scag.gov",
    notes: ["started-2025"],
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "scag.gov",
        url: "https://www.scag.gov/about-the-office/news/attorney-general-alan-wilson-announces-details-of-upcoming-address-confidentiality-program-for-some-crime-victims",
      },
    ],
    asOf: "2025-07-11",
    verified: "yes",
  },
  {
    code: "SD",
    place: "South Dakota",
    status: "voter-list-only",
    agency: "secretary-of-state",
    law: "SDCL 12-4-9.2",
    eligible: ["protective-order", "shelter-resident"],
    forwards: [],
    returns: [],
    web: "sdsos.gov",
    sources: [
      {
        cite: "mylrc.sdlegislature.gov",
        url: "https://mylrc.sdlegislature.gov/api/Documents/Bill/218072.html?Year=2021",
      },
    ],
    asOf: "2021",
    verified: "yes",
  },
  {
    code: "TN",
    place: "Tennessee",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "T.C.A. § 40-38-601 ff.",
    eligible: ["domestic-violence", "stalking", "trafficking", "sexual-assault"],
    forwards: ["first-class", "registered"],
    returns: [],
    addressForm: "assigned-address",
    web: "sos.tn.gov",
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "lawserver.com",
        url: "https://lawserver.com/law/state/tennessee/tn-code/tennessee_code_40-38-602",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "TX",
    place: "Texas",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "Code Crim. Proc. arts. 58.051–.062; 1 TAC ch. 64",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "kidnapping", "trafficking"],
    forwards: ["first-class"],
    returns: ["packages"],
    addressForm: "po-box",
    web: "texasattorneygeneral.gov",
    disputed: ["government-mail"],
    sources: [
      {
        cite: "law.cornell.edu",
        url: "https://www.law.cornell.edu/regulations/texas/1-Tex-Admin-Code-SS-64-3",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "VI",
    place: "US Virgin Islands",
    status: "not-searched",
    eligible: [],
    forwards: [],
    returns: [],
    sources: [],
    asOf: "2026-11",
    verified: "no",
  },
  {
    code: "UT",
    place: "Utah",
    status: "running",
    name: safeAtHome,
    agency: "moved-2026",
    law: "Utah Code 77-38-601 ff.; Title 75E ch. 11",
    eligible: ["domestic-violence", "trafficking", "stalking", "sexual-assault"],
    forwards: ["first-class", "priority", "express", "certified", "marked-medicine"],
    returns: ["marketing", "periodicals", "packages"],
    addressForm: "assigned-address",
    web: "safeathome.utah.gov",
    notes: ["moved-law"],
    sources: [
      { cite: "safeathome.utah.gov", url: "https://safeathome.utah.gov/about/" },
      { cite: "lexace.ai", url: "https://lexace.ai/us/statute/utah/75E-11-307" },
    ],
    asOf: "2026",
    verified: "yes",
  },
  {
    code: "VT",
    place: "Vermont",
    status: "running",
    name: safeAtHome,
    agency: "secretary-of-state",
    law: "15 V.S.A. §§ 1150–1160",
    eligible: ["domestic-violence", "sexual-assault", "stalking", "trafficking", "gender-care"],
    forwards: [],
    returns: [],
    addressForm: "assigned-address",
    web: "sos.vermont.gov",
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "legislature.vermont.gov",
        url: "https://legislature.vermont.gov/statutes/section/15/021/01152",
      },
    ],
    asOf: "2024",
    verified: "yes",
  },
  {
    code: "VA",
    place: "Virginia",
    status: "running",
    name: acp,
    agency: "attorney-general",
    law: "Va. Code § 2.2-515.2",
    eligible: ["domestic-violence"],
    forwards: ["first-class"],
    returns: ["periodicals"],
    addressForm: "assigned-address",
    web: "oag.state.va.us",
    unconfirmed: ["law-number", "later-changes", "source-age"],
    sources: [
      {
        cite: "oag.state.va.us",
        url: "https://www.oag.state.va.us/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
    ],
    asOf: "2011",
    verified: "yes",
  },
  {
    code: "WA",
    place: "Washington",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "RCW 40.24",
    eligible: ["domestic-violence", "sexual-assault", "trafficking", "stalking", "justice-staff"],
    forwards: ["mail"],
    returns: [],
    addressForm: "assigned-address",
    web: "sos.wa.gov/acp",
    notes: ["first-program"],
    unconfirmed: ["classes"],
    sources: [{ cite: "sos.wa.gov", url: "https://www.sos.wa.gov/acp/aboutus.aspx" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "WV",
    place: "West Virginia",
    status: "running",
    name: acp,
    agency: "secretary-of-state",
    law: "W. Va. Code § 48-28A-101 ff.",
    eligible: ["domestic-violence", "sexual-assault", "stalking"],
    forwards: [],
    returns: [],
    addressForm: "assigned-address",
    web: "sos.wv.gov",
    unconfirmed: ["classes"],
    sources: [{ cite: "lawserver.com", url: "https://lawserver.com/?p=27630013" }],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "WI",
    place: "Wisconsin",
    status: "running",
    name: safeAtHome,
    agency: "department-of-justice",
    law: "Wis. Stat. § 165.68",
    eligible: [
      "domestic-violence",
      "child-abuse",
      "sexual-assault",
      "stalking",
      "trafficking",
      "fears-for-safety",
    ],
    forwards: ["mail"],
    returns: [],
    addressForm: "assigned-address",
    phones: [{ number: "608-266-6613" }],
    unconfirmed: ["classes"],
    sources: [
      {
        cite: "wisdoj.gov",
        url: "https://www.wisdoj.gov:443/Pages/CrimeVictimServices/safe-at-home-address-confidentiality-program.aspx",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  {
    code: "WY",
    place: "Wyoming",
    status: "none-found",
    agency: "county-clerks",
    law: "Wyo. election rules § 17-4",
    eligible: ["voters-in-danger"],
    forwards: [],
    returns: [],
    unconfirmed: ["absence"],
    sources: [
      {
        cite: "ebench-dev.greeninfo.org",
        url: "https://ebench-dev.greeninfo.org/state/wyoming/regulation/17-4",
      },
    ],
    asOf: "undated",
    verified: "no",
  },
];
