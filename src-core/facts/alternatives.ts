import type { Fact } from "./types.ts";

/**
 * Address confidentiality programs, lawful alternatives, custody mail, immigration and other duties, identifiers,
 * sensitive correspondents, and what keeping a log means. Read up to 21 November 2026.
 * The words live in the `facts` catalogues under the same ids.
 */
export const alternatives = {
  "acp-what-it-is": {
    topic: "address-programs",
    sources: [
      { cite: "VictimConnect", url: "https://victimconnect.org/learn/address-confidentiality/" },
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "Montana: MCA 40-15-115 to -121",
        url: "https://dojmt.gov/victims/address-confidentiality-program/",
      },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "Massachusetts: M.G.L. c. 9A; 950 CMR 130",
        url: "https://lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_9a_2",
      },
    ],
    asOf: "2010–2026",
    verified: "yes",
    figures: [{ value: 4, unit: "years", label: "term" }],
  },
  "acp-count": {
    topic: "address-programs",
    sources: [
      { cite: "offlist.me", url: "https://www.offlist.me/address-confidentiality-programs" },
      {
        cite: "brechner.org",
        url: "https://brechner.org/2025/05/22/study-address-confidentiality-programs-fail-to-protect-domestic-violence-survivors",
      },
      {
        cite: "wustllawreview.org",
        url: "https://wustllawreview.org/2025/02/25/safe-at-home-reimagining-address-confidentiality/",
      },
    ],
    asOf: "2025–2026",
    verified: "secondary",
    figures: [
      { value: 44, unit: "count", label: "states" },
      { value: 6, unit: "count", label: "states-without" },
    ],
  },
  "acp-without-program": {
    topic: "address-programs",
    sources: [
      { cite: "Alabama: Ala. Code § 17-4-33", url: "https://www.addressconfidentiality.com/states/alabama" },
      {
        cite: "Alaska: HB 104 / SB 31 (34th Leg.)",
        url: "https://www.akleg.gov/basis/Meeting/Detail/?Bill=HB+104",
      },
      {
        cite: "North Dakota: program page",
        url: "https://www.addressconfidentiality.com/states/north-dakota",
      },
      {
        cite: "South Dakota: SDCL 12-4-9.2",
        url: "https://mylrc.sdlegislature.gov/api/Documents/Bill/218072.html?Year=2021",
      },
      {
        cite: "Arkansas: Ark. Code § 27-16-811; voter: § 7-5-112",
        url: "https://www.dfa.arkansas.gov/office/driver-services/address-confidentiality-program/",
      },
      {
        cite: "Georgia: O.C.G.A. §§ 50-18-150 to -155",
        url: "https://law.justia.com/codes/georgia/title-50/chapter-18/article-8/section-50-18-150/",
      },
    ],
    asOf: "2026",
    verified: "secondary",
  },
  "acp-mail-norm": {
    topic: "address-programs",
    sources: [
      { cite: "Arizona: A.R.S. § 41-161 ff.", url: "https://azsos.gov/services/acp" },
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "DC: D.C. Code § 4-555.01 ff.",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/4-555.02",
      },
      {
        cite: "Hawaii: HRS ch. 801G",
        url: "https://casetext.com/statute/hawaii-revised-statutes/division-5-crimes-and-criminal-proceedings/title-38-procedural-and-supplementary-provisions/chapter-801g-address-confidentiality-program/section-801g-2-address-confidentiality-program-established",
      },
      { cite: "Louisiana: R.S. 44:51 ff.; LAC 4:XIX" },
      {
        cite: "Michigan: MCL 780.851–.873",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      {
        cite: "North Carolina: N.C.G.S. ch. 15C",
        url: "https://instalawyer.io/laws/north-carolina-general-statutes/chapter-15c-address-confidentiality-15c-3-address-confidentiality",
      },
      {
        cite: "Oregon: ORS 192.820 ff.",
        url: "https://www.lawserver.com/law/state/oregon/or-statutes/oregon_statutes_192-822",
      },
    ],
    asOf: "2012–2026",
    verified: "yes",
  },
  "acp-mail-exceptions": {
    topic: "address-programs",
    sources: [
      {
        cite: "Delaware: 11 Del. C. § 9611 ff.",
        url: "https://instalawyer.io/laws/delaware-code/9612-address-confidentiality-program",
      },
      {
        cite: "Idaho: Idaho Code § 19-5701 ff.",
        url: "https://getpocketlaw.com/law/state_idaho/section-19-5705-use-of-designated-address_a09bb4559b17",
      },
      { cite: "Kansas: program page", url: "http://www.kssos.org/safeathome/how_sah_work.html" },
      {
        cite: "Minnesota: Minn. Stat. ch. 5B; Minn. R. 8290",
        url: "https://www.revisor.mn.gov/rules/8290.0400/",
      },
      {
        cite: "New York: Exec. Law § 108; 19 NYCRR 134",
        url: "https://newyork.public.law/laws/n.y._executive_law_section_108",
      },
      {
        cite: "Pennsylvania: 23 Pa.C.S. §§ 6701–6713",
        url: "https://law.justia.com/codes/pennsylvania/2010/title-23/chapter-67/6703/",
      },
      {
        cite: "Utah: Utah Code 77-38-601 ff., renumbered Title 75E ch. 11 (eff. 2026-07-01)",
        url: "https://safeathome.utah.gov/about/",
      },
    ],
    asOf: "2010–2025",
    verified: "yes",
  },
  "acp-not-private-parties": {
    topic: "address-programs",
    sources: [
      { cite: "Minn. R. 8290.0400", url: "https://www.revisor.mn.gov/rules/8290.0400/" },
      { cite: "Wisconsin program slides", url: "https://slideplayer.com./slide/17154863" },
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      { cite: "Kansas: program page", url: "http://www.kssos.org/safeathome/how_sah_work.html" },
      { cite: "Louisiana: R.S. 44:51 ff.; LAC 4:XIX" },
      {
        cite: "Michigan: MCL 780.851–.873",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "Tennessee: T.C.A. § 40-38-601 ff.",
        url: "https://lawserver.com/law/state/tennessee/tn-code/tennessee_code_40-38-602",
      },
    ],
    asOf: "2015–2025",
    verified: "secondary",
  },
  "acp-no-erasure": {
    topic: "address-programs",
    sources: [
      {
        cite: "Illinois Attorney General",
        url: "https://www.illinoisattorneygeneral.gov/safer-communities/supporting-victims-of-crime/address-confidentiality-program/",
      },
      { cite: "Washington ACP", url: "https://www.sos.wa.gov/acp/aboutus.aspx" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-not-witness-protection": {
    topic: "address-programs",
    sources: [
      { cite: "Illinois: 750 ILCS 61", url: "https://www.illinoislegalaid.org/node/185901" },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "Pennsylvania: 23 Pa.C.S. §§ 6701–6713",
        url: "https://law.justia.com/codes/pennsylvania/2010/title-23/chapter-67/6703/",
      },
      {
        cite: "Vermont: 15 V.S.A. §§ 1150–1160",
        url: "https://legislature.vermont.gov/statutes/section/15/021/01152",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-not-federal": {
    topic: "address-programs",
    sources: [{ cite: "General principle of federal and state law; no text read" }],
    asOf: "2026-11",
    verified: "no",
  },
  "acp-substitute-not-secret": {
    topic: "address-programs",
    sources: [
      { cite: "Colorado ACP", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      { cite: "Oklahoma ACP rules", url: "http://okrules.elaws.us/oac/75:20-1-15" },
    ],
    asOf: "2021",
    verified: "yes",
  },
  "acp-address-signals-enrolment": {
    topic: "address-programs",
    sources: [
      { cite: "Louisiana: R.S. 44:51 ff.; LAC 4:XIX" },
      {
        cite: "Connecticut: C.G.S. § 54-240 ff.",
        url: "https://regulations.justia.com/states/connecticut/title-54/subtitle-240a/section-54-240a-5",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "acp-code-needed": {
    topic: "address-programs",
    sources: [
      {
        cite: "Connecticut: C.G.S. § 54-240 ff.",
        url: "https://regulations.justia.com/states/connecticut/title-54/subtitle-240a/section-54-240a-5",
      },
      {
        cite: "Florida: Fla. Stat. §§ 741.401–.409, .465, .4651",
        url: "https://regulations.justia.com/states/florida/2/2a/chapter-2a-7/section-2a-7-0022",
      },
      {
        cite: "Minnesota: Minn. Stat. ch. 5B; Minn. R. 8290",
        url: "https://www.revisor.mn.gov/rules/8290.0400/",
      },
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "Montana: MCA 40-15-115 to -121",
        url: "https://dojmt.gov/victims/address-confidentiality-program/",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-no-care-of": {
    topic: "address-programs",
    sources: [
      {
        cite: "Colorado ACP",
        url: "https://dcs.colorado.gov/acp/participant-responsibilities/using-the-substitute-address",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-delay": {
    topic: "address-programs",
    sources: [
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "DC: D.C. Code § 4-555.01 ff.",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/4-555.02",
      },
      {
        cite: "Pennsylvania: 23 Pa.C.S. §§ 6701–6713",
        url: "https://law.justia.com/codes/pennsylvania/2010/title-23/chapter-67/6703/",
      },
      { cite: "Louisiana: R.S. 44:51 ff.; LAC 4:XIX" },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [
      { value: 1, unit: "business-days", label: "colorado-least" },
      { value: 2, unit: "business-days", label: "colorado-most" },
      { value: 3, unit: "business-days", label: "dc-pennsylvania" },
      { value: 5, unit: "days", label: "louisiana-least" },
      { value: 10, unit: "days", label: "louisiana-most" },
    ],
  },
  "acp-receipt-counts": {
    topic: "address-programs",
    sources: [
      {
        cite: "Maryland People's Law Library",
        url: "https://peoples-law.org/index.php/keeping-your-personal-information-private",
      },
      { cite: "D.C. Code § 4-555.07" },
    ],
    asOf: "2018",
    verified: "yes",
    figures: [{ value: 5, unit: "days", label: "dc-added" }],
  },
  "acp-other-parent-notice": {
    topic: "address-programs",
    sources: [
      { cite: "California Safe at Home", url: "https://www.sos.ca.gov/registries/safe-home/applicants" },
      { cite: "Kansas Safe at Home", url: "http://www.kssos.org/safeathome/how_sah_work.html" },
      { cite: "11 Del. C. § 9612(c)" },
      { cite: "23 Pa.C.S. § 6703(c)" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-police-access": {
    topic: "address-programs",
    sources: [
      {
        cite: "Ohio Attorney General",
        url: "https://ohioattorneygeneral.gov/Media/Newsletters/Criminal-Justice-Update/Spring-2017/Program-shields-victim-addresses",
      },
      { cite: "La. R.S. 44:55" },
    ],
    asOf: "2017",
    verified: "yes",
  },
  "acp-confidentiality-duty": {
    topic: "address-programs",
    sources: [
      { cite: "Arizona ACP", url: "https://www.azsos.gov/services/acp/state-local-government-agencies" },
      {
        cite: "Michigan ACP",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/public-agencies",
      },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [
      { value: 93, unit: "days", label: "jail" },
      { value: 500, unit: "usd", label: "fine" },
    ],
  },
  "acp-no-usps-coa": {
    topic: "address-programs",
    sources: [
      {
        cite: "Michigan ACP",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      { cite: "Montana ACP checklist", url: "http://ininet.org/checklist.html" },
      { cite: "La. Admin. Code 4:XIX-117" },
    ],
    asOf: "2008–2024",
    verified: "yes",
  },
  "acp-relocation-condition": {
    topic: "address-programs",
    sources: [
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "Michigan: MCL 780.851–.873",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      { cite: "Washington: RCW 40.24", url: "https://www.sos.wa.gov/acp/aboutus.aspx" },
      { cite: "Tenn. Comp. R. & Regs. 1360-11-01-.02" },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [
      { value: 90, unit: "days", label: "colorado" },
      { value: 30, unit: "days", label: "tennessee-past" },
    ],
  },
  "acp-application-assistant": {
    topic: "address-programs",
    sources: [
      { cite: "M.G.L. c. 9A § 2" },
      {
        cite: "Massachusetts: M.G.L. c. 9A; 950 CMR 130",
        url: "https://lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_9a_2",
      },
      { cite: "Arizona: A.R.S. § 41-161 ff.", url: "https://azsos.gov/services/acp" },
      { cite: "Colorado: C.R.S. § 24-30-2101 ff.", url: "https://dcs.colorado.gov/acp/about-the-acp" },
      {
        cite: "Kentucky: KRS 14.300–.318; 30 KAR 10",
        url: "https://regulations.justia.com/states/kentucky/title-30/chapter-10/080",
      },
      {
        cite: "Michigan: MCL 780.851–.873",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "Pennsylvania: 23 Pa.C.S. §§ 6701–6713",
        url: "https://law.justia.com/codes/pennsylvania/2010/title-23/chapter-67/6703/",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-not-portable": {
    topic: "address-programs",
    sources: [
      {
        cite: "Virginia Attorney General",
        url: "https://www.oag.state.va.us/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
    ],
    asOf: "2011",
    verified: "yes",
  },
  "acp-cancel-on-returned-mail": {
    topic: "address-programs",
    sources: [
      {
        cite: "Connecticut: C.G.S. § 54-240 ff.",
        url: "https://regulations.justia.com/states/connecticut/title-54/subtitle-240a/section-54-240a-5",
      },
      {
        cite: "Florida: Fla. Stat. §§ 741.401–.409, .465, .4651",
        url: "https://regulations.justia.com/states/florida/2/2a/chapter-2a-7/section-2a-7-0022",
      },
      { cite: "OAC 75:20-1-9" },
      { cite: "California Safe at Home participant rules" },
    ],
    asOf: "2011–2024",
    verified: "yes",
    figures: [
      { value: 2, unit: "count", label: "connecticut-returns" },
      { value: 7, unit: "days", label: "florida" },
    ],
  },
  "acp-exclusions": {
    topic: "address-programs",
    sources: [
      {
        cite: "Michigan: MCL 780.851–.873",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "Tennessee: T.C.A. § 40-38-601 ff.",
        url: "https://lawserver.com/law/state/tennessee/tn-code/tennessee_code_40-38-602",
      },
      {
        cite: "Virginia: program page",
        url: "https://www.oag.state.va.us/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-property-exception": {
    topic: "address-programs",
    sources: [
      { cite: "Tenn. Comp. R. & Regs. 1360-11-01-.03" },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      {
        cite: "California: Gov. Code § 6205 ff., § 6215 ff.",
        url: "https://www.sos.ca.gov/registries/safe-home/frequently-asked-questions",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "acp-postal-preview-risk": {
    topic: "address-programs",
    sources: [
      { cite: "wherestheline.info", url: "http://wherestheline.info/safe-at-home-a-program-for-victims/" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "ret-optional-default": {
    topic: "return-address",
    sources: [
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
      { cite: "USPS Quick Service Guide 602" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "ret-required-list": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "2010–2023",
    verified: "secondary",
  },
  "ret-false-address": {
    topic: "return-address",
    sources: [
      {
        cite: "39 CFR 964.2",
        url: "https://law.lawstack.com/laws/39-cfr_s_964-2_scope-of-rules-e0748992-f522-4251-ae47-58d78e3b0e97",
      },
      { cite: "18 U.S.C. 1341–1342" },
      { cite: "39 U.S.C. 3003–3004" },
    ],
    asOf: "undated",
    verified: "no",
  },
  "ret-image-stays": {
    topic: "return-address",
    sources: [{ cite: "39 CFR 233.3", url: "https://www.law.cornell.edu/cfr/text/39/233.3" }],
    asOf: "2026-11",
    verified: "no",
  },
  "ret-postmark-region": {
    topic: "return-address",
    sources: [
      {
        cite: "90 FR 52883",
        url: "https://www.federalregister.gov/documents/2025/11/24/2025-20740/postmarks-and-postal-possession",
      },
    ],
    asOf: "2025-11-24",
    verified: "yes",
  },
  "ret-handwriting-other-clues": {
    topic: "return-address",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "alt-co-attorney": {
    topic: "return-address",
    sources: [
      { cite: "OMB request 202602-1125-003", url: "https://dev.omb.report/icr/202602-1125-003" },
      { cite: "nyvisalawyer.com", url: "https://www.nyvisalawyer.com/new-eoir-33-change-of-address-form/" },
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-co-org": {
    topic: "return-address",
    sources: [
      {
        cite: "Colorado ACP",
        url: "https://dcs.colorado.gov/acp/participant-responsibilities/using-the-substitute-address",
      },
      { cite: "AILA", url: "https://www.aila.org/blog/cascading-errors-of-a-wrong-address/" },
      {
        cite: "lawprofessors.typepad.com",
        url: "https://lawprofessors.typepad.com/immigration/2022/09/coalition-of-nonprofit-groups-recommend-fixing-erroneous-addresses-on-migrant-asylum-paperwork.html",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-org-pobox": {
    topic: "return-address",
    sources: [
      { cite: "USPS Link", url: "https://link.usps.com/2019/09/10/information-disclosures/" },
      { cite: "39 CFR 265.14", url: "https://www.ecfr.gov/current/title-39/section-265.14" },
      { cite: "PS Form 1093 terms (copy)", url: "https://fill.io/Form-1093-PS-application-for-PO-box" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-pmb": {
    topic: "private-mailbox",
    sources: [
      { cite: "88 FR 32112", url: "https://www.govinfo.gov/content/pkg/FR-2023-05-19/html/2023-10536.htm" },
      { cite: "innbocks.com", url: "https://www.innbocks.com/blog/what-is-crd" },
      { cite: "65 FR 3857", url: "https://casetext.com/federal-register/release-of-information-4" },
      { cite: "Publication 28, sections 281-284", url: "http://pe.usps.gov/text/pub28/28c2_008.html" },
      { cite: "65 FR 49917", url: "https://www.govinfo.gov/content/pkg/FR-2000-08-16/html/00-20812.htm" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-relative": {
    topic: "return-address",
    sources: [{ cite: "DMM 508.1.1", url: "https://docslib.org/doc/4133821/dmm-508-recipient-services" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-omit": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
      { cite: "alai-web.org (jail rule text, Italian copy)", url: "https://alai-web.org/it/capo" },
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-zip-only": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-initials": {
    topic: "return-address",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-no-org-name": {
    topic: "return-address",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
      {
        cite: "Benton County (WA) jail page",
        url: "https://www.co.benton.wa.us/pview.aspx?id=5109&catid=45",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-return-service": {
    topic: "return-address",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
      {
        cite: "Postal Bulletin 22247",
        url: "https://about.usps.com/postal-bulletin/2008/html/pb22247/html/updt_001.html",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-forward-default": {
    topic: "return-address",
    sources: [{ cite: "General postal practice; no text read" }],
    asOf: "2026-11",
    verified: "no",
  },
  "alt-inner-envelope": {
    topic: "envelopes",
    sources: [
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
      {
        cite: "Publication 166",
        url: "https://about.usps.com/publications/pub166/pub166_v04_revision_112019_tech_006.htm",
      },
      { cite: "Missouri DSS manual (inner envelopes)", url: "https://dssmanuals.mo.gov/?p=494" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-security-tint": {
    topic: "envelopes",
    sources: [
      {
        cite: "des.wa.gov",
        url: "https://des.wa.gov/services/printing-mailing/mail-services/mailing-tips-and-guidelines/postal-regulation-regarding-window-envelopes",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-hand-delivery": {
    topic: "services",
    sources: [{ cite: "List of immigration court addresses (public transcription, 2026)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "alt-batch-org-mail": {
    topic: "drop-off",
    sources: [
      { cite: "Customer Support Ruling PS-342", url: "https://pe.usps.com/text/csr/PS-342.htm" },
      {
        cite: "Quick Service Guide 604d",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
      {
        cite: "Pitney Bowes",
        url: "https://www.pitneybowes.com/us/support/article/000048118/parts-of-a-meter-stamp.html",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-collection-box": {
    topic: "drop-off",
    sources: [
      {
        cite: "Publication 52 change, Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
      {
        cite: "USPS release (2019)",
        url: "https://about.usps.com/newsroom/national-releases/2019/1001-package-security-enhancements-begin-this-month.htm",
      },
      {
        cite: "USPS FAQ, sending domestic mail",
        url: "https://faq.usps.com/articles/Knowledge/Requirements-and-Standards-for-Sending-Domestic-Mail",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
    figures: [
      { value: 10, unit: "ounces", label: "limit" },
      { value: 0.5, unit: "inches", label: "limit" },
    ],
  },
  "alt-pmb-id": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "what-when-how.com",
        url: "https://what-when-how.com/privacy/united-states-postal-service-usps/",
      },
      { cite: "GNU project (critics' account)", url: "https://www.gnu.org/philosophy/privacyaction.html" },
    ],
    asOf: "1999",
    verified: "secondary",
  },
  "alt-general-delivery-rule": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
    ],
    asOf: "2003",
    verified: "yes",
    figures: [{ value: 30, unit: "days", label: "hold" }],
  },
  "alt-pmb-element": {
    topic: "private-mailbox",
    sources: [{ cite: "DMM 602.1.3", url: "https://pl.scribd.com/document/372501086/602" }],
    asOf: "2017",
    verified: "yes",
  },
  "alt-inner-envelope-limit": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(b),(e)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "alt-missed-deadline": {
    topic: "duties",
    sources: [
      {
        cite: "banadlaw.com",
        url: "https://www.banadlaw.com/uscis-and-ombudsman-tips-how-to-avoid-common-mailing-errors-when-filing-with-the-uscis-lockbox/",
      },
      { cite: "lighthousehq.com", url: "https://www.lighthousehq.com/blog/form-i-485-filing-address" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "ice-legal-mail-definition": {
    topic: "custody",
    sources: [
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "ice-legal-mail-marking": {
    topic: "custody",
    sources: [
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "ice-legal-mail-handling": {
    topic: "custody",
    sources: [
      {
        cite: "ICE/DRO Detention Standard, Correspondence and Other Mail",
        url: "http://muhaz.org/ins-detention-standard-v2.html",
      },
    ],
    asOf: "2008",
    verified: "yes",
  },
  "ice-standards-vary": {
    topic: "custody",
    sources: [
      {
        cite: "American Bar Association",
        url: "https://www.americanbar.org/groups/public_interest/immigration/publications/access-to-counsel-in-immigration-detention-in-the-time-of-covid-nds-2019/",
      },
    ],
    asOf: "2020",
    verified: "yes",
  },
  "ice-address-block": {
    topic: "custody",
    sources: [
      { cite: "studylib.net", url: "https://studylib.net/doc/6987429/here---wordpress.com" },
      { cite: "Documented", url: "https://documentedny.com/2025/12/02/ice-detainee-locator-mail-money/" },
    ],
    asOf: "2025-12",
    verified: "secondary",
  },
  "ice-anumber-cannot-be-dropped": {
    topic: "custody",
    sources: [
      { cite: "studylib.net", url: "https://studylib.net/doc/6987429/here---wordpress.com" },
      { cite: "Documented", url: "https://documentedny.com/2025/12/02/ice-detainee-locator-mail-money/" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "ice-locator-inputs": {
    topic: "custody",
    sources: [
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [{ value: 60, unit: "days", label: "after-release" }],
  },
  "bop-special-mail-marking": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2024-11-25",
    verified: "yes",
  },
  "bop-assistants": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(e)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2024-11-25",
    verified: "yes",
  },
  "bop-logging": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(a)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
    ],
    asOf: "2024-11-25",
    verified: "yes",
  },
  "bop-incoming-sender": {
    topic: "custody",
    sources: [
      { cite: "28 CFR 540.2(c), 540.18(a)–(b)" },
      {
        cite: "Prisonpedia, legal mail policies",
        url: "https://www.prisonpedia.com/index.php?diff=cur&oldid=973&title=Legal_Mail_Policies",
      },
    ],
    asOf: "2026-11",
    verified: "no",
  },
  "bop-general-photocopy": {
    topic: "custody",
    sources: [
      {
        cite: "Prisonpedia, legal mail policies",
        url: "https://www.prisonpedia.com/index.php?diff=cur&oldid=973&title=Legal_Mail_Policies",
      },
      {
        cite: "Appalachian Prison Book Project",
        url: "https://appalachianprisonbookproject.org/2023/04/26/letter-scanning-legislation-in-appalachian-prisons-and-jails/",
      },
    ],
    asOf: "2023–2026",
    verified: "secondary",
  },
  "bop-outgoing-return-address": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.12(d)",
        url: "https://www.govinfo.gov/content/pkg/FR-1999-06-15/html/99-15130.htm",
      },
    ],
    asOf: "1999-06-15",
    verified: "yes",
  },
  "bop-addressing": {
    topic: "custody",
    sources: [
      { cite: "legalclarity.org", url: "https://legalclarity.org/how-to-properly-address-inmate-mail" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "state-legal-mail-common": {
    topic: "custody",
    sources: [
      {
        cite: "Benton County (WA) jail page",
        url: "https://www.co.benton.wa.us/pview.aspx?id=5109&catid=45",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "state-return-address-required": {
    topic: "custody",
    sources: [{ cite: "alai-web.org (jail rule text, Italian copy)", url: "https://alai-web.org/it/capo" }],
    asOf: "undated",
    verified: "secondary",
  },
  "state-scanning-vendors": {
    topic: "custody",
    sources: [
      { cite: "Securus", url: "https://securushelp.com/digital-mail" },
      { cite: "Logic Magazine", url: "https://logicmag.io/supa-dupa-skies/lost-in-transit-digitization/" },
      { cite: "TextBehind", url: "https://textbehind.com:443/docs" },
    ],
    asOf: "2020–2025",
    verified: "yes",
  },
  "state-wrong-address-risk": {
    topic: "custody",
    sources: [
      { cite: "Securus Digital Mail", url: "https://securushelp.com/digital-mail" },
      { cite: "TextBehind", url: "https://textbehind.com:443/docs" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "state-control-numbers": {
    topic: "custody",
    sources: [{ cite: "TextBehind", url: "https://textbehind.com:443/docs" }],
    asOf: "undated",
    verified: "yes",
  },
  "custody-tradeoff": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
      { cite: "studylib.net", url: "https://studylib.net/doc/6987429/here---wordpress.com" },
      { cite: "Documented", url: "https://documentedny.com/2025/12/02/ice-detainee-locator-mail-money/" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "mailcover-attorney-exclusion": {
    topic: "mail-covers",
    sources: [{ cite: "39 CFR 233.3(g)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" }],
    asOf: "2026-11",
    verified: "no",
  },
  "mailcover-discovery": {
    topic: "mail-covers",
    sources: [
      {
        cite: "39 CFR 233.3 (printed CFR page)",
        url: "https://docslib.org/doc/13340888/united-states-postal-service-%C2%A7-233-4",
      },
    ],
    asOf: "2010",
    verified: "yes",
  },
  "mailcover-marking-helps": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(g)(3)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS Publication 55, part III.B.6",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "ABA Journal",
        url: "https://abajournal.com/news/article/snail_mail_monitoring_expands_lawyers_complain_of_privilege_violations_lack",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "mailcover-marking-hurts": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(g)(3)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS Publication 55, part III.B.6",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "ABA Journal",
        url: "https://abajournal.com/news/article/snail_mail_monitoring_expands_lawyers_complain_of_privilege_violations_lack",
      },
      {
        cite: "AP interview (Aug 2013)",
        url: "http://www.wpsdlocal6.com/news/local/AP-Interview-USPS-takes-photos-of-all-mail-218071281.html",
      },
      {
        cite: "FBI affidavit (2013), The Smoking Gun",
        url: "http://www.thesmokinggun.com/documents/woman-arrested-for-obama-bloomberg-ricin-letters-687435",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "num-anumber": {
    topic: "identifiers",
    sources: [
      { cite: "legalmelon.com", url: "https://www.legalmelon.com/?p=42" },
      {
        cite: "betterhealthconnector.com",
        url: "https://betterhealthconnector.com/help-center-answers/getting-started-guide/applying-for-coverage-getting-started-guide/how-to-enter-your-immigration-document-information",
      },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [
      { value: 7, unit: "digits", label: "short" },
      { value: 9, unit: "digits", label: "long" },
    ],
  },
  "num-receipt": {
    topic: "identifiers",
    sources: [
      {
        cite: "cilawgroup.com",
        url: "https://cilawgroup.com/news/2015/06/04/uscis-receipt-numbers-explained-lin-src-eac-wac-ioe",
      },
    ],
    asOf: "2022",
    verified: "secondary",
    figures: [{ value: 13, unit: "characters", label: "length" }],
  },
  "num-receipt-meaning": {
    topic: "identifiers",
    sources: [
      {
        cite: "cilawgroup.com",
        url: "https://cilawgroup.com/news/2015/06/04/uscis-receipt-numbers-explained-lin-src-eac-wac-ioe",
      },
    ],
    asOf: "2022",
    verified: "secondary",
  },
  "num-receipt-asylum": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "num-card": {
    topic: "identifiers",
    sources: [
      {
        cite: "betterhealthconnector.com",
        url: "https://betterhealthconnector.com/help-center-answers/getting-started-guide/applying-for-coverage-getting-started-guide/how-to-enter-your-immigration-document-information",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "num-uscis-account": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
    figures: [{ value: 12, unit: "digits", label: "length" }],
  },
  "num-i94": {
    topic: "identifiers",
    sources: [
      {
        cite: "globalimmigrationblog.com",
        url: "https://www.globalimmigrationblog.com/2019/05/u-s-customs-and-border-protection-begins-using-alphanumeric-format-for-i-94-numbers/",
      },
    ],
    asOf: "2019-05",
    verified: "secondary",
  },
  "num-sevis": {
    topic: "identifiers",
    sources: [
      {
        cite: "betterhealthconnector.com",
        url: "https://betterhealthconnector.com/help-center-answers/getting-started-guide/applying-for-coverage-getting-started-guide/how-to-enter-your-immigration-document-information",
      },
    ],
    asOf: "undated",
    verified: "no",
  },
  "num-nvc": {
    topic: "identifiers",
    sources: [{ cite: "visa-faq.com", url: "https://visa-faq.com/what-is-immigrant-visa-case-number" }],
    asOf: "undated",
    verified: "secondary",
  },
  "num-nvc-invoice": {
    topic: "identifiers",
    sources: [
      {
        cite: "tinygrab.com",
        url: "https://tinygrab.com/what-is-the-invoice-id-number-from-the-national-visa-center",
      },
      {
        cite: "consultingtimes.com",
        url: "https://consultingtimes.com/what-is-invoice-id-number-that-the-national-visa-center",
      },
    ],
    asOf: "undated",
    verified: "no",
    figures: [
      { value: 8, unit: "characters", label: "short" },
      { value: 15, unit: "characters", label: "long" },
    ],
    disputed: [],
  },
  "num-dv": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "num-visa-foil": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "num-fin": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "num-bop": {
    topic: "identifiers",
    sources: [
      {
        cite: "legalclarity.org",
        url: "https://legalclarity.org/federal-inmate-register-number-format-lookup-and-uses/",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "num-state-inmate": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "num-eoir": {
    topic: "identifiers",
    sources: [
      { cite: "workvisa.guide", url: "https://workvisa.guide/ar/immigration-glossary/receipt-number" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "num-shape-collision": {
    topic: "identifiers",
    sources: [
      {
        cite: "cilawgroup.com",
        url: "https://cilawgroup.com/news/2015/06/04/uscis-receipt-numbers-explained-lin-src-eac-wac-ioe",
      },
      {
        cite: "betterhealthconnector.com",
        url: "https://betterhealthconnector.com/help-center-answers/getting-started-guide/applying-for-coverage-getting-started-guide/how-to-enter-your-immigration-document-information",
      },
      { cite: "visa-faq.com", url: "https://visa-faq.com/what-is-immigrant-visa-case-number" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "num-where-seen": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rcp-uscis-generic": {
    topic: "immigration",
    sources: [{ cite: "USCIS addresses (public transcription of uscis.gov)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-uscis-lockbox": {
    topic: "immigration",
    sources: [{ cite: "USCIS addresses (public transcription of uscis.gov)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-uscis-1367": {
    topic: "immigration",
    sources: [
      { cite: "8 U.S.C. 1367" },
      { cite: "USCIS VAWA, T and U filing locations (public transcription of uscis.gov)" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-uscis-center": {
    topic: "immigration",
    sources: [{ cite: "USCIS addresses (public transcription of uscis.gov)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-uscis-forms": {
    topic: "immigration",
    sources: [{ cite: "USCIS addresses (public transcription of uscis.gov)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-eoir": {
    topic: "immigration",
    sources: [
      {
        cite: "BIA address, EOIR Policy Manual",
        url: "https://www.justice.gov/eoir/policy-manual-eoir/part-III/bia/chapter-7-1",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-opla": {
    topic: "immigration",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rcp-ero": {
    topic: "immigration",
    sources: [
      {
        cite: "ICE headquarters address",
        url: "https://usimmigrationguide.uk/s/en/ICE+Headquarters+Address/34542",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-detention": {
    topic: "immigration",
    sources: [{ cite: "List of immigration court addresses (public transcription, 2026)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-nvc": {
    topic: "immigration",
    sources: [
      {
        cite: "National Visa Center address",
        url: "https://indiatribune.com/national-visa-center-us-department-of-state-part-ii/",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rcp-consulate": {
    topic: "immigration",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rcp-orr": {
    topic: "immigration",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rcp-dos-passport": {
    topic: "immigration",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rcp-legal-aid": {
    topic: "immigration",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-repro": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-hiv": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-gender": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-sud": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-mental": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-court": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-prison": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-shelter": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-union": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-religion": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-politics": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-debt": {
    topic: "people",
    sources: [{ cite: "15 U.S.C. 1692f(8)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-law": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-benefits": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-credit": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-news": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-adoption": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-tax": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-military": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-elections": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cat-debt-law": {
    topic: "markings",
    sources: [
      { cite: "15 U.S.C. 1692f(8)" },
      { cite: "fdcpadefense.blogspot.com", url: "http://fdcpadefense.blogspot.com/2015_03_23_archive.html" },
      {
        cite: "financialreform.wolterskluwerlb.com",
        url: "https://financialreform.wolterskluwerlb.com/2019/09/cfpb-files-amicus-brief-in-fdcpa-case-regarding-language-used-on-envelopes.html",
      },
    ],
    asOf: "2015–2019",
    verified: "secondary",
    disputed: [],
  },
  "cat-ssn-law": {
    topic: "identifiers",
    sources: [
      {
        cite: "SSA Legislative Bulletin (2017)",
        url: "https://edata.ssa.gov/legislation/legis_bulletin_091917.html",
      },
      {
        cite: "Pub. L. 115-59, 131 Stat. 1152",
        url: "http://www.gpo.gov/fdsys/pkg/STATUTE-131/html/STATUTE-131-Pg1152.htm",
      },
    ],
    asOf: "2017-09-19",
    verified: "yes",
  },
  "cat-false-positive": {
    topic: "identifiers",
    sources: [{ cite: "Editorial rule for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "duty-ar11": {
    topic: "duties",
    sources: [
      { cite: "8 U.S.C. 1305, 8 CFR 265.1" },
      {
        cite: "ryvinimmigrationblog.blogspot.com (USCIS answers)",
        url: "http://ryvinimmigrationblog.blogspot.com/2010/10/five-answers-to-common-questions-on.html",
      },
      {
        cite: "larrabee.com",
        url: "https://www.larrabee.com/if-i-change-residences-do-i-need-to-notify-the-uscis-of-my-movechange-of-address/",
      },
    ],
    asOf: "2010–2026",
    verified: "secondary",
    figures: [
      { value: 10, unit: "days", label: "report" },
      { value: 30, unit: "days", label: "short-stay" },
    ],
  },
  "duty-ar11-penalty": {
    topic: "duties",
    sources: [
      { cite: "INA 265–266, 237(a)(3)(A)" },
      {
        cite: "jeriflynn.com",
        url: "http://www.jeriflynn.com/articles/threatened-enforcement-of-address-change-notice-requirements",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "duty-ar11-each-case": {
    topic: "duties",
    sources: [
      {
        cite: "irishcentral.com",
        url: "https://www.irishcentral.com/opinion/others/irish-international-immigrant-center-keep-your-address-current-with-us-immigration-authorities-203312251-238178571",
      },
      { cite: "Boston Irish, Rian Immigrant Center", url: "https://bostonirish.com/node/33543" },
    ],
    asOf: "2021-08-02",
    verified: "secondary",
  },
  "duty-eoir33": {
    topic: "duties",
    sources: [
      { cite: "EOIR respondent access", url: "https://respondentaccess.eoir.justice.gov/zh/forms/eoir33ic" },
      { cite: "8 CFR 1003.15(d)(2)" },
      { cite: "8 U.S.C. 1229(a)(1)(F)(ii)" },
      { cite: "OMB request 202602-1125-003", url: "https://dev.omb.report/icr/202602-1125-003" },
    ],
    asOf: "2026",
    verified: "yes",
    figures: [{ value: 5, unit: "business-days", label: "report" }],
  },
  "duty-eoir33-consequence": {
    topic: "duties",
    sources: [
      { cite: "EOIR respondent access", url: "https://respondentaccess.eoir.justice.gov/zh/forms/eoir33ic" },
      {
        cite: "legalclarity.org",
        url: "https://legalclarity.org/eoir-33-filing-a-change-of-address-with-immigration-court",
      },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [{ value: 10, unit: "years", label: "bar" }],
  },
  "duty-eoir33-no-care-of": {
    topic: "duties",
    sources: [
      { cite: "OMB request 202602-1125-003", url: "https://dev.omb.report/icr/202602-1125-003" },
      { cite: "nyvisalawyer.com", url: "https://www.nyvisalawyer.com/new-eoir-33-change-of-address-form/" },
    ],
    asOf: "2026-02",
    verified: "secondary",
  },
  "duty-care-of-effect": {
    topic: "duties",
    sources: [
      { cite: "OMB request 202602-1125-003", url: "https://dev.omb.report/icr/202602-1125-003" },
      { cite: "nyvisalawyer.com", url: "https://www.nyvisalawyer.com/new-eoir-33-change-of-address-form/" },
      { cite: "8 CFR 1292.5" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "duty-three-agencies": {
    topic: "duties",
    sources: [
      {
        cite: "nyvisalawyer.blogspot.com",
        url: "https://nyvisalawyer.blogspot.com/2023/04/ice-announces-online-tool-for-change-of.html",
      },
    ],
    asOf: "2023-04",
    verified: "secondary",
  },
  "duty-uscis-not-forwarded": {
    topic: "duties",
    sources: [{ cite: "Boston Irish, Rian Immigrant Center", url: "https://bostonirish.com/node/33543" }],
    asOf: "2021-08-02",
    verified: "secondary",
  },
  "duty-1367-scope": {
    topic: "duties",
    sources: [
      {
        cite: "davidsonlawgroup.com",
        url: "https://davidsonlawgroup.com/policy-manual-update-safe-address-and-special-procedures-for-certain-protected-persons",
      },
      {
        cite: "USCIS policy alert (2023)",
        url: "https://uscis.gov/newsroom/alerts/uscis-updates-customer-service-and-safe-address-procedures-for-individuals-protected-under",
      },
    ],
    asOf: "2023–2024",
    verified: "yes",
  },
  "duty-1367-safe-address": {
    topic: "duties",
    sources: [
      { cite: "Form I-360 instructions (public transcription)" },
      {
        cite: "USCIS policy alert (2023)",
        url: "https://uscis.gov/newsroom/alerts/uscis-updates-customer-service-and-safe-address-procedures-for-individuals-protected-under",
      },
    ],
    asOf: "2026-10",
    verified: "secondary",
  },
  "duty-1367-wider": {
    topic: "duties",
    sources: [
      {
        cite: "USCIS policy alert (2023)",
        url: "https://uscis.gov/newsroom/alerts/uscis-updates-customer-service-and-safe-address-procedures-for-individuals-protected-under",
      },
      {
        cite: "HSToday (2023)",
        url: "https://www.hstoday.us/subject-matter-areas/customs-immigration/uscis-updates-policy-guidance-on-safe-mailing-address-and-case-handling-procedures-for-certain-protected-persons/",
      },
    ],
    asOf: "2023",
    verified: "yes",
  },
  "duty-1367-envelope-irony": {
    topic: "duties",
    sources: [{ cite: "USCIS VAWA, T and U filing locations (public transcription of uscis.gov)" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "duty-g28": {
    topic: "duties",
    sources: [
      {
        cite: "USCIS policy alert (2023)",
        url: "https://uscis.gov/newsroom/alerts/uscis-updates-customer-service-and-safe-address-procedures-for-individuals-protected-under",
      },
      { cite: "8 CFR 103.2(a)(3), 292.5(a)" },
    ],
    asOf: "2023",
    verified: "yes",
  },
  "duty-nonprofit-address": {
    topic: "duties",
    sources: [
      { cite: "AILA", url: "https://www.aila.org/blog/cascading-errors-of-a-wrong-address/" },
      {
        cite: "lawprofessors.typepad.com",
        url: "https://lawprofessors.typepad.com/immigration/2022/09/coalition-of-nonprofit-groups-recommend-fixing-erroneous-addresses-on-migrant-asylum-paperwork.html",
      },
    ],
    asOf: "2022-09-16",
    verified: "yes",
    pace: "history",
    figures: [{ value: 300, unit: "count", label: "notices" }],
  },
  "duty-eoir-receipt-rule": {
    topic: "duties",
    sources: [
      {
        cite: "Immigration Court Practice Manual 3.1",
        url: "https://www.justice.gov/eoir/reference-materials/ic/chapter-3/1",
      },
      {
        cite: "BIA Practice Manual 3.1",
        url: "https://justice.gov/eoir/reference-materials/bia/chapter-3/1",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "duty-eoir-postage": {
    topic: "duties",
    sources: [
      {
        cite: "BIA Practice Manual 3.1",
        url: "https://justice.gov/eoir/reference-materials/bia/chapter-3/1",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "duty-uscis-received": {
    topic: "duties",
    sources: [
      {
        cite: "bizlegalservices.com",
        url: "https://bizlegalservices.com/2023/04/03/updates-to-time-frames-for-paper-based-filings-and-responses-announced-by-uscis",
      },
      {
        cite: "USCIS Policy Manual, vol. 1, part B, ch. 6",
        url: "https://www.uscis.gov/policy-manual/volume-1-part-b-chapter-6",
      },
    ],
    asOf: "2023-04-03",
    verified: "yes",
  },
  "duty-uscis-wrong-box": {
    topic: "duties",
    sources: [
      {
        cite: "banadlaw.com",
        url: "https://www.banadlaw.com/uscis-and-ombudsman-tips-how-to-avoid-common-mailing-errors-when-filing-with-the-uscis-lockbox/",
      },
      { cite: "lighthousehq.com", url: "https://www.lighthousehq.com/blog/form-i-485-filing-address" },
    ],
    asOf: "2024",
    verified: "secondary",
  },
  "duty-uscis-3-days": {
    topic: "duties",
    sources: [{ cite: "8 CFR 103.8(b)", url: "https://omb.report/icr/201509-1615-001/doc/58524901" }],
    asOf: "2012",
    verified: "yes",
    figures: [{ value: 3, unit: "days", label: "added" }],
  },
  "duty-irs-postmark": {
    topic: "duties",
    sources: [{ cite: "26 U.S.C. 7502(a)", url: "http://codes.lp.findlaw.com/uscode/26/F/77/7502" }],
    asOf: "undated",
    verified: "yes",
  },
  "duty-irs-registered": {
    topic: "duties",
    sources: [
      { cite: "26 U.S.C. 7502(c)" },
      { cite: "IRS filing with OMB, 201308-1545-054", url: "https://omb.report/icr/201308-1545-054" },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "duty-irs-pds": {
    topic: "duties",
    sources: [
      { cite: "IRS filing with OMB, 201308-1545-054", url: "https://omb.report/icr/201308-1545-054" },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "duty-postmark-change": {
    topic: "duties",
    sources: [
      {
        cite: "90 FR 52883",
        url: "https://www.federalregister.gov/documents/2025/11/24/2025-20740/postmarks-and-postal-possession",
      },
      {
        cite: "bizmagsb.com",
        url: "https://bizmagsb.com/usps-codifies-postmark-definition-clarifies-what-counts-as-proof-of-mailing",
      },
    ],
    asOf: "2025-11-24",
    verified: "yes",
  },
  "duty-proof-vs-privacy": {
    topic: "duties",
    sources: [
      {
        cite: "90 FR 52883",
        url: "https://www.federalregister.gov/documents/2025/11/24/2025-20740/postmarks-and-postal-possession",
      },
      {
        cite: "bizmagsb.com",
        url: "https://bizmagsb.com/usps-codifies-postmark-definition-clarifies-what-counts-as-proof-of-mailing",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "duty-return-receipt-address": {
    topic: "duties",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
      {
        cite: "Publication 109 says delivery record needs a complete return address",
        url: "https://about.usps.com/publications/pub109/ch2_003.htm",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "duty-frcp-service": {
    topic: "duties",
    sources: [{ cite: "Fed. R. Civ. P. 5(b)(2)(C), 5(d)(1)(B), 6(d)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "duty-frap-mail": {
    topic: "duties",
    sources: [{ cite: "Fed. R. App. P. 25(a)(2)(A)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "duty-state-proof-of-service": {
    topic: "duties",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "duty-acp-service": {
    topic: "duties",
    sources: [
      {
        cite: "Maryland People's Law Library",
        url: "https://peoples-law.org/index.php/keeping-your-personal-information-private",
      },
      { cite: "D.C. Code § 4-555.07" },
    ],
    asOf: "2018",
    verified: "yes",
  },
  "duty-irs-8822": {
    topic: "duties",
    sources: [{ cite: "IRS Forms 8822 and 8822-B (not read)" }],
    asOf: "2026-11",
    verified: "no",
    figures: [{ value: 60, unit: "days", label: "business" }],
  },
  "duty-benefits-report": {
    topic: "duties",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
    figures: [{ value: 10, unit: "days", label: "report" }],
  },
  "duty-ballot-count-date": {
    topic: "duties",
    sources: [
      {
        cite: "eatsauca.com",
        url: "https://eatsauca.com/voting-illusion-republican-self-inflicted-wound-supreme-court",
      },
      {
        cite: "misryoum.com",
        url: "https://misryoum.com/supreme-court-rejects-gop-bid-to-void-ballots-in-watson-2",
      },
    ],
    asOf: "2026-06-29",
    verified: "secondary",
  },
  "duty-ballot-envelope": {
    topic: "duties",
    sources: [{ cite: "Ark. Code § 7-5-409" }],
    asOf: "2024",
    verified: "no",
  },
  "duty-ballot-postmark": {
    topic: "duties",
    sources: [
      {
        cite: "90 FR 52883",
        url: "https://www.federalregister.gov/documents/2025/11/24/2025-20740/postmarks-and-postal-possession",
      },
      {
        cite: "bizmagsb.com",
        url: "https://bizmagsb.com/usps-codifies-postmark-definition-clarifies-what-counts-as-proof-of-mailing",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "duty-acp-voting": {
    topic: "duties",
    sources: [
      {
        cite: "California: Gov. Code § 6205 ff., § 6215 ff.",
        url: "https://www.sos.ca.gov/registries/safe-home/frequently-asked-questions",
      },
      {
        cite: "Iowa: Iowa Code ch. 9E",
        url: "https://www.legis.iowa.gov/publications/search/document?fq=id:1390661&pdid=1389383",
      },
      {
        cite: "Kentucky: KRS 14.300–.318; 30 KAR 10",
        url: "https://regulations.justia.com/states/kentucky/title-30/chapter-10/080",
      },
      {
        cite: "Massachusetts: M.G.L. c. 9A; 950 CMR 130",
        url: "https://lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_9a_2",
      },
      {
        cite: "Ohio: ORC 111.41 ff.",
        url: "https://www.ohiosos.gov/secretary-office/office-initiatives/safe-at-home/survivors/",
      },
      { cite: "Washington: RCW 40.24", url: "https://www.sos.wa.gov/acp/aboutus.aspx" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "need-postal-class": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "need-custody": {
    topic: "custody",
    sources: [
      {
        cite: "28 CFR 540.19(b)",
        url: "https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19",
      },
      { cite: "ICE attorney information", url: "https://www.ice.gov/detain/attorney-information-resources" },
      { cite: "alai-web.org (jail rule text, Italian copy)", url: "https://alai-web.org/it/capo" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "need-court-caption": {
    topic: "duties",
    sources: [{ cite: "Fed. R. Civ. P. 11(a)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "need-official": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "need-reject-return": {
    topic: "duties",
    sources: [
      {
        cite: "banadlaw.com",
        url: "https://www.banadlaw.com/uscis-and-ombudsman-tips-how-to-avoid-common-mailing-errors-when-filing-with-the-uscis-lockbox/",
      },
      { cite: "lighthousehq.com", url: "https://www.lighthousehq.com/blog/form-i-485-filing-address" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "need-hazmat": {
    topic: "return-address",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "need-international": {
    topic: "return-address",
    sources: [
      { cite: "General knowledge; see IMM 122.2", url: "https://pe.usps.com/text/imm/immc1_008.htm" },
    ],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-privilege-limits": {
    topic: "log",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-reasonable-efforts": {
    topic: "log",
    sources: [
      {
        cite: "ABA Model Rule 1.6(c) and comment",
        url: "https://bernabepr.blogspot.com/2017/09/given-number-of-recent-reports-that.html?m=1",
      },
    ],
    asOf: "2017-09",
    verified: "secondary",
  },
  "rec-aba-477r": {
    topic: "log",
    sources: [{ cite: "ABA Formal Opinion 477R (2017)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-aba-483-498": {
    topic: "log",
    sources: [{ cite: "ABA Formal Opinions 483 (2018) and 498 (2021)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-border-nycbar": {
    topic: "log",
    sources: [
      {
        cite: "NYC Bar Formal Opinion 2017-5",
        url: "http://www.nycbar.org/member-and-career-services/committees/reports-listing/reports/detail/formal-opinion-2017-5-an-attorneys-ethical-duties-regarding-us-border-searches-of-electronic-devices-containing-clients-confidential-information",
      },
    ],
    asOf: "2017-07-25",
    verified: "yes",
  },
  "rec-cbp-directive": {
    topic: "log",
    sources: [
      { cite: "nationallawforum.com", url: "https://nationallawforum.com/tag/devices" },
      {
        cite: "canada-usblog.com",
        url: "https://www.canada-usblog.com/2018/01/21/border-searches-of-electronic-devices/",
      },
    ],
    asOf: "2018",
    verified: "secondary",
  },
  "rec-cbp-numbers": {
    topic: "log",
    sources: [
      {
        cite: "EPIC",
        url: "https://epic.org/documents/epic-v-cbp-border-search-audits-of-electronic-devices/",
      },
      {
        cite: "American Bar Association",
        url: "https://www.americanbar.org/groups/litigation/resources/litigation-news/2023/fall/coming-back-america-does-your-data-cross-you/",
      },
    ],
    asOf: "2023",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 19_033, unit: "count", label: "fiscal-2016" },
      { value: 30_200, unit: "count", label: "fiscal-2017" },
      { value: 45_000, unit: "count", label: "fiscal-2022" },
    ],
  },
  "rec-border-local-log": {
    topic: "log",
    sources: [
      { cite: "nationallawforum.com", url: "https://nationallawforum.com/tag/devices" },
      {
        cite: "canada-usblog.com",
        url: "https://www.canada-usblog.com/2018/01/21/border-searches-of-electronic-devices/",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rec-subpoena": {
    topic: "log",
    sources: [{ cite: "Fed. R. Civ. P. 37(e), 45" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-compelled-unlock": {
    topic: "log",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
    disputed: [],
  },
  "rec-victim-services-duty": {
    topic: "log",
    sources: [{ cite: "NNEDV Safety Net", url: "http://techsafety.org/databases-and-confidentiality" }],
    asOf: "undated",
    verified: "yes",
  },
  "rec-mixed-device": {
    topic: "log",
    sources: [{ cite: "Editorial reading for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rec-nnedv-minimum": {
    topic: "log",
    sources: [{ cite: "NNEDV Safety Net", url: "http://www.techsafety.org/retention" }],
    asOf: "undated",
    verified: "yes",
  },
  "rec-nnedv-purge": {
    topic: "log",
    sources: [
      {
        cite: "NNEDV Safety Net",
        url: "http://nnedv.org/resources/safetynetdocs/150-databases-data-retention/1029-faq-record-retention-deletion.html",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "rec-nnedv-ownership": {
    topic: "log",
    sources: [{ cite: "NNEDV Safety Net", url: "http://www.techsafety.org/retention" }],
    asOf: "undated",
    verified: "yes",
  },
  "rec-sart-balance": {
    topic: "log",
    sources: [
      {
        cite: "Federal SART toolkit",
        url: "https://www.ncjrs.gov/ovc_archives/sartkit/develop/comm-confidentiality-c.html",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "rec-proof-value": {
    topic: "log",
    sources: [
      { cite: "26 U.S.C. 7502(c)" },
      { cite: "IRS filing with OMB, 201308-1545-054", url: "https://omb.report/icr/201308-1545-054" },
      { cite: "EOIR respondent access", url: "https://respondentaccess.eoir.justice.gov/zh/forms/eoir33ic" },
      { cite: "8 CFR 1003.15(d)(2)" },
      { cite: "8 U.S.C. 1229(a)(1)(F)(ii)" },
      { cite: "OMB request 202602-1125-003", url: "https://dev.omb.report/icr/202602-1125-003" },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "rec-receipt-alone": {
    topic: "log",
    sources: [
      { cite: "IRS filing with OMB, 201308-1545-054", url: "https://omb.report/icr/201308-1545-054" },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "rec-auto-delete-tiers": {
    topic: "log",
    sources: [{ cite: "Editorial rule for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "rec-at-rest": {
    topic: "log",
    sources: [{ cite: "NIST SP 800-111, SP 800-63B, RFC 9106 (Argon2)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-secure-delete": {
    topic: "log",
    sources: [{ cite: "NIST SP 800-88" }],
    asOf: "2026-11",
    verified: "no",
  },
  "rec-leftovers": {
    topic: "log",
    sources: [{ cite: "Editorial reading for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "n-ssn": {
    topic: "identifiers",
    sources: [
      { cite: "taxact.com", url: "https://www.taxact.com/support/19057/2020/ssn-itin-atin-valid-ranges" },
    ],
    asOf: "2020",
    verified: "yes",
    figures: [{ value: 9, unit: "digits", label: "length" }],
  },
  "n-itin": {
    topic: "identifiers",
    sources: [
      {
        cite: "support.taxslayerpro.com",
        url: "https://support.taxslayerpro.com/hc/en-us/articles/8250466982554-Valid-Range-for-ITINs",
      },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [{ value: 9, unit: "digits", label: "length" }],
  },
  "n-atin-irsn": {
    topic: "identifiers",
    sources: [
      {
        cite: "support.taxslayerpro.com",
        url: "https://support.taxslayerpro.com/hc/en-us/articles/8250466982554-Valid-Range-for-ITINs",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "n-ein": {
    topic: "identifiers",
    sources: [
      {
        cite: "befiling.com (2-7 grouping)",
        url: "https://befiling.com/ssn-itin-ein-and-atin-valid-number-ranges-formats-complete-guide-2026/",
      },
    ],
    asOf: "2026",
    verified: "yes",
  },
  "n-mbi": {
    topic: "identifiers",
    sources: [
      {
        cite: "ldapwiki.com",
        url: "https://ldapwiki.com/wiki/Wiki.jsp?page=Medicare+Beneficiary+Identifier&skin=raw",
      },
    ],
    asOf: "2018",
    verified: "secondary",
  },
  "n-hic": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "n-medicaid": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "n-phone": {
    topic: "identifiers",
    sources: [{ cite: "North American numbering plan practice; no text read" }],
    asOf: "2026",
    verified: "no",
  },
  "n-email": {
    topic: "identifiers",
    sources: [{ cite: "RFC 5322" }],
    asOf: "2026",
    verified: "no",
  },
  "n-dob": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "n-card": {
    topic: "identifiers",
    sources: [{ cite: "Luhn formula (ISO/IEC 7812)" }],
    asOf: "2026",
    verified: "no",
    figures: [
      { value: 15, unit: "digits", label: "short" },
      { value: 16, unit: "digits", label: "long" },
    ],
  },
  "n-aba": {
    topic: "identifiers",
    sources: [{ cite: "ABA routing number rule; no text read" }],
    asOf: "2026",
    verified: "no",
  },
  "n-vin": {
    topic: "identifiers",
    sources: [{ cite: "49 CFR 565" }],
    asOf: "2026",
    verified: "no",
  },
  "n-docket-fed": {
    topic: "identifiers",
    sources: [{ cite: "Federal court filing practice; no text read" }],
    asOf: "2026",
    verified: "no",
  },
  "n-docket-state": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "n-dl": {
    topic: "identifiers",
    sources: [{ cite: "Driver license practice; no text read" }],
    asOf: "2026",
    verified: "no",
  },
  "n-uspassport": {
    topic: "identifiers",
    sources: [
      {
        cite: "US State Department, Next Generation Passport",
        url: "https://travel.state.gov/content/travel/en/passports/passport-help/next-generation-passport.html",
      },
    ],
    asOf: "2024-02-12",
    verified: "yes",
  },
  "n-matricula": {
    topic: "identifiers",
    sources: [
      {
        cite: "papadmv.com (placement only)",
        url: "https://www.papadmv.com/articles/understanding-the-id-number-on-a-mexican-consular-id-card",
      },
    ],
    asOf: "2025-04-10",
    verified: "no",
  },
  "n-curp": {
    topic: "identifiers",
    sources: [
      {
        cite: "Stack Overflow en español",
        url: "https://es.stackoverflow.com/questions/31039/c%C3%B3mo-validar-una-curp-de-m%C3%A9xico",
      },
    ],
    asOf: "2016",
    verified: "secondary",
    figures: [{ value: 18, unit: "characters", label: "length" }],
  },
  "n-dui": {
    topic: "identifiers",
    sources: [{ cite: "lu1tr0n.github.io", url: "https://lu1tr0n.github.io/nationid/documents/sv.html" }],
    asOf: "undated",
    verified: "secondary",
  },
  "n-dpi": {
    topic: "identifiers",
    sources: [
      { cite: "lu1tr0n.github.io", url: "https://lu1tr0n.github.io/nationid/documents/gt.html" },
      {
        cite: "learn.sayari.com",
        url: "https://learn.sayari.com/interpreting-guatemalan-national-id-numbers/",
      },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [{ value: 13, unit: "digits", label: "length" }],
  },
  "n-hn": {
    topic: "identifiers",
    sources: [{ cite: "lu1tr0n.github.io", url: "https://lu1tr0n.github.io/nationid/documents/hn.html" }],
    asOf: "undated",
    verified: "secondary",
  },
  "n-co": {
    topic: "identifiers",
    sources: [
      { cite: "lu1tr0n.github.io (nationid)", url: "https://lu1tr0n.github.io/nationid/documents/co.html" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "n-ve": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "n-other-latam": {
    topic: "identifiers",
    sources: [{ cite: "docs.alps.cl (lengths)", url: "https://docs.alps.cl/reference/document-types" }],
    asOf: "undated",
    verified: "yes",
  },
  "n-context": {
    topic: "identifiers",
    sources: [{ cite: "Editorial rule for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "n-own-numbers": {
    topic: "identifiers",
    sources: [{ cite: "General postal practice; no text read" }],
    asOf: "2026-11",
    verified: "no",
  },
  "n-window": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "n-aetna": {
    topic: "identifiers",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
    pace: "history",
  },
  "n-language": {
    topic: "identifiers",
    sources: [{ cite: "Editorial rule for this app" }],
    asOf: "2026-11",
    verified: "inference",
  },
  "guid-nnedv": {
    topic: "log",
    sources: [{ cite: "NNEDV Safety Net", url: "http://www.techsafety.org/retention" }],
    asOf: "undated",
    verified: "yes",
  },
  "guid-victimconnect": {
    topic: "address-programs",
    sources: [{ cite: "VictimConnect", url: "https://victimconnect.org/learn/address-confidentiality/" }],
    asOf: "2022",
    verified: "yes",
  },
  "guid-mi-acp": {
    topic: "address-programs",
    sources: [
      {
        cite: "Michigan ACP",
        url: "https://www.michigan.gov/ag/initiatives/address-confidentiality-program/acp-applicants",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "guid-mt-acp": {
    topic: "address-programs",
    sources: [{ cite: "Montana ACP checklist", url: "http://ininet.org/checklist.html" }],
    asOf: "undated",
    verified: "yes",
  },
  "guid-oh-site": {
    topic: "informed-delivery",
    sources: [
      { cite: "wherestheline.info", url: "http://wherestheline.info/safe-at-home-a-program-for-victims/" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "guid-fpf-leaks": {
    topic: "people",
    sources: [
      {
        cite: "Freedom of the Press Foundation",
        url: "https://freedom.press/news/sharing-sensitive-leaks-press/",
      },
    ],
    asOf: "2010–2020",
    verified: "yes",
  },
  "guid-fpf-mail": {
    topic: "return-address",
    sources: [
      {
        cite: "Freedom of the Press Foundation",
        url: "https://freedom.press/news/sharing-sensitive-leaks-press/",
      },
    ],
    asOf: "2020",
    verified: "no",
  },
  "guid-fpf-tippages": {
    topic: "people",
    sources: [
      {
        cite: "Freedom of the Press Foundation",
        url: "https://freedom.press/training/blog/security-confidential-tip-pages",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "guid-nyt": {
    topic: "return-address",
    sources: [
      {
        cite: "Editor & Publisher",
        url: "http://www.editorandpublisher.com/news/an-inside-look-at-the-new-york-times-anonymous-tipline/",
      },
    ],
    asOf: "2017",
    verified: "yes",
  },
  "guid-propublica": {
    topic: "return-address",
    sources: [{ cite: "propublica.org/tips (not read)" }],
    asOf: "2010",
    verified: "no",
  },
  "guid-intercept": {
    topic: "people",
    sources: [{ cite: "theintercept.com/source" }],
    asOf: "2018",
    verified: "yes",
  },
  "guid-poynter": {
    topic: "people",
    sources: [
      { cite: "Poynter", url: "https://www.poynter.org/news/lesson-trump-tax-scoop-check-your-mailbox" },
    ],
    asOf: "2016",
    verified: "yes",
  },
  "guid-epic": {
    topic: "postage-records",
    sources: [{ cite: "EPIC", url: "https://archive.epic.org/privacy/postal/" }],
    asOf: "2004–2005",
    verified: "yes",
    figures: [{ value: 30, unit: "days", label: "photo" }],
  },
  "guid-fsf-cmra": {
    topic: "private-mailbox",
    sources: [{ cite: "GNU project", url: "https://www.gnu.org/philosophy/privacyaction.html" }],
    asOf: "1999",
    verified: "yes",
    pace: "history",
  },
  "guid-eff-border": {
    topic: "log",
    sources: [
      {
        cite: "Electronic Frontier Foundation (EFF)",
        url: "https://kittens.eff.org/wp/defending-privacy-us-border-guide-travelers-carrying-digital-devices",
      },
    ],
    asOf: "2011–2017",
    verified: "yes",
  },
  "guid-eff-mail": {
    topic: "people",
    sources: [{ cite: "Search of public material for these notes; nothing found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "guid-aclu": {
    topic: "people",
    sources: [{ cite: "Search of public material for these notes; nothing found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "guid-ilrc-nilc": {
    topic: "people",
    sources: [{ cite: "Search of public material for these notes; nothing found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "guid-aila-nonprofit-mail": {
    topic: "duties",
    sources: [{ cite: "AILA", url: "https://www.aila.org/blog/cascading-errors-of-a-wrong-address/" }],
    asOf: "2022-08-24",
    verified: "yes",
  },
  "guid-rian": {
    topic: "duties",
    sources: [{ cite: "Boston Irish, Rian Immigrant Center", url: "https://bostonirish.com/node/33543" }],
    asOf: "2021-08-02",
    verified: "secondary",
  },
  "guid-prc": {
    topic: "people",
    sources: [{ cite: "privacyrights.org (not read)" }],
    asOf: "undated",
    verified: "no",
  },
  "guid-detention-advocates": {
    topic: "custody",
    sources: [
      { cite: "Documented", url: "https://documentedny.com/2025/12/02/ice-detainee-locator-mail-money/" },
    ],
    asOf: "2025-12",
    verified: "yes",
  },
  "guid-agree": {
    topic: "people",
    sources: [
      { cite: "NNEDV Safety Net", url: "http://www.techsafety.org/retention" },
      { cite: "VictimConnect", url: "https://victimconnect.org/learn/address-confidentiality/" },
      {
        cite: "Freedom of the Press Foundation",
        url: "https://freedom.press/news/sharing-sensitive-leaks-press/",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
  },
  "guid-differ": {
    topic: "return-address",
    sources: [
      {
        cite: "Freedom of the Press Foundation",
        url: "https://freedom.press/training/blog/security-confidential-tip-pages",
      },
      { cite: "Documented", url: "https://documentedny.com/2025/12/02/ice-detainee-locator-mail-money/" },
      {
        cite: "Benton County (WA) jail page",
        url: "https://www.co.benton.wa.us/pview.aspx?id=5109&catid=45",
      },
    ],
    asOf: "2026-11",
    verified: "inference",
    disputed: [],
  },
} as const satisfies Record<string, Fact>;
