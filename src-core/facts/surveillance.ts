import type { Fact } from "./types.ts";

/**
 * Who records what about US mail, and for how long: mail covers, sorting images, Informed Delivery, tracking, postage
 * records, disclosure to others, custody mail. Read up to 21 November 2026; later developments are not covered.
 * The words live in the `facts` catalogues under the same ids.
 */
export const surveillance = {
  "mailcover-definition": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(c)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      { cite: "Wikipedia: Mail cover", url: "https://en.wikipedia.org/wiki/Mail_cover" },
      { cite: "Law encyclopedia: Mail Cover", url: "http://law.jrank.org/pages/8385/Mail-Cover.html" },
    ],
    asOf: "2026",
    verified: "secondary",
  },
  "mailcover-data-recorded": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS OIG, Mail Covers Program Phase II (2015)",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service-mail-covers-program-%E2%80%94-phase-ii",
      },
      {
        cite: "USPS Publication 55",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
    ],
    asOf: "2015",
    verified: "yes",
  },
  "mailcover-who-may-request": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS Publication 55, part II.A (2006 edition)",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "Politico",
        url: "https://www.politico.com/story/2014/06/snail-mail-snooping-safeguards-not-followed-108056_Page2.html",
      },
    ],
    asOf: "2006–2014",
    verified: "yes",
  },
  "mailcover-grounds": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS Publication 55, part II.A",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "USPS 700.100, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_038.htm",
      },
    ],
    asOf: "2006–2019",
    verified: "yes",
  },
  "mailcover-no-judge": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Sen. Lummis",
        url: "https://www.lummis.senate.gov/press-releases/lummis-defends-individual-privacy-and-fights-for-government-transparency/",
      },
      {
        cite: "USPS OIG, Mail Covers Program Phase II (2015)",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service-mail-covers-program-%E2%80%94-phase-ii",
      },
    ],
    asOf: "2023-05",
    verified: "yes",
  },
  "mailcover-duration": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(g)(5)–(6)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS Publication 55, parts II.C and III.B",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "39 CFR 233.3 (printed CFR page)",
        url: "https://docslib.org/doc/13340888/united-states-postal-service-%C2%A7-233-4",
      },
    ],
    asOf: "2006–2010",
    verified: "yes",
    figures: [
      { value: 30, unit: "days", label: "term" },
      { value: 60, unit: "days", label: "renewal-fugitive" },
      { value: 120, unit: "days", label: "limit" },
    ],
  },
  "mailcover-indictment-stop": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(g)(7)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS Publication 55, part III.B",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
    ],
    asOf: "2006",
    verified: "yes",
  },
  "mailcover-attorney-exception": {
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
    asOf: "2006–2014",
    verified: "yes",
  },
  "mailcover-emergency-oral": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(f)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      { cite: "mylawquestions.com", url: "https://mylawquestions.com/what-is-a-mail-cover.htm" },
    ],
    asOf: "undated",
    verified: "secondary",
    figures: [{ value: 3, unit: "days", label: "written-confirmation" }],
  },
  "mailcover-national-security": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS Publication 55, part II.A",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
      {
        cite: "New York Times (13 Aug 2015)",
        url: "http://www.nytimes.com/2015/08/14/us/copy-of-postal-service-audit-shows-extent-of-mail-surveillance.html",
      },
    ],
    asOf: "2015",
    verified: "yes",
  },
  "mailcover-retention-conflict": {
    topic: "records",
    sources: [
      { cite: "39 CFR 233.3(h)(4)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS 700.100, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_038.htm",
      },
    ],
    asOf: "2006–2019",
    verified: "yes",
    figures: [
      { value: 8, unit: "years", label: "regulation" },
      { value: 5, unit: "years", label: "privacy-notice" },
    ],
    disputed: [],
  },
  "mailcover-records-handling": {
    topic: "records",
    sources: [
      { cite: "39 CFR 233.3(h)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS OIG, Mail Covers Program Phase II (2015)",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service-mail-covers-program-%E2%80%94-phase-ii",
      },
      {
        cite: "USPS Publication 55, part II.D",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
    ],
    asOf: "2006–2015",
    verified: "yes",
    figures: [{ value: 60, unit: "days", label: "return-of-forms" }],
  },
  "mailcover-sharing": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS Publication 55, part II.B",
        url: "https://criminallegalnews.org/news/publications/usps-mail-cover-search-proceducre-for-law-enforcement-2006",
      },
    ],
    asOf: "2006",
    verified: "yes",
  },
  "mailcover-no-notice": {
    topic: "mail-covers",
    sources: [
      { cite: "39 CFR 233.3(h)(3)", url: "https://www.law.cornell.edu/cfr/text/39/233.3" },
      {
        cite: "USPS OIG, Mail Covers Program Phase II (2015)",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service-mail-covers-program-%E2%80%94-phase-ii",
      },
    ],
    asOf: "2010",
    verified: "yes",
  },
  "mailcover-stats-2010-2014": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS OIG, Mail Covers Program Phase II (2015)",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service-mail-covers-program-%E2%80%94-phase-ii",
      },
      {
        cite: "USPS OIG HR-AR-14-001 (2014)",
        url: "https://www.uspsoig.gov/reports/audit-reports/postal-inspection-service-mail-covers-program",
      },
      {
        cite: "Politico (2014)",
        url: "https://www.politico.com/story/2014/06/snail-mail-snooping-safeguards-not-followed-108056_Page2.html",
      },
    ],
    asOf: "2014",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 118_577, unit: "count", label: "own" },
      { value: 39_966, unit: "count", label: "outside" },
      { value: 158_500, unit: "count", label: "total" },
      { value: 49_000, unit: "count", label: "fiscal-2013" },
      { value: 85, unit: "percent", label: "postal-inspectors" },
    ],
  },
  "mailcover-stats-2015-2023": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Washington Post (24 Jun 2024), reprint",
        url: "https://postaltimes.com/law-enforcement-is-spying-on-thousands-of-americans-mail-records-show",
      },
      {
        cite: "digitalgoss.com, reprint (2024)",
        url: "https://digitalgoss.com/2024/06/24/thousands-of-americans-mail-monitored-by-law-enforcement",
      },
    ],
    asOf: "2024-06",
    verified: "secondary",
    pace: "history",
    figures: [
      { value: 60_000, unit: "count", label: "requests" },
      { value: 6700, unit: "count", label: "requests-a-year" },
      { value: 97, unit: "percent", label: "approved" },
      { value: 312_000, unit: "count", label: "pieces" },
      { value: 35_000, unit: "count", label: "pieces-a-year" },
    ],
  },
  "mailcover-2023-senators-letter": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Sen. Lummis",
        url: "https://www.lummis.senate.gov/press-releases/lummis-defends-individual-privacy-and-fights-for-government-transparency/",
      },
    ],
    asOf: "2023-05",
    verified: "yes",
    pace: "history",
  },
  "mailcover-barksdale-reply": {
    topic: "mail-covers",
    sources: [
      { cite: "Yahoo News (2024)", url: "https://ca.news.yahoo.com/police-mail-spy-60-000-223140974.html" },
      {
        cite: "mydakotan.com",
        url: "https://mydakotan.com/2024/06/feds-surveilling-thousands-of-americans-mail-each-year/",
      },
    ],
    asOf: "2024-06",
    verified: "yes",
    pace: "history",
  },
  "mailcover-oig-2014-findings": {
    topic: "mail-covers",
    sources: [
      {
        cite: "USPS OIG HR-AR-14-001 (2014)",
        url: "https://www.uspsoig.gov/reports/audit-reports/postal-inspection-service-mail-covers-program",
      },
    ],
    asOf: "2014-05",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 21, unit: "percent", label: "no-written-authority" },
      { value: 13, unit: "percent", label: "poorly-justified" },
      { value: 15, unit: "percent", label: "no-secrecy-form" },
    ],
  },
  "mailcover-agencies-fy2013": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Linn's Stamp News",
        url: "https://www.linns.com/news/us-stamps-postal-history/irs--fbi-top-users-of-u-s--postal-service-mail-surveillance-prog.html",
      },
    ],
    asOf: "2013",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 1323, unit: "count", label: "irs" },
      { value: 1025, unit: "count", label: "fbi" },
      { value: 758, unit: "count", label: "dea" },
      { value: 469, unit: "count", label: "dhs" },
      { value: 81, unit: "count", label: "ice" },
    ],
  },
  "mailcover-abuse-examples": {
    topic: "mail-covers",
    sources: [
      {
        cite: "ACLU",
        url: "https://www.aclu.org/news/national-security/mail-covers-case-another-reminder-oversight-constant-battle",
      },
      {
        cite: "New York Times (2014), copy",
        url: "https://www.post-gazette.com/news/nation/2014/10/28/Report-Reveals-Wider-Tracking-of-Mail-in-the-U-S/stories/201410280091",
      },
    ],
    asOf: "2014",
    verified: "yes",
    pace: "history",
  },
  "mailcover-courts": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Mail Covers and the Fourth Amendment: United States v. Choate",
        url: "https://docslib.org/doc/1383301/mail-covers-and-the-fourth-amendment-united-states-v-choate",
      },
      {
        cite: "House hearing quoting United States v. Costello",
        url: "https://books.google.lv/books?id=OeBKmxWvZAUC",
      },
      { cite: "Law encyclopedia: Mail Cover", url: "http://law.jrank.org/pages/8385/Mail-Cover.html" },
      {
        cite: "222 F.3d 664 (case summary)",
        url: "https://law.justia.com/cases/federal/appellate-courts/F3/222/664/478358/",
      },
    ],
    asOf: "2026",
    verified: "secondary",
  },
  "mailcover-2023-technical-correction": {
    topic: "mail-covers",
    sources: [
      {
        cite: "Federal Register doc. 2023-26787",
        url: "https://www.federalregister.gov/documents/2023/12/11/2023-26787/inspection-service-authority-technical-correction",
      },
    ],
    asOf: "2023-12",
    verified: "yes",
    pace: "history",
  },
  "mict-all-mail-imaged": {
    topic: "images",
    sources: [
      {
        cite: "AP interview (Aug 2013)",
        url: "http://www.wpsdlocal6.com/news/local/AP-Interview-USPS-takes-photos-of-all-mail-218071281.html",
      },
      {
        cite: "FBI affidavit (2013), The Smoking Gun",
        url: "http://www.thesmokinggun.com/documents/woman-arrested-for-obama-bloomberg-ricin-letters-687435",
      },
    ],
    asOf: "2013",
    verified: "yes",
    figures: [{ value: 160_000_000_000, unit: "count", label: "pieces-2012" }],
  },
  "mict-retention-claims": {
    topic: "images",
    sources: [
      {
        cite: "AP interview (2013), copy",
        url: "http://acrux-astonishing.blogspot.com/2013/08/postal-service-is-taking-pictures-of.html",
      },
      {
        cite: "UPI (2013)",
        url: "https://www.upi.com/Business_News/2013/08/03/USPS-says-it-photographs-the-mail-all-of-it/UPI-51621375549389/",
      },
    ],
    asOf: "2013-08",
    verified: "yes",
    figures: [{ value: 30, unit: "days", label: "longest" }],
  },
  "mict-no-central-database-claim": {
    topic: "images",
    sources: [
      {
        cite: "UPI (2013)",
        url: "https://www.upi.com/Business_News/2013/08/03/USPS-says-it-photographs-the-mail-all-of-it/UPI-51621375549389/",
      },
      {
        cite: "Route Fifty (2021), image search",
        url: "https://route-fifty.com/digital-government/2021/06/postal-service-turns-to-computer-vision-ai-edge-computing-to-improve-delivery/315590",
      },
      {
        cite: "USPS 820.300, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_050.htm",
      },
    ],
    asOf: "2013",
    verified: "inference",
    figures: [{ value: 200, unit: "count", label: "places" }],
  },
  "mict-neighbour-inference": {
    topic: "images",
    sources: [
      {
        cite: "FBI affidavit (2013), The Smoking Gun",
        url: "http://www.thesmokinggun.com/documents/woman-arrested-for-obama-bloomberg-ricin-letters-687435",
      },
    ],
    asOf: "2013-06",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 20, unit: "count", label: "pieces-before" },
      { value: 40, unit: "count", label: "pieces-around" },
    ],
  },
  "mict-access-bar": {
    topic: "images",
    sources: [
      {
        cite: "UPI 2013",
        url: "https://www.upi.com/Business_News/2013/08/03/USPS-says-it-photographs-the-mail-all-of-it/UPI-51621375549389/",
      },
      {
        cite: "AP interview (Aug 2013)",
        url: "http://www.wpsdlocal6.com/news/local/AP-Interview-USPS-takes-photos-of-all-mail-218071281.html",
      },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "ecip-image-search": {
    topic: "images",
    sources: [
      {
        cite: "Route Fifty",
        url: "https://route-fifty.com/digital-government/2021/06/postal-service-turns-to-computer-vision-ai-edge-computing-to-improve-delivery/315590",
      },
      {
        cite: "FedScoop",
        url: "https://fedscoop.com/usps-considering-30-edge-ai-applications-to-automate-mail-processing/",
      },
    ],
    asOf: "2021",
    verified: "yes",
    figures: [
      { value: 195, unit: "count", label: "sites" },
      { value: 1000, unit: "count", label: "machines" },
      { value: 100_000_000, unit: "count", label: "pieces-a-day" },
    ],
  },
  "remote-encoding-people": {
    topic: "images",
    sources: [
      { cite: "2600 magazine (former employee)", url: "http://2600.gbppr.net/v35n4-sorting-it-all-out.html" },
    ],
    asOf: "2018",
    verified: "yes",
  },
  "image-records-systems": {
    topic: "records",
    sources: [
      {
        cite: "USPS 820.200, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_049.htm",
      },
      {
        cite: "USPS 820.300, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_050.htm",
      },
      {
        cite: "USPS 870.200, Handbook AS-353",
        url: "http://about.usps.com/handbooks/as353/as353apdx_056.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "id-what-imaged": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "USPS FAQ, Informed Delivery privacy",
        url: "https://faq.usps.com/articles/FAQ/Informed-Delivery-Privacy-Security-Concerns",
      },
      { cite: "Wikipedia: Informed Delivery", url: "https://en.wikipedia.org/wiki/Informed_Delivery" },
    ],
    asOf: "2019–2024",
    verified: "yes",
  },
  "id-household-visibility": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "USPS 820.300, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_050.htm",
      },
      {
        cite: "USPS FAQ copy",
        url: "https://community.etsy.com/t5/Artisans-of-beauty/USPS-Informed-Delivery-Frequently-Asked-Questions/td-p/110870667",
      },
      {
        cite: "dataprivacyandsecurityinsider.com",
        url: "https://www.dataprivacyandsecurityinsider.com/2018/11/privacy-tip-164-identity-thieves-using-usps-informed-delivery-to-open-fraudulent-credit-card-accounts/",
      },
    ],
    asOf: "2017–2019",
    verified: "yes",
  },
  "id-signup-weakness": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "Krebs on Security",
        url: "https://krebsonsecurity.com/2017/10/usps-informed-delivery-is-stalkers-dream/comment-page-1/",
      },
      {
        cite: "Krebs on Security",
        url: "https://krebsonsecurity.com/2018/11/u-s-secret-service-warns-id-thieves-are-abusing-uspss-mail-scanning-service/",
      },
    ],
    asOf: "2018",
    verified: "yes",
    pace: "history",
  },
  "id-signup-safeguard": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "USPS FAQ, Informed Delivery privacy",
        url: "https://faq.usps.com/articles/FAQ/Informed-Delivery-Privacy-Security-Concerns",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "id-image-window": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "USPS FAQ (copy)",
        url: "https://community.etsy.com/t5/Artisans-of-beauty/USPS-Informed-Delivery-Frequently-Asked-Questions/td-p/110870667",
      },
    ],
    asOf: "2017",
    verified: "yes",
    figures: [{ value: 7, unit: "days", label: "online" }],
  },
  "id-records-kept": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "USPS 820.300, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_050.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "id-subscribers": {
    topic: "informed-delivery",
    sources: [
      { cite: "USPS Link", url: "https://link.usps.com/2021/02/12/informed-delivery-5/" },
      {
        cite: "postaltimes.com",
        url: "https://postaltimes.com/usps-shared-customer-postal-addresses-with-meta-linkedin-and-snap",
      },
    ],
    asOf: "2024-03",
    verified: "yes",
    figures: [
      { value: 33_000_000, unit: "count", label: "users-2020" },
      { value: 19.8, unit: "percent", label: "of-homes-2020" },
      { value: 62_000_000, unit: "count", label: "users-2024" },
    ],
  },
  "id-pixel-leak": {
    topic: "informed-delivery",
    sources: [
      {
        cite: "nationaltechnology.co.uk (reporting TechCrunch, 17 Jul 2024)",
        url: "https://nationaltechnology.co.uk/Usps_shared_customer_postal_addresses_with_meta_linkedIn_and_snap.php",
      },
    ],
    asOf: "2024-07",
    verified: "yes",
    pace: "history",
  },
  "track-retention": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS FAQ, USPS Tracking Plus",
        url: "https://faq.usps.com/articles/Knowledge/USPS-Tracking-Plus-The-Basics",
      },
    ],
    asOf: "2022–2024",
    verified: "yes",
    figures: [
      { value: 120, unit: "days", label: "no-signature" },
      { value: 2, unit: "years", label: "signature" },
      { value: 6, unit: "months", label: "bought-shortest" },
      { value: 10, unit: "years", label: "bought-longest" },
      { value: 7, unit: "years", label: "bought-abroad" },
    ],
  },
  "track-signature-record": {
    topic: "tracking",
    sources: [
      { cite: "Publication 109", url: "https://about.usps.com/publications/pub109/ch2_003.htm" },
      { cite: "click2mail.kayako.com", url: "https://click2mail.kayako.com/article/75-about-certified-mail" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "track-gps-scan": {
    topic: "tracking",
    sources: [
      {
        cite: "USPS OIG DR-AR-18-001 (2017)",
        url: "https://www.uspsoig.gov/document/package-delivery-scanning-%E2%80%95-nationwide",
      },
    ],
    asOf: "2017",
    verified: "yes",
  },
  "track-lookups-logged": {
    topic: "tracking",
    sources: [
      {
        cite: "United States v. Felton, 367 F. Supp. 3d 569",
        url: "http://casetext.com/case/united-states-v-felton-31",
      },
      { cite: "fourthamendment.com on United States v. Felton", url: "http://fourthamendment.com/?p=36476" },
    ],
    asOf: "2019-02",
    verified: "yes",
  },
  "track-database-pattern": {
    topic: "tracking",
    sources: [
      {
        cite: "United States v. Moss (1st Cir. 2019)",
        url: "https://cetient.com/case/4433415/united-states-v-moss",
      },
    ],
    asOf: "2019-08",
    verified: "yes",
    pace: "history",
  },
  "imb-contents": {
    topic: "tracking",
    sources: [
      {
        cite: "Postal Bulletin 22277 (2010)",
        url: "https://about.usps.com/postal-bulletin/2010/pb22277/html/info_005.htm",
      },
      { cite: "IMb guide (docslib copy)", url: "https://docslib.org/doc/8177261/" },
    ],
    asOf: "2010–2018",
    verified: "yes",
  },
  "idtag-on-stamped-letters": {
    topic: "images",
    sources: [
      {
        cite: "happynews.com (post-office interview)",
        url: "http://www.happynews.com/news/1112007/mysterious-orange-marks.htm",
      },
      { cite: "Remote Bar Coding System (Wikipedia text)", url: "https://when.com" },
    ],
    asOf: "2007",
    verified: "yes",
  },
  "indicium-contents": {
    topic: "postage-records",
    sources: [
      {
        cite: "Information-Based Indicia, Wikipedia",
        url: "https://en.wikipedia.org/wiki/Information_Based_Indicia",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "postmark-2025-rule": {
    topic: "drop-off",
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
    asOf: "2025-12",
    verified: "yes",
  },
  "postmark-location-effect": {
    topic: "drop-off",
    sources: [
      {
        cite: "90 FR 52883",
        url: "https://www.federalregister.gov/documents/2025/11/24/2025-20740/postmarks-and-postal-possession",
      },
      {
        cite: "USPS 870.200, Handbook AS-353",
        url: "http://about.usps.com/handbooks/as353/as353apdx_056.htm",
      },
    ],
    asOf: "2026",
    verified: "inference",
  },
  "usps-account-data": {
    topic: "postage-records",
    sources: [
      {
        cite: "USPS 810.100, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_045.htm",
      },
      {
        cite: "Postal Bulletin 22430 (2015)",
        url: "http://about.usps.com/postal-bulletin/2015/pb22430/html/updt_006.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "cns-order-data": {
    topic: "postage-records",
    sources: [
      {
        cite: "USPS 810.200, Handbook AS-353",
        url: "http://about.usps.com/handbooks/as353/as353apdx_046.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "pcpostage-data": {
    topic: "postage-records",
    sources: [
      {
        cite: "USPS 870.200, Handbook AS-353",
        url: "http://about.usps.com/handbooks/as353/as353apdx_056.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "meter-user-disclosure": {
    topic: "postage-records",
    sources: [
      {
        cite: "USPS 870.200, special routine use 1, Handbook AS-353",
        url: "http://about.usps.com/handbooks/as353/as353apdx_056.htm",
      },
    ],
    asOf: "2019",
    verified: "yes",
  },
  "pcpostage-vendors": {
    topic: "postage-records",
    sources: [
      {
        cite: "Stamps.com privacy policy",
        url: "https://content.stamps.com/contentservice/conditions/PrivacyPolicy/stamps.html",
      },
    ],
    asOf: "2024-03",
    verified: "yes",
  },
  "kiosk-photo": {
    topic: "postage-records",
    sources: [
      {
        cite: "FCW (2004)",
        url: "https://fcw.com/articles/2004/12/19/postal-centers-elicit-privacy-fears.aspx",
      },
      {
        cite: "USPS 880.000, Handbook AS-353",
        url: "https://about.usps.com/handbooks/as353/as353apdx_057.htm",
      },
      {
        cite: "cypherghost.com",
        url: "http://www.cypherghost.com/articles/new-vending-machine-in-post-office-lobbies/",
      },
    ],
    asOf: "2004–2019",
    verified: "secondary",
    figures: [{ value: 30, unit: "days", label: "photo-2004" }],
  },
  "counter-only-stamped-10oz": {
    topic: "drop-off",
    sources: [
      {
        cite: "Postal Bulletin 22530 (2019)",
        url: "https://about.usps.com/postal-bulletin/2019/pb22530/html/updt_004.htm",
      },
    ],
    asOf: "2019-10",
    verified: "yes",
    figures: [
      { value: 10, unit: "ounces", label: "limit" },
      { value: 0.5, unit: "inches", label: "limit" },
    ],
  },
  "stamps-least-linked": {
    topic: "postage",
    sources: [
      {
        cite: "USPS 810.200, Handbook AS-353 (contrast)",
        url: "http://about.usps.com/handbooks/as353/as353apdx_046.htm",
      },
      {
        cite: "USPS 870.200, Handbook AS-353 (contrast)",
        url: "http://about.usps.com/handbooks/as353/as353apdx_056.htm",
      },
    ],
    asOf: "2026",
    verified: "no",
  },
  "disclosure-law-enforcement": {
    topic: "records",
    sources: [
      {
        cite: "USPS Handbook AS-353, general routine uses",
        url: "https://about.usps.com/handbooks/as353/as353apdx_006.htm",
      },
      {
        cite: "USPS Handbook AS-353, customer systems",
        url: "http://about.usps.com/handbooks/as353/as353apdx_007.htm",
      },
      {
        cite: "86 FR 71679 (17 Dec 2021)",
        url: "https://regulations.justia.com/regulations/fedreg/2021/12/17/2021-27303.html",
      },
    ],
    asOf: "2021",
    verified: "yes",
  },
  "privacy-policy-summary": {
    topic: "records",
    sources: [{ cite: "USPS privacy policy", url: "https://about.usps.com/who/legal/privacy-policy/" }],
    asOf: "2024",
    verified: "yes",
  },
  "coa-boxholder-disclosure": {
    topic: "records",
    sources: [
      { cite: "USPS Link", url: "https://link.usps.com/2019/09/10/information-disclosures/" },
      {
        cite: "39 CFR 265.14 (formerly 265.6(d))",
        url: "https://www.ecfr.gov/current/title-39/section-265.14",
      },
    ],
    asOf: "2019-09",
    verified: "yes",
  },
  "boxholder-business-2000": {
    topic: "po-box",
    sources: [
      {
        cite: "65 FR 3857 (25 Jan 2000)",
        url: "https://casetext.com/federal-register/release-of-information-4",
      },
    ],
    asOf: "2000",
    verified: "yes",
    pace: "history",
  },
  "cmra-database": {
    topic: "private-mailbox",
    sources: [
      { cite: "88 FR 32112", url: "https://www.govinfo.gov/content/pkg/FR-2023-05-19/html/2023-10536.htm" },
      { cite: "innbocks.com", url: "https://www.innbocks.com/industries/usps-compliance" },
    ],
    asOf: "2023–2026",
    verified: "yes",
  },
  "coa-retention": {
    topic: "records",
    sources: [
      {
        cite: "DMM 507.2.1, quoted",
        url: "http://www.supremecourt.gov/DocketPDF/20/20-1026/187306/20210811220811658_USPS%20ETF%20Reply%20Br%20Suppl%20App.pdf",
      },
      {
        cite: "govfacts.org",
        url: "https://govfacts.org/federal/usps/who-can-see-your-new-address-privacy-risks-of-the-national-change-of-address-database",
      },
    ],
    asOf: "2021–2025",
    verified: "yes",
    figures: [
      { value: 18, unit: "months", label: "forwarding" },
      { value: 48, unit: "months", label: "data-set" },
    ],
  },
  "coa-fraud": {
    topic: "records",
    sources: [
      {
        cite: "meritalk.com",
        url: "https://meritalk.com/articles/usps-oig-clash-on-need-for-better-online-identity-verification-controls/",
      },
      {
        cite: "postaltimes.com",
        url: "https://postaltimes.com/usps-oig-issues-identified-with-internet-change-of-address",
      },
    ],
    asOf: "2022",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 8857, unit: "count", label: "false-2020" },
      { value: 23_606, unit: "count", label: "false-2021" },
      { value: 36_000_000, unit: "count", label: "requests" },
    ],
  },
  "uspis-link-analysis": {
    topic: "records",
    sources: [
      {
        cite: "86 FR 71679 (17 Dec 2021)",
        url: "https://www.govinfo.gov/content/pkg/FR-2021-12-17/html/2021-27303.htm",
      },
      {
        cite: "EPIC",
        url: "https://epic.org/documents/epic-comments-to-the-u-s-postal-investigative-service-on-using-u-s-p-s-customer-data-for-law-enforcement/",
      },
    ],
    asOf: "2022-01",
    verified: "yes",
  },
  "uspis-icop": {
    topic: "records",
    sources: [
      {
        cite: "USPS OIG 21-191-R22",
        url: "https://www.uspsoig.gov/document/us-postal-inspection-service%25E2%2580%2599s-online-analytical-support-activities",
      },
      {
        cite: "Washington Times (2022)",
        url: "https://twt-assets.washtimes.com/news/2022/apr/5/postal-inspectors-insist-their-snooping-americans-",
      },
    ],
    asOf: "2022",
    verified: "yes",
    pace: "history",
    disputed: [],
  },
  "uspis-camera-golden": {
    topic: "drop-off",
    sources: [
      {
        cite: "postalnews.com",
        url: "http://postalnews.com/blog/2015/03/12/mysterious-spy-cameras-collecting-data-at-denver-post-offices/",
      },
      {
        cite: "cnsnews.com",
        url: "https://www.cnsnews.com/blog/eric-scheiner/post-office-caught-recording-plates-faces-customers",
      },
    ],
    asOf: "2015-03",
    verified: "yes",
    pace: "history",
  },
  "uspis-plate-readers": {
    topic: "records",
    sources: [
      {
        cite: "arkansas-surveillance.org",
        url: "https://arkansas-surveillance.org/wiki/orgs/US+Postal+Inspection+Service",
      },
      {
        cite: "mltmusings.com",
        url: "https://www.mltmusings.com/p/from-mailboxes-to-mass-surveillance-why-is-the-postal-service-a-top-agency-with-access-to-flock-data",
      },
    ],
    asOf: "2026-04",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 3502, unit: "count", label: "look-ups" },
      { value: 5929, unit: "count", label: "all-look-ups" },
    ],
  },
  "dhs-taskforce-2025": {
    topic: "immigration",
    sources: [
      {
        cite: "Fox Business, on Washington Post 29 Apr 2025",
        url: "https://www.foxbusiness.com/politics/usps-helping-trump-admins-deportation-push-report",
      },
      {
        cite: "LA Post (2025)",
        url: "https://www.lapost.com/articles/usps-assists-immigration-enforcement-efforts",
      },
    ],
    asOf: "2025-04",
    verified: "yes",
  },
  "dhs-colorado-springs": {
    topic: "immigration",
    sources: [
      { cite: "Common Dreams (2025)", url: "https://www.commondreams.org/news/usps-inspection-service" },
      { cite: "The Hill (2025), copy", url: "https://usatimes247.com/?p=468326" },
    ],
    asOf: "2025",
    verified: "yes",
    pace: "history",
    figures: [{ value: 114, unit: "count", label: "people-held" }],
  },
  "dhs-congress-letters": {
    topic: "immigration",
    sources: [
      { cite: "Rep. Scanlon", url: "https://scanlon.house.gov/news/documentsingle.aspx?DocumentID=1895" },
      { cite: "Rep. Beyer", url: "https://beyer.house.gov/news/documentsingle.aspx?DocumentID=8600" },
      { cite: "The Hill (2025), copy", url: "https://usatimes247.com/?p=468326" },
    ],
    asOf: "2025",
    verified: "yes",
    pace: "history",
  },
  "ice-mailcovers-before": {
    topic: "immigration",
    sources: [
      {
        cite: "Linn's Stamp News",
        url: "https://www.linns.com/news/us-stamps-postal-history/irs--fbi-top-users-of-u-s--postal-service-mail-surveillance-prog.html",
      },
    ],
    asOf: "2013",
    verified: "yes",
    pace: "history",
    figures: [{ value: 81, unit: "count", label: "cases-2013" }],
  },
  "ice-commercial-address-data": {
    topic: "immigration",
    sources: [
      { cite: "The Intercept (2022)", url: "https://join.theintercept.com/go/52618" },
      {
        cite: "Washington Post (26 Feb 2021), copy",
        url: "https://goodtimesweb.org/surveillance/2021/wp-ice-investigations-private-utility-database-feb-26-2021.html",
      },
    ],
    asOf: "2021",
    verified: "yes",
  },
  "contents-warrant": {
    topic: "opening-mail",
    sources: [
      { cite: "39 USC 404(c)", url: "https://www.law.cornell.edu/uscode/text/39/404" },
      {
        cite: "HHS ASPE report, laws protecting the privacy of mail",
        url: "https://aspe.hhs.gov/report/options-promoting-privacy-national-information-infrastructure/7-laws-protecting-privacy-mail",
      },
    ],
    asOf: "undated",
    verified: "secondary",
  },
  "contents-ex-parte-jackson": {
    topic: "opening-mail",
    sources: [
      {
        cite: "Ex parte Jackson, 96 U.S. 727",
        url: "https://www.thefire.org/first-amendment-library/litigator/louis-f-post/",
      },
    ],
    asOf: "1878",
    verified: "yes",
    pace: "history",
  },
  "contents-classes": {
    topic: "opening-mail",
    sources: [{ cite: "39 CFR 233.3(c)(3)–(4)", url: "https://docslib.org/doc/2426836/" }],
    asOf: "undated",
    verified: "yes",
  },
  "contents-exceptions": {
    topic: "opening-mail",
    sources: [
      {
        cite: "R Street (2014)",
        url: "https://www.rstreet.org/2014/11/19/yes-the-government-can-open-your-mail-without-a-warrant/",
      },
    ],
    asOf: "2007–2014",
    verified: "yes",
  },
  "contents-customs": {
    topic: "opening-mail",
    sources: [
      {
        cite: "United States v. Ramsey, 431 U.S. 606",
        url: "https://supreme.justia.com/cases/federal/us/431/606/",
      },
      { cite: "19 CFR part 145 appendix", url: "https://ecfr.io/Title-19/Part-145/Appendix" },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "contents-outbound": {
    topic: "opening-mail",
    sources: [
      {
        cite: "R Street (2014)",
        url: "https://www.rstreet.org/2014/11/19/yes-the-government-can-open-your-mail-without-a-warrant/",
      },
    ],
    asOf: "2014",
    verified: "secondary",
    figures: [{ value: 16, unit: "ounces", label: "limit" }],
  },
  "contents-postcard": {
    topic: "opening-mail",
    sources: [
      {
        cite: "Ex parte Jackson, 96 U.S. 727",
        url: "https://www.thefire.org/first-amendment-library/litigator/louis-f-post/",
      },
      {
        cite: "AP interview (Aug 2013)",
        url: "http://www.wpsdlocal6.com/news/local/AP-Interview-USPS-takes-photos-of-all-mail-218071281.html",
      },
    ],
    asOf: "2026",
    verified: "no",
  },
  "contents-crimes": {
    topic: "opening-mail",
    sources: [
      { cite: "18 USC 1703", url: "http://uscode.lawi.us/18-usc-1703/" },
      {
        cite: "18 USC 1702 (explained)",
        url: "https://legalclarity.org/18-u-s-c-1702-obstruction-of-correspondence-explained",
      },
    ],
    asOf: "undated",
    verified: "yes",
  },
  "return-address-optional": {
    topic: "return-address",
    sources: [
      {
        cite: "DMM 602.1.5 (reproduced, legalclarity.org)",
        url: "https://legalclarity.org/are-return-addresses-required-for-all-mail",
      },
      {
        cite: "List of required return addresses (lxprinting, 2010)",
        url: "http://lxprinting.blogspot.com/2010/09/return-address-is-important-part-of-any.html",
      },
    ],
    asOf: "2010–2025",
    verified: "secondary",
  },
  "mrc-opens-dead-mail": {
    topic: "opening-mail",
    sources: [
      {
        cite: "USPS OIG 2020",
        url: "https://www.uspsoig.gov/document/us-postal-service-mail-recovery-center-0",
      },
      { cite: "failuremag.com", url: "http://failuremag.com/article/point-of-no-return" },
    ],
    asOf: "2020",
    verified: "yes",
    figures: [
      { value: 25, unit: "usd", label: "worth" },
      { value: 30, unit: "days", label: "held" },
    ],
  },
  "mrc-volume": {
    topic: "opening-mail",
    sources: [
      {
        cite: "USPS OIG (2020), Mail Recovery Center",
        url: "https://www.uspsoig.gov/document/us-postal-service-mail-recovery-center-0",
      },
      {
        cite: "USPS OIG, Mail Recovery Center audit report",
        url: "https://www.uspsoig.gov/reports/audit-reports/us-postal-service-mail-recovery-center-audit-report",
      },
    ],
    asOf: "2019",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 67_000_000, unit: "count", label: "items-2019" },
      { value: 88_000_000, unit: "count", label: "items-2014" },
      { value: 12_000_000, unit: "count", label: "worked-on" },
      { value: 2_500_000, unit: "count", label: "went-back" },
    ],
  },
  "prison-scan-spread": {
    topic: "custody",
    sources: [
      { cite: "Prison Policy Initiative", url: "https://prisonpolicy.org/blog/2022/11/17/mail-scanning" },
      { cite: "restorejustice.org", url: "https://www.restorejustice.org/mail-scanning/" },
    ],
    asOf: "2024-11",
    verified: "yes",
    figures: [
      { value: 14, unit: "count", label: "states-2022" },
      { value: 20, unit: "count", label: "states-2024" },
    ],
  },
  "prison-sender-profile": {
    topic: "custody",
    sources: [
      {
        cite: "Prison Legal News",
        url: "https://www.prisonlegalnews.org/news/2021/aug/1/smart-communications-contract-reveals-plans-expanding-privatized-prison-mail/",
      },
      {
        cite: "Vice",
        url: "https://www.vice.com/en/article/wx8ven/prison-mail-surveillance-company-keeps-tabs-on-those-on-the-outside-too",
      },
    ],
    asOf: "2018–2021",
    verified: "yes",
    pace: "history",
  },
  "prison-scan-retention": {
    topic: "custody",
    sources: [
      { cite: "Knight Institute", url: "https://knightcolumbia.org/cases/abo-comix-v-san-mateo-county" },
      {
        cite: "Mercury News",
        url: "https://www.mercurynews.com/2023/03/14/san-mateo-county-sued-again-over-jail-mail-digitization-system/",
      },
    ],
    asOf: "2023–2025",
    verified: "yes",
    figures: [
      { value: 30, unit: "days", label: "paper" },
      { value: 7, unit: "years", label: "scans" },
    ],
  },
  "federal-prison-bills": {
    topic: "custody",
    sources: [
      { cite: "H.R. 1046 (119th Congress)", url: "https://policybrief.co/legislation/hr1046-119" },
      {
        cite: "S. 1295 (119th Congress)",
        url: "https://app.legiplex.com/us/legislature/2025/us119/bills/sb1295/draft-2285150",
      },
      { cite: "The Intercept 26 Sep 2021", url: "http://socialistviewpoint.org/novdec_21/novdec_21_31.html" },
    ],
    asOf: "2025",
    verified: "yes",
    pace: "price",
    figures: [{ value: 24, unit: "hours", label: "copies" }],
  },
  "ice-detention-mail": {
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
  "carriers-see-everything": {
    topic: "people",
    sources: [
      {
        cite: "NYT 3 Jul 2013",
        url: "http://dryheat-observationsofanarizonapi.blogspot.com/2013/07/us-postal-service-logging-all-mail-for.html",
      },
    ],
    asOf: "2013",
    verified: "yes",
  },
  "insider-theft": {
    topic: "people",
    sources: [
      {
        cite: "OIG semiannual reports, quoted",
        url: "https://www.frankmulhall.com/post/delivering-disappointment",
      },
      {
        cite: "USPS OIG",
        url: "https://stories.uspsoig.gov/2025-fall-semiannual-report-to-congress/index.html",
      },
    ],
    asOf: "2019–2025",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 1264, unit: "count", label: "cases" },
      { value: 440, unit: "count", label: "arrests-2019" },
      { value: 498, unit: "count", label: "arrests-2025" },
    ],
  },
  "mail-theft-volume": {
    topic: "people",
    sources: [
      {
        cite: "wsfa.com",
        url: "https://www.wsfa.com/2023/05/12/usps-postal-inspection-service-rolls-out-expanded-crime-prevention-measures/",
      },
      {
        cite: "postaltimes.com",
        url: "https://postaltimes.com/the-u-s-postal-inspection-service-misinformation-and-mission-failure/",
      },
      {
        cite: "ospreyobserver.com",
        url: "https://www.ospreyobserver.com/2024/05/usps-and-uspis-continue-nationwide-campaign-to-combat-postal-crime-and-protect-postal-employees/",
      },
    ],
    asOf: "2024",
    verified: "yes",
    pace: "history",
    figures: [
      { value: 38_500, unit: "count", label: "thefts-2022" },
      { value: 25_000, unit: "count", label: "thefts-2023-half" },
      { value: 34, unit: "percent", label: "fall" },
    ],
  },
  "household-and-mailroom": {
    topic: "people",
    sources: [
      { cite: "DMM 508 (delivery to organisations)", url: "https://pe.usps.com/text/dmm300/508.htm" },
    ],
    asOf: "undated",
    verified: "no",
  },
  "neighbours-and-cameras": {
    topic: "people",
    sources: [{ cite: "General knowledge; no text found" }],
    asOf: "2026",
    verified: "no",
  },
  "presort-bureaus": {
    topic: "people",
    sources: [
      {
        cite: "theproducewire.com",
        url: "https://theproducewire.com/us-postal-service-expands-new-delivery-standards-nationwide/",
      },
      {
        cite: "mailingsystemstechnology.com",
        url: "https://www.mailingsystemstechnology.com/article-5351-The-Power-of-Presorting-Your-Mail-Cut-Costs-and-Improve-Performance-with-One-Easy-Step.html",
      },
    ],
    asOf: "2023",
    verified: "yes",
    figures: [
      { value: 33_200_000_000, unit: "count", label: "presorted" },
      { value: 11_700_000_000, unit: "count", label: "single" },
    ],
  },
  "print-mail-vendors": {
    topic: "people",
    sources: [
      {
        cite: "Lob help center",
        url: "https://support.lob.com/hc/en-us/articles/7574647506195-What-is-Lob-s-data-retention-policy-",
      },
    ],
    asOf: "2022-09",
    verified: "yes",
    figures: [{ value: 90, unit: "days", label: "data" }],
  },
  "ncoa-licensees": {
    topic: "records",
    sources: [
      {
        cite: "Forbes 2013",
        url: "https://consumercal.org/how-the-post-office-sells-your-address-update-to-anyone-who-pays-and-the-little-known-loophole-to-opt-out/",
      },
      {
        cite: "Wikipedia: National Change of Address",
        url: "https://en.wikipedia.org/wiki/National_Change_of_Address",
      },
      { cite: "howamitracked.com", url: "https://www.howamitracked.com/usps/" },
    ],
    asOf: "2013–2025",
    verified: "yes",
    figures: [
      { value: 500, unit: "count", label: "firms" },
      { value: 160_000_000, unit: "count", label: "records" },
      { value: 48, unit: "months", label: "span" },
    ],
  },
  "address-correction-to-sender": {
    topic: "records",
    sources: [{ cite: "59 FR 11549 (11 Mar 1994)", url: "http://federal.elaws.us/fr/3/11/1994/94-5749" }],
    asOf: "1994",
    verified: "yes",
  },
  "network-rto-2025": {
    topic: "drop-off",
    sources: [
      {
        cite: "postaltimes.com",
        url: "https://postaltimes.com/the-postal-service-introduces-new-service-standards-what-it-means-for-your-zip-code",
      },
      {
        cite: "freightwaves.com",
        url: "https://www.freightwaves.com/news/postal-service-to-adjust-delivery-standards-for-network-efficiency",
      },
      {
        cite: "theproducewire.com",
        url: "https://theproducewire.com/us-postal-service-expands-new-delivery-standards-nationwide/",
      },
    ],
    asOf: "2025-07",
    verified: "yes",
    figures: [
      { value: 50, unit: "miles", label: "from-hub" },
      { value: 24_300, unit: "count", label: "offices-affected" },
      { value: 33_700, unit: "count", label: "offices" },
      { value: 60, unit: "count", label: "hubs" },
    ],
  },
  "bill-hr9076": {
    topic: "mail-covers",
    sources: [
      {
        cite: "H.R. 9076 (119th Congress)",
        url: "https://www.govinfo.gov/content/pkg/BILLS-119hr9076ih/xml/BILLS-119hr9076ih.xml",
      },
    ],
    asOf: "2026-06",
    verified: "yes",
    pace: "price",
  },
  "ballot-barcode-rule": {
    topic: "markings",
    sources: [
      {
        cite: "ntd.com",
        url: "https://www.ntd.com/usps-proposes-tracking-mail-in-ballots-with-barcodes_1149400.html",
      },
      {
        cite: "reframed.news",
        url: "https://reframed.news/story/judge-blocks-postal-service-from-imposing-restrictions-on-mail-in-ballots",
      },
      {
        cite: "getlegalbrief.com",
        url: "https://getlegalbrief.com/story/legal-judge-enforces-2021-settlement-blocks-usps-ballot-rule",
      },
    ],
    asOf: "2026-07",
    verified: "yes",
    pace: "price",
  },
  "no-new-dhs-agreement-found": {
    topic: "immigration",
    sources: [{ cite: "Search of public material for these notes; nothing found" }],
    asOf: "2026-11",
    verified: "no",
  },
} as const satisfies Record<string, Fact>;
