import type { Fact } from "./types.ts";

/**
 * What postal rules ask of a return address, an address, postage, drop-off and markings, what barcodes and marks carry,
 * and what each return-address alternative hides and leaves visible. Prices carry their date and are stale after it.
 * The words live in the `facts` catalogues under the same ids.
 */
export const postalRules = {
  "ra-purpose": {
    topic: "return-address",
    sources: [
      { cite: "DMM 602.1.5.1", url: "https://pe.usps.com/text/dmm300/602.htm" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
    ],
    asOf: "2025–2026",
    verified: "secondary",
  },
  "ra-elements": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "2012",
    verified: "secondary",
  },
  "ra-name-not-required": {
    topic: "return-address",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "ra-placement": {
    topic: "return-address",
    sources: [
      {
        cite: "Quick Service Guide 507",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20130728/qsg300/Q507.htm",
      },
      {
        cite: "Quick Service Guide 602",
        url: "https://www.amerilistprinting.com/digital-mailing-addressing-standard.php",
      },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "ra-extent": {
    topic: "return-address",
    sources: [
      {
        cite: "SWOSU mailroom guide",
        url: "https://bulldog.swosu.edu/administrative-services/mailroom/addressing",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "ra-back-flap": {
    topic: "return-address",
    sources: [
      {
        cite: "Indiana University mail guide",
        url: "https://printandmail.indianapolis.iu.edu/campus-post-office/address-success.html",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "ra-domestic": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.5.3 as quoted in Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "2013-10-07",
    verified: "yes",
  },
  "ra-unit-when-endorsed": {
    topic: "return-address",
    sources: [
      {
        cite: "Quick Service Guide 507",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20130728/qsg300/Q507.htm",
      },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "ra-zip-in-return": {
    topic: "return-address",
    sources: [
      { cite: "DMM A010 (archived)", url: "http://pe.usps.com/Archive/HTML/DMMArchive20030810/A010.htm" },
    ],
    asOf: "2003",
    verified: "yes",
  },
  "ra-req-endorsement": {
    topic: "return-address",
    sources: [
      {
        cite: "Postal Bulletin 22247",
        url: "https://about.usps.com/postal-bulletin/2008/html/pb22247/html/updt_001.html",
      },
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
    ],
    asOf: "2008-12-04",
    verified: "yes",
  },
  "ra-req-official": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-precanceled": {
    topic: "return-address",
    sources: [
      {
        cite: "Postal Bulletin 22247",
        url: "https://about.usps.com/postal-bulletin/2008/html/pb22247/html/updt_001.html",
      },
      { cite: "Publication 417 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" },
    ],
    asOf: "2008",
    verified: "yes",
    figures: [{ value: 13, unit: "ounces", label: "limit" }],
  },
  "ra-req-company-permit": {
    topic: "return-address",
    sources: [{ cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "ra-req-priority": {
    topic: "return-address",
    sources: [
      { cite: "DMM 225.1.3", url: "https://pe.usps.com/Archive/HTML/DMMArchive20160117/225.htm" },
      { cite: "DMM 125", url: "https://pe.usps.com/Archive/HTML/DMMArchive20110102/125.htm" },
    ],
    asOf: "2016-01-17",
    verified: "yes",
  },
  "ra-req-periodicals": {
    topic: "return-address",
    sources: [
      {
        cite: "Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "2013-10-07",
    verified: "yes",
  },
  "ra-req-package-services": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "DMM 170 (quoted)",
        url: "https://review.trendsmask.com/what-is-media-mail-for-usps-70951.html",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-registered": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-insured-cod": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-certified-rr": {
    topic: "return-address",
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
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-express-rr": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-dal": {
    topic: "return-address",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-req-nonprofit": {
    topic: "return-address",
    sources: [{ cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "ra-req-intl-customs": {
    topic: "return-address",
    sources: [{ cite: "IMM 122.2", url: "https://pe.usps.com/text/imm/immc1_008.htm" }],
    asOf: "2017",
    verified: "yes",
  },
  "ra-req-parcel-select-ga": {
    topic: "return-address",
    sources: [{ cite: "DMM 602.1.5.3 (current wording not read)" }],
    asOf: "2026-11",
    verified: "no",
  },
  "ra-ground-advantage-retail": {
    topic: "return-address",
    sources: [{ cite: "DMM 135.1.0", url: "https://pe.usps.com/Archive/NHTML/DMMArchive20231106/135.htm" }],
    asOf: "2023-11-06",
    verified: "yes",
  },
  "ra-city-permit-no-name": {
    topic: "return-address",
    sources: [
      { cite: "DMM 602.1.5.3 and 604.5" },
      { cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" },
    ],
    asOf: "2020",
    verified: "inference",
  },
  "ra-optional-first-class": {
    topic: "return-address",
    sources: [
      { cite: "DMM 602.1.5.3 (not on the list)" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2025",
    verified: "secondary",
  },
  "ra-metered-optional": {
    topic: "return-address",
    sources: [{ cite: "DMM 602.1.5.3, 604.4" }],
    asOf: "2026-11",
    verified: "no",
  },
  "ra-intl-letter-recommended": {
    topic: "return-address",
    sources: [{ cite: "IMM 122.2", url: "https://pe.usps.com/text/imm/immc1_008.htm" }],
    asOf: "2017",
    verified: "yes",
  },
  "ra-vendor-requires": {
    topic: "return-address",
    sources: [
      {
        cite: "help.letterstream.com",
        url: "https://help.letterstream.com/article/401-can-my-letter-by-anonymous-or-can-my-identity-be-hidden",
      },
      { cite: "postgrid.readme.io", url: "https://postgrid.readme.io/docs/send-a-letter" },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "dead-mail-definition": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 507.1.9, Postal Bulletin 22354",
        url: "https://about.usps.com/postal-bulletin/2013/pb22354/html/updt_001.htm",
      },
    ],
    asOf: "2013-01-27",
    verified: "yes",
  },
  "dead-mail-mrc": {
    topic: "return-address",
    sources: [{ cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" }],
    asOf: "2015",
    verified: "yes",
  },
  "dead-mail-value-threshold": {
    topic: "return-address",
    sources: [
      { cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" },
      { cite: "OIG report summary", url: "https://www.21cpw.com/usps-oig-report-mail-recovery-center/" },
      {
        cite: "Postal Bulletin 22354",
        url: "https://about.usps.com/postal-bulletin/2013/pb22354/html/updt_001.htm",
      },
    ],
    asOf: "2013–2020",
    verified: "yes",
    figures: [
      { value: 25, unit: "usd", label: "worth" },
      { value: 30, unit: "days", label: "held-shortest" },
      { value: 180, unit: "days", label: "held-longest" },
    ],
  },
  "dead-mail-odds": {
    topic: "return-address",
    sources: [{ cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" }],
    asOf: "2014",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 88_000_000, unit: "count", label: "items" },
      { value: 12_000_000, unit: "count", label: "worked-on" },
      { value: 2_500_000, unit: "count", label: "returned" },
      { value: 3, unit: "percent", label: "returned-share" },
    ],
  },
  "dead-mail-privacy-tradeoff": {
    topic: "return-address",
    sources: [{ cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" }],
    asOf: "2020",
    verified: "inference",
  },
  "ra-not-home": {
    topic: "return-address",
    sources: [
      { cite: "DMM 602.1.5.1", url: "https://pe.usps.com/text/dmm300/602.htm" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "ra-pobox-ok": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
      { cite: "en-academic.com", url: "https://en-academic.com/dic.nsf/enwiki/486532" },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "ra-cmra-ok": {
    topic: "return-address",
    sources: [
      { cite: "Publication 28, sections 281-284", url: "http://pe.usps.gov/text/pub28/28c2_008.html" },
      { cite: "65 FR 49917", url: "https://www.govinfo.gov/content/pkg/FR-2000-08-16/html/00-20812.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "ra-care-of": {
    topic: "return-address",
    sources: [{ cite: "DMM 508.1.1", url: "https://docslib.org/doc/4133821/dmm-508-recipient-services" }],
    asOf: "2021-06-20",
    verified: "inference",
  },
  "ra-acp-substitute": {
    topic: "address-programs",
    sources: [
      {
        cite: "Virginia Attorney General",
        url: "https://www.oag.state.va.us/index.php/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
      {
        cite: "thewernerlawgroup.com",
        url: "https://thewernerlawgroup.com/2022/06/21/confidentiality-program-and-change-of-name/",
      },
      {
        cite: "Wikipedia: Address confidentiality program",
        url: "https://en.wikipedia.org/wiki/Address_confidentiality_program",
      },
    ],
    asOf: "2022",
    verified: "yes",
  },
  "ra-acp-limits": {
    topic: "address-programs",
    sources: [
      {
        cite: "Virginia ACP",
        url: "https://www.oag.state.va.us/index.php/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
      {
        cite: "Texas ACP summary",
        url: "https://thewernerlawgroup.com/2022/06/21/confidentiality-program-and-change-of-name/",
      },
      {
        cite: "Missouri Safe at Home",
        url: "https://www.sos.mo.gov/business/SafeAtHome/ParticipantResponsibilities",
      },
    ],
    asOf: "2022–2025",
    verified: "yes",
    figures: [
      { value: 3, unit: "years", label: "renewal-short" },
      { value: 4, unit: "years", label: "renewal-long" },
    ],
  },
  "law-1342": {
    topic: "return-address",
    sources: [{ cite: "18 USC 1342", url: "https://www.law.cornell.edu/uscode/text/18/1342" }],
    asOf: "undated",
    verified: "yes",
  },
  "law-1341": {
    topic: "return-address",
    sources: [{ cite: "18 USC 1341", url: "https://www.law.cornell.edu/uscode/text/18/1341" }],
    asOf: "undated",
    verified: "yes",
  },
  "law-39-3003": {
    topic: "return-address",
    sources: [
      { cite: "39 USC 3003", url: "https://www.law.cornell.edu/uscode/text/39/3003" },
      { cite: "39 USC 3003 (copy)", url: "https://lawserver.com/law/country/us/code/39_usc_3003" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "law-no-blanket-ban": {
    topic: "return-address",
    sources: [
      { cite: "18 USC 1342" },
      { cite: "Law Stack Exchange on 18 USC 1342", url: "https://law.stackexchange.com/questions/22651" },
    ],
    asOf: "2017",
    verified: "inference",
  },
  "law-app-position": {
    topic: "return-address",
    sources: [
      { cite: "18 USC 1342", url: "https://www.law.cornell.edu/uscode/text/18/1342" },
      { cite: "39 USC 3003", url: "https://www.law.cornell.edu/uscode/text/39/3003" },
      { cite: "39 USC 3003 (copy)", url: "https://lawserver.com/law/country/us/code/39_usc_3003" },
      {
        cite: "DMM 602.1.5.3 as quoted in Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "law-pobox-1093-false": {
    topic: "po-box",
    sources: [
      { cite: "PS Form 1093 terms (copy)", url: "https://fill.io/Form-1093-PS-application-for-PO-box" },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "law-intl-general-delivery": {
    topic: "general-delivery",
    sources: [
      {
        cite: "IMM 122.1(j)",
        url: "https://www.yumpu.com/en/document/view/5946104/international-mail-manual-postal-explorer-uspscom/37",
      },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "addr-minimum-elements": {
    topic: "addressing",
    sources: [{ cite: "DMM 602.1.3", url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm" }],
    asOf: "2012",
    verified: "yes",
  },
  "addr-name-other-identification": {
    topic: "addressing",
    sources: [
      {
        cite: "DMM 602.1.3 (archived 2012)",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "addr-zip-optional-single-piece": {
    topic: "addressing",
    sources: [
      {
        cite: "DMM 602.1.3 (archived 2012)",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "addr-five-line-order": {
    topic: "addressing",
    sources: [{ cite: "Publication 28 App. A2", url: "http://pe.usps.gov/text/pub28/pub28apa2d.html" }],
    asOf: "undated",
    verified: "yes",
  },
  "addr-typography": {
    topic: "addressing",
    sources: [
      { cite: "Publication 28 A1", url: "http://pe.usps.gov/text/pub28/28apa_002.htm" },
      { cite: "DMM 202.1.2", url: "https://pe.usps.com/Archive/NHTML/DMMArchive20201018/202.htm" },
    ],
    asOf: "2020",
    verified: "yes",
  },
  "addr-unit": {
    topic: "addressing",
    sources: [{ cite: "Publication 28 section 213", url: "http://pe.usps.com/text/pub28/28c2_001.html" }],
    asOf: "undated",
    verified: "yes",
  },
  "addr-dual": {
    topic: "addressing",
    sources: [{ cite: "Publication 28 section 215", url: "https://pe.usps.com/TEXT/pub28/pub28c2_005.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "addr-pobox-format": {
    topic: "po-box",
    sources: [
      { cite: "Publication 28 sections 281-284", url: "http://pe.usps.gov/text/pub28/28c2_008.html" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "addr-pmb-format": {
    topic: "private-mailbox",
    sources: [
      { cite: "Publication 28, sections 281-284", url: "http://pe.usps.gov/text/pub28/28c2_008.html" },
      { cite: "65 FR 49917", url: "https://www.govinfo.gov/content/pkg/FR-2000-08-16/html/00-20812.htm" },
    ],
    asOf: "2000–2026",
    verified: "yes",
  },
  "addr-general-delivery-format": {
    topic: "general-delivery",
    sources: [{ cite: "Publication 28 section 26", url: "http://pe.usps.gov/text/pub28/28c2_006.html" }],
    asOf: "undated",
    verified: "yes",
  },
  "addr-military": {
    topic: "addressing",
    sources: [
      { cite: "Publication 28 section 225", url: "https://about.usps.com/publications/pub28/28c2_010.htm" },
      {
        cite: "simplfulfillment.com",
        url: "https://www.simplfulfillment.com/support-center/format-military-mail-addresses-how-to",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "addr-puerto-rico-urb": {
    topic: "addressing",
    sources: [
      { cite: "Publication 28 App. I", url: "https://pe.usps.com/TEXT/pub28/pub28api_008.htm" },
      { cite: "smarty.com", url: "https://www.smarty.com/articles/puerto-rico-urbanization-code" },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "addr-occupant": {
    topic: "addressing",
    sources: [
      {
        cite: "DMM A020 (archived) (now 602.3)",
        url: "https://pe.usps.com/archive/html/dmmarchive20041209/A020.htm",
      },
    ],
    asOf: "2004-12-09",
    verified: "yes",
  },
  "addr-occupant-prohibited": {
    topic: "addressing",
    sources: [
      {
        cite: "DMM A020 (archived 2004; now 602.3)",
        url: "https://pe.usps.com/archive/html/dmmarchive20041209/A020.htm",
      },
    ],
    asOf: "2004",
    verified: "yes",
  },
  "addr-simplified": {
    topic: "addressing",
    sources: [
      {
        cite: "DMM A020 (archived 2004; now 602.3)",
        url: "https://pe.usps.com/archive/html/dmmarchive20041209/A020.htm",
      },
      {
        cite: "DMM A020 (archived 2003)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/A020.htm",
      },
    ],
    asOf: "2003–2004",
    verified: "yes",
  },
  "addr-org-delivery": {
    topic: "addressing",
    sources: [
      {
        cite: "Publication 166",
        url: "https://about.usps.com/publications/pub166/pub166_v04_revision_112019_tech_006.htm",
      },
    ],
    asOf: "2019-11",
    verified: "yes",
  },
  "zip5-meaning": {
    topic: "addressing",
    sources: [
      {
        cite: "grcdi.nl",
        url: "http://www.grcdi.nl/dqglossary/zone%20improvement%20program%20code%20%20%28zip%20code%29.html",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "zip4-meaning": {
    topic: "addressing",
    sources: [
      { cite: "zip-codes.com", url: "https://www.zip-codes.com/learn-about/what-is-a-zip-4-code.asp" },
      {
        cite: "GRC glossary (ZIP Code)",
        url: "http://www.grcdi.nl/dqglossary/zone%20improvement%20program%20code%20%20%28zip%20code%29.html",
      },
    ],
    asOf: "2017",
    verified: "secondary",
  },
  "zip4-households-number": {
    topic: "addressing",
    sources: [{ cite: "No official count found" }],
    asOf: "2026-11",
    verified: "no",
    figures: [
      { value: 1, unit: "count", label: "fewest" },
      { value: 20, unit: "count", label: "most" },
    ],
  },
  "zip11-meaning": {
    topic: "addressing",
    sources: [
      {
        cite: "USPS mailpiece design, CRM and FIM",
        url: "https://pe.usps.com/MailpieceDesign/Index?ViewName=CRMFIM",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "zip11-not-unique": {
    topic: "addressing",
    sources: [
      { cite: "Wikipedia: ZIP Code (read in a reproduction)", url: "https://en.wikipedia.org/wiki/ZIP_Code" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "zip11-as-identifier": {
    topic: "addressing",
    sources: [
      {
        cite: "86 FR 71679 as described by EPIC",
        url: "https://epic.org/documents/epic-comments-to-the-u-s-postal-investigative-service-on-using-u-s-p-s-customer-data-for-law-enforcement/",
      },
    ],
    asOf: "2022-01-18",
    verified: "secondary",
  },
  "pobox-form-1093": {
    topic: "po-box",
    sources: [
      { cite: "PS Form 1093 terms", url: "https://about.usps.com/forms/ps1093.pdf" },
      { cite: "PS Form 1093 terms (copy)", url: "https://fill.io/Form-1093-PS-application-for-PO-box" },
    ],
    asOf: "2012-01",
    verified: "yes",
  },
  "pobox-ids": {
    topic: "po-box",
    sources: [
      {
        cite: "How to apply for a PO Box (copy)",
        url: "https://abcdocz.com/doc/186269/how-to-apply-for-a-po-box-id-required",
      },
      {
        cite: "DMM 608.10, Postal Bulletin 22519",
        url: "https://about.usps.com/postal-bulletin/2019/pb22519/html/updt_001.htm",
      },
    ],
    asOf: "2019-06-23",
    verified: "yes",
  },
  "pobox-no-utility-bill": {
    topic: "po-box",
    sources: [
      {
        cite: "Postal Bulletin 22613",
        url: "https://about.usps.com/postal-bulletin/2022/pb22613/html/updt_001.htm",
      },
    ],
    asOf: "2023-01-22",
    verified: "yes",
    pace: "history",
  },
  "pobox-names-listed": {
    topic: "po-box",
    sources: [
      { cite: "PS Form 1093 terms (copy)", url: "https://fill.io/Form-1093-PS-application-for-PO-box" },
    ],
    asOf: "2012-01",
    verified: "yes",
  },
  "pobox-sizes": {
    topic: "po-box",
    sources: [
      {
        cite: "PS Form 1093 (copy)",
        url: "https://fdocuments.in/document/ps-form-1093-how-to-apply-for-a-po-box-usps-application-for-post-ofice-box.html",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "pobox-fees-range": {
    topic: "po-box",
    sources: [{ cite: "moneypantry.com", url: "https://moneypantry.com/how-much-does-po-box-cost" }],
    asOf: "2026-01-18",
    verified: "secondary",
    pace: "price",
    figures: [
      { value: 3, unit: "months", label: "term-short" },
      { value: 12, unit: "months", label: "term-long" },
      { value: 4.5, unit: "usd", label: "price-smallest-low" },
      { value: 36, unit: "usd", label: "price-smallest-high" },
      { value: 25, unit: "usd", label: "price-largest-low" },
      { value: 110, unit: "usd", label: "price-largest-high" },
    ],
  },
  "pobox-competitive": {
    topic: "po-box",
    sources: [
      { cite: "nnaweb.org", url: "https://www.nnaweb.org/prc-grants-usps-deregulation-of-po-box-pricing" },
      {
        cite: "ecommercebytes.com",
        url: "https://www.ecommercebytes.com/2021/06/03/why-your-po-box-fees-might-be-going-up/",
      },
    ],
    asOf: "2021",
    verified: "secondary",
  },
  "pobox-late": {
    topic: "po-box",
    sources: [
      {
        cite: "How to apply for a PO Box (copy)",
        url: "https://abcdocz.com/doc/186269/how-to-apply-for-a-po-box-id-required",
      },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [{ value: 10, unit: "days", label: "grace" }],
  },
  "pobox-premium-street": {
    topic: "po-box",
    sources: [
      {
        cite: "USPS customer agreement",
        url: "https://vdocuments.net/post-office-po-box-pbsacustomeragreement.html",
      },
      { cite: "issuu.com", url: "https://issuu.com/lyragibbsa/docs/famous_p.o._box_locations_in_the_us" },
    ],
    asOf: "2012",
    verified: "yes",
    figures: [
      { value: 70, unit: "pounds", label: "limit" },
      { value: 130, unit: "inches", label: "length-plus-girth" },
    ],
  },
  "pobox-premium-signature": {
    topic: "po-box",
    sources: [
      {
        cite: "formsbank.com",
        url: "https://formsbank.com/template/179/customer-agreement-for-po-box-services-enhancements.html?page=2",
      },
    ],
    asOf: "undated",
    verified: "yes",
    figures: [{ value: 200, unit: "usd", label: "insured" }],
  },
  "pobox-group-e": {
    topic: "po-box",
    sources: [
      {
        cite: "DMM 508.4.6, Postal Bulletin 22317",
        url: "https://about.usps.com/postal-bulletin/2011/pb22317/html/updt_003.htm",
      },
    ],
    asOf: "2011-09-06",
    verified: "yes",
  },
  "pobox-disclosure-public": {
    topic: "po-box",
    sources: [{ cite: "65 FR 3857", url: "https://casetext.com/federal-register/release-of-information-4" }],
    asOf: "2000-02-24",
    verified: "yes",
  },
  "pobox-disclosure-who": {
    topic: "po-box",
    sources: [
      { cite: "USPS Link", url: "https://link.usps.com/2019/09/10/information-disclosures/" },
      { cite: "39 CFR 265.14", url: "https://www.ecfr.gov/current/title-39/section-265.14" },
    ],
    asOf: "2019-09-10",
    verified: "yes",
  },
  "pobox-disclosure-protective-order": {
    topic: "po-box",
    sources: [
      { cite: "USPS Link", url: "https://link.usps.com/2019/09/10/information-disclosures/" },
      { cite: "39 CFR 265.14", url: "https://www.ecfr.gov/current/title-39/section-265.14" },
      { cite: "65 FR 3857", url: "https://casetext.com/federal-register/release-of-information-4" },
    ],
    asOf: "2000–2019",
    verified: "yes",
  },
  "pobox-homeless": {
    topic: "po-box",
    sources: [
      {
        cite: "USPS FAQ copy",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
    ],
    asOf: "2019-10-25",
    verified: "secondary",
  },
  "pobox-reveals": {
    topic: "po-box",
    sources: [
      { cite: "zip-codes.com", url: "https://www.zip-codes.com/learn-about/what-is-a-zip-4-code.asp" },
      {
        cite: "GRC glossary (ZIP Code)",
        url: "http://www.grcdi.nl/dqglossary/zone%20improvement%20program%20code%20%20%28zip%20code%29.html",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "caller-service": {
    topic: "po-box",
    sources: [
      { cite: "PS Form 1093", url: "https://about.usps.com/forms/ps1093.pdf" },
      { cite: "DMM 508.5" },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "cmra-definition": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "DMM 508.1.8.1, Postal Bulletin 22624",
        url: "https://about.usps.com/postal-bulletin/2023/pb22624/html/updt_002.htm",
      },
    ],
    asOf: "2023-07-09",
    verified: "yes",
  },
  "cmra-form-1583": {
    topic: "private-mailbox",
    sources: [
      { cite: "88 FR 32112", url: "https://www.govinfo.gov/content/pkg/FR-2023-05-19/html/2023-10536.htm" },
      { cite: "innbocks.com", url: "https://www.innbocks.com/blog/what-is-crd" },
    ],
    asOf: "2023–2026",
    verified: "yes",
  },
  "cmra-signature-witness": {
    topic: "private-mailbox",
    sources: [
      { cite: "innbocks.com", url: "https://www.innbocks.com/industries/usps-compliance" },
      {
        cite: "89 FR 35716 (2024-05-02)",
        url: "https://regulations.justia.com/regulations/fedreg/2024/05/02/2024-06989.html",
      },
      {
        cite: "Proposed rule 2023-28296 (2023-12-29)",
        url: "https://www.govinfo.gov/content/pkg/FR-2023-12-29/html/2023-28296.htm",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "cmra-remote-notary": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "thexoffice-us.pages.dev",
        url: "https://thexoffice-us.pages.dev/guides/form-1583/notarization",
      },
    ],
    asOf: "2026",
    verified: "secondary",
  },
  "cmra-ids": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "USPS FAQ, CMRA",
        url: "https://faq.usps.com/articles/Knowledge/Commercial-Mail-Receiving-Agency-CMRA",
      },
      {
        cite: "support.notarize.com",
        url: "https://support.notarize.com/en/articles/1118553-what-types-of-id-are-allowed-on-form-ps-1583s",
      },
    ],
    asOf: "2023–2025",
    verified: "yes",
  },
  "cmra-format": {
    topic: "private-mailbox",
    sources: [
      { cite: "Publication 28, sections 281-284", url: "http://pe.usps.gov/text/pub28/28c2_008.html" },
      { cite: "65 FR 49917", url: "https://www.govinfo.gov/content/pkg/FR-2000-08-16/html/00-20812.htm" },
    ],
    asOf: "2026",
    verified: "yes",
  },
  "cmra-quarterly": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "USPS FAQ, CMRA",
        url: "https://faq.usps.com/articles/Knowledge/Commercial-Mail-Receiving-Agency-CMRA",
      },
      { cite: "innbocks.com", url: "https://www.innbocks.com/industries/usps-compliance" },
    ],
    asOf: "2026",
    verified: "yes",
  },
  "cmra-no-coa": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "USPS FAQ, CMRA",
        url: "https://faq.usps.com/articles/Knowledge/Commercial-Mail-Receiving-Agency-CMRA",
      },
      { cite: "DMM 508.1.8" },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "cmra-registered": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "USPS FAQ, CMRA",
        url: "https://faq.usps.com/articles/Knowledge/Commercial-Mail-Receiving-Agency-CMRA",
      },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "cmra-disclosure": {
    topic: "private-mailbox",
    sources: [{ cite: "65 FR 3857", url: "https://casetext.com/federal-register/release-of-information-4" }],
    asOf: "2000-02-24",
    verified: "yes",
  },
  "cmra-reveals": {
    topic: "private-mailbox",
    sources: [{ cite: "General industry practice; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "cmra-virtual-extra": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "DMM 508.1.8.1, Postal Bulletin 22624",
        url: "https://about.usps.com/postal-bulletin/2023/pb22624/html/updt_002.htm",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "gd-purpose": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
      {
        cite: "USPS FAQ (copy, 2019)",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
    ],
    asOf: "2003–2019",
    verified: "yes",
  },
  "gd-where": {
    topic: "general-delivery",
    sources: [
      {
        cite: "USPS FAQ (copy, 2019)",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "gd-id": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
      { cite: "USPS Link", url: "https://link.usps.com/2015/05/28/staying-connected/" },
    ],
    asOf: "2003–2015",
    verified: "yes",
  },
  "gd-hold": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
      {
        cite: "USPS FAQ (copy, 2019)",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
      { cite: "USPS Link (2015)", url: "https://link.usps.com/2015/05/28/staying-connected/" },
    ],
    asOf: "2003–2019",
    verified: "yes",
    figures: [
      { value: 30, unit: "days", label: "hold" },
      { value: 15, unit: "days", label: "hold-some-offices" },
    ],
    disputed: [],
  },
  "gd-no-use-limit": {
    topic: "general-delivery",
    sources: [
      { cite: "USPS Link (2015)", url: "https://link.usps.com/2015/05/28/staying-connected/" },
      { cite: "dangrv.com", url: "https://dangrv.com/general-delivery/" },
    ],
    asOf: "2015",
    verified: "yes",
    figures: [{ value: 30, unit: "days", label: "hold" }],
  },
  "gd-restriction-volume": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
    ],
    asOf: "2003",
    verified: "yes",
  },
  "gd-as-return": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
      {
        cite: "USPS FAQ (copy, 2019)",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
      { cite: "USPS Link (2015)", url: "https://link.usps.com/2015/05/28/staying-connected/" },
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "fc-prices-2025": {
    topic: "services",
    sources: [{ cite: "USPS News", url: "https://news.usps.com/2025/07/14/usps-adjusts-prices" }],
    asOf: "2025-07-13",
    verified: "yes",
    pace: "price",
    figures: [
      { value: 0.78, unit: "usd", label: "price-letter-stamped" },
      { value: 0.74, unit: "usd", label: "price-letter-metered" },
      { value: 0.29, unit: "usd", label: "price-extra-ounce" },
      { value: 0.61, unit: "usd", label: "price-postcard" },
      { value: 1.7, unit: "usd", label: "price-letter-abroad" },
    ],
  },
  "fc-prices-unchanged-jan-2026": {
    topic: "services",
    sources: [
      {
        cite: "supplychaindive.com",
        url: "https://www.supplychaindive.com/news/us-postal-service-2026-price-increases/805613",
      },
    ],
    asOf: "2026-01-18",
    verified: "secondary",
    pace: "price",
    figures: [{ value: 0.78, unit: "usd", label: "price-letter-stamped" }],
  },
  "fc-flat-price": {
    topic: "services",
    sources: [{ cite: "Notice 123", url: "https://pe.usps.com/text/dmm300/Notice123.htm" }],
    asOf: "2025-07-13",
    verified: "no",
    pace: "price",
    figures: [
      { value: 1.63, unit: "usd", label: "price-flat" },
      { value: 0.49, unit: "usd", label: "price-nonmachinable" },
    ],
  },
  "certified-prices": {
    topic: "services",
    sources: [
      {
        cite: "legalclarity.org",
        url: "https://legalclarity.org/how-much-does-certified-mail-return-receipt-cost",
      },
      { cite: "stamps.com", url: "https://www.stamps.com/article/recent-changes-in-certified-mail-laws" },
    ],
    asOf: "2026-01",
    verified: "secondary",
    pace: "price",
    figures: [
      { value: 5.3, unit: "usd", label: "price-certified" },
      { value: 4.4, unit: "usd", label: "price-receipt-card" },
      { value: 2.82, unit: "usd", label: "price-receipt-electronic" },
      { value: 6.08, unit: "usd", label: "price-total" },
      { value: 10.48, unit: "usd", label: "price-total-card" },
      { value: 8.9, unit: "usd", label: "price-total-electronic" },
    ],
  },
  "certified-what": {
    topic: "services",
    sources: [{ cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_003.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "certified-record-2y": {
    topic: "services",
    sources: [
      {
        cite: "blogs.aupairinamerica.com (quoting USPS)",
        url: "https://blogs.aupairinamerica.com/dcc/how-to-mail-a-letter-or-package-in-the-us/",
      },
      { cite: "adams.edu", url: "https://www.adams.edu/administration/mailroom/domestic_cert.php" },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [{ value: 2, unit: "years", label: "signature" }],
  },
  "certified-sticker-reveals": {
    topic: "services",
    sources: [{ cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_003.htm" }],
    asOf: "2026",
    verified: "inference",
  },
  "return-receipt-card": {
    topic: "services",
    sources: [
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
      { cite: "templatesowl.com", url: "https://templatesowl.com/printable-pdf-forms/ps-form-3811" },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "return-receipt-electronic": {
    topic: "services",
    sources: [
      { cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_012.htm" },
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "return-receipt-collection-box": {
    topic: "services",
    sources: [
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "certificate-of-mailing": {
    topic: "services",
    sources: [
      {
        cite: "templateroller.com",
        url: "https://www.templateroller.com/template/1732038/ps-form-3817-certificate-mailing.html",
      },
      { cite: "templatesowl.com", url: "https://templatesowl.com/printable-pdf-forms/usps-form-3817" },
    ],
    asOf: "2025",
    verified: "secondary",
  },
  "certificate-price": {
    topic: "services",
    sources: [{ cite: "Notice 123", url: "https://pe.usps.com/text/dmm300/Notice123.htm" }],
    asOf: "2025-07",
    verified: "no",
    pace: "price",
    figures: [
      { value: 2.4, unit: "usd", label: "price-2025" },
      { value: 2.0, unit: "usd", label: "price-2026" },
    ],
    disputed: [],
  },
  "registered-what": {
    topic: "services",
    sources: [{ cite: "Publication 109", url: "http://about.usps.com/publications/pub109/ch2_009.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "registered-counter-only": {
    topic: "services",
    sources: [{ cite: "DMM 503.2" }],
    asOf: "undated",
    verified: "no",
  },
  "registered-seal": {
    topic: "services",
    sources: [
      {
        cite: "navyadministration.tpub.com",
        url: "https://navyadministration.tpub.com/14317/css/Window-Envelopes-132.htm",
      },
      { cite: "IMM 330", url: "https://pe.usps.com/IMM_Archive/HTML/IMM_Archive_20080512/imm/immc3_013.htm" },
    ],
    asOf: "2008",
    verified: "secondary",
  },
  "signature-services": {
    topic: "services",
    sources: [
      { cite: "DMM 503.8 (quoted)", url: "https://shopstellaglass.com/pages/adult-signature-required" },
      {
        cite: "postalnews.com",
        url: "http://postalnews.com/blog/2011/05/27/usps-to-offer-adult-signature-service/",
      },
    ],
    asOf: "2011–2016",
    verified: "yes",
    figures: [{ value: 21, unit: "years", label: "adult" }],
  },
  "signature-prices": {
    topic: "services",
    sources: [
      { cite: "theletterpilot.com", url: "https://theletterpilot.com/guides/usps-signature-required" },
    ],
    asOf: "2025-01",
    verified: "secondary",
    pace: "price",
    figures: [
      { value: 3.95, unit: "usd", label: "price-online" },
      { value: 4.95, unit: "usd", label: "price-counter" },
      { value: 8.4, unit: "usd", label: "price-adult" },
      { value: 13.7, unit: "usd", label: "price-named-person" },
    ],
  },
  "media-mail-inspect": {
    topic: "opening-mail",
    sources: [
      {
        cite: "DMM 170 (quoted)",
        url: "https://review.trendsmask.com/what-is-media-mail-for-usps-70951.html",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "brm-markings": {
    topic: "markings",
    sources: [
      {
        cite: "SWOSU mailroom guide, business reply",
        url: "https://bulldog.swosu.edu/administrative-services/mailroom/addressing/business-reply-format.php",
      },
      { cite: "DMM 505.1" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "reply-mail-serial": {
    topic: "tracking",
    sources: [{ cite: "USPS Kit 600", url: "https://about.usps.com/kits/kit600/kit600_017.htm" }],
    asOf: "undated",
    verified: "inference",
  },
  "reply-origin-no-mid": {
    topic: "tracking",
    sources: [
      { cite: "DMM 202.5 text", url: "https://hilthip.blogg.se/2023/august/barcode-x-dimension.html" },
    ],
    asOf: "2023",
    verified: "secondary",
  },
  "marketing-mail-min": {
    topic: "services",
    sources: [
      {
        cite: "Quick Service Guide 604d (200/50 rule for permit imprint)",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
    ],
    asOf: "2020-10",
    verified: "yes",
    figures: [
      { value: 200, unit: "count", label: "pieces" },
      { value: 50, unit: "pounds", label: "weight" },
    ],
  },
  "drop-10oz-half-inch": {
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
    ],
    asOf: "2019-10-01",
    verified: "yes",
    figures: [
      { value: 10, unit: "ounces", label: "limit" },
      { value: 0.5, unit: "inches", label: "limit" },
    ],
  },
  "drop-not-meter": {
    topic: "drop-off",
    sources: [
      {
        cite: "Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "drop-violation": {
    topic: "drop-off",
    sources: [
      {
        cite: "USPS release (2019)",
        url: "https://about.usps.com/newsroom/national-releases/2019/1001-package-security-enhancements-begin-this-month.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "drop-program-name": {
    topic: "drop-off",
    sources: [
      {
        cite: "Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "postmark-definition": {
    topic: "drop-off",
    sources: [
      { cite: "90 FR 52883", url: "https://www.govinfo.gov/content/pkg/FR-2025-11-24/html/2025-20740.htm" },
    ],
    asOf: "2025-12-24",
    verified: "yes",
  },
  "postmark-content": {
    topic: "drop-off",
    sources: [
      {
        cite: "USPS FAQ, sending domestic mail",
        url: "https://faq.usps.com/articles/Knowledge/Requirements-and-Standards-for-Sending-Domestic-Mail",
      },
    ],
    asOf: "2026",
    verified: "yes",
  },
  "postmark-not-box": {
    topic: "drop-off",
    sources: [
      {
        cite: "USPS FAQ, sending domestic mail",
        url: "https://faq.usps.com/articles/Knowledge/Requirements-and-Standards-for-Sending-Domestic-Mail",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "postmark-local": {
    topic: "drop-off",
    sources: [{ cite: "PO-408", url: "http://about.usps.com/handbooks/po408/ch1_003.htm" }],
    asOf: "undated",
    verified: "yes",
  },
  "postmark-none": {
    topic: "drop-off",
    sources: [
      { cite: "USPS Handbook PO-408", url: "http://about.usps.com/handbooks/po408/ch1_003.htm" },
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
    ],
    asOf: "2026",
    verified: "yes",
  },
  "postmark-proof-options": {
    topic: "drop-off",
    sources: [
      { cite: "90 FR 52883", url: "https://www.govinfo.gov/content/pkg/FR-2025-11-24/html/2025-20740.htm" },
      { cite: "lmc.org", url: "https://www.lmc.org/?p=45794" },
    ],
    asOf: "2025-12-24",
    verified: "yes",
  },
  "kiosk-card-only": {
    topic: "postage-records",
    sources: [
      {
        cite: "cypherghost.com",
        url: "http://www.cypherghost.com/articles/new-vending-machine-in-post-office-lobbies/",
      },
    ],
    asOf: "2004–2006",
    verified: "secondary",
  },
  "counter-cash": {
    topic: "postage-records",
    sources: [{ cite: "parkerslegacy.com (cash)", url: "https://parkerslegacy.com/send-a-letter" }],
    asOf: "undated",
    verified: "no",
  },
  "carrier-pickup": {
    topic: "drop-off",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "stamp-anonymous": {
    topic: "postage",
    sources: [
      {
        cite: "Royal Mail stamp barcode notes (UK contrast)",
        url: "https://github.com/infrastructureclub/royal-mail-stamp-barcode",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "stamp-luminescent": {
    topic: "postage",
    sources: [
      { cite: "Quick Service Guide 604c", url: "http://www.postagemeterinkcartridges.com/blog/" },
      {
        cite: "frederickding.com",
        url: "https://www.frederickding.com/posts/2016/01/whats-in-that-usps-pc-postage-barcode-032643/",
      },
    ],
    asOf: "2016",
    verified: "yes",
  },
  "customized-postage-ended": {
    topic: "postage",
    sources: [
      {
        cite: "nonprofitmailers.org",
        url: "https://nonprofitmailers.org/prc-approves-usps-ending-of-customized-postage",
      },
      {
        cite: "Linn's Stamp News",
        url: "https://www.linns.com/news/us-stamps-postal-history/stamps-com-challenges-usps-decision-to-end-customized-postage",
      },
    ],
    asOf: "2020-06-16",
    verified: "secondary",
    pace: "history",
  },
  "pes-definition": {
    topic: "postage-records",
    sources: [{ cite: "Quick Service Guide 604c", url: "https://postalpro.usps.com/node/2396" }],
    asOf: "2016",
    verified: "yes",
  },
  "meter-visible-fields": {
    topic: "postage-records",
    sources: [
      {
        cite: "Pitney Bowes",
        url: "https://www.pitneybowes.com/us/support/article/000048118/parts-of-a-meter-stamp.html",
      },
    ],
    asOf: "2021-08-25",
    verified: "yes",
  },
  "ibi-ended": {
    topic: "postage",
    sources: [
      { cite: "85 FR 78234", url: "https://www.govinfo.gov/content/pkg/FR-2020-12-04/html/2020-26129.htm" },
    ],
    asOf: "2020-12-04",
    verified: "yes",
    pace: "history",
  },
  "imi-content": {
    topic: "postage-records",
    sources: [
      { cite: "meterstampsociety.com", url: "https://meterstampsociety.com/Articles/toIMI.html" },
      {
        cite: "Wikipedia: Information-Based Indicia",
        url: "https://en.wikipedia.org/wiki/Information-Based_Indicia",
      },
    ],
    asOf: "2023–2025",
    verified: "secondary",
  },
  "hidden-postage": {
    topic: "postage",
    sources: [
      {
        cite: "Postal Bulletin 22218",
        url: "https://about.usps.com/postal-bulletin/2007/html/pb22218/kit1_013.html",
      },
    ],
    asOf: "2007",
    verified: "yes",
  },
  "click-n-ship": {
    topic: "postage-records",
    sources: [
      {
        cite: "USPS FAQ, Click-N-Ship",
        url: "https://faq.usps.com/articles/Knowledge/Click-N-Ship-The-Basics",
      },
    ],
    asOf: "2025–2026",
    verified: "yes",
  },
  "permit-imprint-fields": {
    topic: "postage",
    sources: [
      { cite: "Customer Support Ruling PS-342", url: "https://pe.usps.com/text/csr/PS-342.htm" },
      {
        cite: "Quick Service Guide 604d",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
    ],
    asOf: "2012–2020",
    verified: "yes",
  },
  precanceled: {
    topic: "postage",
    sources: [
      {
        cite: "Postal Bulletin 22247",
        url: "https://about.usps.com/postal-bulletin/2008/html/pb22247/html/updt_001.html",
      },
    ],
    asOf: "2008",
    verified: "yes",
  },
  "kiosk-ibi-stamp": {
    topic: "postage",
    sources: [
      {
        cite: "Wikimedia Commons",
        url: "https://commons.wikimedia.org/wiki/File:Automated_Postal_Center_and_new_Priority_Mail_box_display_(5115759015).jpg",
      },
      {
        cite: "Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
    ],
    asOf: "2010–2019",
    verified: "secondary",
  },
  "pvi-label": {
    topic: "postage",
    sources: [
      { cite: "90 FR 52883", url: "https://www.govinfo.gov/content/pkg/FR-2025-11-24/html/2025-20740.htm" },
      { cite: "lmc.org", url: "https://www.lmc.org/?p=45794" },
      { cite: "dlsoft.com", url: "https://www.dlsoft.com/barcode_types/impb.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "imb-shape": {
    topic: "tracking",
    sources: [
      {
        cite: "teklynx.microsoftcrmportals.com",
        url: "https://teklynx.microsoftcrmportals.com/knowledgebase/article/KA-01996/en-us",
      },
      { cite: "slideum.com", url: "https://slideum.com/doc/4215892/slide-1" },
    ],
    asOf: "2010",
    verified: "secondary",
    figures: [{ value: 65, unit: "count", label: "bars" }],
  },
  "imb-payload": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS-B-3200 Rev H",
        url: "https://docslib.org/doc/350288/intelligent-mail-barcode-4-state-specification",
      },
      { cite: "USPS Kit 600", url: "https://about.usps.com/kits/kit600/kit600_online_004.htm" },
    ],
    asOf: "2015-04-20",
    verified: "yes",
    figures: [
      { value: 31, unit: "digits", label: "most" },
      { value: 20, unit: "digits", label: "tracking" },
    ],
  },
  "imb-mid": {
    topic: "tracking",
    sources: [
      {
        cite: "help.ricohsoftware.com",
        url: "https://help.ricohsoftware.com/swinfocenter/ricoh-processdirector/en-us/RPD_Linux_project.ditamap/$/vwb_barcodes_overview_imb_data",
      },
      { cite: "GitHub: samrushing/pyimb", url: "https://github.com/samrushing/pyimb" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "imb-who-prints": {
    topic: "tracking",
    sources: [
      { cite: "USPS Kit 600", url: "https://about.usps.com/kits/kit600/kit600_017.htm" },
      {
        cite: "USPS-B-3200 Rev H (revision notes)",
        url: "https://docslib.org/doc/350288/intelligent-mail-barcode-4-state-specification",
      },
    ],
    asOf: "2015",
    verified: "inference",
  },
  "imb-postal-sprayed": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS-B-3200 Rev H",
        url: "https://docslib.org/doc/350288/intelligent-mail-barcode-4-state-specification",
      },
    ],
    asOf: "2015",
    verified: "yes",
  },
  "imb-reveals": {
    topic: "tracking",
    sources: [{ cite: "snailworks.com", url: "https://snailworks.com/Blog/Blog_Detail.aspx?id=389" }],
    asOf: "2022",
    verified: "no",
  },
  "imb-unique-45": {
    topic: "tracking",
    sources: [{ cite: "Kit 600", url: "https://about.usps.com/kits/kit600/kit600_017.htm" }],
    asOf: "undated",
    verified: "yes",
    figures: [{ value: 45, unit: "days", label: "unique" }],
  },
  "imb-stid-crm": {
    topic: "tracking",
    sources: [
      {
        cite: "DMM Advisory",
        url: "https://pe.usps.com/dmmadvisory/Show?dmmAdvisory=DMMAdvisory021811.htm&year=2011",
      },
      { cite: "USPS News", url: "https://news.usps.com/2023/07/19/mail-types/" },
    ],
    asOf: "2011–2023",
    verified: "yes",
  },
  "postnet-retired": {
    topic: "tracking",
    sources: [
      {
        cite: "DMM Advisory",
        url: "https://pe.usps.com/dmmadvisory/Show?dmmAdvisory=DMMAdvisory050912.htm&year=2012",
      },
      {
        cite: "mailingsystemstechnology.com",
        url: "http://mailingsystemstechnology.com/article-186-USPS-Sunsets-Barcodes-and-IMR.html",
      },
    ],
    asOf: "2013",
    verified: "yes",
    pace: "history",
  },
  "idtag-what": {
    topic: "images",
    sources: [
      { cite: "answers.google.com", url: "http://answers.google.com/answers/threadview/id/475442.html" },
      { cite: "groups.google.com", url: "https://groups.google.com/g/alt.snail-mail/c/wu_MB9TWQcc" },
    ],
    asOf: "2004–2012",
    verified: "secondary",
  },
  "fim-codes": {
    topic: "markings",
    sources: [
      {
        cite: "Wikipedia: Facing Identification Mark",
        url: "https://en.wikipedia.org/wiki/Facing_Identification_Mark",
      },
    ],
    asOf: "2025",
    verified: "secondary",
  },
  "fim-zone": {
    topic: "envelopes",
    sources: [
      {
        cite: "SWOSU mailroom guide, business reply",
        url: "https://bulldog.swosu.edu/administrative-services/mailroom/addressing/business-reply-format.php",
      },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [
      { value: 1.75, unit: "inches", label: "from-right-least" },
      { value: 3, unit: "inches", label: "from-right-most" },
      { value: 0.625, unit: "inches", label: "from-top" },
    ],
  },
  "impb-structure": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
    ],
    asOf: "2010–2011",
    verified: "yes",
  },
  "impb-retail-device": {
    topic: "tracking",
    sources: [{ cite: "dlsoft.com", url: "https://www.dlsoft.com/barcode_types/impb.htm" }],
    asOf: "undated",
    verified: "secondary",
  },
  "tracking-lookup-public": {
    topic: "tracking",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "trk-formats": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
      { cite: "Wikipedia: S10 (UPU standard)", url: "https://en.wikipedia.org/wiki/S10_(UPU_standard)" },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-92": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-93": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-94": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-95": {
    topic: "tracking",
    sources: [
      { cite: "dlsoft.com", url: "https://www.dlsoft.com/barcode_types/impb.htm" },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "secondary",
  },
  "trk-91": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-20": {
    topic: "tracking",
    sources: [
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2015",
    verified: "secondary",
  },
  "trk-420": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS2000508 extract",
        url: "https://1library.net/article/appendix-a-barcode-specifications-parcel-labeling-guide.zkw59pr8",
      },
      {
        cite: "neodynamic.com",
        url: "https://www.neodynamic.com/barcodes/USPS-IMbp-Intelligent-Mail-Package-Barcode.aspx",
      },
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2010–2015",
    verified: "yes",
  },
  "trk-s10": {
    topic: "tracking",
    sources: [
      { cite: "Wikipedia: S10 (UPU standard)", url: "https://en.wikipedia.org/wiki/S10_(UPU_standard)" },
    ],
    asOf: "2024",
    verified: "secondary",
    figures: [{ value: 13, unit: "characters", label: "length" }],
  },
  "chk-mod10": {
    topic: "tracking",
    sources: [
      {
        cite: "GitHub: jkeen/tracking_number_data (test numbers)",
        url: "https://github.com/jkeen/tracking_number_data",
      },
      {
        cite: "Publication 199",
        url: "https://docplayer.net/12500706-Publication-199-intelligent-mail-package-barcode.html",
      },
    ],
    asOf: "2015",
    verified: "yes",
  },
  "chk-s10": {
    topic: "tracking",
    sources: [
      { cite: "Wikipedia: S10 (UPU standard)", url: "https://en.wikipedia.org/wiki/S10_(UPU_standard)" },
    ],
    asOf: "2024",
    verified: "yes",
  },
  "trk-stc-samples": {
    topic: "tracking",
    sources: [
      { cite: "parceltracking.info", url: "https://parceltracking.info/usps-tracking-number" },
      { cite: "pdexpress.net", url: "http://pdexpress.net/sync/tracknumber_format.action" },
    ],
    asOf: "2023",
    verified: "secondary",
  },
  "size-letter": {
    topic: "envelopes",
    sources: [
      { cite: "DMM 101/201.1", url: "http://qualityprintinginc.com/?q=node/17" },
      { cite: "mail.spinics.net", url: "http://mail.spinics.net/lists/photo/msg26207.html" },
    ],
    asOf: "2017",
    verified: "secondary",
    figures: [
      { value: 3.5, unit: "inches", label: "height-least" },
      { value: 6.125, unit: "inches", label: "height-most" },
      { value: 5, unit: "inches", label: "length-least" },
      { value: 11.5, unit: "inches", label: "length-most" },
      { value: 0.007, unit: "inches", label: "thickness-least" },
      { value: 0.25, unit: "inches", label: "thickness-most" },
      { value: 3.5, unit: "ounces", label: "weight-most" },
      { value: 0.009, unit: "inches", label: "thickness-least-large" },
    ],
  },
  "size-postcard": {
    topic: "envelopes",
    sources: [{ cite: "macalester.edu", url: "https://www.macalester.edu/mailing-services/" }],
    asOf: "2024-10",
    verified: "secondary",
    figures: [
      { value: 3.5, unit: "inches", label: "height-least" },
      { value: 5, unit: "inches", label: "length-least" },
      { value: 4.25, unit: "inches", label: "height-most" },
      { value: 6, unit: "inches", label: "length-most" },
      { value: 0.007, unit: "inches", label: "thickness-least" },
      { value: 0.016, unit: "inches", label: "thickness-most" },
    ],
  },
  "size-flat": {
    topic: "envelopes",
    sources: [
      { cite: "qualityprintinginc.com", url: "http://qualityprintinginc.com/?q=node/17" },
      {
        cite: "Postal Bulletin 22212",
        url: "https://about.usps.com/postal-bulletin/2007/html/pb22212/info.4.11.html",
      },
    ],
    asOf: "2007–2017",
    verified: "yes",
    figures: [
      { value: 12, unit: "inches", label: "height-most" },
      { value: 15, unit: "inches", label: "length-most" },
      { value: 0.75, unit: "inches", label: "thickness-most" },
      { value: 13, unit: "ounces", label: "weight-most" },
    ],
  },
  "size-length-definition": {
    topic: "envelopes",
    sources: [{ cite: "DMM 202.2.1", url: "https://pe.usps.com/archive/html/dmmarchive20130728/202.htm" }],
    asOf: "2013",
    verified: "yes",
  },
  aspect: {
    topic: "envelopes",
    sources: [{ cite: "Publication 25", url: "https://about.usps.com/publications/pub25/pub25_ch1_004.htm" }],
    asOf: "2018-11",
    verified: "yes",
  },
  "ocr-area": {
    topic: "envelopes",
    sources: [
      {
        cite: "DMM 202.2.1 (archived 2013)",
        url: "https://pe.usps.com/archive/html/dmmarchive20130728/202.htm",
      },
      { cite: "Publication 28 A1", url: "http://pe.usps.gov/text/pub28/28apa_002.htm" },
    ],
    asOf: "2020",
    verified: "yes",
    figures: [
      { value: 0.5, unit: "inches", label: "sides" },
      { value: 0.625, unit: "inches", label: "bottom" },
      { value: 2.75, unit: "inches", label: "top" },
    ],
  },
  "barcode-zone": {
    topic: "envelopes",
    sources: [
      { cite: "Publication 28, A1", url: "http://pe.usps.gov/text/pub28/28apa_002.htm" },
      {
        cite: "Quick Service Guide 201a",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20140505/Q201a.htm",
      },
    ],
    asOf: "2014",
    verified: "yes",
    figures: [
      { value: 4.75, unit: "inches", label: "width" },
      { value: 0.625, unit: "inches", label: "height" },
    ],
  },
  "postage-area": {
    topic: "envelopes",
    sources: [{ cite: "Quick Service Guide 604c", url: "https://postalpro.usps.com/node/2396" }],
    asOf: "2016",
    verified: "yes",
  },
  "window-clearance": {
    topic: "envelopes",
    sources: [
      { cite: "Publication 25 3-9", url: "https://about.usps.com/publications/pub25/pub25_ch3_009.htm" },
      {
        cite: "Quick Service Guide 201a",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20140505/Q201a.htm",
      },
    ],
    asOf: "2014–2018",
    verified: "yes",
    figures: [{ value: 0.125, unit: "inches", label: "clear" }],
  },
  "window-paper": {
    topic: "envelopes",
    sources: [
      { cite: "Publication 25, 3-9", url: "https://about.usps.com/publications/pub25/pub25_ch3_009.htm" },
    ],
    asOf: "2018",
    verified: "yes",
  },
  "window-privacy-test": {
    topic: "envelopes",
    sources: [
      {
        cite: "des.wa.gov",
        url: "https://des.wa.gov/services/printing-mailing/mail-services/mailing-tips-and-guidelines/postal-regulation-regarding-window-envelopes",
      },
    ],
    asOf: "undated",
    verified: "inference",
  },
  "window-standard": {
    topic: "envelopes",
    sources: [
      {
        cite: "1992 DMM",
        url: "https://cdrom.classicistranieri.com/Desktop_Library_CD-ROM_Walnut_Creek_1992/BOOKS/GOV_DOC/DMM/3111.TXT",
      },
    ],
    asOf: "1992",
    verified: "yes",
  },
  nonmachinable: {
    topic: "envelopes",
    sources: [
      { cite: "DMM 201.2.1", url: "https://ceruleanbill.blogspot.com/2016/08/being-square.html" },
      { cite: "accuzip.com", url: "http://www.accuzip.com/forum/viewtopic.php?f=10&t=297&view=print" },
    ],
    asOf: "2007–2016",
    verified: "secondary",
  },
  "nonmachinable-scope": {
    topic: "envelopes",
    sources: [
      {
        cite: "Postal Bulletin 22212",
        url: "https://about.usps.com/postal-bulletin/2007/html/pb22212/info.4.11.html",
      },
    ],
    asOf: "2007",
    verified: "yes",
  },
  reflectance: {
    topic: "envelopes",
    sources: [
      { cite: "DMM 201.3 / 204.1" },
      { cite: "University of Arizona mailing tips", url: "https://pacs.arizona.edu/index.php/mailing-tips" },
    ],
    asOf: "2026-11",
    verified: "no",
  },
  "endorsement-color": {
    topic: "markings",
    sources: [
      {
        cite: "Quick Service Guide 507",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20130728/qsg300/Q507.htm",
      },
    ],
    asOf: "2013",
    verified: "yes",
    figures: [
      { value: 8, unit: "points", label: "type" },
      { value: 0.25, unit: "inches", label: "clear" },
    ],
  },
  "plain-envelope": {
    topic: "envelopes",
    sources: [
      {
        cite: "islandstechcompas.pages.dev (USPS customer guide text)",
        url: "https://islandstechcompas.pages.dev/890207.html",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "security-tint": {
    topic: "envelopes",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026-11",
    verified: "no",
  },
  "tape-ordinary": {
    topic: "envelopes",
    sources: [{ cite: "DMM 604.1" }],
    asOf: "2026-11",
    verified: "no",
  },
  "end-keywords": {
    topic: "markings",
    sources: [
      {
        cite: "Quick Service Guide 507",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20130728/qsg300/Q507.htm",
      },
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "end-address": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
    ],
    asOf: "2014",
    verified: "yes",
  },
  "end-return": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
    ],
    asOf: "2014",
    verified: "yes",
  },
  "end-change": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
    ],
    asOf: "2014",
    verified: "yes",
  },
  "end-forwarding": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
    ],
    asOf: "2014",
    verified: "secondary",
  },
  "end-temp-return": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
      { cite: "learn8.ai", url: "https://learn8.ai/q/aiJpdfOXIf.html" },
    ],
    asOf: "2014",
    verified: "secondary",
  },
  "end-privacy-sender": {
    topic: "markings",
    sources: [
      {
        cite: "Quick Service Guide 507",
        url: "https://pe.usps.com/QSG_Archive/HTML/QSG_Archive_20130728/qsg300/Q507.htm",
      },
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "end-privacy-recipient": {
    topic: "markings",
    sources: [
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
    ],
    asOf: "2014",
    verified: "yes",
  },
  "mark-legal-mail": {
    topic: "markings",
    sources: [{ cite: "28 CFR 540.18-540.19", url: "https://www.law.cornell.edu/cfr/text/28/540.19" }],
    asOf: "2024-05-20",
    verified: "yes",
  },
  "mark-legal-mail-state": {
    topic: "markings",
    sources: [
      {
        cite: "Benton County (WA) jail page",
        url: "https://www.co.benton.wa.us/pview.aspx?id=5109&catid=45",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "mark-attorney-client": {
    topic: "markings",
    sources: [{ cite: "No postal rule found" }],
    asOf: "2026",
    verified: "inference",
  },
  "mark-personal-confidential": {
    topic: "markings",
    sources: [
      {
        cite: "Publication 166",
        url: "https://about.usps.com/publications/pub166/pub166_v04_revision_112019_tech_006.htm",
      },
      { cite: "Missouri DSS manual (inner envelopes)", url: "https://dssmanuals.mo.gov/?p=494" },
    ],
    asOf: "2015–2019",
    verified: "yes",
  },
  "mark-restricted-delivery": {
    topic: "markings",
    sources: [
      { cite: "DMM 503.8 (quoted)", url: "https://shopstellaglass.com/pages/adult-signature-required" },
    ],
    asOf: "2016",
    verified: "yes",
  },
  "mark-do-not-bend": {
    topic: "markings",
    sources: [
      { cite: "thenohero.com", url: "http://thenohero.com/donotbend.html" },
      {
        cite: "Postal Bulletin of 2007-08-16 (referenced)",
        url: "http://n2.nabble.com/Do-not-bend-td2209984.html",
      },
    ],
    asOf: "2007–2009",
    verified: "secondary",
  },
  "mark-free-matter-blind": {
    topic: "markings",
    sources: [
      { cite: "PS-014, Customer Support Ruling", url: "https://pe.usps.com/text/csr/PS-014.htm" },
      { cite: "PS-015, Customer Support Ruling", url: "http://pe.usps.gov/text/CSR/PS-015.htm" },
      { cite: "DMM 703.5" },
    ],
    asOf: "1996",
    verified: "yes",
  },
  "mark-class": {
    topic: "markings",
    sources: [
      { cite: "Customer Support Ruling PS-342", url: "https://pe.usps.com/text/csr/PS-342.htm" },
      {
        cite: "Quick Service Guide 604d",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
    ],
    asOf: "2020",
    verified: "inference",
  },
  "mark-official-business": {
    topic: "markings",
    sources: [{ cite: "DMM 703.7, 18 USC 1719" }],
    asOf: "2026-11",
    verified: "no",
    figures: [{ value: 300, unit: "usd", label: "penalty" }],
  },
  "mark-election-logo": {
    topic: "markings",
    sources: [
      {
        cite: "Publication 631",
        url: "https://about.usps.com/publications/pub631/pub631_v06_revision_102019_tech_002.htm",
      },
      {
        cite: "DMM Advisory",
        url: "https://pe.usps.com/DMMAdvisory/Show?dmmAdvisory=DMMAdvisory083018.html&year=2018",
      },
    ],
    asOf: "2018–2019",
    verified: "yes",
  },
  "mark-debt-collector": {
    topic: "markings",
    sources: [
      {
        cite: "15 USC 1692f(8)",
        url: "https://www.insidearm.com/news/00041056-is-your-envelope-benign-under-the-fdcpa/",
      },
    ],
    asOf: "2015",
    verified: "secondary",
  },
  "mark-logos": {
    topic: "markings",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "alt-none": {
    topic: "return-address",
    sources: [
      { cite: "DMM 602.1.5.3 (not on the list)" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
      { cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" },
      {
        cite: "Postal Bulletin 22247",
        url: "https://about.usps.com/postal-bulletin/2008/html/pb22247/html/updt_001.html",
      },
      {
        cite: "RIBBS, ancillary endorsements",
        url: "https://ribbs.usps.gov/ancillary_endorsements/ancillary_endorsements_print.htm",
      },
    ],
    asOf: "2008–2025",
    verified: "yes",
  },
  "alt-address-no-name": {
    topic: "return-address",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "alt-initials-household": {
    topic: "return-address",
    sources: [
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
      { cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" },
      { cite: "IMM 122.2", url: "https://pe.usps.com/text/imm/immc1_008.htm" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "alt-pobox": {
    topic: "po-box",
    sources: [
      { cite: "PS Form 1093 terms", url: "https://about.usps.com/forms/ps1093.pdf" },
      { cite: "PS Form 1093 terms (copy)", url: "https://fill.io/Form-1093-PS-application-for-PO-box" },
      { cite: "moneypantry.com", url: "https://moneypantry.com/how-much-does-po-box-cost" },
      { cite: "USPS Link", url: "https://link.usps.com/2019/09/10/information-disclosures/" },
      { cite: "39 CFR 265.14", url: "https://www.ecfr.gov/current/title-39/section-265.14" },
    ],
    asOf: "2012–2026",
    verified: "secondary",
    pace: "price",
    figures: [
      { value: 4.5, unit: "usd", label: "price-smallest-low" },
      { value: 36, unit: "usd", label: "price-smallest-high" },
    ],
  },
  "alt-pobox-street": {
    topic: "po-box",
    sources: [
      {
        cite: "USPS customer agreement",
        url: "https://vdocuments.net/post-office-po-box-pbsacustomeragreement.html",
      },
      { cite: "issuu.com", url: "https://issuu.com/lyragibbsa/docs/famous_p.o._box_locations_in_the_us" },
    ],
    asOf: "2012",
    verified: "yes",
  },
  "alt-group-e": {
    topic: "po-box",
    sources: [
      {
        cite: "DMM 508.4.6, Postal Bulletin 22317",
        url: "https://about.usps.com/postal-bulletin/2011/pb22317/html/updt_003.htm",
      },
    ],
    asOf: "2011",
    verified: "yes",
  },
  "alt-cmra": {
    topic: "private-mailbox",
    sources: [
      { cite: "88 FR 32112", url: "https://www.govinfo.gov/content/pkg/FR-2023-05-19/html/2023-10536.htm" },
      { cite: "innbocks.com", url: "https://www.innbocks.com/blog/what-is-crd" },
      {
        cite: "USPS FAQ, CMRA",
        url: "https://faq.usps.com/articles/Knowledge/Commercial-Mail-Receiving-Agency-CMRA",
      },
      {
        cite: "support.notarize.com",
        url: "https://support.notarize.com/en/articles/1118553-what-types-of-id-are-allowed-on-form-ps-1583s",
      },
      { cite: "65 FR 3857", url: "https://casetext.com/federal-register/release-of-information-4" },
      { cite: "DMM 508.1.8" },
    ],
    asOf: "2000–2026",
    verified: "secondary",
    pace: "price",
    figures: [
      { value: 10, unit: "usd", label: "price-low" },
      { value: 40, unit: "usd", label: "price-high" },
    ],
  },
  "alt-virtual": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "DMM 508.1.8.1, Postal Bulletin 22624",
        url: "https://about.usps.com/postal-bulletin/2023/pb22624/html/updt_002.htm",
      },
      { cite: "88 FR 32112", url: "https://www.govinfo.gov/content/pkg/FR-2023-05-19/html/2023-10536.htm" },
      { cite: "innbocks.com", url: "https://www.innbocks.com/blog/what-is-crd" },
      {
        cite: "thexoffice-us.pages.dev",
        url: "https://thexoffice-us.pages.dev/guides/form-1583/notarization",
      },
    ],
    asOf: "2023–2026",
    verified: "yes",
  },
  "alt-general-delivery": {
    topic: "general-delivery",
    sources: [
      {
        cite: "DMM D930 (archived 2003; now 508.6)",
        url: "https://pe.usps.com/archive/html/dmmarchive20030810/d930.htm",
      },
      {
        cite: "USPS FAQ (copy, 2019)",
        url: "https://www.scribd.com/document/472029405/Is-there-Mail-Service-for-the-Homeless",
      },
      { cite: "USPS Link (2015)", url: "https://link.usps.com/2015/05/28/staying-connected/" },
    ],
    asOf: "2003–2026",
    verified: "inference",
    figures: [{ value: 30, unit: "days", label: "hold" }],
  },
  "alt-care-of": {
    topic: "return-address",
    sources: [{ cite: "DMM 508.1.1", url: "https://docslib.org/doc/4133821/dmm-508-recipient-services" }],
    asOf: "2021",
    verified: "inference",
  },
  "alt-workplace": {
    topic: "return-address",
    sources: [
      {
        cite: "Publication 166",
        url: "https://about.usps.com/publications/pub166/pub166_v04_revision_112019_tech_006.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "alt-attorney-agent": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.3 and 1.5, archived",
        url: "http://pe.usps.com/archive/html/dmmarchive20120122/602.htm",
      },
      { cite: "DMM return-address text (reproduced)", url: "http://omegaonline.com/envelope_design.htm" },
      { cite: "28 CFR 540.18-540.19", url: "https://www.law.cornell.edu/cfr/text/28/540.19" },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "alt-acp": {
    topic: "address-programs",
    sources: [
      {
        cite: "Virginia Attorney General",
        url: "https://www.oag.state.va.us/index.php/programs-initiatives/domestic-violence/address-confidentiality-program",
      },
      {
        cite: "thewernerlawgroup.com",
        url: "https://thewernerlawgroup.com/2022/06/21/confidentiality-program-and-change-of-name/",
      },
      {
        cite: "Wikipedia: Address confidentiality program",
        url: "https://en.wikipedia.org/wiki/Address_confidentiality_program",
      },
      {
        cite: "Missouri Safe at Home",
        url: "https://www.sos.mo.gov/business/SafeAtHome/ParticipantResponsibilities",
      },
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
  },
  "alt-business-center": {
    topic: "private-mailbox",
    sources: [
      {
        cite: "DMM 508.1.8.1, Postal Bulletin 22624",
        url: "https://about.usps.com/postal-bulletin/2023/pb22624/html/updt_002.htm",
      },
    ],
    asOf: "2023",
    verified: "yes",
  },
  "alt-print-mail": {
    topic: "services",
    sources: [
      {
        cite: "help.letterstream.com",
        url: "https://help.letterstream.com/article/401-can-my-letter-by-anonymous-or-can-my-identity-be-hidden",
      },
      { cite: "postgrid.readme.io", url: "https://postgrid.readme.io/docs/send-a-letter" },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "alt-remailer": {
    topic: "drop-off",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "alt-inside-only": {
    topic: "return-address",
    sources: [{ cite: "USPS OIG blog, Lost and Found", url: "https://www.uspsoig.gov/blog/lost-and-found" }],
    asOf: "2026",
    verified: "inference",
  },
  "alt-false": {
    topic: "return-address",
    sources: [
      { cite: "18 USC 1342", url: "https://www.law.cornell.edu/uscode/text/18/1342" },
      {
        cite: "DMM 602.1.5.3 as quoted in Postal Bulletin 22371",
        url: "https://about.usps.com/postal-bulletin/2013/pb22371/html/updt_001.htm",
      },
    ],
    asOf: "2013–2026",
    verified: "yes",
  },
  "svc-fcm-letter-stamped": {
    topic: "services",
    sources: [
      { cite: "USPS News", url: "https://news.usps.com/2025/07/14/usps-adjusts-prices" },
      {
        cite: "Publication 52 change, Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
      {
        cite: "USPS release (2019)",
        url: "https://about.usps.com/newsroom/national-releases/2019/1001-package-security-enhancements-begin-this-month.htm",
      },
      { cite: "DMM 602.1.5.3 (not on the list)" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2019–2025",
    verified: "yes",
    figures: [
      { value: 10, unit: "ounces", label: "blue-box" },
      { value: 0.5, unit: "inches", label: "blue-box" },
    ],
  },
  "svc-fcm-letter-metered": {
    topic: "services",
    sources: [
      { cite: "USPS News", url: "https://news.usps.com/2025/07/14/usps-adjusts-prices" },
      {
        cite: "Pitney Bowes",
        url: "https://www.pitneybowes.com/us/support/article/000048118/parts-of-a-meter-stamp.html",
      },
      {
        cite: "Postal Bulletin 22530",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
    ],
    asOf: "2025",
    verified: "no",
  },
  "svc-fcm-postcard": {
    topic: "services",
    sources: [
      { cite: "USPS News", url: "https://news.usps.com/2025/07/14/usps-adjusts-prices" },
      { cite: "DMM 602.1.5.3 (not on the list)" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2025",
    verified: "yes",
  },
  "svc-fcm-large-envelope": {
    topic: "services",
    sources: [
      { cite: "DMM 602.1.5.3 (not on the list)" },
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
      { cite: "qualityprintinginc.com", url: "http://qualityprintinginc.com/?q=node/17" },
      {
        cite: "Postal Bulletin 22212",
        url: "https://about.usps.com/postal-bulletin/2007/html/pb22212/info.4.11.html",
      },
    ],
    asOf: "2007–2025",
    verified: "yes",
    figures: [{ value: 13, unit: "ounces", label: "limit" }],
  },
  "svc-priority-mail": {
    topic: "services",
    sources: [
      { cite: "DMM 225.1.3", url: "https://pe.usps.com/Archive/HTML/DMMArchive20160117/225.htm" },
      { cite: "DMM 125", url: "https://pe.usps.com/Archive/HTML/DMMArchive20110102/125.htm" },
    ],
    asOf: "2011–2016",
    verified: "yes",
  },
  "svc-priority-express": {
    topic: "services",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "no",
  },
  "svc-ground-advantage": {
    topic: "services",
    sources: [{ cite: "DMM 135.1.0", url: "https://pe.usps.com/Archive/NHTML/DMMArchive20231106/135.htm" }],
    asOf: "2023",
    verified: "no",
  },
  "svc-media-library-mail": {
    topic: "services",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "DMM 170 (quoted)",
        url: "https://review.trendsmask.com/what-is-media-mail-for-usps-70951.html",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "svc-marketing-mail": {
    topic: "services",
    sources: [
      {
        cite: "Quick Service Guide 604d (200/50 rule for permit imprint)",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
      { cite: "Customer Support Ruling PS-342", url: "https://pe.usps.com/text/csr/PS-342.htm" },
    ],
    asOf: "2020",
    verified: "yes",
  },
  "svc-nonprofit-marketing": {
    topic: "services",
    sources: [
      { cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" },
      {
        cite: "Quick Service Guide 604d (200/50 rule for permit imprint)",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "svc-certified": {
    topic: "services",
    sources: [
      { cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_003.htm" },
      {
        cite: "blogs.aupairinamerica.com (quoting USPS)",
        url: "https://blogs.aupairinamerica.com/dcc/how-to-mail-a-letter-or-package-in-the-us/",
      },
      { cite: "adams.edu", url: "https://www.adams.edu/administration/mailroom/domestic_cert.php" },
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2026-01",
    verified: "secondary",
  },
  "svc-certified-restricted": {
    topic: "services",
    sources: [
      { cite: "DMM 503.8 (quoted)", url: "https://shopstellaglass.com/pages/adult-signature-required" },
      {
        cite: "postalnews.com",
        url: "http://postalnews.com/blog/2011/05/27/usps-to-offer-adult-signature-service/",
      },
      {
        cite: "blogs.aupairinamerica.com (quoting USPS)",
        url: "https://blogs.aupairinamerica.com/dcc/how-to-mail-a-letter-or-package-in-the-us/",
      },
      { cite: "adams.edu", url: "https://www.adams.edu/administration/mailroom/domestic_cert.php" },
      { cite: "theletterpilot.com", url: "https://theletterpilot.com/guides/usps-signature-required" },
    ],
    asOf: "2016–2025",
    verified: "secondary",
    pace: "price",
    figures: [{ value: 13.7, unit: "usd", label: "price-extra" }],
  },
  "svc-return-receipt-3811": {
    topic: "services",
    sources: [
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
      { cite: "templatesowl.com", url: "https://templatesowl.com/printable-pdf-forms/ps-form-3811" },
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
    asOf: "2025",
    verified: "yes",
  },
  "svc-return-receipt-electronic": {
    topic: "services",
    sources: [
      { cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_012.htm" },
      {
        cite: "USPS FAQ, Return Receipt",
        url: "https://faq.usps.com/articles/Knowledge/Return-Receipt-The-Basics",
      },
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
    asOf: "2025–2026",
    verified: "secondary",
  },
  "svc-registered": {
    topic: "services",
    sources: [
      { cite: "Publication 109", url: "http://about.usps.com/publications/pub109/ch2_009.htm" },
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "svc-insured": {
    topic: "services",
    sources: [
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
      {
        cite: "Mount Holyoke College mail services",
        url: "https://www.mtholyoke.edu/auxservices/return_address",
      },
    ],
    asOf: "2010",
    verified: "secondary",
  },
  "svc-signature-confirmation": {
    topic: "services",
    sources: [
      { cite: "DMM 503.8 (quoted)", url: "https://shopstellaglass.com/pages/adult-signature-required" },
      {
        cite: "postalnews.com",
        url: "http://postalnews.com/blog/2011/05/27/usps-to-offer-adult-signature-service/",
      },
      { cite: "theletterpilot.com", url: "https://theletterpilot.com/guides/usps-signature-required" },
    ],
    asOf: "2025-01",
    verified: "secondary",
  },
  "svc-adult-signature": {
    topic: "services",
    sources: [
      { cite: "DMM 503.8 (quoted)", url: "https://shopstellaglass.com/pages/adult-signature-required" },
      {
        cite: "postalnews.com",
        url: "http://postalnews.com/blog/2011/05/27/usps-to-offer-adult-signature-service/",
      },
      { cite: "theletterpilot.com", url: "https://theletterpilot.com/guides/usps-signature-required" },
    ],
    asOf: "2025-01",
    verified: "secondary",
  },
  "svc-special-handling": {
    topic: "services",
    sources: [{ cite: "Notice 123", url: "https://pe.usps.com/text/dmm300/Notice123.htm" }],
    asOf: "undated",
    verified: "no",
  },
  "svc-certificate-of-mailing": {
    topic: "services",
    sources: [
      {
        cite: "templateroller.com",
        url: "https://www.templateroller.com/template/1732038/ps-form-3817-certificate-mailing.html",
      },
      { cite: "templatesowl.com", url: "https://templatesowl.com/printable-pdf-forms/usps-form-3817" },
    ],
    asOf: "2025",
    verified: "secondary",
  },
  "svc-business-reply": {
    topic: "services",
    sources: [
      {
        cite: "SWOSU mailroom guide, business reply",
        url: "https://bulldog.swosu.edu/administrative-services/mailroom/addressing/business-reply-format.php",
      },
      { cite: "DMM 505.1" },
      { cite: "USPS Kit 600", url: "https://about.usps.com/kits/kit600/kit600_017.htm" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "svc-courtesy-reply": {
    topic: "services",
    sources: [
      { cite: "USPS Kit 600", url: "https://about.usps.com/kits/kit600/kit600_017.htm" },
      {
        cite: "Wikipedia: Facing Identification Mark",
        url: "https://en.wikipedia.org/wiki/Facing_Identification_Mark",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "svc-metered-reply": {
    topic: "services",
    sources: [
      {
        cite: "Wikipedia: Facing Identification Mark",
        url: "https://en.wikipedia.org/wiki/Facing_Identification_Mark",
      },
      { cite: "DMM 202.5 text", url: "https://hilthip.blogg.se/2023/august/barcode-x-dimension.html" },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "svc-intl-letter": {
    topic: "services",
    sources: [
      { cite: "IMM 122.2", url: "https://pe.usps.com/text/imm/immc1_008.htm" },
      { cite: "USPS News", url: "https://news.usps.com/2025/07/14/usps-adjusts-prices" },
    ],
    asOf: "2017–2025",
    verified: "yes",
  },
  "svc-permit-imprint-batch": {
    topic: "services",
    sources: [
      { cite: "Customer Support Ruling PS-342", url: "https://pe.usps.com/text/csr/PS-342.htm" },
      {
        cite: "Quick Service Guide 604d",
        url: "https://pe.usps.com/QSG_Archive/NHTML/QSG_Archive_20201018/Q604d.htm",
      },
      { cite: "Publication 417, 4-3.2", url: "https://pe.usps.com/text/pub417/pub417_ch4_004.htm" },
    ],
    asOf: "2020",
    verified: "yes",
  },
  "ibi-history": {
    topic: "postage",
    sources: [
      { cite: "78 FR 8407", url: "https://www.govinfo.gov/content/pkg/FR-2013-02-06/html/2013-02514.htm" },
    ],
    asOf: "2013",
    verified: "yes",
    pace: "history",
  },
  "imi-constructs": {
    topic: "postage",
    sources: [
      { cite: "85 FR 78234", url: "https://www.govinfo.gov/content/pkg/FR-2020-12-04/html/2020-26129.htm" },
    ],
    asOf: "2020",
    verified: "yes",
  },
  "planet-content": {
    topic: "tracking",
    sources: [
      {
        cite: "Wikipedia: Postal Alpha Numeric Encoding Technique (read as a snippet)",
        url: "https://en.wikipedia.org/wiki/Postal_Alpha_Numeric_Encoding_Technique",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "env-6-34": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-monarch": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-8-58": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-9": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-10": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-11": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-12": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-14": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a1": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a2": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a6": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a7": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a8": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a9": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-a10": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-6x9": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-9x12": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-10x13": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-dl": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
      {
        cite: "ConTeXt list, metric sizes",
        url: "https://mailman.ntg.nl/pipermail/ntg-context/2004/006483.html",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-c6": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
      {
        cite: "ConTeXt list, metric sizes",
        url: "https://mailman.ntg.nl/pipermail/ntg-context/2004/006483.html",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-c5": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
      {
        cite: "ConTeXt list, metric sizes",
        url: "https://mailman.ntg.nl/pipermail/ntg-context/2004/006483.html",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-c4": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
      {
        cite: "ConTeXt list, metric sizes",
        url: "https://mailman.ntg.nl/pipermail/ntg-context/2004/006483.html",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
  "env-square": {
    topic: "envelopes",
    sources: [
      { cite: "dimensionsguide.com", url: "https://dimensionsguide.com/envelope-sizes" },
      { cite: "visualfoodie.com", url: "https://visualfoodie.com/common-united-states-envelope-size-guide" },
      {
        cite: "nextdayflyers.com",
        url: "https://www.nextdayflyers.com/blog/guide-to-standard-envelope-sizes",
      },
    ],
    asOf: "2024–2026",
    verified: "secondary",
  },
} as const satisfies Record<string, Fact>;
